#include "model/layout/diagram_scene.h"

#include <utility>

#include "model/edit/draft.h"
#include "model/layout/drawn_places.h"
#include "model/layout/route_labels.h"
#include "model/layout/router.h"
#include "model/layout/segment.h"
#include "model/process/navigate.h"

namespace laneway::layout {

namespace {

/// As far as nearly all routes swing out, and as far as any does to pass what is in its way.
constexpr double nearSight = 200;
constexpr double farSight = 640;
/// More flows at once than are each worth a long search, as when a large part of a map moves.
constexpr std::size_t manyFlows = 24;
/// What lies so close to a route matters to it.
constexpr double routeMargin = 24;

/// Where routes of the flows may run; none where no end is drawn.
std::optional<Rect> areaOf(const Document &document, Id diagram, std::span<const Id> flows, double sight)
{
  std::optional<Rect> area;
  for (const Id id : flows) {
    const Flow *flow = document.get<Flow>(id);
    if (!flow)
      continue;
    for (const Id end : {flow->source, flow->target}) {
      if (const Shape *shape = shapeIn(document, diagram, end))
        area = area ? united(*area, shape->bounds) : shape->bounds;
    }
  }
  return area ? std::optional(grown(*area, sight)) : std::nullopt;
}

void write(Draft &draft, Id diagram, RoutedFlow routed)
{
  const Route *route = routeIn(draft.document, diagram, routed.flow);
  if (!route || routed.points.size() < 2)
    return;
  draft.update<Route>(route->id, [&routed](Route &changed) {
    changed.points = std::move(routed.points);
    changed.label = routed.label;
  });
}

DrawnThere partIn(const Document &document, Id diagram, const Rect &area, DrawnPlaces *places)
{
  if (!places)
    return drawnIn(document, diagram, area);
  places->follow(document);
  return places->drawnIn(document, diagram, area);
}

/// Whether nothing outside of the area can matter to the route and its label.
bool liesWellInside(const RoutedFlow &routed, const Rect &area)
{
  const Rect inner = grown(area, -routeMargin);
  return contains(inner, boundsOf(routed.points)) && (!routed.label || contains(inner, *routed.label));
}

}  // namespace

DiagramScene::DiagramScene(const Document &document, Id diagram, const TextMetrics &metrics)
    : DiagramScene(diagramGraph(document, diagram, metrics, Undrawn::LeaveOut))
{
}

DiagramScene::DiagramScene(const Document &document, Id diagram, const TextMetrics &metrics, const DrawnThere &part)
    : DiagramScene(partOfDiagram(document, diagram, metrics, part))
{
}

DiagramScene::DiagramScene(DiagramGraph diagram)
    : m_diagram(std::move(diagram)), m_scene(routingScene(m_diagram.graph, m_diagram.present))
{
  m_nodes.reserve(m_diagram.nodes.size());
  m_flows.reserve(m_diagram.edges.size());
  for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i)
    m_nodes.emplace(m_diagram.nodes[i], static_cast<int>(i));
  for (std::size_t i = 0; i < m_diagram.edges.size(); ++i)
    m_flows.emplace(m_diagram.edges[i], static_cast<int>(i));
}

void DiagramScene::moveShape(Id element, const Rect &bounds)
{
  const auto found = m_nodes.find(element);
  if (found == m_nodes.end())
    return;
  RoutingShape shape = m_scene.shape(found->second);
  const Point by = bounds.center() - shape.bounds.center();
  shape.bounds = bounds;
  shape.label = shape.label.isEmpty() ? shape.label : translated(shape.label, by);
  m_scene.setShape(found->second, shape);
}

std::vector<Id> DiagramScene::flowsAt(Id element) const
{
  std::vector<Id> flows;
  const auto found = m_nodes.find(element);
  if (found == m_nodes.end())
    return flows;
  for (const int flow : m_scene.flowsAt(found->second))
    flows.push_back(m_diagram.edges[static_cast<std::size_t>(flow)]);
  return flows;
}

std::vector<int> DiagramScene::numbersOf(std::span<const Id> flows) const
{
  std::vector<int> numbers;
  for (const Id flow : flows) {
    if (const auto found = m_flows.find(flow); found != m_flows.end())
      numbers.push_back(found->second);
  }
  return numbers;
}

std::vector<RoutedFlow> DiagramScene::routed(std::span<const int> flows) const
{
  std::vector<RoutedFlow> results;
  for (const int number : flows) {
    const RoutingFlow &flow = m_scene.flow(number);
    if (flow.source < 0 || flow.target < 0)
      continue;
    RoutedFlow result{m_diagram.edges[static_cast<std::size_t>(number)], flow.points, std::nullopt};
    if (!flow.label.isEmpty())
      result.label = flow.label;
    results.push_back(std::move(result));
  }
  return results;
}

std::vector<RoutedFlow> DiagramScene::route(std::span<const Id> flows, RouteEffort effort)
{
  const std::vector<int> numbers = numbersOf(flows);
  routeFlows(m_scene, numbers, {.nudge = {}, .effort = effort});
  return routed(numbers);
}

std::vector<RoutedFlow> DiagramScene::placeLabels(std::span<const Id> flows)
{
  const std::vector<int> numbers = numbersOf(flows);
  placeFlowLabels(m_scene, numbers);
  return routed(numbers);
}

void rerouteFlows(Draft &draft, Id diagram, std::span<const Id> flows, const TextMetrics &metrics, DrawnPlaces *places)
{
  std::vector<Id> open(flows.begin(), flows.end());
  const RouteEffort effort = flows.size() > manyFlows ? RouteEffort::Quick : RouteEffort::Thorough;
  for (const double sight : {nearSight, farSight}) {
    const std::optional<Rect> area = areaOf(draft.document, diagram, open, sight);
    if (!area)
      return;
    DiagramScene scene(draft.document, diagram, metrics, partIn(draft.document, diagram, *area, places));
    std::vector<RoutedFlow> routed = scene.route(open, effort);
    open.clear();
    for (RoutedFlow &route : routed) {
      if (sight == farSight || liesWellInside(route, *area))
        write(draft, diagram, std::move(route));
      else
        open.push_back(route.flow);
    }
  }
}

void relabelFlows(Draft &draft, Id diagram, std::span<const Id> flows, const TextMetrics &metrics, DrawnPlaces *places)
{
  const std::optional<Rect> area = areaOf(draft.document, diagram, flows, farSight);
  if (!area)
    return;
  DiagramScene scene(draft.document, diagram, metrics, partIn(draft.document, diagram, *area, places));
  for (RoutedFlow &route : scene.placeLabels(flows))
    write(draft, diagram, std::move(route));
}

}  // namespace laneway::layout
