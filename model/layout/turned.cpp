#include "model/layout/turned.h"

#include <utility>

namespace laneway::layout {

namespace {

Rect turned(const Rect &rect)
{
  return {rect.y, rect.x, rect.height, rect.width};
}

Size turned(Size size)
{
  return {size.height, size.width};
}

void turn(std::vector<Point> &points)
{
  for (Point &point : points)
    std::swap(point.x, point.y);
}

}  // namespace

Graph flowingRight(const Graph &graph)
{
  Graph result = graph;
  if (graph.direction == Direction::Right)
    return result;
  result.direction = Direction::Right;
  for (Node &node : result.nodes) {
    node.size = turned(node.size);
    node.label = turned(node.label);
    if (node.fixedLabel)
      node.fixedLabel = turned(*node.fixedLabel);
    std::swap(node.position.x, node.position.y);
  }
  for (Edge &edge : result.edges) {
    edge.label = turned(edge.label);
    turn(edge.points);
    turn(edge.fixedPoints);
    if (edge.fixedLabel)
      edge.fixedLabel = turned(*edge.fixedLabel);
  }
  for (Lane &lane : result.lanes)
    lane.bounds = turned(lane.bounds);
  return result;
}

Drawing turned(const Drawing &drawing)
{
  Drawing result = drawing;
  for (auto *rects : {&result.nodes, &result.nodeLabels, &result.lanes, &result.phases, &result.edgeLabels}) {
    for (Rect &rect : *rects)
      rect = turned(rect);
  }
  for (std::vector<Point> &points : result.edges)
    turn(points);
  return result;
}

}  // namespace laneway::layout
