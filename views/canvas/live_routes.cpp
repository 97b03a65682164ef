#include "views/canvas/live_routes.h"

#include <utility>

#include "model/layout/drawn_places.h"
#include "model/layout/inter_metrics.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas_scene.h"

namespace laneway::canvas {

namespace {

constexpr std::size_t MostShapes = 40;
constexpr std::size_t MostFlows = 24;
/// As far as routes swing out to pass what is in their way, and half as much again to drag in.
constexpr double Sight = 640;
constexpr double LeastSight = 320;

}  // namespace

bool LiveRoutes::areFew(std::size_t shapes, std::size_t flows)
{
  return shapes <= MostShapes && flows <= MostFlows;
}

LiveRoutes::LiveRoutes(const CanvasScene &scene, std::vector<Id> flows) : m_scene(scene), m_flows(std::move(flows)) {}

void LiveRoutes::look(const std::vector<Placed> &places)
{
  const Document &document = m_scene.document();
  std::optional<Rect> needed;
  const auto include = [&needed](const Rect &bounds) { needed = needed ? united(*needed, bounds) : bounds; };
  for (const Id id : m_flows)
    if (const Flow *flow = document.get<Flow>(id))
      for (const Id end : {flow->source, flow->target})
        if (const Shape *shape = shapeIn(document, m_scene.diagram(), end))
          include(shape->bounds);
  for (const Placed &place : places)
    include(place.bounds);
  if (!needed || (m_router && contains(m_area, grown(*needed, LeastSight))))
    return;
  m_area = grown(*needed, Sight);
  m_router.emplace(document, m_scene.diagram(), layout::interMetrics(),
                   layout::drawnIn(document, m_scene.diagram(), m_area));
}

std::vector<layout::RoutedFlow> LiveRoutes::with(const std::vector<Placed> &places)
{
  look(places);
  if (!m_router)
    return {};
  for (const Placed &place : places)
    m_router->moveShape(place.element, place.bounds);
  return m_router->route(m_flows);
}

}  // namespace laneway::canvas
