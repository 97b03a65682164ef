#pragma once

#include <functional>
#include <vector>

#include "model/base/id.h"

/// What can happen inside one container of nodes, from its structure alone: where it begins, what can be reached, in
/// which order the flow goes. Not here: what the nodes mean to the simulation.
namespace laneway {

class Document;
struct Flow;
struct Node;

namespace compile {

/// A link event and the one of the same name where the flow goes on.
struct Jump {
  const Node *from = nullptr;
  const Node *to = nullptr;
};

struct ScopeOutline {
  std::vector<const Node *> starts;   ///< Start events, in the order of their ids.
  std::vector<const Node *> entries;  ///< Where there are none: the nodes that nothing leads to.
  std::vector<const Node *> nodes;    ///< Everything that can be reached, in the order of the flow.
  std::vector<const Flow *> flows;    ///< Sequence flows between these, by source in that order, then by id.
  std::vector<Jump> jumps;
  std::vector<Jump> handlers;                          ///< Compensation events, and the step that undoes their host.
  std::vector<std::vector<const Node *>> unreachable;  ///< Connected parts that nothing leads to, each with its head.
  std::vector<const Node *> starvedJoins;              ///< Parallel gateways fed by something that never happens.
  std::vector<const Flow *> crossing;                  ///< Sequence flows that leave the container.
};

/// The outline of the flow nodes whose parent is `container`. `occurs` says of a boundary event or event sub-process
/// whether it can ever set in; what only one that cannot leads to is left out without being called unreachable.
[[nodiscard]] ScopeOutline outlineOf(const Document &document, Id container,
                                     const std::function<bool(const Node &)> &occurs);

/// Whether it has any flow node.
[[nodiscard]] bool hasFlowNodes(const Document &document, Id container);

}  // namespace compile
}  // namespace laneway
