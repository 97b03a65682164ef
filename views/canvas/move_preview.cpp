#include "views/canvas/move_preview.h"

#include <algorithm>
#include <utility>

#include "views/canvas/canvas_scene.h"
#include "views/canvas/geometry_qt.h"

namespace laneway::canvas {

namespace {

bool includes(const std::vector<Id> &sorted, Id id)
{
  return std::binary_search(sorted.begin(), sorted.end(), id);
}

/// Carries the shift of an end on to its neighbour as far as their segment demands: a level one stays level.
void carryOn(const Point &endBefore, const Point &end, Point &next)
{
  if (endBefore.y == next.y)
    next.y = end.y;
  else if (endBefore.x == next.x)
    next.x = end.x;
}

}  // namespace

std::vector<Point> stretched(std::vector<Point> points, Point sourceBy, Point targetBy)
{
  if (points.size() < 2)
    return points;
  const Point first = points.front();
  const Point last = points.back();
  points.front() = first + sourceBy;
  points.back() = last + targetBy;
  if (points.size() == 2) {
    const Point a = points.front();
    const Point b = points.back();
    if (first.y == last.y && a.y != b.y)
      points = {a, {(a.x + b.x) / 2, a.y}, {(a.x + b.x) / 2, b.y}, b};
    else if (first.x == last.x && a.x != b.x)
      points = {a, {a.x, (a.y + b.y) / 2}, {b.x, (a.y + b.y) / 2}, b};
    return points;
  }
  if (points.size() == 3 && sourceBy != Point{} && targetBy != Point{})
    return points;
  if (sourceBy != Point{})
    carryOn(first, points.front(), points[1]);
  if (targetBy != Point{})
    carryOn(last, points.back(), points[points.size() - 2]);
  return points;
}

MovePreview::MovePreview(CanvasScene &scene, const std::vector<Id> &elements) : m_scene(scene)
{
  const Document &document = scene.document();
  std::vector<Id> flows;
  for (const Id element : elements) {
    if (const Shape *shape = document.get<Shape>(scene.drawingOf(element))) {
      m_shifted.push_back(shape->id);
      m_places.push_back({element, shape->bounds});
    }
    for (const Id flow : document.outgoing(element))
      flows.push_back(flow);
    for (const Id flow : document.incoming(element))
      flows.push_back(flow);
  }
  std::sort(flows.begin(), flows.end());
  flows.erase(std::unique(flows.begin(), flows.end()), flows.end());
  for (const Id id : flows) {
    const Id drawing = scene.drawingOf(id);
    const Flow *flow = document.get<Flow>(id);
    if (!flow || drawing.isNull())
      continue;
    const bool sourceMoves = includes(elements, flow->source);
    const bool targetMoves = includes(elements, flow->target);
    if (sourceMoves && targetMoves)
      m_shifted.push_back(drawing);
    else
      m_stretched.push_back({drawing, id, sourceMoves, targetMoves});
  }
  if (m_stretched.empty() || !LiveRoutes::areFew(m_places.size(), m_stretched.size()))
    return;
  std::vector<Id> led;
  for (const Stretched &each : m_stretched)
    led.push_back(each.flow);
  m_routes.emplace(scene, std::move(led));
}

std::vector<layout::RoutedFlow> MovePreview::ledWays(QPointF offset)
{
  if (!m_routes)
    return {};
  std::vector<Placed> places = m_places;
  for (Placed &place : places)
    place.bounds = translated(place.bounds, toModel(offset));
  return m_routes->with(places);
}

void MovePreview::show(QPointF offset)
{
  m_scene.previewOffset(m_shifted, offset);
  std::vector<layout::RoutedFlow> led = ledWays(offset);
  const Point by = toModel(offset);
  for (const Stretched &each : m_stretched) {
    Route route = *m_scene.document().get<Route>(each.drawing);
    const auto way = std::find_if(led.begin(), led.end(), [&](const auto &candidate) {
      return candidate.flow == each.flow && candidate.points.size() >= 2;
    });
    if (way != led.end()) {
      route.points = std::move(way->points);
      route.label = way->label;
    } else {
      route.points =
          stretched(std::move(route.points), each.sourceMoves ? by : Point{}, each.targetMoves ? by : Point{});
    }
    m_scene.previewRoute(route);
  }
}

}  // namespace laneway::canvas
