#pragma once

#include <optional>
#include <vector>

#include "model/simulate/plan.h"

/// Exact answers of queueing theory for the long run, to stand beside the simulated ones; where a plan is outside of
/// what theory covers, the reason why. Covered are steps that instances pass one at a time, each done by one of a role
/// that is always there and takes first come first served: networks of M/M/c queues (Jackson 1957, with several steps
/// of one service rate at a queue, Baskett et al. 1975) with single servers of any service time at their edges (M/G/1,
/// Pollaczek-Khinchine).
namespace laneway::simulate {

enum class AnalyticBlock : std::uint8_t {
  None,
  Arrivals,      ///< Not Poisson, or on a calendar: the start `at`.
  Construct,     ///< Instances divide, wait for something else, or repeat at the node `at`.
  Work,          ///< The step `at` has more than one person and a duration (batches, setup, failures, several roles).
  Role,          ///< The role `at` has hours, people of several kinds, another order of work, or shares people.
  ServiceTimes,  ///< Steps of the role `at` differ in their mean or are not exponential, with several people in it.
  Upstream,      ///< What comes to it is not Poisson, since the role `at` before it is not M/M/c.
  Overload       ///< The role `at` cannot keep up.
};

struct AnalyticRole {
  AnalyticBlock block = AnalyticBlock::None;
  Index at = none;  ///< Node or role, as the block says.
  // What follows holds without a block. Times are microseconds.
  double utilisation = 0;
  double probabilityOfWaiting = 0;
  double waiting = 0;  ///< Mean of every step of the role.
  double queue = 0;
};

struct AnalyticAnswers {
  std::vector<AnalyticRole> roles;  ///< By row; a role without work has no block and no queue.
  /// Mean cycle time of the only process.
  std::optional<double> cycleTime;
  AnalyticBlock cycleBlock = AnalyticBlock::None;  ///< Why there is none; with several processes `Arrivals`.
  Index cycleAt = none;
};

[[nodiscard]] AnalyticAnswers analyticAnswers(const Plan &plan);

/// Probability of waiting in M/M/c with the offered load a = arrival rate x service time < c (Erlang C; Gross et al.
/// 2008, Fundamentals of Queueing Theory, eq. 2.33).
[[nodiscard]] double erlangC(std::uint32_t servers, double load);

}  // namespace laneway::simulate
