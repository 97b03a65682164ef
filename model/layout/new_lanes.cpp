#include "model/layout/new_lanes.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "model/layout/room.h"
#include "model/layout/segment.h"

namespace laneway::layout {

namespace {

constexpr double leastLength = 600;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

class NewLanes {
 public:
  NewLanes(Drawing &drawing, const Graph &graph, const LayoutOptions &options)
      : m_drawing(drawing), m_graph(graph), m_options(options)
  {
  }

  void place()
  {
    for (int lane = 0; lane < static_cast<int>(m_graph.lanes.size()); ++lane) {
      if (!m_drawing.lanes[at(lane)].isEmpty())
        continue;
      if (const std::optional<Rect> contents = placedContents(lane)) {
        frame(lane, *contents);
        continue;
      }
      const Lane &of = m_graph.lanes[at(lane)];
      const double breadth = of.blackBox ? m_options.blackBoxBreadth : std::max(of.minimumBreadth, of.header);
      if (of.parent < 0)
        placePool(lane, breadth);
      else if (hasDrawnLanes(of.parent))
        appendLane(lane, breadth);
      else
        fillParent(lane);
    }
  }

 private:
  [[nodiscard]] bool holds(int lane, int node) const
  {
    const int of = m_graph.nodes[at(node)].lane;
    return of == lane || (of >= 0 && isWithin(of, lane));
  }

  /// What is drawn already of a pool or lane that is not, with its names and the flows that stay inside.
  [[nodiscard]] std::optional<Rect> placedContents(int lane) const
  {
    std::optional<Rect> contents;
    const auto add = [&contents](const Rect &rect) { contents = contents ? united(*contents, rect) : rect; };
    for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node) {
      if (!isPlaced(node) || !holds(lane, node))
        continue;
      add(m_drawing.nodes[at(node)]);
      if (!m_drawing.nodeLabels[at(node)].isEmpty())
        add(m_drawing.nodeLabels[at(node)]);
    }
    for (std::size_t i = 0; contents && i < m_graph.edges.size(); ++i) {
      const Edge &edge = m_graph.edges[i];
      if (edge.source >= 0 && edge.target >= 0 && holds(lane, edge.source) && holds(lane, edge.target) &&
          !m_drawing.edges[i].empty())
        add(boundsOf(m_drawing.edges[i]));
    }
    return contents;
  }

  [[nodiscard]] bool isPlaced(int node) const
  {
    return m_graph.nodes[at(node)].placed && m_graph.nodes[at(node)].kind != NodeKind::Pool;
  }

  /// A pool goes round its contents where nothing else stands there. Other pools and lanes were left out of the drawing
  /// by whoever drew their contents, and stay so.
  void frame(int pool, const Rect &contents)
  {
    if (m_graph.lanes[at(pool)].parent >= 0)
      return;
    Rect bounds = grown(contents, m_options.lanePadding);
    bounds.x -= m_graph.lanes[at(pool)].header;
    bounds.width += m_graph.lanes[at(pool)].header;
    bounds.y -= m_graph.lanes[at(pool)].phaseStrip;
    bounds.height += m_graph.lanes[at(pool)].phaseStrip;
    for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node) {
      if (isPlaced(node) && !holds(pool, node) && intersects(bounds, m_drawing.nodes[at(node)]))
        return;
    }
    for (const Rect &other : m_drawing.lanes) {
      if (!other.isEmpty() && intersects(bounds, other))
        return;
    }
    m_drawing.lanes[at(pool)] = bounds;
  }

  void placePool(int pool, double breadth)
  {
    const Rect whole = extentOf(m_drawing);
    m_drawing.lanes[at(pool)] = {whole.left(), whole.isEmpty() ? 0 : whole.bottom() + m_options.poolGap,
                                 std::max(whole.width, leastLength), breadth + m_graph.lanes[at(pool)].phaseStrip};
  }

  /// The first lane of a pool takes all of it.
  void fillParent(int lane)
  {
    const int parent = m_graph.lanes[at(lane)].parent;
    const Rect around = m_drawing.lanes[at(parent)];
    const Lane &of = m_graph.lanes[at(parent)];
    m_drawing.lanes[at(lane)] = {around.left() + of.header, around.top() + of.phaseStrip, around.width - of.header,
                                 around.height - of.phaseStrip};
  }

  void appendLane(int lane, double breadth)
  {
    const int parent = m_graph.lanes[at(lane)].parent;
    const Rect around = m_drawing.lanes[at(parent)];
    const double left = around.left() + m_graph.lanes[at(parent)].header;
    openRows(m_drawing, m_graph, around.bottom() - 0.5, breadth);
    for (int inner = 0; inner < static_cast<int>(m_graph.lanes.size()); ++inner) {
      // Lanes that end where the parent ended stay as they were.
      Rect &other = m_drawing.lanes[at(inner)];
      if (isWithin(inner, parent) && other.bottom() > around.bottom() + breadth - 1)
        other.height -= breadth;
    }
    m_drawing.lanes[at(lane)] = {left, around.bottom(), around.right() - left, breadth};
  }

  [[nodiscard]] bool hasDrawnLanes(int lane) const
  {
    for (std::size_t other = 0; other < m_graph.lanes.size(); ++other) {
      if (m_graph.lanes[other].parent == lane && !m_drawing.lanes[other].isEmpty())
        return true;
    }
    return false;
  }

  [[nodiscard]] bool isWithin(int lane, int outer) const
  {
    for (int parent = m_graph.lanes[at(lane)].parent; parent >= 0; parent = m_graph.lanes[at(parent)].parent) {
      if (parent == outer)
        return true;
    }
    return false;
  }

  Drawing &m_drawing;
  const Graph &m_graph;
  const LayoutOptions &m_options;
};

}  // namespace

void placeNewLanes(Drawing &drawing, const Graph &graph, const LayoutOptions &options)
{
  NewLanes(drawing, graph, options).place();
}

Rect extentOf(const Drawing &drawing)
{
  Rect whole;
  for (const auto *rects : {&drawing.nodes, &drawing.lanes}) {
    for (const Rect &rect : *rects)
      whole = rect.isEmpty() ? whole : whole.isEmpty() ? rect : united(whole, rect);
  }
  return whole;
}

}  // namespace laneway::layout
