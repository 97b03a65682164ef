#include "model/compile/containers.h"

#include <unordered_map>

#include "model/compile/scope_outline.h"
#include "model/process/navigate.h"

namespace laneway::compile {

std::vector<Id> containersOf(const Document &document, Id scope)
{
  std::vector<Id> containers;
  if (hasFlowNodes(document, scope))
    containers.push_back(scope);
  for (const Pool *pool : rankedChildren<Pool>(document, scope))
    if (hasFlowNodes(document, pool->id))
      containers.push_back(pool->id);
  return containers;
}

Id outermostContainer(const Document &document, const Node &node)
{
  constexpr int MaxDepth = 1'000;
  Id container = node.parent;
  for (int depth = 0; depth < MaxDepth; ++depth) {
    const Node *around = document.get<Node>(container);
    if (!around)
      break;
    container = around->parent;
  }
  return container;
}

Id enteredBy(const Document &document, const Node &node)
{
  const Activity *activity = node.as<Activity>();
  if (!activity || activity->kind != ActivityKind::Call || activity->callAsOneStep)
    return {};
  return containersOf(document, activity->calls).empty() ? Id() : activity->calls;
}

std::unordered_set<Id> touchedBy(const Document &document, const std::vector<Id> &containers)
{
  std::unordered_map<Id, std::vector<Id>> entered;
  for (const Node &node : document.nodes())
    if (const Id scope = enteredBy(document, node); !scope.isNull())
      entered[outermostContainer(document, node)].push_back(scope);

  std::unordered_set<Id> touched(containers.begin(), containers.end());
  std::vector<Id> open(containers.begin(), containers.end());
  while (!open.empty()) {
    const Id container = open.back();
    open.pop_back();
    const auto scopes = entered.find(container);
    if (scopes == entered.end())
      continue;
    for (const Id scope : scopes->second)
      for (const Id inner : containersOf(document, scope))
        if (touched.insert(inner).second)
          open.push_back(inner);
  }
  return touched;
}

}  // namespace laneway::compile
