#pragma once

#include <vector>

#include "model/simulate/plan.h"

/// The plan's nodes and flows as adjacency lists, and what can be read off them.
namespace laneway::simulate {

struct Graph {
  explicit Graph(const Plan &plan);

  std::vector<std::vector<Index>> out;         ///< Flows by source.
  std::vector<std::vector<Index>> in;          ///< Flows by target.
  std::vector<std::vector<Index>> boundaries;  ///< Boundary events by host.
  std::vector<std::vector<Index>> starts;      ///< By scope: where a call or an event enters.
};

/// Nodes that some instance may reach, calls entered.
[[nodiscard]] std::vector<bool> reachableNodes(const Plan &plan, const Graph &graph);

/// Strongly connected components of any graph given by successor lists, each before those it leads to.
[[nodiscard]] std::vector<std::vector<Index>> components(const std::vector<std::vector<Index>> &successors);

}  // namespace laneway::simulate
