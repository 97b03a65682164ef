#include "model/exchange/bpmn/label_fonts.h"

#include <optional>
#include <string_view>
#include <utility>

#include "model/exchange/bpmn/colors.h"
#include "model/exchange/bpmn/number_text.h"
#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/vocabulary.h"

namespace laneway::bpmn {

using nlohmann::json;
using namespace std::string_view_literals;

namespace {

constexpr char LabelStyleTag[] = "bpmndi:BPMNLabelStyle";
constexpr char FontTag[] = "dc:Font";
constexpr char NameAttribute[] = "labelStyle";
constexpr char ColorAttribute[] = "color:color";
/// Label styles that an export adds are called so; a reader does not keep them.
constexpr std::string_view AddedPrefix = "laneway-font-";
constexpr double LeastSize = 1;
constexpr double MostSize = 1000;

bool isTrue(std::string_view text)
{
  return text == "true" || text == "1";
}

std::optional<bool> flagFrom(std::string_view text)
{
  return text.empty() ? std::nullopt : std::optional(isTrue(text));
}

/// What other programs write out is their standard, not a choice: a look for the whole kind still reaches the element.
Style withoutStandards(Style font)
{
  for (std::optional<bool> *flag : {&font.bold, &font.italic})
    if (*flag == false)
      flag->reset();
  return font;
}

/// `valueOf` gives an attribute of dc:Font by its name.
template <typename ValueOf>
Style fontFrom(ValueOf valueOf)
{
  Style font;
  const std::string_view family = valueOf("name");
  font.fontFamily = QString::fromUtf8(family.data(), static_cast<qsizetype>(family.size()));
  if (const std::optional<double> size = parseNumber(valueOf("size")); size && *size >= LeastSize && *size <= MostSize)
    font.fontSize = *size;
  font.bold = flagFrom(valueOf("isBold"));
  font.italic = flagFrom(valueOf("isItalic"));
  return font;
}

bool isSameFont(const Style &a, const Style &b)
{
  return a.fontFamily == b.fontFamily && a.fontSize == b.fontSize && a.bold == b.bold && a.italic == b.italic;
}

bool isUsual(const Style &font)
{
  return isSameFont(font, {});
}

std::string textAt(const json &object, const char *key)
{
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The same for the same font in every file.
std::string addedId(const Style &font)
{
  std::string id(AddedPrefix);
  for (const char c : font.fontFamily.toStdString())
    id += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '_';
  if (font.fontSize)
    id += '-' + numberText(*font.fontSize);
  if (font.bold)
    id += *font.bold ? "-bold" : "-unbold";
  if (font.italic)
    id += *font.italic ? "-italic" : "-upright";
  return id;
}

}  // namespace

LabelFonts takeLabelFonts(pugi::xml_node root)
{
  LabelFonts fonts;
  for (pugi::xml_node diagram : root.children("bpmndi:BPMNDiagram")) {
    for (pugi::xml_node child = diagram.child(LabelStyleTag); child;) {
      const pugi::xml_node next = child.next_sibling(LabelStyleTag);
      const pugi::xml_node font = child.child(FontTag);
      const std::string id = child.attribute("id").value();
      const bool isAdded = id.starts_with(AddedPrefix);
      Style read = fontFrom([&](const char *name) { return std::string_view(font.attribute(name).value()); });
      fonts.emplace(id, isAdded ? std::move(read) : withoutStandards(std::move(read)));
      if (isAdded)
        diagram.remove_child(child);
      child = next;
    }
  }
  return fonts;
}

void readLabelFont(pugi::xml_node label, const LabelFonts &fonts, Style &style)
{
  const std::string color = label.attribute(ColorAttribute).value();
  style.text = parseColor(color);
  if (style.text && colorText(*style.text) == color)
    label.remove_attribute(ColorAttribute);
  const std::string_view name = localName(label.attribute(NameAttribute).value());
  const auto font = fonts.find(std::string(name));
  if (font == fonts.end())
    return;
  style.fontFamily = font->second.fontFamily;
  style.fontSize = font->second.fontSize;
  style.bold = font->second.bold;
  style.italic = font->second.italic;
  if (name.starts_with(AddedPrefix))
    label.remove_attribute(NameAttribute);
}

LabelFonts labelFontsOf(const json &diagram)
{
  LabelFonts fonts;
  const auto children = diagram.find(ChildrenKey);
  if (children == diagram.end() || !children->is_array())
    return fonts;
  for (const json &child : *children) {
    if (!child.is_array() || child.size() < 2 || child[0] != LabelStyleTag)
      continue;
    const json none = json::object();
    const json *font = &none;
    for (const json &part : child)
      if (part.is_array() && part.size() >= 2 && part[0] == FontTag && part[1].is_object())
        font = &part[1];
    fonts.emplace(textAt(child[1], "id"), withoutStandards(fontFrom([font](const char *name) {
                    const auto value = font->find(name);
                    return value != font->end() && value->is_string()
                               ? std::string_view(value->template get_ref<const std::string &>())
                               : std::string_view();
                  })));
  }
  return fonts;
}

void addLabelFont(xml::Element &label, const Style &style, json &kept, const LabelFonts &fonts, LabelFonts &added)
{
  json &attributes = kept[AttributesKey];
  if (!attributes.is_object())
    attributes = json::object();

  const std::string color = textAt(attributes, ColorAttribute);
  if (parseColor(color) != style.text) {
    attributes.erase(ColorAttribute);
    if (style.text)
      label.add(ColorAttribute, std::string_view(colorText(*style.text)));
  }

  const std::string name = textAt(attributes, NameAttribute);
  const auto named = fonts.find(std::string(localName(name)));
  if (named != fonts.end() ? isSameFont(named->second, style) : isUsual(style))
    return;
  attributes.erase(NameAttribute);
  if (isUsual(style))
    return;
  Style font;
  font.fontFamily = style.fontFamily;
  font.fontSize = style.fontSize;
  font.bold = style.bold;
  font.italic = style.italic;
  std::string id = addedId(font);
  for (auto taken = added.find(id); taken != added.end() && !isSameFont(taken->second, font); taken = added.find(id))
    id += '_';  // families that differ in letters only an id cannot have
  label.add(NameAttribute, std::string_view(id));
  added.emplace(std::move(id), std::move(font));
}

xml::Element labelStyle(const std::string &id, const Style &font)
{
  xml::Element element(LabelStyleTag);
  element.add("id", std::string_view(id));
  xml::Element &child = element.addChild(FontTag);
  if (!font.fontFamily.isEmpty())
    child.add("name", font.fontFamily);
  if (font.fontSize)
    child.add("size", std::string_view(numberText(*font.fontSize)));
  if (font.bold)
    child.add("isBold", *font.bold ? "true"sv : "false"sv);
  if (font.italic)
    child.add("isItalic", *font.italic ? "true"sv : "false"sv);
  return element;
}

}  // namespace laneway::bpmn
