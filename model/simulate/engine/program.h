#pragma once

#include <cstdint>
#include <vector>

#include "model/simulate/engine/open_hours.h"
#include "model/simulate/plan.h"
#include "model/simulate/random/sampler.h"

/// A plan as the engine reads it: everything that can be known before the run is looked up once, here. Rows are those
/// of the plan; `rank`s order elements by key, so that ties never depend on the order of rows.
namespace laneway::simulate {

/// A demand for resources that several steps may share: they wait in one line, since when one of them cannot start,
/// none of the others can.
struct alignas(128) LineProgram {
  std::vector<std::vector<Demand>> ways;
  std::vector<Index> roles;   ///< All that occur, ascending by rank.
  Index group = none;         ///< Lines that compete for a resource are staffed together.
  Index onlyResource = none;  ///< Where there is just one.
  bool isPlain = false;       ///< One unit of one role, first come first served, nobody held back: the fast case.
  Discipline discipline = Discipline::FirstComeFirstServed;
  Preemption preemption = Preemption::Never;
  std::uint32_t firstLevel = 0;  ///< Into the levels of all lines: one for each priority of its steps, highest first.
  std::uint32_t levelCount = 0;
  bool mayNotFit = false;    ///< A resource of it does not start what will not fit before closing.
  bool isInOrder = true;     ///< First come first served within each level: newcomers belong at the end.
  bool sharesUnits = false;  ///< One unit may stand for several of the roles that a step takes at once.
};

/// Lines that compete for resources.
struct GroupProgram {
  std::vector<Index> lines;   ///< By rank of their first step.
  Index onlyLine = none;      ///< Where there is one line only, with one resource, and it is plain ...
  Index onlyResource = none;  ///< ... that line and its resource.
};

struct alignas(256) NodeProgram {
  NodeKind kind = NodeKind::Task;
  EventKind event = EventKind::None;
  bool isJoin = false;      ///< Parallel or Inclusive with several incoming flows.
  bool needsNobody = true;  ///< A task without resources, batch and room: its work starts at once.
  bool hasWatches = false;  ///< Boundary events, or an event-based gateway.
  bool isInterrupting = true;
  bool takesTime = false;      ///< A step, a call or an event that is waited for.
  bool conditional = false;    ///< An outgoing flow has a condition.
  bool goesStraight = true;    ///< One way out and nothing else to do on leaving: the fast case.
  bool hasEffect = false;      ///< Leaving it does something beside taking flows.
  bool isTracked = false;      ///< Entering it does something beside the node's own business.
  bool isRepeated = false;     ///< Loop or multi-instance.
  bool mayBeHeldUp = false;    ///< A task behind which a step blocks that is full: its people may have to stay.
  bool letsGo = true;          ///< Who comes here gives back the people that were held up.
  std::uint32_t firstOut = 0;  ///< Into `outgoing`, by rank of the flows.
  std::uint32_t outCount = 0;
  std::uint32_t inCount = 0;
  std::uint32_t rank = 0;
  std::int32_t priority = 0;
  Index scope = none;
  Index body = none;
  Index host = none;
  Index line = none;
  Index level = none;  ///< Of the priority, into the levels of all lines.
  Index message = none;
  Index visitSlot = none;  ///< Counts visits within a scope's execution; none where there is only one.
  Index joinSlot = none;   ///< First of `inCount` slots: the token that waits longest on each incoming flow, plus 1.
  Index firstWatch = 0;    ///< Into `watchNodes`.
  Index watchCount = 0;
  std::uint64_t durationKey = 0;
  std::uint64_t routeKey = 0;
  Sampler duration;  ///< Of the work, or of a timer's delay.
  Index delayCalendar = none;
  Index defaultFlow = none;
  std::int64_t costPerExecution = 0;
  Index special = none;  ///< Into `specials`: of a task that has more than people and a duration.
};

/// What only few tasks have.
struct SpecialWork {
  std::uint32_t room = none;
  Batching batching;
  Sampler setup;
  std::uint64_t setupKey = 0;
  Failure failure;
  std::uint64_t failureKey = 0;
  Index priority = none;  ///< Into `expressions`: added to that of the node.
  WhenFull whenFull = WhenFull::Lose;
};

struct alignas(32) FlowProgram {
  Index target = none;
  Index joinPlace = none;  ///< Which of the incoming flows of a join it is.
  Index condition = none;
  double threshold = 1;      ///< Exclusive without conditions: sum of the shares up to this flow. Else its own share.
  double lastThreshold = 1;  ///< Inclusive: the share given that none before was taken and one must be.
};

/// What few nodes need, kept apart so that the others stay small.
struct NodeExtra {
  Repetition repetition;
  Sampler count;
  std::uint64_t countKey = 0;
  std::uint64_t repeatKey = 0;
  Index firstAssignment = 0;  ///< Into `assignments`.
  std::uint32_t assignmentCount = 0;
  Index condition = none;      ///< Of a conditional event.
  Index handler = none;        ///< Of a step that can be undone: who does that.
  Index undone = none;         ///< Of a compensation: the one step to undo.
  Index trigger = none;        ///< Of an event sub-process: its start.
  Index placeInScope = 0;      ///< Which of its scope's nodes it is.
  std::size_t firstReach = 0;  ///< Of an inclusive join: into `reach`, `reachWords` for each node of its scope.
  std::uint32_t reachWords = 0;
};

struct AssignmentProgram {
  Index attribute = none;
  Index expression = none;
  Sampler value;
  std::uint64_t key = 0;
};

struct AttributeProgram {
  Sampler initial;
  std::uint64_t key = 0;
};

struct ScopeProgram {
  std::uint64_t key = 0;
  std::vector<Index> starts;             ///< Nodes that get a token when a call enters.
  std::vector<Index> inclusiveJoins;     ///< By rank.
  std::vector<Index> eventSubProcesses;  ///< By rank.
  std::uint32_t slotCount = 0;
  bool listsTokens = false;  ///< An execution may be ended from outside or by an event, or has inclusive joins.
  bool hasInclusiveJoins = false;
  bool hasEventSubProcesses = false;
};

/// A start with arrivals, or one that a message or signal sets off.
struct SourceProgram {
  Index node = none;
  Sampler gap;
  std::uint64_t gapKey = 0;
  std::uint64_t path = 0;  ///< Makes the streams of its instances differ from those of other starts.
  Index calendar = none;
  Arrivals arrivals;
  bool isTriggered = false;
  bool converses = false;  ///< Its instances send or await messages.
};

struct alignas(128) ResourceProgram {
  /// Whether work rests while the resource is off duty.
  [[nodiscard]] bool holdsBack() const { return calendar != none && atClosing != AtClosing::Finish; }

