#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include "model/simulate/run_state.h"
#include "model/simulate/statistics/course_summary.h"
#include "model/simulate/statistics/sample.h"

/// From exact records to estimates with intervals.
namespace laneway::simulate {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double costScale = static_cast<double>(microsecondsPerHour);

double ratio(Int128 sum, double count)
{
  return count > 0 ? static_cast<double>(sum) / count : nan;
}

double ratio(Int128 sum, std::uint64_t count)
{
  return ratio(sum, static_cast<double>(count));
}

class Summary {
 public:
  explicit Summary(const RunState &state) : m_state(state) {}

  [[nodiscard]] Results results() const;

 private:
  template <typename Value>
  [[nodiscard]] Estimate over(Value value) const
  {
    Sample sample;
    for (const ReplicationRecord &replication : m_state.replications)
      sample.add(value(replication));
    return sample.estimate();
  }

  /// The value over all counts, with the interval of the values of the replications.
  template <typename Value>
  [[nodiscard]] Percentiles percentiles(const Histogram &all, Value row) const
  {
    Percentiles result;
    const std::array<std::pair<Estimate *, double>, 4> parts{
        {{&result.p50, 0.5}, {&result.p90, 0.9}, {&result.p95, 0.95}, {&result.p99, 0.99}}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
      *parts[i].first = over([&](const ReplicationRecord &replication) {
        const auto &[values, count] = row(replication);
        return count > 0 ? values[i] : nan;
      });
      parts[i].first->mean = all.quantile(parts[i].second);
    }
    return result;
  }

  [[nodiscard]] ScopeFigures scope(std::size_t i) const;
  [[nodiscard]] NodeFigures node(std::size_t i) const;
  [[nodiscard]] RoleFigures role(std::size_t i) const;

