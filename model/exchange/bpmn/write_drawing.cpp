#include <algorithm>

#include "model/exchange/bpmn/colors.h"
#include "model/exchange/bpmn/number_text.h"
#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/vocabulary.h"
#include "model/exchange/bpmn/writer.h"

namespace laneway::bpmn {

using nlohmann::json;
using namespace std::string_view_literals;

namespace {

void addBounds(xml::Element &element, const Rect &rect)
{
  xml::Element &bounds = element.addChild("dc:Bounds");
  bounds.add("x", std::string_view(numberText(rect.x)));
  bounds.add("y", std::string_view(numberText(rect.y)));
  bounds.add("width", std::string_view(numberText(rect.width)));
  bounds.add("height", std::string_view(numberText(rect.height)));
}

void addFlag(xml::Element &element, std::string_view name, bool value)
{
  element.add(name, value ? "true"sv : "false"sv);
}

/// Pools lie below lanes, and those below what they hold; larger below smaller.
double order(const Document &document, const Shape &shape)
{
  const double area = shape.bounds.width * shape.bounds.height;
  constexpr double Level = 1e20;
  if (document.get<Pool>(shape.element))
    return -2 * Level - area;
  return (document.get<Lane>(shape.element) ? -Level : 0) - area;
}

}  // namespace

template <typename Drawing>
void Writer::completeDrawing(xml::Element &element, const Drawing &drawing, LabelFonts &added) const
{
  json bpmn = bpmnOf(drawing.extras);
  json &attributes = bpmn[AttributesKey];
  if (!attributes.is_object())
    attributes = json::object();
  addColors(element, drawing.style, attributes);
  json kept = partOf(bpmn, LabelPart);
  xml::Element label("bpmndi:BPMNLabel");
  if (drawing.label)
    addBounds(label, *drawing.label);
  addLabelFont(label, drawing.style, kept, m_fonts, added);
  addLeft(label, kept);
  sortChildren(label);
  if (drawing.label || !label.attributes.empty() || memberOf(bpmn, PartsKey).contains(LabelPart))
    element.children.push_back(std::move(label));
  addLeft(element, bpmn);
  sortChildren(element);
}

xml::Element Writer::writeDiagram(const Diagram &diagram) const
{
  const json &bpmn = bpmnOf(diagram.extras);
  const json &left = partOf(bpmn, PlanePart);
  xml::Element element("bpmndi:BPMNDiagram");
  element.add("id", diagram.id);
  if (!diagram.name.isEmpty())
    element.add("name", diagram.name);
  xml::Element &plane = element.addChild("bpmndi:BPMNPlane");
  const json &planeAttributes = memberOf(left, AttributesKey);
  if (!planeAttributes.contains("id"))
    plane.add("id", diagram.id.text() + PlaneSuffix);
  if (!diagram.scope.isNull() && !planeAttributes.contains("bpmnElement"))
    plane.add("bpmnElement", diagram.scope);
  if (diagram.automatic)
    plane.add("laneway:automatic", "true"sv);
  std::vector<const Shape *> shapes;
  std::vector<const Route *> routes;
  for (const Id id : m_document.drawnIn(diagram.id)) {
    if (const Shape *shape = m_document.get<Shape>(id))
      shapes.push_back(shape);
    else if (const Route *route = m_document.get<Route>(id))
      routes.push_back(route);
  }
  std::stable_sort(shapes.begin(), shapes.end(),
                   [this](const Shape *a, const Shape *b) { return order(m_document, *a) < order(m_document, *b); });
  LabelFonts added;
  for (const Shape *shape : shapes)
    plane.children.push_back(writeShape(*shape, added));
  for (const Route *route : routes)
    plane.children.push_back(writeRoute(*route, added));
  addLeft(plane, left);
  sortChildren(plane);
  for (const auto &[id, font] : added)
    element.children.push_back(labelStyle(id, font));
  addLeft(element, bpmn);
  sortChildren(element);
  return element;
}

xml::Element Writer::writeShape(const Shape &shape, LabelFonts &added) const
{
  xml::Element element("bpmndi:BPMNShape");
  element.add("id", shape.id);
  element.add("bpmnElement", shape.element);
  const Node *node = m_document.get<Node>(shape.element);
  if (!node)
    addFlag(element, "isHorizontal", shape.horizontal);
  else if (isSubProcess(*node))
    addFlag(element, "isExpanded", shape.expanded);
  else if (const Gateway *gateway = node->as<Gateway>(); gateway && gateway->kind == GatewayKind::Exclusive)
    addFlag(element, "isMarkerVisible", shape.markerVisible);
  if (shape.labelFixed)
    element.add("laneway:labelFixed", "true"sv);
  addBounds(element, shape.bounds);
  completeDrawing(element, shape, added);
  return element;
}

xml::Element Writer::writeRoute(const Route &route, LabelFonts &added) const
{
  xml::Element element("bpmndi:BPMNEdge");
  element.add("id", route.id);
  element.add("bpmnElement", route.element);
  if (route.fixed)
    element.add("laneway:fixed", "true"sv);
  if (route.labelFixed)
    element.add("laneway:labelFixed", "true"sv);
  for (const Point &point : route.points) {
    xml::Element &waypoint = element.addChild("di:waypoint");
    waypoint.add("x", std::string_view(numberText(point.x)));
    waypoint.add("y", std::string_view(numberText(point.y)));
  }
  completeDrawing(element, route, added);
  return element;
}

}  // namespace laneway::bpmn
