#include "model/edit/rules/soundness.h"

#include "model/edit/called_workflow.h"
#include "model/edit/refusal.h"
#include "model/edit/rules/rule.h"
#include "model/edit/value_ranges.h"
#include "model/process/navigate.h"

namespace laneway::rules {

namespace {

constexpr int MaxDepth = 1000;

Id parentOf(const Document &document, Id element)
{
  if (const Node *node = document.get<Node>(element))
    return node->parent;
  const Lane *lane = document.get<Lane>(element);
  return lane ? lane->parent : Id();
}

bool liesInItself(const Document &document, Id element)
{
  Id at = element;
  for (int depth = 0; depth < MaxDepth && !at.isNull(); ++depth)
    at = parentOf(document, at);
  return !at.isNull();
}

bool callsItself(const Document &document, const Node &node)
{
  const Activity *activity = node.as<Activity>();
  return activity && !activity->calls.isNull() &&
         wouldCallItself(document, scopeOf(document, node.id), activity->calls);
}

/// Whether two tables have an element of that id.
bool isShared(Document document, Id id)
{
  return document.remove(id) && document.contains(id);
}

Result<void> checkChange(const Edited &edited, const Change &change)
{
  const Document &document = edited.draft.document;
  const Element now = elementNow(edited, change);
  if (change.isAddition() && isShared(document, change.id))
    return refusal("id-taken", change.id, {change.id.text()});
  const auto [before, node] = beforeAndNow<Node>(edited, change);
  const bool isMoved = node && (!before || before->parent != node->parent);
  if ((isMoved || as<Lane>(now)) && liesInItself(document, change.id))
    return refusal("container-cycle", change.id, {nameOf(now)});
  const Activity *was = before ? before->as<Activity>() : nullptr;
  const Activity *is = node ? node->as<Activity>() : nullptr;
  if (is && (isMoved || !was || was->calls != is->calls) && callsItself(document, *node))
    return refusal("call-cycle", change.id, {node->name, nameOf(document.find(is->calls))});
  return checkValues(now);
}

}  // namespace

Result<void> checkSoundness(const Edited &edited)
{
  for (const Change &change : edited.changes)
    if (const Result<void> sound = checkChange(edited, change); !sound)
      return sound;
  return {};
}

}  // namespace laneway::rules
