#include "model/exchange/xml/xml_element.h"

#include <algorithm>

namespace laneway::xml {

namespace {

enum class Place { Text, Attribute };

void escape(std::string_view text, Place place, QByteArray &to)
{
  for (const char c : text) {
    switch (c) {
      case '&':
        to += "&amp;";
        break;
      case '<':
        to += "&lt;";
        break;
      case '>':
        to += "&gt;";
        break;
      case '"':
        to += place == Place::Attribute ? "&quot;" : "\"";
        break;
      case '\n':
        to += place == Place::Attribute ? "&#10;" : "\n";
        break;
      case '\t':
        to += place == Place::Attribute ? "&#9;" : "\t";
        break;
      case '\r':
        to += "&#13;";
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20)  // XML 1.0 has no way to say the others
          to += c;
    }
  }
}

bool hasText(const Element &element)
{
  return std::any_of(element.children.begin(), element.children.end(),
                     [](const Element &child) { return child.tag.empty(); });
}

/// `indent` < 0: on one line, because white space would become part of a text.
void printElement(const Element &element, int indent, QByteArray &to)
{
  const auto newLine = [&to](int depth) {
    if (depth < 0)
      return;
    to += '\n';
    to.append(2 * depth, ' ');
  };
  to += '<';
  to.append(element.tag.data(), static_cast<qsizetype>(element.tag.size()));
  for (const auto &[name, value] : element.attributes) {
    to += ' ';
    to.append(name.data(), static_cast<qsizetype>(name.size()));
    to += "=\"";
    escape(value, Place::Attribute, to);
    to += '"';
  }
  if (element.children.empty()) {
    to += " />";
    return;
  }
  to += '>';
  const int inside = indent < 0 || hasText(element) ? -1 : indent + 1;
  for (const Element &child : element.children) {
    if (child.tag.empty()) {
      escape(child.text, Place::Text, to);
    } else {
      newLine(inside);
      printElement(child, inside, to);
    }
  }
  if (inside >= 0)
    newLine(indent);
  to += "</";
  to.append(element.tag.data(), static_cast<qsizetype>(element.tag.size()));
  to += '>';
}

}  // namespace

bool Element::has(std::string_view name) const
{
  return std::any_of(attributes.begin(), attributes.end(), [name](const auto &each) { return each.first == name; });
}

void Element::add(std::string_view name, std::string_view value)
{
  if (!has(name))
    attributes.emplace_back(name, value);
}

void Element::addText(std::string_view value)
{
  children.emplace_back().text = value;
}

Element &Element::addChild(std::string_view name)
{
  return children.emplace_back(name);
}

Element &Element::addChild(std::string_view name, std::string_view value)
{
  Element &child = addChild(name);
  if (!value.empty())
    child.addText(value);
  return child;
}

QByteArray print(const Element &root)
{
  QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  printElement(root, 0, text);
  text += '\n';
  return text;
}

}  // namespace laneway::xml
