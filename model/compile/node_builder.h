#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "model/compile/people.h"
#include "model/compile/plan_rows.h"
#include "model/compile/triggers.h"

/// Turns one element of the flow, a step, gateway or event, into rows of the plan.
namespace laneway::compile {

/// A start of a simulated scope whose arrivals nobody entered.
struct OpenStart {
  simulate::Index node = simulate::none;
  Id element;  ///< The start event, or the scope where nothing is drawn as its start.
};

class NodeBuilder {
 public:
  /// The scope row for a sub-process or for what a call opens; `none` where it cannot be entered.
  using Enter = std::function<simulate::Index(const Node &node, Entered entered)>;

  NodeBuilder(const Ledger &ledger, People &people, Calendars &calendars, Triggers &triggers, Signals &signals,
              Attributes &attributes, Enter enter)
      : m_ledger(ledger),
        m_rows(ledger),
        m_people(people),
        m_calendars(calendars),
        m_triggers(triggers),
        m_signals(signals),
        m_attributes(attributes),
        m_enter(std::move(enter))
  {
  }

  /// Adds the rows of the node to `scope`, which instances enter as `entered` says.
  [[nodiscard]] Ends build(const Node &node, simulate::Index scope, Entered entered);
  /// Adds a start that nothing in the drawing stands for.
  [[nodiscard]] simulate::Index addStart(Id scopeElement, simulate::Index scope, Entered entered);
  /// Whether the boundary event or event sub-process can set in.
  [[nodiscard]] bool occurs(const Node &node);

  [[nodiscard]] const std::vector<OpenStart> &openStarts() const { return m_openStarts; }

 private:
  [[nodiscard]] Ends buildRows(const Node &node, simulate::Index scope, Entered entered);
  [[nodiscard]] Ends buildActivity(const Node &node, const Activity &activity, simulate::Index scope);
  /// What an activity sends when it is done, and more generally what follows the `ends` of a node that sends.
  [[nodiscard]] Ends sendBehind(const Node &node, const Activity &activity, simulate::Index scope, Ends ends);
  [[nodiscard]] Ends send(const Node &node, simulate::Index scope, Ends ends, std::vector<simulate::Index> messages);
  [[nodiscard]] Ends buildEntered(const Node &node, const Activity &activity, simulate::Index scope);
  [[nodiscard]] Ends buildTask(const Node &node, const Activity &activity, simulate::Index scope);
  void organise(simulate::Work &work, const Node &node, const Activity &activity) const;
  [[nodiscard]] Ends buildReceive(const Node &node, const Activity &activity, simulate::Index scope);
  [[nodiscard]] Ends buildGateway(const Node &node, const Gateway &gateway, simulate::Index scope);
  [[nodiscard]] Ends buildEvent(const Node &node, const Event &event, simulate::Index scope, Entered entered);
  [[nodiscard]] Ends buildStart(const Node &node, const Event &event, simulate::Index scope, Entered entered);
  void setArrivals(simulate::Node &row, const Node &node, const Event &event);
  [[nodiscard]] bool setTimedArrivals(simulate::Node &row, const Node &node, const Event &event) const;
  [[nodiscard]] simulate::Distribution durationOf(const Node &node, const Activity &activity) const;
  void repeat(simulate::Node &row, const Node &node, const Activity &activity) const;

  const Ledger &m_ledger;
  PlanRows m_rows;
  People &m_people;
  Calendars &m_calendars;
  Triggers &m_triggers;
  Signals &m_signals;
  Attributes &m_attributes;
  Enter m_enter;
  std::vector<OpenStart> m_openStarts;
};

}  // namespace laneway::compile
