#include "model/check/rules/rules.h"

namespace laneway {

void checkDefinitions(const CheckInput &input, std::vector<Finding> &found)
{
  for (const Definition &definition : input.document.definitions()) {
    const bool global = definition.kind == DefinitionKind::Message || definition.kind == DefinitionKind::Signal ||
                        definition.kind == DefinitionKind::Error || definition.kind == DefinitionKind::Escalation;
    if (global && input.document.referrers(definition.id, ReferenceKind::Definition).isEmpty())
      found.push_back(findingAbout(input, "unused-definition", Severity::Advice, definition.id));
  }
}

}  // namespace laneway
