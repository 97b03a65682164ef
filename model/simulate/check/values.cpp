#include <cmath>

#include "model/simulate/check/checks.h"
#include "model/simulate/expression/evaluate.h"

namespace laneway::simulate {

namespace {

constexpr double shareTolerance = 1e-6;

void checkDistribution(const Distribution &distribution, ElementRef at, std::vector<Issue> &issues,
                       Range range = Range::NotNegative)
{
  const DistributionFault found = fault(distribution, range);
  if (found != DistributionFault::None)
    issues.push_back({IssueCode::BadDistribution, Severity::Error, {at}, {static_cast<double>(found)}});
}

void checkArrivals(const Arrivals &arrivals, Index i, std::vector<Issue> &issues)
{
  checkDistribution(arrivals.gap, {ElementKind::Node, i}, issues);
  const bool comesTogether = fault(arrivals.gap) == DistributionFault::None && mean(arrivals.gap) < 0.5;
  if (comesTogether && (arrivals.limit == 0 || arrivals.population > 0))
    issues.push_back(issueAt(IssueCode::NoArrivalGap, ElementKind::Node, i));
  if (arrivals.batch == 0 || (arrivals.first && *arrivals.first < 0))
    issues.push_back(issueAt(IssueCode::NoArrivalGap, ElementKind::Node, i));
}

void checkNode(const Plan &plan, Index i, std::vector<Issue> &issues)
{
  const Node &node = plan.nodes[i];
  const ElementRef at{ElementKind::Node, i};
  if (node.kind == NodeKind::Start && node.arrivals)
    checkArrivals(*node.arrivals, i, issues);
  if (node.event == EventKind::Timer)
    checkDistribution(node.delay, at, issues);
  for (const Assignment &assignment : node.assignments)
    checkDistribution(assignment.value, at, issues, Range::AnySign);
  if (node.kind == NodeKind::Task || node.kind == NodeKind::Call) {
    checkDistribution(node.repetition.count, at, issues);
    const double again = node.repetition.repeatProbability;
    if (!(again >= 0 && again <= 1))
      issues.push_back(issueAt(IssueCode::ShareOutOfRange, ElementKind::Node, i, {again}));
  }
  if (node.kind != NodeKind::Task)
    return;
  checkDistribution(node.work.duration, at, issues);
  checkDistribution(node.work.setup, at, issues);
  if (node.work.batching.size == 0)
    issues.push_back(issueAt(IssueCode::BadBatch, ElementKind::Node, i));
  if (!(node.work.failure.probability >= 0 && node.work.failure.probability <= 1))
    issues.push_back(issueAt(IssueCode::ShareOutOfRange, ElementKind::Node, i, {node.work.failure.probability}));
}

/// Shares and conditions of the flows behind a node that decides.
void checkDecision(const Plan &plan, const Graph &graph, Index i, std::vector<Issue> &issues)
{
  const NodeKind kind = plan.nodes[i].kind;
  double sum = 0;
  bool hasCondition = false;
  bool hasDefault = false;
  for (const Index flow : graph.out[i]) {
    const Flow &at = plan.flows[flow];
    sum += at.share;
    hasCondition |= at.condition != none;
    hasDefault |= at.isDefault;
    if (!(at.share >= 0 && at.share <= 1 + shareTolerance))
      issues.push_back(issueAt(IssueCode::ShareOutOfRange, ElementKind::Flow, flow, {at.share}));
  }
  if (hasCondition && kind != NodeKind::Exclusive && kind != NodeKind::Inclusive)
    issues.push_back(issueAt(IssueCode::BadExpression, ElementKind::Node, i));
  if (hasCondition) {
    if (!hasDefault && (kind == NodeKind::Exclusive || kind == NodeKind::Inclusive))
      issues.push_back(warningAt(IssueCode::DefaultMissing, ElementKind::Node, i));
    return;
  }
  const bool takesNone = kind == NodeKind::Inclusive && !hasDefault && !graph.out[i].empty() && !(sum > 0);
  if (takesNone)
    issues.push_back(issueAt(IssueCode::SharesDoNotAddUp, ElementKind::Node, i, {sum}));
  if (kind == NodeKind::Exclusive && graph.out[i].size() > 1 && !(std::fabs(sum - 1) <= shareTolerance))
    issues.push_back(issueAt(IssueCode::SharesDoNotAddUp, ElementKind::Node, i, {sum}));
}

}  // namespace

void checkValues(const Plan &plan, const Graph &graph, std::vector<Issue> &issues)
{
  bool starts = false;
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    checkNode(plan, i, issues);
    checkDecision(plan, graph, i, issues);
    starts |= plan.nodes[i].kind == NodeKind::Start && plan.nodes[i].arrivals.has_value();
  }
  for (Index i = 0; i < plan.attributes.size(); ++i)
    checkDistribution(plan.attributes[i].initial, {ElementKind::Attribute, i}, issues, Range::AnySign);
  for (Index i = 0; i < plan.expressions.size(); ++i) {
    if (!isSound(plan.expressions[i], plan.attributes.size()))
      issues.push_back(issueAt(IssueCode::BadExpression, ElementKind::Expression, i));
  }
  if (!starts)
    issues.push_back(issueAt(IssueCode::NothingStarts, ElementKind::Plan, none));
}

}  // namespace laneway::simulate
