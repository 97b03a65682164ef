#include "model/layout/diagram_layout.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "model/edit/containers.h"
#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/layout/diagram_graph.h"
#include "model/layout/kept_by_hand.h"
#include "model/layout/partial_layout.h"
#include "model/layout/tie_line.h"
#include "model/process/navigate.h"

namespace laneway::layout {

namespace {

constexpr double groupPadding = 16;
/// Where the drawing begins if there was none before.
constexpr Point origin{40, 40};

double rounded(double value)
{
  return std::round(value * 100) / 100;
}

Rect rounded(const Rect &rect)
{
  return {rounded(rect.x), rounded(rect.y), rounded(rect.width), rounded(rect.height)};
}

Rect extentOf(const Drawing &drawing)
{
  Rect whole;
  for (const auto *rects : {&drawing.nodes, &drawing.nodeLabels, &drawing.lanes}) {
    for (const Rect &rect : *rects)
      whole = rect.isEmpty() ? whole : whole.isEmpty() ? rect : united(whole, rect);
  }
  return whole;
}

void moveBy(Drawing &drawing, Point by)
{
  for (auto *rects : {&drawing.nodes, &drawing.nodeLabels, &drawing.lanes, &drawing.phases, &drawing.edgeLabels}) {
    for (Rect &rect : *rects)
      rect = rect.isEmpty() ? rect : translated(rect, by);
  }
  for (std::vector<Point> &points : drawing.edges) {
    for (Point &point : points)
      point = point + by;
  }
}

/// What a person set by hand and the layout kept.
struct Fixed {
  bool bends = false;
  bool label = false;
};

/// Writes a drawing into the shapes and routes of a diagram, making those that are missing.
class Writer {
 public:
  Writer(Draft &draft, const DiagramGraph &of) : m_draft(draft), m_of(of) {}

  void write(const Drawing &drawing)
  {
    const bool horizontal = m_of.graph.direction == Direction::Right;
    for (std::size_t i = 0; i < m_of.lanes.size(); ++i)
      putShape(m_of.lanes[i], drawing.lanes[i], std::nullopt, horizontal);
    writePhases(drawing, horizontal);
    writeGroups(drawing);
    for (std::size_t i = 0; i < m_of.nodes.size(); ++i) {
      const Node &node = m_of.graph.nodes[i];
      if (node.kind == NodeKind::Pool)
        continue;
      const Rect usual = usualLabel(node, drawing.nodes[i]);
      const Rect &label = drawing.nodeLabels[i];
      const bool moved = !label.isEmpty() && (std::abs(label.x - usual.x) > 1 || std::abs(label.y - usual.y) > 1);
      putShape(m_of.nodes[i], drawing.nodes[i], moved ? std::optional(rounded(label)) : std::nullopt, true);
    }
    for (std::size_t i = 0; i < m_of.edges.size(); ++i) {
      const Edge &edge = m_of.graph.edges[i];
      if (edge.label.isEmpty() && drawing.edges[i] == m_of.present.edges[i])
        continue;
      putRoute(m_of.edges[i], drawing.edges[i], drawing.edgeLabels[i],
               {!edge.fixedPoints.empty(), edge.fixedLabel.has_value()});
    }
    for (const Id tie : m_of.ties)
      writeTie(tie);
    joinLanes(drawing);
  }

 private:
  void putShape(Id element, const Rect &bounds, const std::optional<Rect> &label, bool horizontal)
  {
    if (bounds.isEmpty())
      return;
    if (const Shape *shape = shapeIn(m_draft.document, m_of.diagram, element)) {
      Shape changed = *shape;
      changed.bounds = rounded(bounds);
      if (!changed.labelFixed || !changed.label)
        changed.label = label;
      else
        changed.label = rounded(translated(*changed.label, bounds.center() - shape->bounds.center()));
      if (changed != *shape)
        m_draft.document.put(std::move(changed));
      return;
    }
    Shape shape;
    shape.id = m_draft.newId(u"shape");
    shape.diagram = m_of.diagram;
    shape.element = element;
    shape.bounds = rounded(bounds);
    shape.label = label;
    shape.horizontal = horizontal;
    const laneway::Node *node = m_draft.document.get<laneway::Node>(element);
    if (node && isSubProcess(*node))
      shape.expanded = !m_draft.document.children(element).isEmpty();
    m_draft.document.put(std::move(shape));
  }