  std::uint32_t amount = 0;
  std::uint32_t rank = 0;
  Index calendar = none;
  double speed = 1;
  AtClosing atClosing = AtClosing::Suspend;
  double overtimeFactor = 1;
  std::int64_t costPerHour = 0;
  bool paidOnDuty = false;
  Index group = none;  ///< Of lines, staffed anew when a unit becomes idle; none where nobody needs it.
  std::vector<Index> roles;
  bool breaksDown = false;
  Sampler timeToFailure;
  std::uint64_t failureKey = 0;
  Index repair = none;
};

struct Program {
  explicit Program(const Plan &plan);

  std::vector<NodeProgram> nodes;
  std::vector<NodeExtra> extras;  ///< By node.
  std::vector<SpecialWork> specials;
  bool hasSetups = false;
  bool hasBreakdowns = false;
  bool hasPreparations = false;  ///< Something is to be done before work begins: set-ups or breakdowns.
  bool hasPreemption = false;
  bool hasBlocking = false;
  std::vector<FlowProgram> flows;
  std::vector<Index> outgoing;    ///< Flows, grouped by source.
  std::vector<Index> watchNodes;  ///< Boundary events by host, targets of event-based gateways by gateway.
  std::vector<Index> watchFlows;  ///< Beside it: the flow from the gateway; none for boundary events.
  std::vector<ScopeProgram> scopes;
  std::vector<SourceProgram> sources;  ///< By rank of their nodes.
  std::vector<LineProgram> lines;
  std::uint32_t levelCount = 0;
  std::vector<GroupProgram> groups;
  std::vector<ResourceProgram> resources;
  std::vector<Role> roles;
  std::vector<OpenHours> calendars;
  std::vector<AttributeProgram> attributes;
  std::vector<AssignmentProgram> assignments;
  std::vector<Expression> expressions;
  std::vector<std::uint64_t> reach;  ///< Bits: through which incoming flows of an inclusive join a node leads to it.
  std::vector<std::vector<Index>> triggeredBy;  ///< By message or signal: the sources it sets off.
  std::uint32_t participants = 0;               ///< Scopes with arrivals that exchange messages: each gives every
                                                ///< conversation one instance.
  std::vector<Time> targets;                    ///< By scope.
};

}  // namespace laneway::simulate
