#include "model/layout/routing_scene.h"

#include "model/layout/segment.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace laneway::layout {

namespace {

constexpr int kinds = 4;

/// By lane: the node that stands for its pool, -1 where none does.
std::vector<int> poolNodes(const Graph &graph)
{
  std::vector<int> byRoot(graph.lanes.size(), -1);
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    if (graph.nodes[i].kind == NodeKind::Pool && graph.nodes[i].lane >= 0)
      byRoot[static_cast<std::size_t>(graph.nodes[i].lane)] = static_cast<int>(i);
  }
  std::vector<int> pools;
  for (std::size_t lane = 0; lane < graph.lanes.size(); ++lane) {
    auto root = static_cast<int>(lane);
    while (graph.lanes[static_cast<std::size_t>(root)].parent >= 0)
      root = graph.lanes[static_cast<std::size_t>(root)].parent;
    pools.push_back(byRoot[static_cast<std::size_t>(root)]);
  }
  return pools;
}

int obstacleId(Obstacle::Kind kind, int owner)
{
  return owner * kinds + static_cast<int>(kind);
}

}  // namespace

RoutingScene::RoutingScene(const Rect &extent, int expected, Direction direction)
    : m_direction(direction), m_obstacles(extent, expected), m_segments(extent, expected)
{
  m_shapes.reserve(static_cast<std::size_t>(expected));
  m_flows.reserve(static_cast<std::size_t>(expected));
}

int RoutingScene::addShape(const RoutingShape &shape)
{
  m_shapes.push_back(shape);
  m_flowsAt.emplace_back();
  markContainer(shape.container);
  indexShape(shapeCount() - 1);
  return shapeCount() - 1;
}

int RoutingScene::addFlow(const RoutingFlow &flow)
{
  m_flows.push_back(flow);
  const int added = flowCount() - 1;
  if (flow.source >= 0)
    m_flowsAt[static_cast<std::size_t>(flow.source)].push_back(added);
  if (flow.target >= 0)
    m_flowsAt[static_cast<std::size_t>(flow.target)].push_back(added);
  indexRoute(added);
  if (!flow.label.isEmpty())
    m_obstacles.insert(obstacleId(Obstacle::Kind::FlowLabel, added), flow.label);
  return added;
}

int RoutingScene::addWall(const Rect &bounds)
{
  m_walls.push_back(bounds);
  const int added = static_cast<int>(m_walls.size()) - 1;
  m_obstacles.insert(obstacleId(Obstacle::Kind::Wall, added), bounds);
  return added;
}

void RoutingScene::setShape(int shape, const RoutingShape &to)
{
  unindexShape(shape);
  m_shapes[static_cast<std::size_t>(shape)] = to;
  indexShape(shape);
  markContainer(to.container);
}

void RoutingScene::markContainer(int shape)
{
  m_isContainer.resize(std::max({m_isContainer.size(), m_shapes.size(), static_cast<std::size_t>(shape + 1)}), false);
  if (shape >= 0)
    m_isContainer[static_cast<std::size_t>(shape)] = true;
}

void RoutingScene::setRoute(int flow, std::vector<Point> points)
{
  unindexRoute(flow);
  setFlowLabel(flow, {});
  m_flows[static_cast<std::size_t>(flow)].points = std::move(points);
  indexRoute(flow);
}

void RoutingScene::setFlowLabel(int flow, const Rect &label)
{
  RoutingFlow &changed = m_flows[static_cast<std::size_t>(flow)];
  const int id = obstacleId(Obstacle::Kind::FlowLabel, flow);
  if (!changed.label.isEmpty())
    m_obstacles.remove(id, changed.label);
  changed.label = label;
  if (!label.isEmpty())
    m_obstacles.insert(id, label);
}

void RoutingScene::setShapeLabel(int shape, const Rect &label)
{
  unindexShape(shape);
  m_shapes[static_cast<std::size_t>(shape)].label = label;
  indexShape(shape);
}

void RoutingScene::obstaclesIn(const Rect &area, int flow, std::vector<Obstacle> &found) const
{
  found.clear();
  m_obstacles.query(area, m_found);
  for (const int id : m_found) {
    const int owner = id / kinds;
    Obstacle obstacle{{}, static_cast<Obstacle::Kind>(id % kinds), owner};
    switch (obstacle.kind) {
      case Obstacle::Kind::Body:
        obstacle.bounds = shape(owner).bounds;
        if (flow >= 0 && isContainer(owner)) {
          const RoutingFlow &of = this->flow(flow);
          if ((of.source != owner && isInside(of.source, owner)) || (of.target != owner && isInside(of.target, owner)))
            continue;
        }
        break;
      case Obstacle::Kind::Label:
        obstacle.bounds = shape(owner).label;
        break;
      case Obstacle::Kind::Wall:
        obstacle.bounds = m_walls[static_cast<std::size_t>(owner)];
        break;
      case Obstacle::Kind::FlowLabel:
        if (owner == flow)
          continue;
        obstacle.bounds = this->flow(owner).label;
        break;
    }
    if (touches(obstacle.bounds, area))
      found.push_back(obstacle);
  }
}

