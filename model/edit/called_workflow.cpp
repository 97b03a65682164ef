#include "model/edit/called_workflow.h"

#include <set>
#include <vector>

#include "model/edit/connect.h"
#include "model/edit/create_node.h"
#include "model/edit/create_process.h"
#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

Result<void> checkMayCall(Id step, const Node *node)
{
  if (!node)
    return missing(step);
  const Activity *activity = node->as<Activity>();
  if (!activity || activity->kind == ActivityKind::SubProcess)
    return refusal("call-only-from-step", step, {node->name});
  return {};
}

void makeCall(Draft &draft, Id step, Id target)
{
  draft.update<Node>(step, [target](Node &node) {
    Activity &activity = *node.as<Activity>();
    activity.kind = ActivityKind::Call;
    activity.calls = target;
  });
}

/// What the step did itself, as a plain step inside its workflow, done by the same role.
NewNode asStep(const Document &document, const Node &step)
{
  Activity work = *step.as<Activity>();
  work.kind = ActivityKind::Task;
  work.loop = {};
  work.forCompensation = false;
  work.role = effectiveRole(document, step);
  return {.detail = work, .name = step.name};
}

}  // namespace

Result<Id> createWorkflowFor(Draft &draft, Id step)
{
  const Node *found = draft.document.get<Node>(step);
  if (const Result<void> possible = checkMayCall(step, found); !possible)
    return possible.error();
  if (!found->as<Activity>()->calls.isNull())
    return refusal("call-opens-already", step, {found->name});
  const NewNode work = asStep(draft.document, *found);
  const Result<Id> workflow =
      createWorkflow(draft, processOf(draft.document, scopeOf(draft.document, step)), found->name);
  if (!workflow)
    return workflow;
  makeCall(draft, step, *workflow);

  const Id diagram = diagramFor(draft, *workflow);
  const Result<StartAndEnd> ends = createStartAndEnd(draft, diagram, {});
  if (!ends)
    return ends.error();
  const Result<Id> inner = createNode(draft, diagram, {}, work);
  if (!inner)
    return inner;
  if (const Result<Id> flow = connect(draft, diagram, ends->start, *inner); !flow)
    return flow;
  if (const Result<Id> flow = connect(draft, diagram, *inner, ends->end); !flow)
    return flow;
  return *workflow;
}

Result<void> linkCall(Draft &draft, Id step, Id target)
{
  const Document &document = draft.document;
  const Node *node = document.get<Node>(step);
  if (const Result<void> possible = checkMayCall(step, node); !possible)
    return possible;
  if (!document.get<Workflow>(target) && !document.get<Process>(target))
    return missing(target);
  if (wouldCallItself(document, scopeOf(document, step), target))
    return refusal("call-cycle", step, {node->name, nameOf(document.find(target))});
  makeCall(draft, step, target);
  return {};
}

Result<void> unlinkCall(Draft &draft, Id step)
{
  const Node *node = draft.document.get<Node>(step);
  if (!node)
    return missing(step);
  if (!isCall(*node))
    return refusal("call-opens-nothing", step, {node->name});
  draft.update<Node>(step, [](Node &after) {
    Activity &activity = *after.as<Activity>();
    activity.kind = ActivityKind::Task;
    activity.calls = {};
    activity.callAsOneStep = false;
  });
  return {};
}

bool wouldCallItself(const Document &document, Id scope, Id target)
{
  std::set<Id> seen{target};
  std::vector<Id> open{target};
  while (!open.empty()) {
    const Id at = open.back();
    open.pop_back();
    if (at == scope)
      return true;
    for (const Id inside : nodesInside(document, at)) {
      const Activity *activity = document.get<Node>(inside)->as<Activity>();
      if (activity && !activity->calls.isNull() && seen.insert(activity->calls).second)
        open.push_back(activity->calls);
    }
  }
  return false;
}

}  // namespace laneway
