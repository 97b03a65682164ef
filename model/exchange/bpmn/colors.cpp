#include "model/exchange/bpmn/colors.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>

namespace laneway::bpmn {

namespace {

struct Dialect {
  const char *attribute;
  std::optional<Color> Style::*color;
};
constexpr std::array<Dialect, 4> Dialects{{{"color:background-color", &Style::fill},
                                           {"bioc:fill", &Style::fill},
                                           {"color:border-color", &Style::stroke},
                                           {"bioc:stroke", &Style::stroke}}};

struct Named {
  std::string_view name;
  std::uint32_t rgb;
};
constexpr Named Names[] = {{"black", 0x000000},  {"silver", 0xc0c0c0}, {"gray", 0x808080},   {"white", 0xffffff},
                           {"maroon", 0x800000}, {"red", 0xff0000},    {"purple", 0x800080}, {"fuchsia", 0xff00ff},
                           {"green", 0x008000},  {"lime", 0x00ff00},   {"olive", 0x808000},  {"yellow", 0xffff00},
                           {"navy", 0x000080},   {"blue", 0x0000ff},   {"teal", 0x008080},   {"aqua", 0x00ffff}};

std::optional<Color> parseHex(std::string_view digits)
{
  if (digits.size() != 3 && digits.size() != 6)
    return {};
  if (!std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return std::isxdigit(c); }))
    return {};
  std::string full;
  for (const char c : digits)
    full.append(digits.size() == 3 ? 2 : 1, c);
  return Color{static_cast<std::uint32_t>(std::strtoul(full.c_str(), nullptr, 16))};
}

}  // namespace

std::string colorText(Color color)
{
  static constexpr char Digits[] = "0123456789abcdef";
  std::string text = "#";
  for (int shift = 20; shift >= 0; shift -= 4)
    text += Digits[(color.rgb >> shift) & 15];
  return text;
}

std::optional<Color> parseColor(std::string_view text)
{
  std::string lower;
  for (const char c : text)
    if (c != ' ')
      lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  if (lower.starts_with('#'))
    return parseHex(std::string_view(lower).substr(1));
  if (lower.starts_with("rgb(")) {
    std::uint32_t rgb = 0;
    const char *at = lower.c_str() + 4;
    for (int i = 0; i < 3; ++i) {
      char *end = nullptr;
      const unsigned long part = std::strtoul(at, &end, 10);
      if (end == at || part > 255 || *end != (i < 2 ? ',' : ')'))
        return {};
      rgb = rgb << 8 | static_cast<std::uint32_t>(part);
      at = end + 1;
    }
    return Color{rgb};
  }
  for (const Named &named : Names)
    if (named.name == lower)
      return Color{named.rgb};
  return {};
}

void readColors(pugi::xml_node xml, Style &style)
{
  if (!xml.first_attribute())
    return;
  for (const Dialect &dialect : Dialects)
    if (const pugi::xml_attribute attribute = xml.attribute(dialect.attribute))
      if (std::optional<Color> &color = style.*dialect.color; !color)
        color = parseColor(attribute.value());
  for (const auto color : {&Style::fill, &Style::stroke}) {
    // What stands there as an export would write it need not be kept.
    const bool isUsual =
        style.*color && std::all_of(Dialects.begin(), Dialects.end(), [&](const Dialect &dialect) {
          return dialect.color != color || colorText(*(style.*color)) == xml.attribute(dialect.attribute).value();
        });
    for (const Dialect &dialect : Dialects)
      if (isUsual && dialect.color == color)
        xml.remove_attribute(dialect.attribute);
  }
}

void addColors(xml::Element &element, const Style &style, nlohmann::json &kept)
{
  for (const auto color : {&Style::fill, &Style::stroke}) {
    bool isSaid = false;
    for (const Dialect &dialect : Dialects) {
      const auto before = dialect.color == color ? kept.find(dialect.attribute) : kept.end();
      if (before == kept.end() || !before->is_string())
        continue;
      const std::optional<Color> was = parseColor(before->get_ref<const std::string &>());
      if (was == style.*color || !was)
        isSaid = true;
      else
        kept.erase(before);
    }
    if (!isSaid && style.*color)
      for (const Dialect &dialect : Dialects)
        if (dialect.color == color)
          element.add(dialect.attribute, std::string_view(colorText(*(style.*color))));
  }
}

}  // namespace laneway::bpmn
