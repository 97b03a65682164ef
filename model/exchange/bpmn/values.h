#pragma once

#include <string_view>
#include <vector>

#include <pugixml.hpp>

#include "model/process/document.h"
#include "model/process/json/reading.h"

/// What Laneway knows of an element and BPMN has no word for: it goes into the element's extension elements as
/// `<laneway:values>` with the members that a .laneway file has for it, and comes back from there.
namespace laneway::bpmn {

inline constexpr std::string_view ValuesTag = "laneway:values";

/// The members to write; an empty object where there are none.
[[nodiscard]] json::Tree valuesOf(const Process &process);
[[nodiscard]] json::Tree valuesOf(const Workflow &workflow);
[[nodiscard]] json::Tree valuesOf(const Lane &lane);
[[nodiscard]] json::Tree valuesOf(const Node &node);
[[nodiscard]] json::Tree valuesOf(const Flow &flow);

/// Takes the values out of the element's extensions and lays them over what was read; false, and nothing changed,
/// where they are not ours.
bool takeValues(pugi::xml_node xml, Process &process);
bool takeValues(pugi::xml_node xml, Workflow &workflow);
bool takeValues(pugi::xml_node xml, Lane &lane);
bool takeValues(pugi::xml_node xml, Node &node);
bool takeValues(pugi::xml_node xml, Flow &flow);

/// What belongs to the whole document: its entry, roles, calendars and scenarios. Written with the first process.
inline constexpr std::string_view DocumentTag = "laneway:document";
/// An empty object where a reader comes to the same by itself.
[[nodiscard]] json::Tree documentValuesOf(const Document &document);
/// Takes them out of the element's extensions and puts them into the document; whether there were any.
bool takeDocumentValues(pugi::xml_node xml, Document &document);

/// The roles that lanes stand for where nobody says who works in them: one for each name of a lane, in their order.
/// Gives the lanes their roles and returns the new ones.
[[nodiscard]] std::vector<Role> rolesOfLanes(std::vector<Lane *> lanes);

}  // namespace laneway::bpmn
