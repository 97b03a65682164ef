#pragma once

#include <vector>

#include "model/simulate/plan.h"

/// Traffic equations: how often each node is visited and how much work reaches each role, from the shares alone, before
/// any run. Exact where routing is by shares; marked as estimated where timers race, conditions decide or joins lose
/// tokens.
namespace laneway::simulate {

struct RoleTraffic {
  double workPerInstance = 0;  ///< Mean working time (microseconds of one unit) that an average arrival brings.
  double units = 0;            ///< Units on duty, averaged over time by their calendars and weighted by their speed.
  double offeredLoad = 0;      ///< Work offered per time and unit; stable below 1.
  double ceiling = 0;  ///< Largest total arrival rate (per hour) that the role can sustain; infinite without work.
  std::uint32_t unitsForStability = 0;  ///< Fewest units (of the present mix) with a load below 1.
  bool operator==(const RoleTraffic &) const = default;
};

struct Traffic {
  bool exact = true;
  double arrivalRate = 0;           ///< All starts together, per hour, averaged over their calendars.
  std::vector<double> nodeVisits;   ///< Per average arrival, by node.
  std::vector<double> flowVisits;   ///< Per average arrival, by flow.
  std::vector<double> scopeVisits;  ///< Per average arrival, by scope.
  std::vector<RoleTraffic> roles;
  double ceiling = 0;        ///< The smallest of the roles' ceilings, per hour.
  Index ceilingRole = none;  ///< The role that sets it.
  bool operator==(const Traffic &) const = default;
};

/// Solves the traffic equations of a plan without broken references. Nodes from which no end can be reached count as
/// infinite visits.
[[nodiscard]] Traffic traffic(const Plan &plan);

}  // namespace laneway::simulate
