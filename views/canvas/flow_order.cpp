#include "views/canvas/flow_order.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>
#include <unordered_set>

#include "model/process/navigate.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/geometry_qt.h"

namespace laneway::canvas {

namespace {

/// Drawn nodes with where they stand.
using Places = std::unordered_map<Id, Point>;

void sortFromLeft(std::vector<Id> &nodes, const Places &places)
{
  std::sort(nodes.begin(), nodes.end(), [&](Id a, Id b) {
    const Point pa = places.at(a);
    const Point pb = places.at(b);
    return pa.x != pb.x ? pa.x < pb.x : pa.y != pb.y ? pa.y < pb.y : a < b;
  });
}

/// What the node leads to, the uppermost last, as a stack wants it.
std::vector<Id> nextFromBelow(const Document &document, Id node, const Places &places)
{
  std::vector<Id> next;
  const auto addTargets = [&](Id source) {
    for (const Id id : document.outgoing(source)) {
      const Flow *flow = document.get<Flow>(id);
      if (flow && places.contains(flow->target))
        next.push_back(flow->target);
    }
  };
  addTargets(node);
  for (const Id event : document.boundaryEvents(node))
    if (places.contains(event))
      next.push_back(event);
  std::sort(next.begin(), next.end(), [&](Id a, Id b) {
    const Point pa = places.at(a);
    const Point pb = places.at(b);
    return pa.y != pb.y ? pa.y > pb.y : pa.x != pb.x ? pa.x > pb.x : b < a;
  });
  return next;
}

}  // namespace

std::vector<Id> flowOrder(const Document &document, Id diagram)
{
  Places places;
  std::vector<Id> nodes;
  for (const Id drawing : document.drawnIn(diagram)) {
    const Shape *shape = document.get<Shape>(drawing);
    if (!shape || !document.get<Node>(shape->element))
      continue;
    if (places.try_emplace(shape->element, shape->bounds.center()).second)
      nodes.push_back(shape->element);
  }
  sortFromLeft(nodes, places);

  std::vector<Id> order;
  std::unordered_set<Id> seen;
  const auto walkFrom = [&](Id start) {
    std::vector<Id> ahead{start};
    while (!ahead.empty()) {
      const Id node = ahead.back();
      ahead.pop_back();
      if (!seen.insert(node).second)
        continue;
      order.push_back(node);
      for (const Id next : nextFromBelow(document, node, places))
        if (!seen.contains(next))
          ahead.push_back(next);
    }
  };
  const auto hasIncoming = [&](Id node) {
    for (const Id flow : document.incoming(node))
      if (document.get<Flow>(flow)->kind == FlowKind::Sequence)
        return true;
    return false;
  };
  for (const Id node : nodes)
    if (isStart(*document.get<Node>(node)))
      walkFrom(node);
  for (const Id node : nodes)
    if (isFlowNode(*document.get<Node>(node)) && !isBoundaryEvent(*document.get<Node>(node)) && !hasIncoming(node))
      walkFrom(node);
  for (const Id node : nodes)
    walkFrom(node);
  return order;
}

Id neighbour(const CanvasScene &scene, Id element, Direction direction)
{
  const QRectF from = scene.boundsOf(element);
  if (from.isEmpty())
    return {};
  const bool sideways = direction == Direction::Left || direction == Direction::Right;
  const double sign = direction == Direction::Right || direction == Direction::Down ? 1 : -1;
  Id best;
  double least = std::numeric_limits<double>::infinity();
  for (const Id drawing : scene.document().drawnIn(scene.diagram())) {
    const Shape *shape = scene.document().get<Shape>(drawing);
    if (!shape || shape->element == element || !scene.document().get<Node>(shape->element))
      continue;
    const Point at = shape->bounds.center();
    const double along = sign * (sideways ? at.x - from.center().x() : at.y - from.center().y());
    const double across = std::abs(sideways ? at.y - from.center().y() : at.x - from.center().x());
    if (along <= 1 || across > 3 * along)
      continue;
    if (const double cost = along + 2 * across; cost < least) {
      least = cost;
      best = shape->element;
    }
  }
  return best;
}

}  // namespace laneway::canvas
