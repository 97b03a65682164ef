#pragma once

#include <optional>
#include <string_view>

#include <pugixml.hpp>

#include "model/process/document.h"
#include "model/process/json/reading.h"

/// What Laneway knows of an element and BPMN has no word for: it goes into the element's extension elements as
/// `<laneway:values>` with the members that a .laneway file has for it, and comes back from there.
namespace laneway::bpmn {

inline constexpr std::string_view ValuesTag = "laneway:values";

/// Takes the values out of the element's extensions; nothing where there are none of ours.
[[nodiscard]] std::optional<json::Tree> takeValues(pugi::xml_node xml);
/// Lays them over the element; values that make none change nothing.
void layValues(Document &document, Id element, const json::Tree &values);

/// The members to write: those in which the element differs from `known`, what a reader makes of the file without
/// them; null where only `known` has the member. An empty object where there are none.
[[nodiscard]] json::Tree valuesOf(const Process &process, const Document &known);
[[nodiscard]] json::Tree valuesOf(const Workflow &workflow, const Document &known);
[[nodiscard]] json::Tree valuesOf(const Lane &lane, const Document &known);
[[nodiscard]] json::Tree valuesOf(const Node &node, const Document &known);
[[nodiscard]] json::Tree valuesOf(const Flow &flow, const Document &known);

/// What belongs to the whole document: its entry, roles, calendars and scenarios. Written with the first process.
inline constexpr std::string_view DocumentTag = "laneway:document";
[[nodiscard]] std::optional<json::Tree> takeDocumentValues(pugi::xml_node xml);
void layDocumentValues(Document &document, const json::Tree &values);
/// An empty object where a reader comes to the same by itself.
[[nodiscard]] json::Tree documentValuesOf(const Document &document, const Document &known);

/// The document without all of these values.
[[nodiscard]] Document withoutValues(Document document);

/// Gives the lanes of a document the roles that they stand for where nobody says who works in them: one for each name
/// of a lane, in their order.
void addRolesOfLanes(Document &document);

}  // namespace laneway::bpmn
