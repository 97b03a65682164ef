#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <QLatin1String>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "model/base/json_value.h"
#include "model/exchange/xml/xml_element.h"

/// What of a BPMN element has no place in the document. Reading takes what it understands out of the XML tree; what is
/// left of an element then goes into its extras, and writing lays it over what the document says.
///
/// In extras, under "bpmn": "attributes" {name: value}, "children" [[tag, {name: value}, child or text, ...], ...], and
/// "parts" {name: {...}} for what is left of children whose main point was understood.
namespace laneway::bpmn {

inline constexpr char ExtrasKey[] = "bpmn";
inline constexpr char AttributesKey[] = "attributes";
inline constexpr char ChildrenKey[] = "children";
inline constexpr char PartsKey[] = "parts";
/// Element name, where the document's kinds do not say it.
inline constexpr char TagKey[] = "tag";

/// A flow keeps where it is declared.
inline constexpr char ContainerKey[] = "in";
/// What a shape's or route's label says besides its place.
inline constexpr char LabelPart[] = "label";
/// What a diagram's plane says besides its shapes and edges.
inline constexpr char PlanePart[] = "plane";
/// A diagram keeps what its carried shapes and edges refer to without its being in the file. The others go with what
/// they draw.
inline constexpr char OfNothingKey[] = "ofNothing";
/// Diagrams of what the file leaves undrawn although it draws other things: as long as nobody moved anything in them,
/// they are not written.
inline constexpr char UndrawnKey[] = "undrawn";
/// Diagrams keep their places in the file where those are not in the order of their ranks and ids.
inline constexpr char PlaceKey[] = "place";
/// A plane without an id is given that of its diagram with this behind it.
inline constexpr QLatin1String PlaneSuffix("-plane");
/// A pool's process without an id is given that of its pool with this behind it.
inline constexpr QLatin1String PoolProcessSuffix("-process");
/// A lane set without an id is given that of its container with this behind it.
inline constexpr QLatin1String LaneSetSuffix("-lanes");
/// A lane keeps the nodes it lists without being their innermost lane.
inline constexpr char FlowNodeRefsKey[] = "flowNodeRefs";
/// Which of several lane sets a lane belongs to.
inline constexpr char LaneSetKey[] = "laneSet";

/// Takes the attribute out of the element.
[[nodiscard]] std::optional<std::string> takeAttribute(pugi::xml_node element, const char *name);

/// What is left of the element: an object with "attributes" and "children", empty where nothing is.
[[nodiscard]] nlohmann::json leftOf(pugi::xml_node element);

/// Adds what is left of the element to what is known of it already, as extras; empty where there is nothing.
[[nodiscard]] Extras extrasOf(nlohmann::json known, pugi::xml_node element);

/// The "bpmn" part of extras; an empty object where there is none.
[[nodiscard]] const nlohmann::json &bpmnOf(const Extras &extras);
/// A member of an object, or an empty object.
[[nodiscard]] const nlohmann::json &memberOf(const nlohmann::json &object, std::string_view key);

/// Adds attributes that are not there yet, and children.
void addLeft(xml::Element &element, const nlohmann::json &left);

}  // namespace laneway::bpmn
