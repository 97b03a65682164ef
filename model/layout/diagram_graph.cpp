#include "model/layout/diagram_graph.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "model/base/id_look_up.h"
#include "model/edit/default_sizes.h"
#include "model/layout/drawn_places.h"
#include "model/layout/text_styles.h"
#include "model/layout/tie_line.h"
#include "model/process/document.h"
#include "model/process/navigate.h"

namespace laneway::layout {

namespace {

using DocumentNode = laneway::Node;
using DocumentLane = laneway::Lane;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

class Reader {
 public:
  Reader(const Document &document, Id diagram, const TextMetrics &metrics, Undrawn undrawn, const DrawnThere *part)
      : m_document(document), m_metrics(metrics), m_undrawn(undrawn), m_partly(part != nullptr)
  {
    m_result.diagram = diagram;
    if (part) {
      m_drawnShapes = part->shapes;
      m_drawnRoutes = part->routes;
    } else {
      readDrawn(diagram);
    }
    const auto byElement = [](const auto *a, const auto *b) { return a->element < b->element; };
    // A part is only read to route in it, where any order does that does not change from time to time.
    if (!m_partly) {
      std::sort(m_drawnShapes.begin(), m_drawnShapes.end(), byElement);
      std::sort(m_drawnRoutes.begin(), m_drawnRoutes.end(), byElement);
    }
    m_shapes.reserve(m_drawnShapes.size());
    for (const Shape *shape : m_drawnShapes)
      m_shapes.emplace(shape->element, shape);
    m_routes.reserve(m_drawnRoutes.size());
    for (const Route *route : m_drawnRoutes)
      m_routes.emplace(route->element, route);
    m_nodeNumbers.reserve(m_drawnShapes.size());
    const Diagram *of = document.get<Diagram>(diagram);
    m_scope = of ? of->scope : Id();
  }

  DiagramGraph read()
  {
    readPools();
    readNodes();
    linkNodes();
    readFlows();
    orderBranches();
    return std::move(m_result);
  }

 private:
  void readDrawn(Id diagram)
  {
    for (const Shape &shape : m_document.shapes()) {
      if (shape.diagram == diagram)
        m_drawnShapes.push_back(&shape);
    }
    for (const Route &route : m_document.routes()) {
      if (route.diagram == diagram)
        m_drawnRoutes.push_back(&route);
    }
  }

  [[nodiscard]] const Shape *shapeOf(Id element) const
  {
    const auto found = m_shapes.find(element);
    return found != m_shapes.end() ? found->second : nullptr;
  }

  [[nodiscard]] bool isShown(Id element) const { return m_undrawn == Undrawn::Include || shapeOf(element) != nullptr; }

  void readPools()
  {
    bool vertical = false;
    const auto look = [&](Id element) {
      const Shape *shape = shapeOf(element);
      vertical = vertical || (shape != nullptr && !shape->horizontal);
    };
    for (const Pool *pool : rankedChildren<Pool>(m_document, m_scope)) {
      look(pool->id);
      if (!isShown(pool->id))
        continue;
      const int root = addLane(pool->id, -1);
      const bool empty = m_document.children(pool->id).isEmpty();
      m_result.graph.lanes[at(root)].blackBox = !pool->process.has_value() && empty;
      if (m_result.graph.lanes[at(root)].blackBox)
        m_result.graph.lanes[at(root)].minimumBreadth = sizes::BlackBox;
      readLanes(pool->id, root);
    }
    readLanes(m_scope, -1);
    for (const Id lane : m_result.lanes)
      look(lane);
    m_result.graph.direction = vertical ? Direction::Down : Direction::Right;
  }

  /// What the name of a pool or lane takes across the flow to stand in one line; long ones are broken.
  [[nodiscard]] double nameBreadth(Id element) const
  {
    constexpr double mostBreadth = 220;
    constexpr double air = 16;
    const Pool *pool = m_document.get<Pool>(element);
    const DocumentLane *lane = pool ? nullptr : m_document.get<DocumentLane>(element);
    const QString name = pool ? pool->name : lane ? lane->name : QString();
    const double breadth = m_metrics.width(name, pool ? styles::PoolName : styles::LaneName) + air;
    return breadth <= mostBreadth ? std::ceil(breadth) : 0;
  }