void RoutingScene::segmentsIn(const Rect &area, int exceptFlow, std::vector<FlowSegment> &found) const
{
  found.clear();
  m_segments.query(area, m_found);
  for (const int id : m_found) {
    if (id == exceptFlow)
      continue;
    const std::vector<Point> &points = flow(id).points;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      if (touches(boundsOf(points[i], points[i + 1]), area))
        found.push_back({id, static_cast<int>(i), points[i], points[i + 1]});
    }
  }
}

bool RoutingScene::isInside(int shape, int container) const
{
  for (int steps = 0; shape >= 0 && steps <= shapeCount(); ++steps) {
    if (shape == container)
      return true;
    const RoutingShape &at = this->shape(shape);
    shape = at.container < 0 && at.host >= 0 ? this->shape(at.host).container : at.container;
  }
  return false;
}

void RoutingScene::indexShape(int shape)
{
  const RoutingShape &added = this->shape(shape);
  m_obstacles.insert(obstacleId(Obstacle::Kind::Body, shape), added.bounds);
  if (!added.label.isEmpty())
    m_obstacles.insert(obstacleId(Obstacle::Kind::Label, shape), added.label);
}

void RoutingScene::unindexShape(int shape)
{
  const RoutingShape &removed = this->shape(shape);
  m_obstacles.remove(obstacleId(Obstacle::Kind::Body, shape), removed.bounds);
  if (!removed.label.isEmpty())
    m_obstacles.remove(obstacleId(Obstacle::Kind::Label, shape), removed.label);
}

void RoutingScene::indexRoute(int flow)
{
  const std::vector<Point> &points = this->flow(flow).points;
  for (std::size_t i = 0; i + 1 < points.size(); ++i)
    m_segments.insert(flow, boundsOf(points[i], points[i + 1]));
}

void RoutingScene::unindexRoute(int flow)
{
  const std::vector<Point> &points = this->flow(flow).points;
  for (std::size_t i = 0; i + 1 < points.size(); ++i)
    m_segments.remove(flow, boundsOf(points[i], points[i + 1]));
}

Outline outlineOf(NodeKind kind)
{
  switch (kind) {
    case NodeKind::Event:
    case NodeKind::Boundary:
      return Outline::Ellipse;
    case NodeKind::Gateway:
      return Outline::Diamond;
    case NodeKind::Step:
    case NodeKind::Container:
    case NodeKind::Data:
    case NodeKind::Note:
    case NodeKind::Pool:
      return Outline::Rectangle;
  }
  return Outline::Rectangle;
}

RoutingScene routingScene(const Graph &graph, const Drawing &drawing)
{
  Rect extent;
  for (const Rect &bounds : drawing.nodes)
    extent = extent.isEmpty() ? bounds : united(extent, bounds);
  const auto count = static_cast<int>(graph.nodes.size() + graph.edges.size());
  RoutingScene scene(grown(extent, 200), count, graph.direction);
  const std::vector<int> pools = poolNodes(graph);
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const Node &node = graph.nodes[i];
    int around = node.container;
    if (around < 0 && node.lane >= 0 && node.kind != NodeKind::Pool)
      around = pools[static_cast<std::size_t>(node.lane)];
    scene.addShape({drawing.nodes[i], outlineOf(node.kind), drawing.nodeLabels[i], around, node.host});
  }
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const Edge &edge = graph.edges[i];
    scene.addFlow({edge.source, edge.target, edge.kind, edge.label, edge.fixedPoints, edge.fixedLabel, drawing.edges[i],
                   drawing.edgeLabels[i]});
  }
  for (std::size_t i = 0; i < graph.lanes.size(); ++i) {
    const Lane &lane = graph.lanes[i];
    const Rect &bounds = drawing.lanes[i];
    if (bounds.isEmpty() || lane.blackBox)
      continue;
    if (graph.direction == Direction::Right)
      scene.addWall({bounds.x, bounds.y, std::min(lane.header, bounds.width), bounds.height});
    else
      scene.addWall({bounds.x, bounds.y, bounds.width, std::min(lane.header, bounds.height)});
  }
  return scene;
}

}  // namespace laneway::layout
