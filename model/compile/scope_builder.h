#pragma once

#include <deque>
#include <unordered_map>
#include <vector>

#include "model/compile/node_builder.h"
#include "model/compile/scope_outline.h"

/// Builds the plan container by container, following sub-processes and calls: what is inside each, how it begins, and
/// how its flows divide.
namespace laneway::compile {

class ScopeBuilder {
 public:
  ScopeBuilder(const Ledger &ledger, People &people, Calendars &calendars, Triggers &triggers, Signals &signals,
               Attributes &attributes);

  /// Builds the container as one whose instances come from outside, and all that they get to. `element` is what the
  /// results name: the process, where a pool is all there is of it.
  void buildRoot(Id container, Id element);

  [[nodiscard]] const std::vector<OpenStart> &openStarts() const { return m_nodes.openStarts(); }

 private:
  struct Pending {
    Id container;
    Entered entered = Entered::ByCall;
    simulate::Index scope = simulate::none;
  };

  [[nodiscard]] simulate::Index enter(const Node &node, Entered entered);
  [[nodiscard]] simulate::Index scopeRow(Id container, Id element, Entered entered);
  void build(const Pending &pending);
  void reportStructure(const Pending &pending, const ScopeOutline &outline) const;
  void joinStarts(const Pending &pending, const ScopeOutline &outline);
  void meanUndone(const Node &node);
  void buildWays(const Node &node, const std::vector<const Flow *> &ways);
  void decide(simulate::Index decision, const Node &node, const std::vector<const Flow *> &ways);
  void chooseEach(simulate::Index decision, const Node &node, const std::vector<const Flow *> &ways);
  void addFlow(simulate::Index source, const Flow &flow, double share);

  [[nodiscard]] bool decideByData(simulate::Index decision, const std::vector<const Flow *> &ways);

  const Ledger &m_ledger;
  Attributes &m_attributes;
  PlanRows m_rows;
  NodeBuilder m_nodes;
  std::deque<Pending> m_pending;
  std::unordered_map<Id, simulate::Index> m_scopes;  ///< By container.
  std::unordered_map<Id, Ends> m_ends;
};

}  // namespace laneway::compile