  int addLane(Id element, int parent)
  {
    layout::Lane lane;
    lane.parent = parent;
    lane.header = sizes::Header;
    lane.minimumBreadth = std::max(sizes::Lane, nameBreadth(element));
    const Shape *shape = shapeOf(element);
    lane.bounds = shape ? shape->bounds : Rect{};
    const auto added = static_cast<int>(m_result.lanes.size());
    m_laneNumbers.emplace(element, added);
    m_result.lanes.push_back(element);
    m_result.graph.lanes.push_back(lane);
    m_result.present.lanes.push_back(lane.bounds);
    return added;
  }

  void readLanes(Id parent, int number)
  {
    std::size_t column = 0;
    for (const DocumentLane *lane : rankedChildren<DocumentLane>(m_document, parent)) {
      if (!isShown(lane->id))
        continue;
      if (lane->kind == LaneKind::Lane) {
        readLanes(lane->id, addLane(lane->id, number));
        continue;
      }
      if (number < 0)
        continue;
      if (m_result.phases.size() <= column)
        m_result.phases.resize(column + 1);
      m_result.phases[column].push_back(lane->id);
      m_phaseColumns.emplace(lane->id, static_cast<int>(column));
      m_result.graph.lanes[at(number)].phaseStrip = sizes::PhaseHeader;
      ++column;
    }
    m_result.graph.phases = static_cast<int>(m_result.phases.size());
  }

  /// Whether what lies there lies in a sub-process that is drawn as one step.
  [[nodiscard]] bool isHidden(Id parent) const
  {
    while (parent != m_scope && !parent.isNull()) {
      const DocumentNode *around = m_document.get<DocumentNode>(parent);
      if (!around)
        return false;
      const Shape *shape = shapeOf(parent);
      if (shape && !shape->expanded)
        return true;
      parent = around->parent;
    }
    return false;
  }

  void readNodes()
  {
    std::vector<Id> ids;
    if (m_undrawn == Undrawn::Include)
      ids = nodesInside(m_document, m_scope);
    // Also what belongs to another process and is drawn here all the same.
    const std::unordered_set<Id> inside(ids.begin(), ids.end());
    for (const Shape *shape : m_drawnShapes) {
      if (!inside.contains(shape->element))
        ids.push_back(shape->element);
    }
    for (const Id id : ids) {
      const DocumentNode *node = m_document.get<DocumentNode>(id);
      if (!node || isHiddenInside(node->parent))
        continue;
      if (node->as<laneway::Group>())
        m_result.groups.push_back(id);
      else
        addNode(*node);
    }
  }

  /// Neighbours mostly share their parent.
  [[nodiscard]] bool isHiddenInside(Id parent)
  {
    if (!m_asked || *m_asked != parent) {
      m_asked = parent;
      m_answer = isHidden(parent);
    }
    return m_answer;
  }

  [[nodiscard]] NodeKind kindOf(const DocumentNode &node) const
  {
    if (node.as<Gateway>())
      return NodeKind::Gateway;
    if (const Event *event = node.as<Event>())
      return event->position == EventPosition::Boundary && isShown(event->host) ? NodeKind::Boundary : NodeKind::Event;
    if (node.as<laneway::Data>())
      return NodeKind::Data;
    if (node.as<Annotation>())
      return NodeKind::Note;
    const Shape *shape = shapeOf(node.id);
    const bool expanded = isSubProcess(node) && !m_document.children(node.id).isEmpty() && (!shape || shape->expanded);
    return expanded ? NodeKind::Container : NodeKind::Step;
  }

  void addNode(const DocumentNode &of)
  {
    layout::Node node;
    node.kind = kindOf(of);
    const Shape *shape = shapeOf(of.id);
    if (shape && shape->bounds.isEmpty())  // Drawn nowhere, as some files have it.
      shape = nullptr;
    node.placed = shape != nullptr;
    node.size = shape ? shape->bounds.size() : isSubProcess(of) ? sizes::Step : defaultSize(of);
    if (node.kind == NodeKind::Container)
      node.size = sizes::Step;
    if (node.kind == NodeKind::Event || node.kind == NodeKind::Boundary || node.kind == NodeKind::Gateway ||
        node.kind == NodeKind::Data)
      node.label = textSize(of.name, styles::OutsideName, styles::OutsideNameWidth, m_metrics);
    if (const auto lane = m_laneNumbers.find(of.lane); lane != m_laneNumbers.end())
      node.lane = lane->second;
    else if (const auto pool = m_laneNumbers.find(of.parent); pool != m_laneNumbers.end())
      node.lane = pool->second;
    Rect bounds;
    Rect label;
    if (shape) {
      bounds = shape->bounds;
      node.position = {bounds.x, bounds.y};
      // Some files give a name a place without a size.
      const bool hasPlace = shape->label && !shape->label->isEmpty() && !node.label.isEmpty();
      label = hasPlace ? *shape->label : usualLabel(node, bounds);
      if (shape->labelFixed && hasPlace)
        node.fixedLabel = translated(label, Point{} - bounds.center());
      node.phase = phaseAt(bounds.center());
    }
    m_nodeNumbers.emplace(of.id, static_cast<int>(m_result.nodes.size()));
    m_documentNodes.push_back(&of);
    m_result.nodes.push_back(of.id);
    m_result.graph.nodes.push_back(node);
    m_result.present.nodes.push_back(bounds);
    m_result.present.nodeLabels.push_back(label);
  }

