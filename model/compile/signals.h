#pragma once

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/compile/ledger.h"
#include "model/process/event.h"

/// What nodes of one simulation send each other: messages, signals, errors and escalations. Those that come from
/// outside, or that nobody inside waits for, are not among them.
namespace laneway::compile {

class Signals {
 public:
  /// Looks at the nodes in the `touched` outermost containers.
  Signals(const Ledger &ledger, const std::unordered_set<Id> &touched);

  /// The row that the node's message, signal, error or escalation has, where somebody inside throws it or catches it
  /// respectively; nothing where it concerns nobody else.
  [[nodiscard]] std::optional<simulate::Index> awaited(const Node &node, EventTrigger trigger, Id reference);
  [[nodiscard]] std::optional<simulate::Index> thrown(const Node &node, EventTrigger trigger, Id reference);
  /// What the node sends along message flows beyond the first, which is what `thrown` answers.
  [[nodiscard]] std::vector<simulate::Index> alsoSent(const Node &node);
  /// Whether anything inside throws it, under whatever name.
  [[nodiscard]] bool isThrown(EventTrigger trigger) const;

 private:
  /// What is exchanged: a definition, or the node at the end of a message flow. Null stands for any.
  struct Subject {
    EventTrigger trigger = EventTrigger::Message;
    Id id;
    bool operator==(const Subject &) const = default;
  };
  struct SubjectHash {
    std::size_t operator()(const Subject &subject) const noexcept
    {
      return std::hash<Id>()(subject.id) * 31 + static_cast<std::size_t>(subject.trigger);
    }
  };
  void collect(const Node &node);
  [[nodiscard]] simulate::Index rowOf(const Subject &subject);

  std::unordered_set<Subject, SubjectHash> m_thrown;
  std::unordered_set<Subject, SubjectHash> m_caught;
  std::unordered_map<Id, std::vector<Id>> m_receivers;  ///< By node that sends along message flows: where they lead.
  std::unordered_set<Id> m_fedByFlow;                   ///< The nodes that such flows lead to.
  std::unordered_map<Subject, simulate::Index, SubjectHash> m_rows;
};

}  // namespace laneway::compile
