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
  unsupported.at(i, Construct::Blocking, work.room != none && work.whenFull == WhenFull::Block);
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
  for (Index i = 0; i < plan.resources.size(); ++i) {
    unsupported.at(i, Construct::Breakdown, plan.resources[i].timeToFailure.has_value(), ElementKind::Resource);
  }
}

}  // namespace laneway::simulate