  [[nodiscard]] int phaseAt(Point point) const
  {
    for (const auto &[phase, column] : m_phaseColumns) {
      const Shape *shape = shapeOf(phase);
      if (shape && contains(shape->bounds, point))
        return column;
    }
    return -1;
  }

  /// Containers and hosts, which may come after what they hold.
  void linkNodes()
  {
    for (std::size_t i = 0; i < m_documentNodes.size(); ++i) {
      const DocumentNode &of = *m_documentNodes[i];
      layout::Node &node = m_result.graph.nodes[i];
      if (const auto around = m_nodeNumbers.find(of.parent); around != m_nodeNumbers.end()) {
        if (m_result.graph.nodes[at(around->second)].kind == NodeKind::Container)
          node.container = around->second;
      }
      if (node.kind != NodeKind::Boundary)
        continue;
      const auto host = m_nodeNumbers.find(of.as<Event>()->host);
      if (host != m_nodeNumbers.end())
        node.host = host->second;
      else
        node.kind = NodeKind::Event;
    }
  }

  void readFlows()
  {
    std::vector<Id> ids;
    if (m_undrawn == Undrawn::Include) {
      ids = flowsInside(m_document, m_scope);
      for (const Id pool : m_result.lanes) {
        for (const Id flow : m_document.outgoing(pool))
          ids.push_back(flow);
      }
    }
    for (const Route *route : m_drawnRoutes)
      ids.push_back(route->element);
    if (m_undrawn == Undrawn::Include) {
      std::sort(ids.begin(), ids.end());
      ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
    for (const Id id : ids) {
      if (const Flow *flow = m_document.get<Flow>(id))
        addFlow(*flow);
    }
  }

  /// The node's number; a pool becomes a node when something docks at it.
  int endOf(Id element)
  {
    if (const auto node = m_nodeNumbers.find(element); node != m_nodeNumbers.end())
      return node->second;
    const auto lane = m_laneNumbers.find(element);
    if (lane == m_laneNumbers.end() || !m_document.get<Pool>(element))
      return -1;
    layout::Node node;
    node.kind = NodeKind::Pool;
    node.lane = lane->second;
    node.placed = shapeOf(element) != nullptr;
    const auto added = static_cast<int>(m_result.nodes.size());
    m_nodeNumbers.emplace(element, added);
    m_result.nodes.push_back(element);
    m_result.graph.nodes.push_back(node);
    m_result.present.nodes.push_back(m_result.graph.lanes[at(lane->second)].bounds);
    m_result.present.nodeLabels.emplace_back();
    return added;
  }

  void addFlow(const Flow &flow)
  {
    const int source = endOf(flow.source);
    const int target = endOf(flow.target);
    if ((source < 0 || target < 0) && !m_partly) {
      if (!isTie(m_document, flow))
        return;
      m_result.ties.push_back(flow.id);
      const Flow *about = m_document.get<Flow>(source < 0 ? flow.source : flow.target);
      if (!about)
        return;
      const int end = endOf(about->source);
      const int note = std::max(source, target);
      if (note >= 0 && end >= 0 && m_result.graph.nodes[at(end)].kind != NodeKind::Pool)
        m_result.graph.nodes[at(note)].near = end;
      return;
    }
    layout::Edge edge;
    edge.source = source;
    edge.target = target;
    switch (flow.kind) {
      case FlowKind::Sequence:
        edge.kind = EdgeKind::Sequence;
        break;
      case FlowKind::Message:
        edge.kind = EdgeKind::Message;
        break;
      case FlowKind::Association:
        edge.kind = EdgeKind::Association;
        break;
      case FlowKind::DataAssociation:
        edge.kind = EdgeKind::Data;
        break;
    }
    edge.label = labelSize(flow, m_metrics);
    edge.share = flow.share ? flow.share->value : -1;
    Rect label;
    if (const auto found = m_routes.find(flow.id); found != m_routes.end()) {
      const Route &route = *found->second;
      edge.points = route.points;
      if (route.fixed && route.points.size() > 2)
        edge.fixedPoints.assign(route.points.begin() + 1, route.points.end() - 1);
      // Some files give flows without a name a place for it, which is kept where a person chose it.
      if (route.label && (route.labelFixed || !edge.label.isEmpty())) {
        label = *route.label;
        if (route.labelFixed)
          edge.fixedLabel = label;
      }
    }
    m_documentFlows.push_back(&flow);
    m_result.edges.push_back(flow.id);
    m_result.graph.edges.push_back(edge);
    m_result.present.edges.push_back(edge.points);
    m_result.present.edgeLabels.push_back(label);
  }

  /// Branches by their names, the default last; what has no share takes an equal part of what the others leave.
  void orderBranches()
  {
    std::vector<std::vector<std::size_t>> bySource(m_result.nodes.size());
    for (std::size_t i = 0; i < m_result.graph.edges.size(); ++i) {
      if (m_result.graph.edges[i].kind == EdgeKind::Sequence && m_result.graph.edges[i].source >= 0)
        bySource[at(m_result.graph.edges[i].source)].push_back(i);
    }
    for (std::vector<std::size_t> &edges : bySource) {
      std::sort(edges.begin(), edges.end(), [this](std::size_t a, std::size_t b) {
        const Flow &left = *m_documentFlows[a];
        const Flow &right = *m_documentFlows[b];
        return std::tie(left.isDefault, left.name, left.id) < std::tie(right.isDefault, right.name, right.id);
      });
      double known = 0;
      double open = 0;
      for (const std::size_t edge : edges) {
        const double share = m_result.graph.edges[edge].share;
        known += std::max(0.0, share);
        open += share < 0 ? 1 : 0;
      }
      int order = 0;
      for (const std::size_t edge : edges) {
        layout::Edge &of = m_result.graph.edges[edge];
        of.order = order++;
        if (of.share < 0)
          of.share = std::max(0.0, 1 - known) / open;
      }
    }
    for (layout::Edge &edge : m_result.graph.edges)
      edge.share = std::max(0.0, edge.share);
  }

  const Document &m_document;
  const TextMetrics &m_metrics;
  Undrawn m_undrawn;
  bool m_partly;
  Id m_scope;
  std::vector<const Shape *> m_drawnShapes;  ///< Of a whole diagram in the order of what they draw.
  std::vector<const Route *> m_drawnRoutes;
  std::unordered_map<Id, const Shape *, HashForLookUp> m_shapes;  ///< These are for looking up only.
  std::unordered_map<Id, const Route *, HashForLookUp> m_routes;
  std::unordered_map<Id, int, HashForLookUp> m_nodeNumbers;
  std::unordered_map<Id, int, HashForLookUp> m_laneNumbers;
  std::map<Id, int> m_phaseColumns;
  std::vector<const DocumentNode *> m_documentNodes;  ///< As the nodes of the result; pools come after them.
  std::vector<const Flow *> m_documentFlows;
  std::optional<Id> m_asked;
  bool m_answer = false;
  DiagramGraph m_result;
};

}  // namespace

Rect usualLabel(const Node &node, const Rect &bounds)
{
  if (node.label.isEmpty())
    return {};
  if (node.kind == NodeKind::Boundary)
    return {bounds.right() + styles::OutsideNameGap - 1, bounds.center().y + styles::OutsideNameGap, node.label.width,
            node.label.height};
  return {bounds.center().x - node.label.width / 2, bounds.bottom() + styles::OutsideNameGap, node.label.width,
          node.label.height};
}

DiagramGraph diagramGraph(const Document &document, Id diagram, const TextMetrics &metrics, Undrawn undrawn)
{
  return Reader(document, diagram, metrics, undrawn, nullptr).read();
}

DiagramGraph partOfDiagram(const Document &document, Id diagram, const TextMetrics &metrics, const DrawnThere &part)
{
  return Reader(document, diagram, metrics, Undrawn::LeaveOut, &part).read();
}

Size labelSize(const Flow &flow, const TextMetrics &metrics)
{
  Size size = textSize(flow.name, styles::FlowLabel, styles::FlowLabelWidth, metrics);
  size.height = std::min(size.height, std::ceil(styles::OutsideLines * metrics.lineHeight(styles::FlowLabel)));
  return size;
}

bool showsAll(const Document &document, Id diagram)
{
  const Diagram *of = document.get<Diagram>(diagram);
  return of && document.referrers(of->scope, ReferenceKind::Scope).size() == 1;
}

}  // namespace laneway::layout
