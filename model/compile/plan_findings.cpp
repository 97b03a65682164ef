#include "model/compile/plan_findings.h"

#include <algorithm>
#include <cmath>

#include "model/check/check.h"
#include "model/compile/compilation.h"

namespace laneway {

using namespace Qt::StringLiterals;
using simulate::DistributionFault;
using simulate::ElementKind;
using simulate::Issue;
using simulate::IssueCode;

namespace {

QString distributionCode(DistributionFault fault)
{
  switch (fault) {
    case DistributionFault::None:
    case DistributionFault::NotFinite:
    case DistributionFault::TooLarge:
      return u"time-too-large"_s;
    case DistributionFault::Negative:
      return u"time-negative"_s;
    case DistributionFault::OutOfOrder:
      return u"time-out-of-order"_s;
    case DistributionFault::NoShape:
      return u"time-without-shape"_s;
    case DistributionFault::NoWeight:
      return u"time-without-values"_s;
    case DistributionFault::EmptyCut:
      return u"time-mostly-negative"_s;
  }
  return {};
}

/// The code of the sentence.
QString codeOf(const Issue &issue)
{
  const int argument = issue.arguments.empty() ? 0 : static_cast<int>(issue.arguments.front());
  switch (issue.code) {
    case IssueCode::NothingStarts:
      return u"nothing-starts"_s;
    case IssueCode::EndlessRun:
      return u"endless-run"_s;
    case IssueCode::CallCycle:
      return u"calls-itself"_s;
    case IssueCode::ScopeWithoutStart:
      return u"nothing-starts"_s;
    case IssueCode::StartHasIncoming:
      return u"start-has-incoming"_s;
    case IssueCode::EndHasOutgoing:
      return u"end-has-outgoing"_s;
    case IssueCode::Unreachable:
      return u"unreachable"_s;
    case IssueCode::NoWayToEnd:
      return u"no-way-to-end"_s;
    case IssueCode::JoinCannotFire:
      return u"join-cannot-fire"_s;
    case IssueCode::SharesDoNotAddUp:
      return u"shares-do-not-add-up"_s;
    case IssueCode::ShareOutOfRange:
      return u"share-of-flow-out-of-range"_s;
    case IssueCode::DefaultMissing:
      return u"default-flow-missing"_s;
    case IssueCode::ZeroTimeLoop:
      return u"zero-time-loop"_s;
    case IssueCode::BadDistribution:
      return distributionCode(static_cast<DistributionFault>(argument));
    case IssueCode::NoArrivalGap:
      return u"no-arrival-gap"_s;
    case IssueCode::RoleWithoutUnits:
      return u"role-without-people"_s;
    case IssueCode::DemandTooLarge:
      return u"needs-more-than-there-are"_s;
    case IssueCode::SamePeopleTwice:
      return u"needs-the-same-people-twice"_s;
    case IssueCode::DemandOfNothing:
      return u"needs-nobody"_s;
    case IssueCode::CalendarNeverOpens:
      return u"calendar-never-opens"_s;
    case IssueCode::WorkNeverFits:
      return u"work-never-fits"_s;
    case IssueCode::Overloaded:
      return u"overloaded"_s;
    case IssueCode::MessageNeverSent:
      return u"message-never-sent"_s;
    case IssueCode::EventGatewayTarget:
      return u"event-gateway-target"_s;
    case IssueCode::BadBoundary:
      return u"boundary-event-without-step"_s;
    case IssueCode::BadSettings:
      return u"run-settings-contradict"_s;
    case IssueCode::BrokenReference:
    case IssueCode::DuplicateKey:
    case IssueCode::BadCalendar:
    case IssueCode::BadEvent:
    case IssueCode::BadResource:
    case IssueCode::BadBatch:
    case IssueCode::BadExpression:
      return u"cannot-be-simulated"_s;
  }
  return {};
}

QString number(double value)
{
  return QString::number(std::llround(value));
}

/// In percent with at most two digits after the point.
QString percent(double share)
{
  return QString::number(static_cast<double>(std::llround(share * 10'000)) / 100);
}

QStringList argumentsOf(const Issue &issue)
{
  const std::vector<double> &values = issue.arguments;
  switch (issue.code) {
    case IssueCode::SharesDoNotAddUp:
    case IssueCode::ShareOutOfRange:
      return values.empty() ? QStringList() : QStringList{percent(values[0])};
    case IssueCode::DemandTooLarge:
      return values.size() < 2 ? QStringList() : QStringList{number(values[0]), number(values[1])};
    case IssueCode::Overloaded:
      return values.size() < 2 ? QStringList() : QStringList{number(values[0] * 100), number(values[1])};
    default:
      return {};
  }
}

Id elementOf(const simulate::ElementRef &ref, const PlanElements &elements)
{
  const auto at = [&ref](const std::vector<Id> &ids) { return ref.index < ids.size() ? ids[ref.index] : Id(); };
  switch (ref.kind) {
    case ElementKind::Scope:
      return at(elements.scopes);
    case ElementKind::Node:
      return at(elements.nodes);
    case ElementKind::Flow:
      return at(elements.flows);
    case ElementKind::Role:
      return at(elements.roles);
    case ElementKind::Resource:
      return at(elements.resources);
    case ElementKind::Calendar:
      return at(elements.calendars);
    case ElementKind::Plan:
    case ElementKind::Attribute:
    case ElementKind::Expression:
      return {};
  }
  return {};
}

/// Whether the plan says it of each node, where one sentence about all of them is enough.
bool isSaidOnce(IssueCode code)
{
  return code == IssueCode::NoWayToEnd || code == IssueCode::Unreachable;
}

void addElements(Finding &finding, const Issue &issue, const PlanElements &elements)
{
  for (const simulate::ElementRef &ref : issue.elements) {
    const Id element = elementOf(ref, elements);
    if (!element.isNull() &&
        std::find(finding.elements.begin(), finding.elements.end(), element) == finding.elements.end())
      finding.elements.push_back(element);
  }
}

/// Steps say more than the starts and gateways around them.
void putAStepFirst(Finding &finding, const Document &document)
{
  const auto step = std::find_if(finding.elements.begin(), finding.elements.end(), [&document](Id id) {
    const Node *node = document.get<Node>(id);
    return node && node->as<Activity>();
  });
  if (step != finding.elements.end())
    std::rotate(finding.elements.begin(), step, step + 1);
}

}  // namespace

std::vector<Finding> findingsOf(const std::vector<Issue> &issues, const PlanElements &elements,
                                const Document &document)
{
  std::vector<Finding> findings;
  for (auto issue = issues.begin(); issue != issues.end();) {
    Finding finding;
    finding.code = codeOf(*issue);
    finding.severity = issue->severity == simulate::Severity::Error ? Severity::Error : Severity::Warning;
    addElements(finding, *issue, elements);
    auto next = issue + 1;
    if (isSaidOnce(issue->code)) {
      for (; next != issues.end() && next->code == issue->code; ++next)
        addElements(finding, *next, elements);
      putAStepFirst(finding, document);
    }
    finding.arguments.append(finding.elements.empty() ? document.info().title
                                                      : calledInFinding(document, finding.elements.front()));
    finding.arguments.append(argumentsOf(*issue));
    findings.push_back(std::move(finding));
    issue = next;
  }
  return findings;
}

}  // namespace laneway
