#pragma once

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include <QString>

#include "model/compile/ledger.h"
#include "model/process/attribute.h"
#include "model/simulate/expression/compile.h"

/// The attributes that instances carry, and the conditions and values written over them, in terms of the simulation.
/// Where a process has no attributes, its conditions are notes for people and are left alone.
namespace laneway::compile {

class Attributes {
 public:
  explicit Attributes(const Ledger &ledger) : m_ledger(ledger) {}

  /// The row of the condition at an element; nothing where there is none, or where it is wrong, which is said.
  [[nodiscard]] std::optional<simulate::Index> condition(Id element, const QString &text, bool isRepeated = false);
  /// The row of a number, likewise.
  [[nodiscard]] std::optional<simulate::Index> number(Id element, const QString &text);
  /// What the node makes of attributes.
  [[nodiscard]] std::vector<simulate::Assignment> assignmentsOf(const Node &node);

 private:
  /// One attribute of a process; its row in the plan is its place in the list.
  struct Known {
    Id process;
    std::string name;
    simulate::ValueType type = simulate::ValueType::Number;
  };

  /// The process of the element, its attributes made known; null where it has none.
  [[nodiscard]] Id owner(Id element);
  void addAttribute(const Process &process, const Attribute &attribute);
  [[nodiscard]] std::optional<double> numberOf(const Attribute &attribute, const QString &value);
  [[nodiscard]] std::optional<simulate::Index> add(const simulate::CompiledExpression &compiled, Id element,
                                                   const QString &text);
  [[nodiscard]] simulate::Vocabulary vocabularyOf(Id process) const;

  const Ledger &m_ledger;
  std::unordered_set<Id> m_processes;
  std::vector<Known> m_known;
  std::vector<std::string> m_texts;
};

}  // namespace laneway::compile