  void putRoute(Id flow, const std::vector<Point> &points, const Rect &label, Fixed fixed = {})
  {
    if (points.size() < 2)
      return;
    Route changed;
    const Route *route = routeIn(m_draft.document, m_of.diagram, flow);
    if (route) {
      changed = *route;
    } else {
      changed.id = m_draft.newId(u"route");
      changed.diagram = m_of.diagram;
      changed.element = flow;
    }
    changed.points = points;
    for (Point &point : changed.points)
      point = {rounded(point.x), rounded(point.y)};
    changed.label = label.isEmpty() ? std::nullopt : std::optional(rounded(label));
    changed.fixed = fixed.bends;
    changed.labelFixed = fixed.label;
    if (!route || changed != *route)
      m_draft.document.put(std::move(changed));
  }

  /// The columns, each over the breadth of its own pool.
  void writePhases(const Drawing &drawing, bool horizontal)
  {
    for (std::size_t column = 0; column < std::min(m_of.phases.size(), drawing.phases.size()); ++column) {
      for (const Id phase : m_of.phases[column]) {
        const laneway::Lane *lane = m_draft.document.get<laneway::Lane>(phase);
        const Shape *pool = lane ? shapeIn(m_draft.document, m_of.diagram, lane->parent) : nullptr;
        if (!pool || drawing.phases[column].isEmpty())
          continue;
        Rect bounds = drawing.phases[column];
        if (horizontal) {
          bounds.y = pool->bounds.y;
          bounds.height = pool->bounds.height;
        } else {
          bounds.x = pool->bounds.x;
          bounds.width = pool->bounds.width;
        }
        putShape(phase, bounds, std::nullopt, horizontal);
      }
    }
  }

  /// A frame goes with what was inside of it.
  void writeGroups(const Drawing &drawing)
  {
    for (const Id group : m_of.groups) {
      const Shape *shape = shapeIn(m_draft.document, m_of.diagram, group);
      std::optional<Rect> inside;
      for (std::size_t i = 0; shape && i < m_of.nodes.size(); ++i) {
        const Rect &before = m_of.present.nodes[i];
        if (before.isEmpty() || !contains(shape->bounds, before.center()))
          continue;
        const Rect &label = drawing.nodeLabels[i];
        const Rect whole = label.isEmpty() ? drawing.nodes[i] : united(drawing.nodes[i], label);
        inside = inside ? united(*inside, whole) : whole;
      }
      if (inside && *inside != presentInside(*shape))
        putShape(group, grown(*inside, groupPadding), std::nullopt, true);
      else if (!shape)
        putNewGroup(group, drawing);
    }
  }

  [[nodiscard]] Rect presentInside(const Shape &shape) const
  {
    Rect inside;
    for (std::size_t i = 0; i < m_of.nodes.size(); ++i) {
      const Rect &before = m_of.present.nodes[i];
      if (before.isEmpty() || !contains(shape.bounds, before.center()))
        continue;
      const Rect &label = m_of.present.nodeLabels[i];
      const Rect whole = label.isEmpty() ? before : united(before, label);
      inside = inside.isEmpty() ? whole : united(inside, whole);
    }
    return inside;
  }

  void putNewGroup(Id group, const Drawing &drawing)
  {
    const Rect whole = extentOf(drawing);
    putShape(group, {whole.left(), whole.bottom() + sizes::PoolGap, sizes::Group.width, sizes::Group.height},
             std::nullopt, true);
  }

