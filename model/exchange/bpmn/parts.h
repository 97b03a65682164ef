#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <QString>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "model/exchange/xml/xml_element.h"

/// Children of a BPMN element that hold one text: the text goes to the document, their attributes into "parts".
namespace laneway::bpmn {

/// Takes the first child of the name, if it holds text only; nothing where there is none or it holds more.
[[nodiscard]] std::optional<QString> takeText(pugi::xml_node parent, const char *tag, nlohmann::json &bpmn);

/// Writes the child again where there is a text, or was an empty one.
void addText(xml::Element &parent, std::string_view tag, const QString &text, const nlohmann::json &bpmn);

/// The same for an expression, with its type.
void addExpression(xml::Element &parent, std::string_view tag, const QString &text, const nlohmann::json &bpmn);

/// What is kept of the child under "parts".
[[nodiscard]] const nlohmann::json &partOf(const nlohmann::json &bpmn, std::string_view tag);

/// The text of an attribute, or empty; takes it.
[[nodiscard]] QString takeString(pugi::xml_node element, const char *attribute);
/// True for "true" and "1"; takes the attribute.
[[nodiscard]] bool takeFlag(pugi::xml_node element, const char *attribute, bool otherwise = false);

/// The name behind a prefix: "tns:order" is "order". White space around it is left out.
[[nodiscard]] std::string_view localName(std::string_view reference);

}  // namespace laneway::bpmn
