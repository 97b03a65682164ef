#include "model/edit/order_scopes.h"

#include <algorithm>
#include <vector>

#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// Puts `moved` before `before` in the order and numbers the ranks; only those that differ are written.
template <typename T>
void rank(Draft &draft, const std::vector<const T *> &siblings, Id moved, Id before)
{
  std::vector<Id> order;
  for (const T *each : siblings)
    if (each->id != moved)
      order.push_back(each->id);
  order.insert(std::find(order.begin(), order.end(), before), moved);
  int next = 0;
  for (const Id id : order) {
    if (draft.document.get<T>(id)->rank != next)
      draft.update<T>(id, [next](T &after) { after.rank = next; });
    ++next;
  }
}

}  // namespace

Result<void> moveProcess(Draft &draft, Id process, std::optional<ProcessCategory> category, Id before)
{
  if (!draft.update<Process>(process, [&](Process &after) { after.category = category; }))
    return missing(process);
  std::vector<const Process *> siblings = rankedProcesses(draft.document);
  std::erase_if(siblings, [&](const Process *each) { return each->category != category; });
  rank(draft, siblings, process, before);
  return {};
}

Result<void> moveWorkflow(Draft &draft, Id workflow, Id process, Id before)
{
  if (!draft.document.get<Process>(process))
    return missing(process);
  if (!draft.update<Workflow>(workflow, [&](Workflow &after) { after.process = process; }))
    return missing(workflow);
  rank(draft, rankedWorkflows(draft.document, process), workflow, before);
  return {};
}

}  // namespace laneway
