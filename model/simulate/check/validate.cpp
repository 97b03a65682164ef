#include <algorithm>
#include <cstdint>
#include <limits>

#include "model/simulate/check/checks.h"
#include "model/simulate/issues.h"

namespace laneway::simulate {

namespace {

void sortIssues(std::vector<Issue> &issues)
{
  std::stable_sort(issues.begin(), issues.end(), [](const Issue &a, const Issue &b) {
    return a.severity != b.severity ? a.severity < b.severity : a.code < b.code;
  });
}

bool isEndless(const Plan &plan, const RunSettings &settings)
{
  if (settings.horizon != never || settings.instances > 0)
    return false;
  return std::any_of(plan.nodes.begin(), plan.nodes.end(), [](const Node &node) {
    return node.kind == NodeKind::Start && node.arrivals &&
           (node.arrivals->limit == 0 || node.arrivals->population > 0);
  });
}

bool isSound(const RunSettings &settings)
{
  const bool precise = !settings.relativePrecision || *settings.relativePrecision > 0;
  const bool warmUp = settings.warmUp.kind != WarmUpKind::Fixed ||
                      (settings.warmUp.time >= 0 && settings.warmUp.time < settings.horizon);
  const bool numbered = settings.firstReplication > 0 &&
                        settings.replications <= std::numeric_limits<std::uint32_t>::max() - settings.firstReplication;
  return settings.replications > 0 && numbered && settings.horizon > 0 && precise && warmUp && settings.mostTokens > 0;
}

}  // namespace

std::vector<Issue> validate(const Plan &plan)
{
  std::vector<Issue> issues;
  checkReferences(plan, issues);
  if (!issues.empty())
    return issues;
  const Graph graph(plan);
  checkValues(plan, graph, issues);
  checkResources(plan, issues);
  checkEvents(plan, graph, issues);
  checkStructure(plan, graph, issues);
  if (issues.empty() || !hasErrors(issues))
    checkLoad(plan, issues);
  sortIssues(issues);
  return issues;
}

std::vector<Issue> validate(const Plan &plan, const RunSettings &settings)
{
  std::vector<Issue> issues = validate(plan);
  if (!isSound(settings))
    issues.push_back(issueAt(IssueCode::BadSettings, ElementKind::Plan, none));
  if (isEndless(plan, settings))
    issues.push_back(issueAt(IssueCode::EndlessRun, ElementKind::Plan, none));
  sortIssues(issues);
  return issues;
}

bool hasErrors(const std::vector<Issue> &issues)
{
  return std::any_of(issues.begin(), issues.end(),
                     [](const Issue &issue) { return issue.severity == Severity::Error; });
}

}  // namespace laneway::simulate