  /// Notes and data that got another place belong to the lane they now stand in, where they do so wholly.
  void joinLanes(const Drawing &drawing)
  {
    std::optional<Containers> containers;
    for (std::size_t i = 0; i < m_of.nodes.size(); ++i) {
      const Node &node = m_of.graph.nodes[i];
      if ((node.kind != NodeKind::Note && node.kind != NodeKind::Data) || node.lane < 0 ||
          drawing.nodes[i] == m_of.present.nodes[i])
        continue;
      const laneway::Node &of = *m_draft.document.get<laneway::Node>(m_of.nodes[i]);
      const Shape *shape = shapeIn(m_draft.document, m_of.diagram, of.id);
      if (!shape)
        continue;
      if (!containers)
        containers.emplace(m_draft.document, m_of.diagram);
      const Place place = containers->placeAt(shape->bounds.center(), of.id);
      const Shape *lane = shapeIn(m_draft.document, m_of.diagram, place.lane);
      const bool isWithin = !lane || contains(lane->bounds, shape->bounds);
      if (place.parent == of.parent && place.lane != of.lane && isWithin)
        m_draft.update<laneway::Node>(of.id, [&place](laneway::Node &joined) { joined.lane = place.lane; });
    }
  }

  /// From a note straight to what it is about.
  void writeTie(Id id)
  {
    const Route *route = routeIn(m_draft.document, m_of.diagram, id);
    putRoute(id, tieLine(m_draft.document, m_of.diagram, *m_draft.document.get<Flow>(id)), {},
             {route && route->fixed, false});
  }

  Draft &m_draft;
  const DiagramGraph &m_of;
};

std::vector<int> numbersOf(const DiagramGraph &diagram, const std::vector<Id> &elements)
{
  std::vector<int> numbers;
  for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
    if (std::find(elements.begin(), elements.end(), diagram.nodes[i]) != elements.end())
      numbers.push_back(static_cast<int>(i));
  }
  return numbers;
}

/// A drawing made afresh begins where the one before began. Bends and labels set by hand go along with their shapes.
Drawing afresh(const DiagramGraph &diagram, bool sketch)
{
  LayoutOptions options;
  options.sketch = sketch;
  Graph graph = diagram.graph;
  Drawing drawing = placeAll(graph, options);
  takeAlongWhatIsFixed(graph, diagram.present.nodes, drawing.nodes);
  finishRoutes(graph, drawing);
  const Rect before = extentOf(diagram.present);
  const Rect after = extentOf(drawing);
  const Point corner = before.isEmpty() ? origin : Point{before.x, before.y};
  moveBy(drawing, {std::round(corner.x - after.x), std::round(corner.y - after.y)});
  return drawing;
}

}  // namespace

Result<void> layoutDiagram(Draft &draft, Id diagram, const DiagramLayout &how, const TextMetrics &metrics)
{
  if (!draft.document.get<Diagram>(diagram))
    return Error{QStringLiteral("no-such-element"), {diagram.text()}, diagram};
  const bool drawsMore = how.mode != LayoutMode::Selection && how.mode != LayoutMode::Routes;
  const bool all = drawsMore && showsAll(draft.document, diagram);
  const DiagramGraph of = diagramGraph(draft.document, diagram, metrics, all ? Undrawn::Include : Undrawn::LeaveOut);
  Writer writer(draft, of);
  switch (how.mode) {
    case LayoutMode::Everything:
      writer.write(afresh(of, false));
      break;
    case LayoutMode::Sketch:
      writer.write(afresh(of, true));
      break;
    case LayoutMode::Selection: {
      const std::vector<int> selected = numbersOf(of, how.selection);
      if (selected.empty())
        return Error{QStringLiteral("nothing-to-lay-out"), {}, diagram};
      writer.write(layoutSelection(of.graph, of.present, selected));
      break;
    }
    case LayoutMode::NewOnly:
      writer.write(layoutNew(of.graph, of.present));
      break;
    case LayoutMode::Routes:
      writer.write(layoutRoutes(of.graph, of.present));
      break;
  }
  return {};
}

Metrics measureDiagram(const Document &document, Id diagram, const TextMetrics &metrics)
{
  const DiagramGraph of = diagramGraph(document, diagram, metrics, Undrawn::LeaveOut);
  return measure(of.graph, of.present);
}

}  // namespace laneway::layout
