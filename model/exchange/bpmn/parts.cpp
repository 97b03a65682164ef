#include "model/exchange/bpmn/parts.h"

#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/vocabulary.h"

namespace laneway::bpmn {

namespace {

/// What every expression is unless it says otherwise; engines want to see it.
constexpr std::string_view FormalExpression = "tFormalExpression";

}  // namespace

std::optional<QString> takeText(pugi::xml_node parent, const char *tag, nlohmann::json &bpmn)
{
  const pugi::xml_node child = parent.child(tag);
  if (!child)
    return {};
  std::string text;
  for (const pugi::xml_node part : child.children()) {
    if (part.type() == pugi::node_element)
      return {};
    text += part.value();
  }
  nlohmann::json attributes = nlohmann::json::object();
  for (const pugi::xml_attribute attribute : child.attributes())
    if (attribute.name() != TypeAttribute || attribute.value() != FormalExpression)
      attributes[attribute.name()] = attribute.value();
  if (!attributes.empty())
    bpmn[PartsKey][tag][AttributesKey] = std::move(attributes);
  else if (text.empty())
    bpmn[PartsKey][tag] = nlohmann::json::object();
  parent.remove_child(child);
  return QString::fromStdString(text);
}

void addText(xml::Element &parent, std::string_view tag, const QString &text, const nlohmann::json &bpmn)
{
  const nlohmann::json &parts = memberOf(bpmn, PartsKey);
  if (text.isEmpty() && !parts.contains(tag))
    return;
  xml::Element &child = parent.addChild(tag, text.toStdString());
  addLeft(child, memberOf(parts, tag));
}

void addExpression(xml::Element &parent, std::string_view tag, const QString &text, const nlohmann::json &bpmn)
{
  const std::size_t before = parent.children.size();
  addText(parent, tag, text, bpmn);
  if (parent.children.size() > before)
    parent.children.back().add(TypeAttribute, FormalExpression);
}

const nlohmann::json &partOf(const nlohmann::json &bpmn, std::string_view tag)
{
  return memberOf(memberOf(bpmn, PartsKey), tag);
}

QString takeString(pugi::xml_node element, const char *attribute)
{
  const pugi::xml_attribute found = element.attribute(attribute);
  if (!found)
    return {};
  QString text = QString::fromUtf8(found.value());
  element.remove_attribute(found);
  return text;
}

bool takeFlag(pugi::xml_node element, const char *attribute, bool otherwise)
{
  const pugi::xml_attribute found = element.attribute(attribute);
  if (!found)
    return otherwise;
  const std::string_view value = found.value();
  const bool isTrue = value == "true" || value == "1";
  element.remove_attribute(found);
  return isTrue;
}

std::string_view localName(std::string_view reference)
{
  const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
  while (!reference.empty() && isBlank(reference.front()))
    reference.remove_prefix(1);
  while (!reference.empty() && isBlank(reference.back()))
    reference.remove_suffix(1);
  const std::size_t colon = reference.rfind(':');
  return colon == std::string_view::npos ? reference : reference.substr(colon + 1);
}

}  // namespace laneway::bpmn
