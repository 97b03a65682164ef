#pragma once

#include <cstdint>
#include <vector>

#include "model/simulate/engine/event_list.h"
#include "model/simulate/engine/number_table.h"
#include "model/simulate/engine/pool.h"
#include "model/simulate/engine/program.h"
#include "model/simulate/engine/slots.h"
#include "model/simulate/token_state.h"
#include "model/simulate/types.h"

/// Everything that changes while a replication runs. Plain data: the engine changes it, observers read it. What is
/// looked up at every event is aligned, so that finding a row takes a shift.
namespace laneway::simulate {

/// A token of BPMN: it stands at a node, within an execution of the node's scope.
struct alignas(64) Token {
  Time enabled = 0;   ///< When it came to the node (again, for every execution there).
  Time started = 0;   ///< When its work began.
  Time duration = 0;  ///< Working time of this execution, or what is left of it after a pre-emption.
  Time ready = 0;     ///< When it could have started, were its resources free: after its batch was complete.
  Time putAside = 0;  ///< When it was pre-empted.
  Time order = 0;     ///< In its line, among equal priorities: the least goes first.
  Time down = 0;      ///< Time on duty since `started` in which one of its units was being repaired.
  Time brokenAt = 0;  ///< When the unit broke down that is being repaired.
  Time charged = 0;   ///< Worked time that its units' time to the next breakdown has been lessened by.
  Index node = none;  ///< None: the row is free.
  Index via = none;   ///< The flow by which it came.
  Index frame = none;
  std::uint32_t generation = 0;  ///< Events that carry another one have been cancelled.
  Index next = none;             ///< In a line or at a join.
  Index previous = none;
  Index sibling = none;  ///< In the list of its frame, where one is kept.
  Index elderSibling = none;
  Index watch = none;     ///< First of the events it waits for.
  Index resource = none;  ///< That of the unit at work; further ones are in `seized`.
  std::uint32_t unit = 0;
  Index role = none;  ///< What that unit was seized as.
  Index seized = none;
  Index inside = none;    ///< At a call: the frame that runs.
  Index boundRow = none;  ///< Its place in `State::bound`.
  Index batch = none;     ///< At a step that works on several instances together.
  Index repair = none;    ///< The repair that its work waits for.
  Index leaving = none;   ///< Special work that is done but keeps its place, until there is room at the next step.
  std::uint32_t visit = 0;
  std::int32_t priority = 0;
  Index group = none;         ///< Of one execution of a repeated step: the token that stands for all of them.
  std::uint32_t planned = 0;  ///< Executions that the repeated step will have, and those done and under way.
  std::uint32_t done = 0;
  std::uint32_t running = 0;
  std::uint32_t failures = 0;  ///< At a step that may fail: attempts of this execution that did.
  Index serves = none;   ///< Of a step that undoes another: the token that waits for it.
  bool isGroup = false;  ///< Stands for all executions of a repeated step.
  TokenState state = TokenState::Passing;
  bool isScheduled = false;   ///< The end of its work or delay is in the event list.
  bool isTurnedAway = false;  ///< It found a step full.
  bool isPreempted = false;   ///< It waits again, since `putAside`.
  bool isHeldUp = false;      ///< It waits for room at a full step, perhaps with the units of the one before.
};

/// Instead of the number of an instance: of repairs, which belong to none.
inline constexpr std::uint64_t noInstance = ~std::uint64_t{0};

/// One execution of a scope: an instance of a process, or the inside of a call.
struct alignas(64) Frame {
  std::uint64_t instance = 0;  ///< Number of arrival over all starts.
  std::uint64_t number = 0;    ///< Number of arrival at its own start: addresses random streams.
  std::uint64_t path = 0;      ///< The calls that lead here, mixed; addresses random streams.
  Time begun = 0;
  Index scope = none;  ///< None: the row is free.
  Index parent = none;
  Index root = none;
  Index call = none;    ///< The parent's token that waits for it.
  Index source = none;  ///< Of an instance: where it arrived.
  Index slots = none;
  Index firstToken = none;
  std::uint32_t live = 0;     ///< Tokens.
  std::uint32_t blocked = 0;  ///< Those of them that only another token can help.
  std::uint32_t member = 0;   ///< Of a fixed population.
  std::uint32_t steps = 0;    ///< Zero-time steps at `stepsAt` (of the whole instance, in its root).
  Time stepsAt = -1;
  Index watch = none;         ///< First of the events that start its event sub-processes.
  Index undo = none;          ///< First of the steps done that can be undone, the latest first.
  Index values = none;        ///< Of an instance: its attributes.
  Index conditions = none;    ///< Of an instance: the watches for conditions over its attributes, a ring.
  Index conversation = none;  ///< Of an instance.
  bool checksJoins = false;   ///< Something moved that its inclusive joins may have waited for.
};

/// An event that is waited for: by a token at it, beside others (one target of an event-based gateway, a boundary
/// event), or by an execution of a scope (the start of an event sub-process).
struct Watch {
  Index owner = none;  ///< Token; none: the frame itself waits.
  Index frame = none;  ///< None: the row is free.
  Index node = none;
  Index flow = none;     ///< Behind an event-based gateway.
  Index next = none;     ///< Of the same owner.
  Index earlier = none;  ///< In the ring of those that wait for the same.
  Index later = none;
  std::uint32_t generation = 0;
  bool isScheduled = false;
  bool wasTrue = false;  ///< The condition, when last asked.
};

/// A message that was sent and has not been received yet.
struct Letter {
  Index message = none;
  Index next = none;
};

/// Instances that exchange messages with each other and with nobody else: one of each process that takes part.
struct Conversation {
  std::uint64_t number = 0;
  std::uint32_t arrived = 0;  ///< Of the participants that arrive by themselves.
  std::uint32_t live = 0;     ///< Instances.
  Index watches = none;       ///< Those that wait for a message, a ring.
  Index firstLetter = none;   ///< Oldest first.
};

/// A step that was done and can be undone.
struct Undoable {
  Index node = none;
  Index next = none;
};

/// A further unit held by a token that needs several.
struct Seizure {
  Index resource = none;
  std::uint32_t unit = 0;
  Index role = none;
  Index next = none;
};

/// Instances that a step works on together. The leader waits in line and holds the units for all.
struct Batch {
  Index node = none;
  Index leader = none;  ///< While it forms: the first.
  Index others = none;  ///< The rest, in order of coming, by `Token::next`.
  Index last = none;
  std::uint32_t count = 0;
  std::uint32_t generation = 0;
  bool isForming = false;
  bool isScheduled = false;  ///< Its timeout is in the event list.
  Time end = never;          ///< Of its work.
};

/// A unit that broke down.
struct Repair {
  Index resource = none;
  std::uint32_t unit = 0;
  Index token = none;  ///< Whose work goes on afterwards; none: it was taken away meanwhile.
};

/// The idle units of a resource, longest idle first, and what the others do.
struct Crew {
  std::vector<std::uint32_t> idle;  ///< A ring.
  std::uint32_t first = 0;
  std::uint32_t idleCount = 0;
  bool onDuty = true;
  std::vector<Time> idleSince;          ///< By unit.
  std::vector<Index> worksFor;          ///< By unit: the token; stale while idle. Kept where work may be pre-empted.
  std::vector<Index> lastStep;          ///< By unit: the node; kept where there are setups.
  std::vector<Time> leftToFailure;      ///< By unit: worked time; kept where it breaks down.
  std::vector<std::uint32_t> failures;  ///< By unit: breakdowns so far.

