#include "model/process/navigate.h"

#include <algorithm>
#include <type_traits>

namespace laneway {

namespace {

/// Containers may be damaged by a foreign file; no honest one nests deeper.
constexpr int MaxDepth = 1000;

Id parentOf(const Document &document, Id element)
{
  if (const Node *node = document.get<Node>(element))
    return node->parent;
  if (const Lane *lane = document.get<Lane>(element))
    return lane->parent;
  if (const Pool *pool = document.get<Pool>(element))
    return pool->parent;
  if (const Flow *flow = document.get<Flow>(element))
    return flow->source;
  return {};
}

template <typename T>
std::vector<const T *> byRank(std::vector<const T *> elements)
{
  std::stable_sort(elements.begin(), elements.end(), [](const T *a, const T *b) { return a->rank < b->rank; });
  return elements;
}

void collectNodes(const Document &document, Id container, int depth, std::vector<Id> &found)
{
  if (depth > MaxDepth)
    return;
  for (const Id child : document.children(container)) {
    if (const Node *node = document.get<Node>(child)) {
      found.push_back(child);
      if (isSubProcess(*node))
        collectNodes(document, child, depth + 1, found);
    } else if (document.get<Pool>(child)) {
      collectNodes(document, child, depth + 1, found);
    }
  }
}

}  // namespace

Id scopeOf(const Document &document, Id element)
{
  Id at = element;
  for (int depth = 0; depth < MaxDepth && !at.isNull(); ++depth) {
    if (document.get<Process>(at) || document.get<Workflow>(at))
      return at;
    at = parentOf(document, at);
  }
  return {};
}

Id processOf(const Document &document, Id scope)
{
  const Workflow *workflow = document.get<Workflow>(scope);
  return workflow ? workflow->process : scope;
}

Id poolOf(const Document &document, Id element)
{
  Id at = element;
  for (int depth = 0; depth < MaxDepth && !at.isNull(); ++depth) {
    if (document.get<Pool>(at))
      return at;
    at = parentOf(document, at);
  }
  return {};
}

std::vector<Id> nodesInside(const Document &document, Id container)
{
  std::vector<Id> found;
  collectNodes(document, container, 0, found);
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<Id> flowsInside(const Document &document, Id container)
{
  std::vector<Id> found;
  const auto addOutgoing = [&](Id source) {
    for (const Id flow : document.outgoing(source))
      found.push_back(flow);
  };
  for (const Id node : nodesInside(document, container))
    addOutgoing(node);
  for (const Id child : document.containersIn(container))
    if (document.get<Pool>(child))
      addOutgoing(child);
  // A note may be tied to a flow, from the flow.
  const std::size_t direct = found.size();
  for (std::size_t i = 0; i < direct; ++i)
    addOutgoing(found[i]);
  std::sort(found.begin(), found.end());
  return found;
}

Id laneRole(const Document &document, Id lane)
{
  Id at = lane;
  for (int depth = 0; depth < MaxDepth; ++depth) {
    const Lane *here = document.get<Lane>(at);
    if (!here)
      return {};
    if (!here->role.isNull())
      return here->role;
    at = here->parent;
  }
  return {};
}

Id effectiveRole(const Document &document, const Node &node)
{
  if (const Activity *activity = node.as<Activity>(); activity && !activity->role.isNull())
    return activity->role;
  Id at = node.parent;
  Id lane = node.lane;
  // Steps inside a sub-process without lanes of its own inherit what the sub-process inherits.
  for (int depth = 0; depth < MaxDepth; ++depth) {
    if (const Id role = laneRole(document, lane); !role.isNull())
      return role;
    const Node *around = document.get<Node>(at);
    if (!around)
      return {};
    if (const Activity *activity = around->as<Activity>(); activity && !activity->role.isNull())
      return activity->role;
    lane = around->lane;
    at = around->parent;
  }
  return {};
}

Id diagramOf(const Document &document, Id scope)
{
  const Diagram *best = nullptr;
  for (const Id id : document.referrers(scope, ReferenceKind::Scope)) {
    const Diagram *diagram = document.get<Diagram>(id);
    if (diagram && (!best || diagram->rank < best->rank))
      best = diagram;
  }
  return best ? best->id : Id();
}

const Shape *shapeIn(const Document &document, Id diagram, Id element)
{
  for (const Id drawing : document.drawings(element))
    if (const Shape *shape = document.get<Shape>(drawing); shape && shape->diagram == diagram)
      return shape;
  return nullptr;
}

const Route *routeIn(const Document &document, Id diagram, Id flow)
{
  for (const Id drawing : document.drawings(flow))
    if (const Route *route = document.get<Route>(drawing); route && route->diagram == diagram)
      return route;
  return nullptr;
}

template <typename T>
std::vector<const T *> rankedChildren(const Document &document, Id parent)
{
  constexpr ReferenceKind Kind = std::is_same_v<T, Workflow> ? ReferenceKind::Parent : ReferenceKind::Around;
  std::vector<const T *> found;
  for (const Id child : document.referrers(parent, Kind))
    if (const T *element = document.get<T>(child))
      found.push_back(element);
  return byRank(std::move(found));
}

template std::vector<const Pool *> rankedChildren(const Document &, Id);
template std::vector<const Lane *> rankedChildren(const Document &, Id);
template std::vector<const Workflow *> rankedChildren(const Document &, Id);

std::vector<const Process *> rankedProcesses(const Document &document)
{
  std::vector<const Process *> found;
  for (const Process &process : document.processes())
    found.push_back(&process);
  return byRank(std::move(found));
}

std::vector<const Workflow *> rankedWorkflows(const Document &document, Id process)
{
  return rankedChildren<Workflow>(document, process);
}

}  // namespace laneway
