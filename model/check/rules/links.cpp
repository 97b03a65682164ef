#include "model/check/rules/rules.h"

#include <map>
#include <utility>

namespace laneway {

void checkLinks(const CheckInput &input, std::vector<Finding> &found)
{
  std::map<std::pair<Id, QString>, std::pair<std::vector<Id>, std::vector<Id>>> links;
  for (const GraphNode &each : input.graph.nodes()) {
    if (!hasTrigger(*each.node, EventTrigger::Link))
      continue;
    const Event &event = *each.node->as<Event>();
    QString name = event.definitions.front().expression;
    if (name.isEmpty())
      name = each.node->name;
    auto &[throwing, catching] = links[{each.node->parent, name}];
    (event.position == EventPosition::Throw ? throwing : catching).push_back(each.node->id);
  }
  for (const auto &[key, ends] : links) {
    const auto &[throwing, catching] = ends;
    if (!throwing.empty() && catching.empty())
      found.push_back(findingAbout(input, "link-without-target", Severity::Error, throwing.front()));
    if (throwing.empty() && !catching.empty())
      found.push_back(findingAbout(input, "link-without-source", Severity::Error, catching.front()));
    if (catching.size() > 1)
      found.push_back(findingAbout(input, "link-with-two-targets", Severity::Error, catching[1]));
  }
}

}  // namespace laneway
