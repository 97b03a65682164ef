#include "model/simulate/run_state.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <iterator>
#include <optional>
#include <type_traits>
#include <utility>

#include "model/simulate/random/stream.h"

namespace laneway::simulate {

namespace {

void addAll(std::vector<Histogram> &to, const std::vector<Histogram> &from)
{
  to.resize(std::max(to.size(), from.size()));
  for (std::size_t i = 0; i < from.size(); ++i)
    to[i].add(from[i]);
}

/// A running hash of numbers in order.
class Digest {
 public:
  void add(std::uint64_t value) { m_value = mixed(m_value * 0x9e37'79b9'7f4a'7c15 + value); }
  void add(std::int64_t value) { add(static_cast<std::uint64_t>(value)); }
  void add(std::uint32_t value) { add(std::uint64_t{value}); }
  void add(std::int32_t value) { add(std::int64_t{value}); }
  void add(std::uint8_t value) { add(std::uint64_t{value}); }
  void add(bool value) { add(std::uint64_t{value}); }
  void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }

  template <typename Value>
  requires std::is_enum_v<Value>
  void add(Value value) { add(static_cast<std::uint64_t>(value)); }

  template <typename Value>
  void add(const std::vector<Value> &values)
  {
    add(std::uint64_t{values.size()});
    for (const Value &value : values)
      add(value);
  }

  template <typename Value>
  void add(const std::optional<Value> &value)
  {
    add(value.has_value());
    if (value)
      add(*value);
  }

  void add(const WeightedValue &value) { addEach(value.value, value.weight); }
  void add(const Interval &value) { addEach(value.begin, value.end); }
  void add(const Demand &value) { addEach(value.role, value.amount); }
  void add(const Scope &value) { addEach(value.key, value.target); }
  void add(const Attribute &value) { addEach(value.key, value.initial); }
  void add(const Expression &value) { add(value.code); }
  void add(const Calendar &value) { addEach(value.open, value.repeatFrom, value.period); }
  void add(const Batching &value) { addEach(value.size, value.timeout, value.mode); }
  void add(const Failure &value) { addEach(value.probability, value.retries); }
  void add(const Assignment &value) { addEach(value.attribute, value.expression, value.value); }
  void add(const Expression::Instruction &value) { addEach(value.operation, value.attribute, value.number); }

  void add(const Distribution &value)
  {
    addEach(value.kind, value.parameters[0], value.parameters[1], value.parameters[2], value.table, value.lower,
            value.upper);
  }

  void add(const Work &value)
  {
    addEach(value.duration, value.alternatives, value.priority, value.priorityExpression, value.costPerExecution,
            value.setup, value.batching, value.failure, value.room, value.whenFull);
  }

  void add(const Repetition &value)
  {
    addEach(value.kind, value.count, value.condition, value.repeatProbability, value.testBefore);
  }

  void add(const Arrivals &value)
  {
    addEach(value.gap, value.calendar, value.first, value.limit, value.batch, value.population);
  }

  void add(const Node &value)
  {
    addEach(value.key, value.kind, value.event, value.scope, value.body, value.host, value.interrupting, value.message,
            value.delay, value.delayCalendar, value.condition, value.arrivals, value.work, value.repetition,
            value.assignments, value.handler, value.undone);
  }

  void add(const Flow &value)
  {
    addEach(value.key, value.source, value.target, value.share, value.condition, value.isDefault);
  }

  void add(const Resource &value)
  {
    addEach(value.key, value.amount, value.calendar, value.speed, value.costPerHour, value.paidOnDuty, value.atClosing,
            value.overtimeFactor, value.timeToFailure, value.repair);
  }

  void add(const Role &value) { addEach(value.key, value.resources, value.discipline, value.choice, value.preemption); }

  [[nodiscard]] std::uint64_t value() const { return m_value; }

 private:
  template <typename... Values>
  void addEach(const Values &...values)
  {
    (add(values), ...);
  }

  std::uint64_t m_value = 0x4c61'6e65'7761'7901;
};

}  // namespace

std::uint64_t digest(const Plan &plan)
{
  Digest digest;
  digest.add(plan.scopes);
  digest.add(plan.nodes);
  digest.add(plan.flows);
  digest.add(plan.roles);
  digest.add(plan.resources);
  digest.add(plan.calendars);
  digest.add(plan.attributes);
  digest.add(plan.expressions);
  digest.add(plan.dueAttribute);
  return digest.value();
}

std::vector<ReplicationTotals> totalsOf(const std::vector<ReplicationRecord> &records)
{
  std::vector<ReplicationTotals> all;
  for (const ReplicationRecord &record : records) {
    ReplicationTotals totals{record.replication, 0, 0, record.end - record.begin, record.cost};
    for (const ScopeRecord &scope : record.scopes) {
      totals.cycle += scope.isRoot ? scope.cycle : 0;
      totals.finished += scope.isRoot ? scope.finished : 0;
    }
    all.push_back(totals);
  }
  return all;
}

MergeFault merge(RunState &state, const RunState &other)
{
  if (state.planDigest != other.planDigest)
    return MergeFault::DifferentPlan;
  if (state.seed != other.seed || state.horizon != other.horizon || state.instances != other.instances ||
      state.warmUp != other.warmUp)
    return MergeFault::DifferentSettings;
  std::vector<ReplicationRecord> all;
  const auto byNumber = [](const ReplicationRecord &a, const ReplicationRecord &b) {
    return a.replication < b.replication;
  };
  std::merge(state.replications.begin(), state.replications.end(), other.replications.begin(), other.replications.end(),
             std::back_inserter(all), byNumber);
  for (std::size_t i = 1; i < all.size(); ++i) {
    if (all[i].replication == all[i - 1].replication)
      return MergeFault::Overlap;
  }
  state.replications = std::move(all);
  addAll(state.scopeCycles, other.scopeCycles);
  addAll(state.scopeWaitings, other.scopeWaitings);
  addAll(state.nodeCycles, other.nodeCycles);
  addAll(state.nodeWaitings, other.nodeWaitings);
  addAll(state.roleWaitings, other.roleWaitings);
  state.course.add(other.course);
  state.paths.resize(std::max(state.paths.size(), other.paths.size()));
  for (std::size_t i = 0; i < other.paths.size(); ++i)
    state.paths[i].add(other.paths[i]);
  // The first thing that went wrong, in order of replications, is what is reported of the whole.
  const bool isEarlier = other.outcome != Outcome::Finished &&
                         (state.outcome == Outcome::Finished || other.stoppedReplication < state.stoppedReplication);
  if (isEarlier) {
    state.outcome = other.outcome;
    state.stoppedReplication = other.stoppedReplication;
    state.stuck = other.stuck;
  }
  return MergeFault::None;
}

}  // namespace laneway::simulate
