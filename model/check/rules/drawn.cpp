#include "model/check/rules/rules.h"

#include <map>

#include "model/process/navigate.h"

namespace laneway {

void checkDrawn(const CheckInput &input, std::vector<Finding> &found)
{
  std::map<Id, bool> handDrawn;
  for (const Diagram &diagram : input.document.diagrams())
    handDrawn[diagram.scope] =
        handDrawn[diagram.scope] || (!diagram.automatic && !input.document.drawnIn(diagram.id).isEmpty());
  for (const Node &node : input.document.nodes())
    if (input.document.drawings(node.id).isEmpty() && handDrawn[scopeOf(input.document, node.id)])
      found.push_back(findingAbout(input, "not-drawn", Severity::Warning, node.id));
}

}  // namespace laneway
