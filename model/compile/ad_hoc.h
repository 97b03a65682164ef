#pragma once

#include <unordered_map>

#include "model/compile/attributes.h"
#include "model/compile/plan_rows.h"
#include "model/compile/scope_outline.h"

/// Ad hoc sub-processes. BPMN leaves the order of their steps to those who do them; a simulation takes the steps, each
/// with those that its flows lead to, all at the same time, or where their order is sequential one after another, as
/// their ids come. The sub-process is done with the last of them, or as soon as its condition is true.
namespace laneway::compile {

class AdHoc {
 public:
  AdHoc(const PlanRows &rows, Attributes &attributes) : m_rows(rows), m_attributes(attributes) {}

  /// Whether its parts follow one another.
  [[nodiscard]] static bool isSequential(const Node *subProcess);

  /// Has the parts of the scope follow one another, from `start` on. Flows within the parts are there already.
  void putInOrder(const Node &subProcess, simulate::Index scope, simulate::Index start, const ScopeOutline &outline,
                  const std::unordered_map<Id, Ends> &ends) const;

  /// Has the scope end as soon as the condition of the sub-process is true.
  void endWhenDone(const Node &subProcess, simulate::Index scope);

 private:
  const PlanRows &m_rows;
  Attributes &m_attributes;
};

}  // namespace laneway::compile
