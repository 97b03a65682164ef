#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "model/exchange/xml/xml_element.h"
#include "model/process/diagram.h"

/// Colours of the drawing in the two dialects there are: bpmn.io's "bioc:" and the working group's "color:". The
/// attributes stay in the extras as they were written; they are only written anew where the style has changed.
namespace laneway::bpmn {

/// "#rgb", "#rrggbb", "rgb(1, 2, 3)" or one of the sixteen names of HTML.
[[nodiscard]] std::optional<Color> parseColor(std::string_view text);

/// "#rrggbb".
[[nodiscard]] std::string colorText(Color color);

/// Takes the attributes out where they say what an export says anyway.
void readColors(pugi::xml_node xml, Style &style);

/// Adds the colours of the style, in both dialects where `kept` has none of them; attributes of it that still hold are
/// left to be added as they were, others taken out. `kept` is an object.
void addColors(xml::Element &element, const Style &style, nlohmann::json &kept);

}  // namespace laneway::bpmn
