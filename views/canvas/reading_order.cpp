#include "views/canvas/reading_order.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "model/process/navigate.h"
#include "views/canvas/flow_order.h"

namespace laneway::canvas {

namespace {

/// Collects elements once each, flows behind what they leave.
class Reading {
 public:
  Reading(const Document &document, Id diagram) : m_document(document)
  {
    for (const Id drawing : document.drawnIn(diagram)) {
      if (const Shape *shape = document.get<Shape>(drawing)) {
        m_places.try_emplace(shape->element, shape->bounds.center());
        if (!document.get<Node>(shape->element))
          m_swimlanes.push_back(shape->element);
      } else if (const Route *route = document.get<Route>(drawing)) {
        m_flows.push_back(route->element);
      }
    }
    std::sort(m_swimlanes.begin(), m_swimlanes.end(), [this](Id a, Id b) { return isAbove(a, b); });
    std::sort(m_flows.begin(), m_flows.end());
  }

  /// The element, if it is drawn and was not read before, with the flows that leave it and those that leave them.
  void read(Id element)
  {
    std::vector<Id> ahead{element};
    while (!ahead.empty()) {
      const Id next = ahead.back();
      ahead.pop_back();
      if (!isDrawn(next) || !m_seen.insert(next).second)
        continue;
      m_order.push_back(next);
      const std::vector<Id> leaving = leavingFrom(next);
      ahead.insert(ahead.end(), leaving.rbegin(), leaving.rend());
    }
  }
  void readRest()
  {
    for (const Id swimlane : m_swimlanes)
      read(swimlane);
    for (const Id flow : m_flows)
      read(flow);
  }
  [[nodiscard]] std::vector<Id> take() { return std::move(m_order); }

 private:
  [[nodiscard]] bool isDrawn(Id element) const
  {
    return m_places.contains(element) || std::binary_search(m_flows.begin(), m_flows.end(), element);
  }
  [[nodiscard]] Point placeOf(Id element) const
  {
    const auto at = m_places.find(element);
    return at == m_places.end() ? Point{} : at->second;
  }
  [[nodiscard]] bool isAbove(Id a, Id b) const
  {
    const Point pa = placeOf(a);
    const Point pb = placeOf(b);
    return pa.y != pb.y ? pa.y < pb.y : pa.x != pb.x ? pa.x < pb.x : a < b;
  }
  [[nodiscard]] std::vector<Id> leavingFrom(Id element) const
  {
    std::vector<Id> flows;
    for (const Id flow : m_document.outgoing(element))
      flows.push_back(flow);
    std::stable_sort(flows.begin(), flows.end(), [this](Id a, Id b) {
      const Id first = m_document.get<Flow>(a)->target;
      const Id second = m_document.get<Flow>(b)->target;
      return first != second && isAbove(first, second);
    });
    return flows;
  }

  const Document &m_document;
  std::unordered_map<Id, Point> m_places;
  std::vector<Id> m_swimlanes;
  std::vector<Id> m_flows;
  std::unordered_set<Id> m_seen;
  std::vector<Id> m_order;
};

}  // namespace

std::vector<Id> swimlanesAround(const Document &document, Id element)
{
  std::vector<Id> around;
  const Node *node = document.get<Node>(element);
  const Lane *inner = document.get<Lane>(element);
  for (const Lane *lane = document.get<Lane>(node    ? node->lane
                                             : inner ? inner->parent
                                                     : Id());
       lane; lane = document.get<Lane>(lane->parent)) {
    if (std::find(around.begin(), around.end(), lane->id) != around.end())
      break;
    around.push_back(lane->id);
  }
  if (const Id pool = poolOf(document, element); document.get<Pool>(pool))
    around.push_back(pool);
  std::reverse(around.begin(), around.end());
  return around;
}

std::vector<Id> readingOrder(const Document &document, Id diagram)
{
  Reading reading(document, diagram);
  for (const Id node : flowOrder(document, diagram)) {
    for (const Id swimlane : swimlanesAround(document, node))
      reading.read(swimlane);
    reading.read(node);
  }
  reading.readRest();
  return reading.take();
}

}  // namespace laneway::canvas
