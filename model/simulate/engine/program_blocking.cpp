#include <cstdint>
#include <vector>

#include "model/simulate/engine/program_parts.h"

namespace laneway::simulate {

namespace {

bool blocks(const Program &program, Index node)
{
  const Index special = program.nodes[node].special;
  return special != none && program.specials[special].whenFull == WhenFull::Block &&
         program.specials[special].room != none;
}

}  // namespace

bool mayPassHolding(const NodeProgram &node)
{
  const bool isPlainThrow = node.kind == NodeKind::Throw && node.event == EventKind::None;
  const bool isOneWay = node.kind == NodeKind::Exclusive || isPlainThrow;
  return isOneWay && !node.hasEffect && node.outCount > 0;
}

void fillBlocking(Program &program, const Plan &plan)
{
  std::vector<std::vector<Index>> before(plan.nodes.size());
  for (const Flow &flow : plan.flows)
    before[flow.target].push_back(flow.source);
  std::vector<bool> isSeen(plan.nodes.size());
  std::vector<Index> open;
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    if (blocks(program, i))
      open.push_back(i);
  }
  program.hasBlocking = !open.empty();
  // Backwards from the steps that may be full, through what takes no time, to the steps that may have to wait.
  while (!open.empty()) {
    const Index at = open.back();
    open.pop_back();
    for (const Index source : before[at]) {
      NodeProgram &node = program.nodes[source];
      if (isSeen[source])
        continue;
      isSeen[source] = true;
      if (mayPassHolding(node))
        open.push_back(source);
      else if (node.kind == NodeKind::Task && !node.isRepeated && node.outCount == 1)
        node.mayBeHeldUp = true;
    }
  }
  for (NodeProgram &node : program.nodes) {
    if (node.mayBeHeldUp && node.special == none) {
      node.special = static_cast<Index>(program.specials.size());
      program.specials.emplace_back();
    }
    // Whatever is entered by a token that may hold somebody lets them go, or passes them on.
    node.isTracked |= program.hasBlocking;
    node.letsGo = !mayPassHolding(node) && !blocks(program, static_cast<Index>(&node - program.nodes.data()));
  }
}

}  // namespace laneway::simulate
