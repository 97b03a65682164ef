#include "tests/support/simulate/reference/interpreter.h"

#include <tuple>

namespace laneway::simulate::test {

void Interpreter::allocate()
{
  for (;;) {
    Walker *best = nullptr;
    for (Walker *walker : allWalkers()) {
      if (walker->doing != Doing::Waiting)
        continue;
      const Index role = at(*walker).work.alternatives[0][0].role;
      const bool isFree = m_busy[role] < m_plan.resources[m_plan.roles[role].resources[0]].amount;
      if (isFree && (best == nullptr || goesBefore(*walker, *best)))
        best = walker;
    }
    if (best == nullptr)
      return;
    ++m_busy[at(*best).work.alternatives[0][0].role];
    work(*best);
  }
}

bool Interpreter::goesBefore(const Walker &a, const Walker &b) const
{
  const auto order = [this](const Walker &walker) {
    return std::tuple(-at(walker).work.priority, walker.enabled, walker.inside->instance, at(walker).key,
                      walker.arrival);
  };
  return order(a) < order(b);
}

}  // namespace laneway::simulate::test
