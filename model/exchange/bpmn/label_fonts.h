#pragma once

#include <map>
#include <string>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "model/exchange/xml/xml_element.h"
#include "model/process/diagram.h"

/// Fonts and colours of labels. BPMN keeps fonts apart, as label styles of a diagram that labels name; in a document
/// they belong to the style of each shape and route.
namespace laneway::bpmn {

/// The label styles of a file by their ids.
using LabelFonts = std::map<std::string, Style>;

/// Reads all label styles below the root, and takes those out that an export of ours has added.
[[nodiscard]] LabelFonts takeLabelFonts(pugi::xml_node root);

/// Gives the style the font that the label names and the label's own colour. A name that an export of ours has added
/// is taken out of the label; what others wrote stays with it.
void readLabelFont(pugi::xml_node label, const LabelFonts &fonts, Style &style);

/// The label styles among what is left of a diagram.
[[nodiscard]] LabelFonts labelFontsOf(const nlohmann::json &diagram);

/// Names a label style for the font of `style` and says its colour, where `kept`, what is left of the label, does not
/// say the same already; what it says wrongly is taken out of it. Styles that are needed anew are added to `added`.
void addLabelFont(xml::Element &label, const Style &style, nlohmann::json &kept, const LabelFonts &fonts,
                  LabelFonts &added);

/// The label style as an element of its diagram.
[[nodiscard]] xml::Element labelStyle(const std::string &id, const Style &font);

}  // namespace laneway::bpmn
