#include "model/simulate/plan.h"

#include <algorithm>
#include <utility>

namespace laneway::simulate {

Index addRole(Plan &plan, std::uint64_t key, std::uint32_t amount, Index calendar, std::int64_t costPerHour)
{
  Resource resource;
  resource.key = key;
  resource.amount = amount;
  resource.calendar = calendar;
  resource.costPerHour = costPerHour;
  Role role;
  role.key = key;
  role.resources = {static_cast<Index>(plan.resources.size())};
  plan.resources.push_back(std::move(resource));
  plan.roles.push_back(std::move(role));
  return static_cast<Index>(plan.roles.size() - 1);
}

Work workOf(Index role, Distribution duration)
{
  Work work;
  work.duration = std::move(duration);
  if (role != none)
    work.alternatives = {{Demand{role, 1}}};
  return work;
}

Index messageCount(const Plan &plan)
{
  Index count = 0;
  for (const Node &node : plan.nodes) {
    if (node.message != none)
      count = std::max(count, node.message + 1);
  }
  return count;
}

}  // namespace laneway::simulate
