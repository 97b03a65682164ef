#pragma once

#include <cstdint>

#include "model/compile/ledger.h"

/// Adds rows to the plan and keeps the way back to the elements in step with them.
namespace laneway::compile {

/// The rows by which the flow comes to an element and leaves it.
struct Ends {
  simulate::Index in = simulate::none;
  simulate::Index out = simulate::none;
};

/// How instances come into a scope.
enum class Entered { FromOutside, ByCall, ByEvent };

class PlanRows {
 public:
  explicit PlanRows(const Ledger &ledger) : m_result(ledger.result()) {}

  simulate::Index addScope(Id element, std::uint64_t key) const;
  /// The row that does the work of `element`; its key is the element's own.
  simulate::Index addNode(simulate::Node row, Id element) const;
  /// A row that helps the element's own to do what one node of a plan cannot; `number` tells several of a kind apart.
  simulate::Index addHelper(simulate::NodeKind kind, simulate::Index scope, Id element, std::uint64_t number = 0) const;
  simulate::Index addFlow(simulate::Index source, simulate::Index target, Id element, double share) const;
  /// Without a flow in the drawing.
  simulate::Index connect(simulate::Index source, simulate::Index target, double share = 1) const;

  [[nodiscard]] simulate::Node &node(simulate::Index row) const { return m_result.plan.nodes[row]; }

 private:
  Compilation &m_result;
};

}  // namespace laneway::compile
