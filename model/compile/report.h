#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <QDateTime>
#include <QString>

#include "model/base/id.h"
#include "model/base/units.h"
#include "model/check/finding.h"
#include "model/compile/assumption.h"
#include "model/compile/levers.h"
#include "model/simulate/results.h"
#include "model/simulate/settings.h"

/// What a simulation found, told of the elements of the document: the figures, what pays most, and a reading for people
/// who manage the work. The window, the command line and result files all show this one value.
namespace laneway {

class Document;
struct Compilation;

/// A bar of the distribution of cycle times.
struct TimeBar {
  Duration from;
  Duration to;
  double share = 0;  ///< Of all instances.
  bool operator==(const TimeBar &) const = default;
};

/// A way through a process: its own steps, events and ends that instances pass, in the order of the flow.
struct PathReport {
  struct Stop {
    Id element;
    std::uint32_t times = 0;  ///< On one way.
    bool operator==(const Stop &) const = default;
  };
  std::vector<Stop> stops;
  std::uint64_t count = 0;  ///< Instances that took it.
  double share = 0;         ///< Of all that finished.
  Duration cycleTime;       ///< Mean.
};

struct ScopeReport {
  static constexpr std::size_t MostPaths = 50;

  Id scope;             ///< Process, pool, workflow or sub-process.
  bool isRoot = false;  ///< Its instances come from outside.
  simulate::ScopeFigures figures;
  std::optional<Duration> target;   ///< Cycle time that `figures.serviceLevel` is about.
  std::vector<TimeBar> cycleTimes;  ///< Equally wide; the last one holds all that is longer too.
  std::vector<PathReport> paths;    ///< Of roots: the most frequent ones, the most frequent first.
  PathReport otherPaths;            ///< All others together, without stops.
};

/// A step, or an event that instances wait at.
struct StepReport {
  Id step;
  Id scope;
  Id who;  ///< The role; the lane or step where somebody is assumed; null where nobody is needed.
  simulate::NodeFigures figures;
};

/// A number in a statement; what it counts decides how it is written.
using StatementArgument = std::variant<QString, Duration, Share, Money, qint64>;

/// One sentence of the reading, as a code with arguments; `app/messages` has the words.
struct Statement {
  QString code;
  std::vector<StatementArgument> arguments;
  std::vector<Id> elements;  ///< Where a click leads.
  bool operator==(const Statement &) const = default;
};

/// What queueing theory says of a role in the long run.
struct ExactQueue {
  double utilisation = 0;
  double probabilityOfWaiting = 0;
  Duration waiting;
  double queue = 0;
};

struct RoleReport {
  Id who;  ///< The role; the lane or step where somebody is assumed.
  std::uint32_t amount = 0;
  simulate::RoleFigures figures;
  double offeredLoad = 0;                ///< Work offered per time; from 1 on the queue grows without end.
  double ceiling = 0;                    ///< Arrivals per hour that the role can sustain; infinite without work.
  std::uint32_t amountForStability = 0;  ///< Fewest that keep up.
  std::optional<ExactQueue> exact;       ///< Where theory has an answer.
};

/// Who was the bottleneck when, in the first replication: the role that had no break for longest around a moment.
struct BottleneckTimes {
  struct Row {
    Id who;
    std::vector<double> shares;  ///< By slice: of its time, 0 to 1.
  };
  Duration begin;
  Duration end;
  Duration width;         ///< Of a slice; the last one may end later than the replication.
  std::vector<Row> rows;  ///< Who ever was it, as in `SimulationReport::roles`; empty where nobody was.
};

/// How much went on when. Each row has a value for every slice of time.
struct CourseReport {
  struct Row {
    Id element;
    std::vector<double> values;
  };
  Duration begin;
  Duration end;
  Duration width;                ///< Of a slice; the last one may be narrower.
  std::vector<Row> inside;       ///< Work in progress of what instances come to.
  std::vector<Row> utilisation;  ///< As in `SimulationReport::roles`; NaN where nobody was on duty.
};

struct FlowReport {
  Id flow;
  simulate::Estimate taken;
};

struct SimulationReport {
  // What was run.
  QString scenario;        ///< Empty: the values as they are.
  std::vector<Id> scopes;  ///< As asked for.
  QDateTime start;         ///< Civil time of the clock's zero.
  QString currency;
  simulate::RunSettings settings;
  std::vector<Assumption> assumptions;
  std::vector<Finding> findings;

  // How it went.
  simulate::Outcome outcome = simulate::Outcome::Finished;
  std::optional<Finding> stop;  ///< Why it ended before its time, where it did.
  std::uint32_t replications = 0;
  std::uint64_t instances = 0;  ///< Finished, over all replications.
  std::uint64_t events = 0;
  Duration warmUp;
  simulate::Estimate duration;  ///< Simulated time of a replication.
  simulate::Estimate cost;      ///< Of a replication.
  bool hasCosts = false;        ///< Whether anybody entered a cost; without, there is nothing to show.

  // The figures.
  std::vector<ScopeReport> scopeReports;  ///< Roots first.
  std::vector<StepReport> steps;          ///< In the order of the flow.
  std::vector<RoleReport> roles;          ///< The most waited for first.
  std::vector<FlowReport> flows;
  BottleneckTimes bottlenecks;
  CourseReport course;
  std::optional<Duration> exactCycleTime;  ///< What queueing theory says of the only process in the long run ...
  std::optional<Statement> notExact;       ///< ... or why it says nothing.

  // What to make of it.
  std::vector<Lever> levers;  ///< What pays most first; empty until they were tried.
  std::vector<Statement> reading;

  [[nodiscard]] const StepReport *step(Id id) const;
  [[nodiscard]] const RoleReport *role(Id id) const;
  [[nodiscard]] const ScopeReport *scope(Id id) const;
};

/// Puts the instances of a further way to those of others.
void addTo(PathReport &sum, const PathReport &more);

/// The report of a run so far. `levers` may still be empty. Costs the size of the plan.
[[nodiscard]] SimulationReport reportOf(const Document &document, const Compilation &compilation,
                                        const simulate::Results &results, const simulate::RunState *state,
                                        std::vector<Lever> levers);

}  // namespace laneway
