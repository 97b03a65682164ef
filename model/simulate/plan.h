#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/simulate/calendar.h"
#include "model/simulate/distribution.h"
#include "model/simulate/types.h"

/// What a simulation runs: dense arrays of nodes, flows, roles and calendars, compiled from a document and a scenario.
/// A plan knows no text and no drawing; elements are named by their row. `key`s are fixed hashes of the elements' ids:
/// they choose the random streams and break ties, so that results depend neither on the order of rows nor on the
/// machine. Call steps are not flattened: a workflow is one `Scope`, entered by each call that opens it.
namespace laneway::simulate {

/// A process, a workflow or the inside of a sub-process: what contains nodes and is entered as a whole.
/// Roots are the scopes with a start that has arrivals.
struct Scope {
  std::uint64_t key = 0;
  /// Service level: the share of instances (or executions) whose cycle time is at most this is reported.
  Time target = never;
  bool operator==(const Scope &) const = default;
};

enum class NodeKind : std::uint8_t {
  Start,            ///< With `arrivals` it makes instances; without, it is where a scope begins that a call enters.
  End,              ///< `event` None, Terminate, Error, Escalation, Message, Signal, Compensation, Cancel.
  Task,             ///< Work: `work` says who and how long.
  Call,             ///< Sub-process or call step: enters the scope `body`.
  EventSubProcess,  ///< Started by the event of the Start of its `body`, while the enclosing scope runs.
  Exclusive,
  Parallel,
  Inclusive,
  EventBased,  ///< First of the catching events (or receive tasks) behind it wins.
  Catch,       ///< Intermediate: `event` Timer, Message, Signal, Conditional; None passes at once.
  Throw,       ///< Intermediate: `event` None, Message, Signal, Escalation; takes no time. Compensation waits.
  Boundary     ///< On `host`: `event` Timer, Message, Signal, Error, Escalation, Conditional, Compensation, Cancel.
};

/// Link events are resolved into flows before they get here.
enum class EventKind : std::uint8_t {
  None,
  Timer,
  Message,
  Signal,
  Error,
  Escalation,
  Conditional,
  Terminate,
  Compensation,
  Cancel
};

/// So many units of a role.
struct Demand {
  Index role = none;
  std::uint32_t amount = 1;
  bool operator==(const Demand &) const = default;
};

enum class BatchMode : std::uint8_t { Parallel, Sequential };

/// Instances wait at a step until `size` are together or the first of them has waited for `timeout`.
struct Batching {
  std::uint32_t size = 1;
  Time timeout = never;
  /// Parallel: one duration for the whole batch. Sequential: the sum of one duration for each.
  BatchMode mode = BatchMode::Parallel;
  bool operator==(const Batching &) const = default;
};

/// Work that turns out wrong is done again at once by the same people.
struct Failure {
  double probability = 0;
  std::uint32_t retries = 0;  ///< After so many more attempts it counts as done and is reported as failed.
  bool operator==(const Failure &) const = default;
};

enum class WhenFull : std::uint8_t { Lose, Block };

/// How a task is carried out.
struct Work {
  Distribution duration;
  /// Ways to staff the step, tried in order; all demands of one way are seized together. Empty: needs nobody.
  std::vector<std::vector<Demand>> alternatives;
  std::int32_t priority = 0;          ///< Higher goes first.
  Index priorityExpression = none;    ///< A row of `expressions`: added to `priority` (rounded down) where set.
  std::int64_t costPerExecution = 0;  ///< In ten-thousandths of the currency's unit.
  Distribution setup;                 ///< Added when the unit did another step before; constant 0 is none.
  Batching batching;
  Failure failure;
  std::uint32_t room = none;  ///< Largest number waiting and in service together; `none` is without limit.
  WhenFull whenFull = WhenFull::Lose;
  bool operator==(const Work &) const = default;
};

enum class RepeatKind : std::uint8_t { Once, Loop, SequentialInstances, ParallelInstances };

/// Loop and multi-instance markers of tasks and calls.
struct Repetition {
  RepeatKind kind = RepeatKind::Once;
  Distribution count = Distribution::constant(1);  ///< Executions, rounded; for Loop the most where above 0.
  Index condition = none;        ///< Loop: again while true. Multi-instance: complete as soon as true.
  double repeatProbability = 0;  ///< Loop without a condition: again with this probability.
  bool testBefore = false;       ///< Loop: tested before the first execution too.
  bool operator==(const Repetition &) const = default;
};

/// How instances come to a start.
struct Arrivals {
  Distribution gap;  ///< Between two arrivals, in open time of `calendar`.
  Index calendar = none;
  std::optional<Time> first;  ///< Open time before the first; without it, the first comes after one gap.
  std::uint64_t limit = 0;    ///< Arrivals in all; 0 is without limit.
  std::uint32_t batch = 1;    ///< Instances that come together.
  /// Above 0: so many members each arrive after a gap of their own, and again after each completion, for ever.
  std::uint32_t population = 0;
  bool operator==(const Arrivals &) const = default;
};

/// A value that a step gives to an attribute of its instance when it completes (a Start: when it begins).
struct Assignment {
  Index attribute = none;
  Index expression = none;  ///< A row of `expressions`; where `none`, `value` is drawn.
  Distribution value;
  bool operator==(const Assignment &) const = default;
};

struct Node {
  std::uint64_t key = 0;
  NodeKind kind = NodeKind::Task;
  EventKind event = EventKind::None;
  Index scope = 0;
  Index body = none;           ///< Call, EventSubProcess: the scope inside.
  Index host = none;           ///< Boundary: the Task, Call or awaited message it sits on.
  Index handler = none;        ///< Boundary with Compensation: the Task or Call that undoes the host.
  Index undone = none;         ///< Throw and End with Compensation: the one step to undo; `none` is all of the scope.
  bool interrupting = true;    ///< Boundary, and Start of an event sub-process.
  Index message = none;        ///< Message, Signal, Error, Escalation: equal rows belong together; `none` catches all.
  Distribution delay;          ///< Timer events: time from being enabled to firing.
  Index delayCalendar = none;  ///< Timer events: counts open time of this calendar; `none` is wall time.
  Index condition = none;      ///< Conditional events: a row of `expressions`.
  std::optional<Arrivals> arrivals;  ///< Start only.
  Work work;                         ///< Task only.
  Repetition repetition;             ///< Task and Call.
  std::vector<Assignment> assignments;
  bool operator==(const Node &) const = default;
};

struct Flow {
  std::uint64_t key = 0;
  Index source = none;
  Index target = none;
  /// Behind an Exclusive: probability, all together 1. Behind an Inclusive: probability of each on its own, given that
  /// at least one is taken where none is the default.
  double share = 1;
  Index condition = none;  ///< A row of `expressions`; decides instead of the share where set.
  bool isDefault = false;  ///< Taken when no condition of its siblings holds.
  bool operator==(const Flow &) const = default;
};

/// What happens to work in progress when its resource goes off duty.
enum class AtClosing : std::uint8_t {
  Suspend,    ///< It rests and resumes at the next opening.
  Finish,     ///< It is finished in overtime, then the resource leaves.
  DoNotStart  ///< What would not fit before closing is not started.
};

/// Interchangeable people or machines: `amount` units with one calendar, cost and speed. A person is an amount of 1.
struct Resource {
  std::uint64_t key = 0;
  std::uint32_t amount = 1;
  Index calendar = none;
  double speed = 1;              ///< Durations are divided by it.
  std::int64_t costPerHour = 0;  ///< In ten-thousandths of the currency's unit.
  bool paidOnDuty = false;       ///< Costs all its time on duty, else only the time worked.
  AtClosing atClosing = AtClosing::Suspend;
  double overtimeFactor = 1;                  ///< On the cost of work done after closing (AtClosing::Finish).
  std::optional<Distribution> timeToFailure;  ///< Worked time of a unit between breakdowns, with `repair`.
  Index repair = none;  ///< The Task that repairs a unit, in a scope of its own that nothing else enters.
  bool operator==(const Resource &) const = default;
};

enum class Discipline : std::uint8_t { FirstComeFirstServed, LastComeFirstServed, ShortestFirst, EarliestDue, Random };
enum class Choice : std::uint8_t { LongestIdle, Fastest, Cheapest, Random };
enum class Preemption : std::uint8_t { Never, Resume, Restart };

/// Who may do a step, with one queue for all steps of the role. A resource may belong to several roles.
struct Role {
  std::uint64_t key = 0;
  std::vector<Index> resources;
  Discipline discipline = Discipline::FirstComeFirstServed;  ///< Among equal priorities.
  Choice choice = Choice::LongestIdle;                       ///< Among several idle units.
  Preemption preemption = Preemption::Never;                 ///< By work of higher priority.
  bool operator==(const Role &) const = default;
};

/// A number that every instance carries.
struct Attribute {
  std::uint64_t key = 0;
  Distribution initial;
  bool operator==(const Attribute &) const = default;
};

/// A compiled condition or value over attributes; made by `expression/compile.h`, run by `expression/evaluate.h`.
struct Expression {
  struct Instruction {
    std::uint8_t operation = 0;
    Index attribute = none;
    double number = 0;
    bool operator==(const Instruction &) const = default;
  };
  std::vector<Instruction> code;
  bool operator==(const Expression &) const = default;
};

struct Plan {
  std::vector<Scope> scopes;
  std::vector<Node> nodes;
  std::vector<Flow> flows;
  std::vector<Role> roles;
  std::vector<Resource> resources;
  std::vector<Calendar> calendars;
  std::vector<Attribute> attributes;
  std::vector<Expression> expressions;
  Index dueAttribute = none;  ///< Attribute holding an instance's due date as microseconds after its start.
  bool operator==(const Plan &) const = default;
};

/// A role with one resource of its own: the plain case. Returns the role's row.
Index addRole(Plan &plan, std::uint64_t key, std::uint32_t amount, Index calendar = none, std::int64_t costPerHour = 0);

/// Work of one unit of `role` for `duration` (nobody where the role is `none`).
[[nodiscard]] Work workOf(Index role, Distribution duration);

/// Number of messages, signals, errors and escalations named by the nodes: one more than the largest row.
[[nodiscard]] Index messageCount(const Plan &plan);

}  // namespace laneway::simulate
