#include "model/check/rules/rules.h"

#include <map>

namespace laneway {

void checkBlankStarts(const CheckInput &input, std::vector<Finding> &found)
{
  std::map<Id, std::vector<Id>> blank;
  for (const GraphNode &each : input.graph.nodes())
    if (isStart(*each.node) && each.node->as<Event>()->definitions.empty())
      blank[each.node->parent].push_back(each.node->id);
  for (const auto &[container, starts] : blank) {
    if (starts.size() < 2)
      continue;
    Finding finding = findingAbout(input, "several-blank-starts", Severity::Warning, container);
    finding.elements = starts;
    found.push_back(std::move(finding));
  }
}

}  // namespace laneway
