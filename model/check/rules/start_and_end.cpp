#include "model/check/rules/rules.h"

#include <map>

namespace laneway {

void checkStartAndEnd(const CheckInput &input, std::vector<Finding> &found)
{
  struct Ends {
    bool hasNodes = false;
    bool hasStart = false;
    bool hasEnd = false;
  };
  std::map<Id, Ends> containers;
  for (const GraphNode &each : input.graph.nodes()) {
    if (liesInAdHoc(input.document, *each.node) || startsByItself(*each.node) != isStart(*each.node))
      continue;
    Ends &ends = containers[each.node->parent];
    ends.hasNodes = true;
    ends.hasStart = ends.hasStart || isStart(*each.node);
    ends.hasEnd = ends.hasEnd || isEnd(*each.node);
  }
  for (const auto &[container, ends] : containers) {
    if (!ends.hasStart)
      found.push_back(findingAbout(input, "no-start", Severity::Warning, container));
    if (!ends.hasEnd)
      found.push_back(findingAbout(input, "no-end", Severity::Warning, container));
  }
}

}  // namespace laneway
