#pragma once

#include <optional>
#include <unordered_map>
#include <utility>

#include "model/compile/attributes.h"
#include "model/compile/ledger.h"
#include "model/compile/signals.h"
#include "model/process/event.h"
#include "model/simulate/plan.h"

/// What an event waits for, or sets off, in terms of the simulation.
namespace laneway::compile {

/// What a catching event waits for.
struct Wait {
  bool occurs = true;  ///< False: it never sets in.
  simulate::EventKind event = simulate::EventKind::None;
  simulate::Index message = simulate::none;
  simulate::Distribution delay;  ///< Timers, and what comes from outside after some time.
  simulate::Index condition = simulate::none;
};

class Triggers {
 public:
  Triggers(const Ledger &ledger, Signals &signals, Attributes &attributes)
      : m_ledger(ledger), m_signals(signals), m_attributes(attributes)
  {
  }

  /// What an intermediate catching event waits for. Something always comes: what nobody entered is assumed.
  [[nodiscard]] Wait awaitedBy(const Node &node);
  /// What sets off a boundary event, or the event sub-process that begins with the node. Where nothing says when, it
  /// does not occur. Asked again, it answers the same and assumes nothing twice.
  [[nodiscard]] const Wait &interruptionBy(const Node &node);
  /// The event of a throwing or end node; None where nobody inside waits for it.
  [[nodiscard]] std::pair<simulate::EventKind, simulate::Index> setOffBy(const Node &node);
  /// What starts instances at a start event that nobody gave arrivals: a message or signal from inside, or nothing.
  [[nodiscard]] std::optional<Wait> startedBy(const Node &node);

 private:
  [[nodiscard]] std::optional<Wait> stated(const Node &node, const Event &event);
  [[nodiscard]] std::optional<Wait> statedByTimer(const Node &node, const EventDefinition &definition);

  const Ledger &m_ledger;
  Signals &m_signals;
  Attributes &m_attributes;
  std::unordered_map<Id, Wait> m_interruptions;
};

/// A wait of this long.
[[nodiscard]] Wait delayOf(simulate::Distribution delay);

}  // namespace laneway::compile
