#include "model/compile/exact_answers.h"

#include <algorithm>
#include <cmath>

#include "model/check/check.h"
#include "model/compile/compilation.h"
#include "model/compile/report.h"
#include "model/simulate/analytic.h"

namespace laneway {

using namespace Qt::StringLiterals;
using simulate::AnalyticBlock;
using simulate::Index;

namespace {

/// Why there is no answer: the code, and whether it is about a role or about a node.
struct Reason {
  QString code;
  bool isOfRole = false;
};

Reason reasonOf(AnalyticBlock block)
{
  switch (block) {
    case AnalyticBlock::None:
      break;
    case AnalyticBlock::Arrivals:
      return {u"exact-arrivals"_s, false};
    case AnalyticBlock::Construct:
      return {u"exact-construct"_s, false};
    case AnalyticBlock::Work:
      return {u"exact-work"_s, false};
    case AnalyticBlock::Role:
      return {u"exact-role"_s, true};
    case AnalyticBlock::ServiceTimes:
      return {u"exact-service-times"_s, true};
    case AnalyticBlock::Upstream:
      return {u"exact-upstream"_s, true};
    case AnalyticBlock::Overload:
      return {u"exact-overload"_s, true};
  }
  return {};
}

}  // namespace

void addExactAnswers(SimulationReport &report, const Document &document, const Compilation &compilation)
{
  const simulate::AnalyticAnswers answers = simulate::analyticAnswers(compilation.plan);
  for (RoleReport &role : report.roles) {
    const simulate::AnalyticRole &answer = answers.roles[compilation.elements.roleRows.at(role.who)];
    if (answer.block == AnalyticBlock::None && answer.utilisation > 0)
      role.exact = {answer.utilisation, answer.probabilityOfWaiting, {std::llround(answer.waiting)}, answer.queue};
  }
  if (answers.cycleTime) {
    report.exactCycleTime = Duration{std::llround(*answers.cycleTime)};
    return;
  }
  const Reason reason = reasonOf(answers.cycleBlock);
  const auto &elements = reason.isOfRole ? compilation.elements.roles : compilation.elements.nodes;
  const Id element = elements[answers.cycleAt];
  report.notExact = Statement{reason.code, {calledInFinding(document, element)}, {element}};
}

}  // namespace laneway