  void begin(std::uint32_t amount)
  {
    idle.resize(amount);
    for (std::uint32_t i = 0; i < amount; ++i)
      idle[i] = i;
    first = 0;
    idleCount = amount;
    idleSince.assign(amount, 0);
    worksFor.assign(amount, none);
    lastStep.assign(amount, none);
  }

  std::uint32_t seize()
  {
    const std::uint32_t unit = idle[first];
    if (++first == idle.size())
      first = 0;
    --idleCount;
    return unit;
  }

  void release(std::uint32_t unit, Time now)
  {
    idleSince[unit] = now;
    std::size_t last = std::size_t{first} + idleCount;
    if (last >= idle.size())
      last -= idle.size();
    idle[last] = unit;
    ++idleCount;
  }
};

/// Tokens of one priority that wait in a line, best first.
struct PriorityLevel {
  Index head = none;
  Index tail = none;
};

struct SourceState {
  std::uint64_t arrived = 0;           ///< Instances that began here.
  std::vector<std::uint64_t> returns;  ///< By member of a fixed population.
};

struct State {
  const Program *program = nullptr;
  std::uint64_t key = 0;  ///< Of the replication's random streams.
  Time now = 0;
  EventList events;
  std::uint64_t pending = 0;  ///< Events that may move a token; calendars tick without end.
  std::uint64_t stale = 0;    ///< Cancelled events still in the list.
  std::uint64_t processed = 0;
  std::uint64_t instances = 0;  ///< Begun.
  std::uint64_t arrivals = 0;   ///< Those of them that arrived by themselves.
  std::uint64_t finished = 0;
  Pool<Token> tokens;
  Pool<Frame> frames;
  Pool<Watch> watches;
  Pool<Seizure> seizures;
  Pool<Letter> letters;
  Pool<Conversation> conversations;
  NumberTable conversationOf;                ///< By number.
  std::vector<std::uint64_t> scopeArrivals;  ///< By scope: instances that arrived, which numbers conversations.
  Pool<Undoable> undoables;
  Blocks<double> values;             ///< Attributes, by instance.
  std::vector<Index> signalWatches;  ///< By signal: those that wait for it, a ring.
  Pool<Repair> repairs;
  Index repairShop = none;  ///< The frame in which repairs are done.
  Pool<Batch> batches;
  std::vector<Index> forming;            ///< By special work: the batch that is not complete.
  std::vector<std::uint32_t> occupancy;  ///< By special work: instances waiting and in work.
  std::vector<PriorityLevel> heldUp;     ///< By special work: who waits for room there, the first first.
  std::vector<Slots> slots;              ///< By scope.
  std::vector<PriorityLevel> levels;     ///< By line, highest priority first.
  std::vector<std::uint32_t> lineSizes;  ///< By line: tokens that wait in it.
  std::vector<Crew> crews;               ///< By resource.
  std::vector<SourceState> sources;
  std::vector<Index> bound;  ///< Tokens at work whose resources have calendars.
};

}  // namespace laneway::simulate
