#include "model/edit/rules.h"

#include "model/edit/change_set.h"
#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/edit/rules/automatic_diagrams.h"
#include "model/edit/rules/boundary_events.h"
#include "model/edit/rules/dangling.h"
#include "model/edit/rules/flow_kinds.h"
#include "model/edit/rules/growth.h"
#include "model/edit/rules/membership.h"
#include "model/edit/rules/routes.h"
#include "model/edit/rules/rule.h"
#include "model/edit/rules/soundness.h"

namespace laneway {

namespace {

/// Rules settle in a few rounds; growing lanes nested in each other take one per level.
constexpr int MostRounds = 50;

/// Runs the rules on what changed until nothing changes any more.
Result<void> settle(const Document &before, Draft &draft)
{
  Document seen = before;
  for (int round = 0; round < MostRounds; ++round) {
    const ChangeSet changes = difference(seen, draft.document);
    if (changes.isEmpty())
      return {};
    const Document start = draft.document;
    const rules::Edited edited{seen, changes, draft};
    rules::dropDangling(edited);
    if (const Result<void> sound = rules::checkSoundness(edited); !sound)
      return sound;
    rules::followLanes(edited);
    rules::keepAtHost(edited);
    rules::fitFlowKinds(edited);
    rules::keepOneDefault(edited);
    rules::growContainers(edited);
    seen = start;
  }
  return refusal("edit-does-not-settle");
}

}  // namespace

Result<void> applyRules(const Document &before, Draft &draft, layout::DrawnPlaces *places)
{
  if (const Result<void> settled = settle(before, draft); !settled)
    return settled;
  const ChangeSet changes = difference(before, draft.document);
  if (changes.isEmpty())
    return {};
  rules::routeTouched({before, changes, draft, places});
  rules::layOutAutomatic({before, changes, draft});
  return {};
}

}  // namespace laneway