  const RunState &m_state;
};

double length(const ReplicationRecord &replication)
{
  return static_cast<double>(replication.end - replication.begin);
}

ScopeFigures Summary::scope(std::size_t i) const
{
  const auto of = [&](auto value) {
    return over([&](const ReplicationRecord &replication) { return value(replication.scopes[i], replication); });
  };
  const auto perFinished = [&](auto member) {
    return of([&](const ScopeRecord &record, const auto &) { return ratio(record.*member, record.finished); });
  };
  const auto counted = [&](auto member) {
    return of([&](const ScopeRecord &record, const auto &) { return static_cast<double>(record.*member); });
  };
  ScopeFigures figures;
  figures.started = counted(&ScopeRecord::started);
  figures.finished = counted(&ScopeRecord::finished);
  figures.unfinished = counted(&ScopeRecord::unfinished);
  figures.lost = counted(&ScopeRecord::lost);
  figures.throughput = of([](const ScopeRecord &record, const ReplicationRecord &replication) {
    return ratio(static_cast<Int128>(record.finished) * microsecondsPerHour, length(replication));
  });
  figures.cycleTime = perFinished(&ScopeRecord::cycle);
  figures.deviation = of([](const ScopeRecord &record, const auto &) {
    if (record.finished < 2)
      return nan;
    const double count = static_cast<double>(record.finished);
    const double mean = static_cast<double>(record.cycle) / count;
    const double square = static_cast<double>(record.cycleSquares) / count - mean * mean;
    return std::sqrt(square > 0 ? square * count / (count - 1) : 0);
  });
  figures.waiting = perFinished(&ScopeRecord::waiting);
  figures.processing = perFinished(&ScopeRecord::processing);
  figures.work = perFinished(&ScopeRecord::work);
  figures.suspended = perFinished(&ScopeRecord::suspended);
  figures.eventDelay = perFinished(&ScopeRecord::eventDelay);
  figures.efficiency = of([](const ScopeRecord &record, const auto &) {
    return record.cycle > 0 ? ratio(record.processing, static_cast<double>(record.cycle)) : nan;
  });
  figures.cost =
      of([](const ScopeRecord &record, const auto &) { return ratio(record.cost, record.finished) / costScale; });
  figures.inside = of([](const ScopeRecord &record, const ReplicationRecord &replication) {
    return ratio(record.insideArea, length(replication));
  });
  figures.serviceLevel = of([](const ScopeRecord &record, const auto &) {
    return ratio(static_cast<Int128>(record.withinTarget), record.finished);
  });
  for (std::size_t cause = 0; cause < waitingCauses; ++cause) {
    figures.waitingBy[cause] =
        of([&](const ScopeRecord &record, const auto &) { return ratio(record.waitingBy[cause], record.finished); });
  }
  const auto row = [&](auto member) {
    return [=](const ReplicationRecord &replication) {
      return std::pair(replication.scopes[i].*member, replication.scopes[i].finished);
    };
  };
  figures.cycleTimes = percentiles(m_state.scopeCycles[i], row(&ScopeRecord::cycles));
  figures.waitings = percentiles(m_state.scopeWaitings[i], row(&ScopeRecord::waitings));
  return figures;
}

NodeFigures Summary::node(std::size_t i) const
{
  const auto of = [&](auto value) {
    return over([&](const ReplicationRecord &replication) { return value(replication.nodes[i], replication); });
  };
  const auto perCompletion = [&](auto member) {
    return of([&](const NodeRecord &record, const auto &) { return ratio(record.*member, record.completed); });
  };
  const auto counted = [&](auto member) {
    return of([&](const NodeRecord &record, const auto &) { return static_cast<double>(record.*member); });
  };
  const auto average = [&](auto member) {
    return of([&](const NodeRecord &record, const ReplicationRecord &replication) {
      return ratio(record.*member, length(replication));
    });
  };
  NodeFigures figures;
  figures.entered = counted(&NodeRecord::entered);
  figures.completed = counted(&NodeRecord::completed);
  figures.unfinished = counted(&NodeRecord::unfinished);
  figures.lost = counted(&NodeRecord::lost);
  figures.interrupted = counted(&NodeRecord::interrupted);
  figures.failures = counted(&NodeRecord::failures);
  figures.repeated = counted(&NodeRecord::repeated);
  figures.cycleTime = perCompletion(&NodeRecord::cycle);
  figures.waiting = of([](const NodeRecord &record, const auto &) {
    return ratio(record.waiting, record.started > 0 ? record.started : record.completed);
  });
  figures.work = perCompletion(&NodeRecord::work);
  figures.suspended = perCompletion(&NodeRecord::suspended);
  figures.cost =
      of([](const NodeRecord &record, const auto &) { return ratio(record.cost, record.completed) / costScale; });
  figures.queue = average(&NodeRecord::queueArea);
  figures.longestQueue = counted(&NodeRecord::longestQueue);
  figures.busy = average(&NodeRecord::busyArea);
  figures.executionsPerInstance = of([](const NodeRecord &record, const ReplicationRecord &replication) {
    std::uint64_t instances = 0;
    for (const ScopeRecord &scope : replication.scopes)
      instances += scope.isRoot ? scope.finished : 0;
    return ratio(static_cast<Int128>(record.completed), instances);
  });
  for (std::size_t cause = 0; cause < waitingCauses; ++cause) {
    figures.waitingBy[cause] = of([&](const NodeRecord &record, const auto &) {
      return ratio(record.waitingBy[cause], record.started > 0 ? record.started : record.completed);
    });
  }
  const auto row = [&](auto member, auto count) {
    return [=](const ReplicationRecord &replication) {
      return std::pair(replication.nodes[i].*member, replication.nodes[i].*count);
    };
  };
  figures.cycleTimes = percentiles(m_state.nodeCycles[i], row(&NodeRecord::cycles, &NodeRecord::completed));
  figures.waitings = percentiles(m_state.nodeWaitings[i], row(&NodeRecord::waitings, &NodeRecord::completed));
  return figures;
}

RoleFigures Summary::role(std::size_t i) const
{
  const auto of = [&](auto value) {
    return over([&](const ReplicationRecord &replication) { return value(replication.roles[i], replication); });
  };
  const auto average = [&](auto member) {
    return of([&](const RoleRecord &record, const ReplicationRecord &replication) {
      return ratio(record.*member, length(replication));
    });
  };
  RoleFigures figures;
  figures.utilisation = of([](const RoleRecord &record, const auto &) {
    return ratio(record.workedOnDuty, static_cast<double>(record.dutyArea));
  });
  figures.busy = average(&RoleRecord::busyArea);
  figures.queue = average(&RoleRecord::queueArea);
  figures.longestQueue =
      of([](const RoleRecord &record, const auto &) { return static_cast<double>(record.longestQueue); });
  figures.started = of([](const RoleRecord &record, const auto &) { return static_cast<double>(record.started); });
  figures.waiting = of([](const RoleRecord &record, const auto &) { return ratio(record.waiting, record.started); });
  figures.shareOfWaiting = of([](const RoleRecord &record, const ReplicationRecord &replication) {
    Int128 all = 0;
    for (const RoleRecord &other : replication.roles)
      all += other.waiting;
    return all > 0 ? ratio(record.waiting, static_cast<double>(all)) : nan;
  });
  figures.cost =
      of([](const RoleRecord &record, const auto &) { return static_cast<double>(record.cost) / costScale; });
  figures.overtime = of([](const RoleRecord &record, const auto &) { return static_cast<double>(record.overtime); });
  for (std::size_t cause = 0; cause < waitingCauses; ++cause) {
    figures.waitingBy[cause] =
        of([&](const RoleRecord &record, const auto &) { return static_cast<double>(record.waitingBy[cause]); });
  }
  figures.activePeriod =
      of([](const RoleRecord &record, const auto &) { return ratio(record.activeTime, record.activePeriods); });
  figures.soleBottleneck = average(&RoleRecord::soleTime);
  figures.shiftingBottleneck = average(&RoleRecord::shiftingTime);
  figures.waitings = percentiles(m_state.roleWaitings[i], [&](const ReplicationRecord &replication) {
    return std::pair(replication.roles[i].waitings, replication.roles[i].started);
  });
  return figures;
}

Results Summary::results() const
{
  Results results;
  results.outcome = m_state.outcome;
  results.issues = m_state.issues;
  results.stuck = m_state.stuck;
  results.stoppedReplication = m_state.stoppedReplication;
  results.warmUp = m_state.warmUp;
  results.replications = static_cast<std::uint32_t>(m_state.replications.size());
  if (m_state.replications.empty())
    return results;
  for (const ReplicationRecord &replication : m_state.replications) {
    results.events += replication.events;
    for (const ScopeRecord &scope : replication.scopes)
      results.instances += scope.isRoot ? scope.finished : 0;
  }
  results.duration = over(length);
  results.cost =
      over([](const ReplicationRecord &replication) { return static_cast<double>(replication.cost) / costScale; });
  const ReplicationRecord &shape = m_state.replications.front();
  for (std::size_t i = 0; i < shape.scopes.size(); ++i)
    results.scopes.push_back(scope(i));
  for (std::size_t i = 0; i < shape.nodes.size(); ++i)
    results.nodes.push_back(node(i));
  for (std::size_t i = 0; i < shape.flows.size(); ++i) {
    results.flows.push_back(
        {over([&](const ReplicationRecord &replication) { return static_cast<double>(replication.flows[i]); })});
  }
  for (std::size_t i = 0; i < shape.roles.size(); ++i)
    results.roles.push_back(role(i));
  results.bottlenecks = shape.bottlenecks;
  results.course = courseOf(m_state);
  results.paths = pathsOf(m_state);
  return results;
}

}  // namespace

Results summarize(const RunState &state)
{
  return Summary(state).results();
}

}  // namespace laneway::simulate
