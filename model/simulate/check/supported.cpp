#include "model/simulate/check/checks.h"

namespace laneway::simulate {

namespace {

class Unsupported {
 public:
  explicit Unsupported(std::vector<Issue> &issues) : m_issues(issues) {}

  void at(Index index, Construct construct, bool isUsed, ElementKind kind = ElementKind::Node)
  {
    if (isUsed)
      m_issues.push_back(issueAt(IssueCode::Unsupported, kind, index, {static_cast<double>(construct)}));
  }

 private:
  std::vector<Issue> &m_issues;
};

void checkEvent(const Node &node, Index i, Unsupported &unsupported)
{
  // A start whose trigger is told by its arrivals needs no sender.
  if (node.kind == NodeKind::Start && node.arrivals)
    return;
  unsupported.at(i, Construct::Message, node.event == EventKind::Message);
  unsupported.at(i, Construct::Signal, node.event == EventKind::Signal);
  unsupported.at(i, Construct::Error, node.event == EventKind::Error);
  unsupported.at(i, Construct::Escalation, node.event == EventKind::Escalation);
  unsupported.at(i, Construct::Conditional, node.event == EventKind::Conditional);
  unsupported.at(i, Construct::Compensation, node.event == EventKind::Compensation);
  unsupported.at(i, Construct::Transaction, node.event == EventKind::Cancel);
}

void checkWork(const Work &work, Index i, Unsupported &unsupported)
{
  unsupported.at(i, Construct::Batching, work.batching.size > 1);
  unsupported.at(i, Construct::Room, work.room != none && work.whenFull == WhenFull::Lose);
  unsupported.at(i, Construct::Blocking, work.room != none && work.whenFull == WhenFull::Block);
  unsupported.at(i, Construct::Setup, work.setup != Distribution{});
  unsupported.at(i, Construct::Failure, work.failure.probability > 0);
  unsupported.at(i, Construct::Condition, work.priorityAttribute != none);
}

}  // namespace

void checkSupported(const Plan &plan, const Graph &graph, std::vector<Issue> &issues)
{
  Unsupported unsupported(issues);
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &node = plan.nodes[i];
    checkEvent(node, i, unsupported);
    unsupported.at(i, Construct::InclusiveJoin, node.kind == NodeKind::Inclusive);
    unsupported.at(i, Construct::EventSubProcess, node.kind == NodeKind::EventSubProcess);
    unsupported.at(i, Construct::Repetition, node.repetition.kind != RepeatKind::Once);
    unsupported.at(i, Construct::Assignment, !node.assignments.empty());
    if (node.kind == NodeKind::Task)
      checkWork(node.work, i, unsupported);
    for (const Index flow : graph.out[i])
      unsupported.at(flow, Construct::Condition, plan.flows[flow].condition != none, ElementKind::Flow);
  }
  for (Index i = 0; i < plan.roles.size(); ++i) {
    const Role &role = plan.roles[i];
    unsupported.at(i, Construct::Discipline, role.discipline != Discipline::FirstComeFirstServed, ElementKind::Role);
    unsupported.at(i, Construct::Preemption, role.preemption != Preemption::Never, ElementKind::Role);
    unsupported.at(i, Construct::Choice, role.choice != Choice::LongestIdle, ElementKind::Role);
  }
  for (Index i = 0; i < plan.resources.size(); ++i) {
    const Resource &resource = plan.resources[i];
    const bool hasHours = resource.calendar != none;
    unsupported.at(i, Construct::Finish, hasHours && resource.atClosing == AtClosing::Finish, ElementKind::Resource);
    unsupported.at(i, Construct::DoNotStart, hasHours && resource.atClosing == AtClosing::DoNotStart,
                   ElementKind::Resource);
    unsupported.at(i, Construct::Breakdown, resource.timeToFailure.has_value(), ElementKind::Resource);
  }
}

}  // namespace laneway::simulate
