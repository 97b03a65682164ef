#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "model/base/id.h"
#include "model/base/json_value.h"
#include "model/process/distribution.h"

/// What a node does when it is an event: where it stands in the flow and what it waits for or sets off.
namespace laneway {

enum class EventPosition { Start, Catch, Throw, Boundary, End };

/// The triggers of BPMN 2.0. An event with none of them has no definitions; one with several is a multiple event.
enum class EventTrigger {
  Message,
  Timer,
  Error,
  Escalation,
  Cancel,
  Compensation,
  Conditional,
  Link,
  Signal,
  Terminate
};

enum class TimerKind { Duration, Date, Cycle };

struct EventDefinition {
  Id id;  ///< Null where the file gave none.
  EventTrigger trigger = EventTrigger::Message;
  Id reference;        ///< The message, signal, error or escalation; for compensation the activity.
  QString expression;  ///< Condition, link name, or the timer's expression as written (ISO 8601).
  TimerKind timer = TimerKind::Duration;
  Extras extras;
  bool operator==(const EventDefinition &) const = default;
};

/// How often instances start.
struct Arrivals {
  Distribution interval;  ///< Between one arrival and the next.
  Id calendar;            ///< Counts open time only; null: round the clock.
  /// So many in all who come again and again: each after an interval of its own since it was done last.
  std::optional<int> population = std::nullopt;
  bool operator==(const Arrivals &) const = default;
};

struct Event {
  EventPosition position = EventPosition::Start;
  std::vector<EventDefinition> definitions;
  bool interrupting = true;           ///< Boundary events and starts of event sub-processes.
  bool parallelMultiple = false;      ///< All of several definitions must occur.
  Id host;                            ///< Boundary events: the activity they sit on.
  std::optional<Arrivals> arrivals;   ///< Starts only; none: assumed.
  std::optional<Distribution> delay;  ///< Timers and awaited messages: how long it takes in a simulation.
  bool operator==(const Event &) const = default;
};

}  // namespace laneway
