#include "model/check/checks.h"

#include <algorithm>

#include "model/check/rules/rules.h"
#include "model/edit/draft.h"
#include "model/edit/remove.h"

namespace laneway {

std::vector<Finding> findings(const Document &document, const std::atomic<bool> *cancel)
{
  constexpr Check Checks[] = {checkStartAndEnd,
                              checkBlankStarts,
                              checkSubProcessStart,
                              checkNames,
                              checkAnswers,
                              checkConnections,
                              checkImplicitSplit,
                              checkFakeJoin,
                              checkJoinFork,
                              checkSuperfluousGateway,
                              checkSuperfluousTerminate,
                              checkDuplicateFlows,
                              checkOverlaps,
                              checkEventDefinitions,
                              checkConditions,
                              checkLinks,
                              checkEventBased,
                              checkAdHoc,
                              checkGatewayKinds,
                              checkDefinitions,
                              checkDrawn,
                              checkOwners,
                              checkReachability,
                              checkShares,
                              checkCalls,
                              checkProcessProfile};
  const FlowGraph graph(document);
  const CheckInput input{document, graph};
  std::vector<Finding> found;
  for (const Check check : Checks) {
    if (cancel && *cancel)
      break;
    check(input, found);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
  return found;
}

Result<void> applyFix(Draft &draft, const Finding &finding)
{
  if (finding.fix == QStringLiteral("remove"))
    return removeElements(draft, {finding.elements.front()});
  if (finding.fix == QStringLiteral("remove-and-heal"))
    return removeAndHeal(draft, {finding.elements.front()});
  return Error{QStringLiteral("finding-without-fix"), {finding.code}, {}};
}

}  // namespace laneway
