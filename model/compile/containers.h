#pragma once

#include <unordered_set>
#include <vector>

#include "model/base/id.h"

/// Which containers of nodes a simulation of some scopes touches. A container is a process, pool, workflow or
/// sub-process: whatever nodes name as their parent.
namespace laneway {

class Document;
struct Node;

namespace compile {

/// Those directly behind a scope that hold flow nodes: the scope itself and its pools, or a pool as it is.
[[nodiscard]] std::vector<Id> containersOf(const Document &document, Id scope);

/// The process, pool or workflow around the node.
[[nodiscard]] Id outermostContainer(const Document &document, const Node &node);

/// The scope that a call enters; null for other nodes, calls simulated as one step, and calls that open nothing.
[[nodiscard]] Id enteredBy(const Document &document, const Node &node);

/// The outermost containers that instances of these may get to, by way of calls.
[[nodiscard]] std::unordered_set<Id> touchedBy(const Document &document, const std::vector<Id> &containers);

}  // namespace compile
}  // namespace laneway
