#include "model/check/rules/rules.h"

namespace laneway {

void checkAdHoc(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes())
    if ((isStart(*each.node) || isEnd(*each.node)) && liesInAdHoc(input.document, *each.node))
      found.push_back(findingAbout(input, "ad-hoc-start-or-end", Severity::Warning, each.node->id));
}

}  // namespace laneway
