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

void checkSupported(const Plan &plan, std::vector<Issue> &issues)
{
  Unsupported unsupported(issues);
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &node = plan.nodes[i];
    if (node.kind == NodeKind::Task)
      checkWork(node.work, i, unsupported);
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
