#include "model/check/rules/rules.h"

namespace laneway {

void checkReachability(const CheckInput &input, std::vector<Finding> &found)
{
  std::vector<Id> starts;
  std::vector<Id> ends;
  for (const GraphNode &each : input.graph.nodes()) {
    if (liesInAdHoc(input.document, *each.node))
      continue;
    // What begins or ends implicitly is told by another check; here it counts as such.
    if (startsByItself(*each.node) ? !isBoundaryEvent(*each.node) : each.in.empty())
      starts.push_back(each.node->id);
    if (isEnd(*each.node) || each.out.empty())
      ends.push_back(each.node->id);
  }
  const std::vector<bool> fromStart = input.graph.reachable(starts, true);
  const std::vector<bool> toEnd = input.graph.reachable(ends, false);
  for (std::size_t row = 0; row < input.graph.nodes().size(); ++row) {
    const Node &node = *input.graph.nodes()[row].node;
    if (liesInAdHoc(input.document, node))
      continue;
    if (!fromStart[row])
      found.push_back(findingAbout(input, "unreachable-step", Severity::Warning, node.id));
    if (!toEnd[row])
      found.push_back(findingAbout(input, "no-way-to-an-end", Severity::Warning, node.id));
  }
}

}  // namespace laneway
