#include <algorithm>
#include <cmath>
#include <utility>

#include "model/exchange/bpmn/colors.h"
#include "model/exchange/bpmn/number_text.h"
#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/reader.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/vocabulary.h"

namespace laneway::bpmn {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr double Farthest = 1e8;

/// To a hundredth, as documents hold it.
std::optional<double> number(const pugi::xml_attribute &attribute)
{
  const std::optional<double> value = parseNumber(attribute.value());
  if (value && *value == std::trunc(*value) && std::abs(*value) <= Farthest)
    return *value + 0.0;
  if (!value || std::abs(*value) > Farthest)
    return {};
  return std::round(*value * 100) / 100 + 0.0;
}

std::optional<Rect> boundsOf(pugi::xml_node bounds)
{
  const auto x = number(bounds.attribute("x"));
  const auto y = number(bounds.attribute("y"));
  const auto width = number(bounds.attribute("width"));
  const auto height = number(bounds.attribute("height"));
  if (!x || !y || !width || !height || *width < 0 || *height < 0)
    return {};
  return Rect{*x, *y, *width, *height};
}

}  // namespace

std::optional<Rect> Reader::takeLabel(pugi::xml_node xml, Style &style, json &bpmn)
{
  pugi::xml_node label = xml.child("bpmndi:BPMNLabel");
  if (!label)
    return {};
  const bool isEmpty = !label.first_attribute() && !label.first_child();
  const pugi::xml_node bounds = label.child("dc:Bounds");
  const std::optional<Rect> rect = boundsOf(bounds);
  if (rect)
    label.remove_child(bounds);
  label.remove_attribute("id");
  readLabelFont(label, m_fonts, style);
  if (json left = leftOf(label); !left.empty() || isEmpty)
    bpmn[PartsKey][LabelPart] = std::move(left);
  xml.remove_child(label);
  return rect;
}

void Reader::readDiagrams(pugi::xml_node root)
{
  m_fonts = takeLabelFonts(root);
  for (const pugi::xml_node child : root.children("bpmndi:BPMNDiagram"))
    if (child.child("bpmndi:BPMNPlane"))
      readDiagram(child);
  const auto isBefore = [](const Pending<Diagram> &a, const Pending<Diagram> &b) {
    return std::pair(a.element->rank, a.element->id) < std::pair(b.element->rank, b.element->id);
  };
  if (std::is_sorted(m_diagrams.begin(), m_diagrams.end(), isBefore))
    return;
  for (std::size_t i = 0; i < m_diagrams.size(); ++i)
    m_diagrams[i].bpmn[PlaceKey] = i;
}

void Reader::readDiagram(pugi::xml_node xml)
{
  Pending<Diagram> pending(xml);
  Diagram &diagram = *pending.element;
  diagram.id = takeDrawingId(xml);
  diagram.name = takeString(xml, "name");
  pugi::xml_node plane = xml.child("bpmndi:BPMNPlane");
  if (diagram.id.text() + PlaneSuffix == QLatin1String(plane.attribute("id").value()))
    plane.remove_attribute("id");
  diagram.automatic = takeFlag(plane, "laneway:automatic");
  const std::string_view reference = plane.attribute("bpmnElement").value();
  const pugi::xml_node shown = target(reference);
  const auto made = m_made.find(idOf(shown));
  if (const auto pool = m_poolOf.find(shown.hash_value()); pool != m_poolOf.end()) {
    diagram.scope = m_pools[pool->second].element->parent;  // the plane shows a participant's process
  } else if (made != m_made.end() && (made->second == Made::Process || made->second == Made::Node)) {
    diagram.scope = made->first;
    plane.remove_attribute("bpmnElement");
  }
  diagram.rank = static_cast<int>(std::count_if(
      m_diagrams.begin(), m_diagrams.end(), [&](const auto &each) { return each.element->scope == diagram.scope; }));
  std::unordered_set<Id, HashForLookUp> drawn;
  for (pugi::xml_node child = plane.first_child(); child;) {
    const pugi::xml_node next = child.next_sibling();
    const std::string_view tag = child.name();
    const pugi::xml_node what = target(child.attribute("bpmnElement").value());
    const Id element = idOf(what);
    const auto kind = m_made.find(element);
    if (kind != m_made.end() && !drawn.contains(element)) {
      const bool isFlow = kind->second == Made::Flow;
      const bool done = tag == "bpmndi:BPMNShape"  ? !isFlow && readShape(child, diagram.id, what, kind->second)
                        : tag == "bpmndi:BPMNEdge" ? isFlow && readRoute(child, diagram.id, what)
                                                   : false;
      if (done)
        drawn.insert(element);
    }
    child = next;
  }
  m_planes.push_back(plane);
  m_diagrams.push_back(std::move(pending));
}

bool Reader::readShape(pugi::xml_node xml, Id diagram, pugi::xml_node drawn, Made kind)
{
  if (kind != Made::Node && kind != Made::Pool && kind != Made::Lane)
    return false;
  const pugi::xml_node bounds = xml.child("dc:Bounds");
  const std::optional<Rect> rect = boundsOf(bounds);
  if (!rect) {
    note(u"bpmn-shape-without-place"_s, xml, {QString::fromUtf8(xml.attribute("bpmnElement").value())});
    return false;
  }
  xml.remove_child(bounds);
  Pending<Shape> pending(xml);
  Shape &shape = *pending.element;
  const std::string_view tag = drawn.name();
  shape.id = takeDrawingId(xml);
  shape.diagram = diagram;
  shape.element = idOf(drawn);
  shape.bounds = *rect;
  shape.labelFixed = takeFlag(xml, "laneway:labelFixed");
  xml.remove_attribute("bpmnElement");
  shape.label = takeLabel(xml, shape.style, pending.bpmn);
  if (kind == Made::Pool || kind == Made::Lane)
    shape.horizontal = takeFlag(xml, "isHorizontal", true);
  if (valueOf(SubProcesses, tag))
    shape.expanded = takeFlag(xml, "isExpanded");
  if (tag == "exclusiveGateway")
    shape.markerVisible = takeFlag(xml, "isMarkerVisible");
  readColors(xml, shape.style);
  m_shapes.push_back(std::move(pending));
  return true;
}

bool Reader::readRoute(pugi::xml_node xml, Id diagram, pugi::xml_node drawn)
{
  std::vector<Point> points;
  for (const pugi::xml_node waypoint : xml.children("di:waypoint")) {
    const auto x = number(waypoint.attribute("x"));
    const auto y = number(waypoint.attribute("y"));
    if (!x || !y)
      points.clear();
    else
      points.push_back({*x, *y});
  }
  if (points.size() < 2) {
    note(u"bpmn-edge-without-place"_s, xml, {QString::fromUtf8(xml.attribute("bpmnElement").value())});
    return false;
  }
  while (xml.remove_child("di:waypoint")) {
  }
  Pending<Route> pending(xml);
  Route &route = *pending.element;
  route.id = takeDrawingId(xml);
  route.diagram = diagram;
  route.element = idOf(drawn);
  route.points = std::move(points);
  route.fixed = takeFlag(xml, "laneway:fixed");
  route.labelFixed = takeFlag(xml, "laneway:labelFixed");
  xml.remove_attribute("bpmnElement");
  route.label = takeLabel(xml, route.style, pending.bpmn);
  readColors(xml, route.style);
  m_routes.push_back(std::move(pending));
  return true;
}

}  // namespace laneway::bpmn
