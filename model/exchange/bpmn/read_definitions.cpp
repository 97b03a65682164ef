#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/reader.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/vocabulary.h"

namespace laneway::bpmn {

void Reader::readDefinition(pugi::xml_node xml, Id parent)
{
  Pending<Definition> pending(xml);
  Definition &definition = *pending.element;
  definition.kind = *valueOf(Definitions, xml.name());
  definition.id = takeId(xml);
  definition.parent = parent;
  definition.name = takeString(xml, "name");
  if (const std::string_view code = codeAttribute(definition.kind); !code.empty())
    definition.code = takeString(xml, std::string(code).c_str());
  m_made.emplace(definition.id, Made::Definition);
  m_definitions.push_back(std::move(pending));
}

QString Reader::categoryValue(const std::string &reference) const
{
  const pugi::xml_node value = target(reference);
  return std::string_view(value.name()) == "categoryValue" ? QString::fromUtf8(value.attribute("value").value())
                                                           : QString();
}

}  // namespace laneway::bpmn
