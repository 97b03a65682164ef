#pragma once

#include <unordered_map>
#include <vector>

#include "model/process/document.h"

/// The sequence flows of a document as a graph, built once for all checks.
namespace laneway {

struct GraphNode {
  const Node *node = nullptr;
  std::vector<const Flow *> in;  ///< Sequence flows only, in the order of their ids.
  std::vector<const Flow *> out;
};

class FlowGraph {
 public:
  explicit FlowGraph(const Document &document);

  /// Flow nodes (activities, gateways, events) in the order of their ids.
  [[nodiscard]] const std::vector<GraphNode> &nodes() const { return m_nodes; }
  /// Null for what is no flow node.
  [[nodiscard]] const GraphNode *find(Id node) const;

  /// The flow nodes that `from` leads to, those themselves included, along (or against) sequence flows; boundary events
  /// follow their host. By row of `nodes()`.
  [[nodiscard]] std::vector<bool> reachable(const std::vector<Id> &from, bool forwards) const;

  /// Whether the two lie on a common cycle of sequence flows.
  [[nodiscard]] bool onOneCycle(Id a, Id b) const;

 private:
  void findCycles();

  std::vector<GraphNode> m_nodes;
  std::vector<std::size_t> m_components;  ///< By row: strongly connected component.
  std::unordered_map<Id, std::size_t> m_rows;
  std::unordered_multimap<Id, Id> m_boundaryEvents;  ///< By host; looked up, never walked.
};

}  // namespace laneway
