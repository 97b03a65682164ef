#include "model/compile/scenario_values.h"

#include <string>
#include <type_traits>
#include <variant>

#include "model/check/check.h"
#include "model/process/json/element_json.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

Extras extrasOf(const Element &element)
{
  return std::visit(
      [](const auto &held) {
        if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
          return Extras();
        else if constexpr (requires { held->extras; })
          return held->extras;
        else
          return Extras();
      },
      element);
}

/// What an element is and where it belongs cannot differ in a scenario.
bool isFixed(const std::string &property)
{
  return property == "id" || property == "type" || property == "kind" || property == "parent" || property == "source" ||
         property == "target" || property == "position" || property == "host";
}

/// The code of what is wrong with the override, or the element with it.
Result<Element> overridden(const Element &element, const Override &each)
{
  const std::string property = each.property.toStdString();
  const Error unknown{u"override-unknown-property"_s, {}, {}};
  if (isFixed(property))
    return unknown;
  json::Tree tree = json::elementToJson(element);
  if (each.value.json().is_null())
    tree.erase(property);
  else
    tree[property] = each.value.json();
  Result<Element> changed = json::elementFromJson(json::tableKeyOf(element), tree);
  if (!changed)
    return Error{u"override-unreadable"_s, {}, {}};
  if (extrasOf(*changed) != extrasOf(element))  // the key was kept as one that nobody knows
    return unknown;
  return changed;
}

}  // namespace

WithScenario withScenario(const Document &document, Id id)
{
  WithScenario result{document, document.info().run, {}};
  const Scenario *scenario = document.get<Scenario>(id);
  if (!scenario)
    return result;
  if (scenario->run)
    result.run = *scenario->run;
  const auto warn = [&](const QString &code, const Override &each) {
    Finding finding;
    finding.code = code;
    finding.severity = Severity::Warning;
    finding.elements = {each.element, id};
    finding.arguments = {scenario->name, calledInFinding(document, each.element), each.property};
    result.findings.push_back(std::move(finding));
  };
  for (const Override &each : scenario->overrides) {
    const Element element = result.document.find(each.element);
    if (isNothing(element)) {
      warn(u"override-of-nothing"_s, each);
      continue;
    }
    if (const Result<Element> changed = overridden(element, each))
      result.document.putElement(*changed);
    else
      warn(changed.error().code, each);
  }
  return result;
}

}  // namespace laneway
