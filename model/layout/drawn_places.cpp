#include "model/layout/drawn_places.h"

#include <algorithm>
#include <cmath>

#include "model/layout/segment.h"
#include "model/process/document.h"

namespace laneway::layout {

namespace {

constexpr double smallestSquare = 512;
constexpr int mostLevels = 40;

double sideOf(int level)
{
  return std::ldexp(smallestSquare, level);
}

bool isLed(const Route &route)
{
  return !route.points.empty();
}

bool isThere(const Shape &shape, Id diagram, const Rect &area)
{
  return shape.diagram == diagram && touches(area, shape.bounds);
}

bool isThere(const Route &route, Id diagram, const Rect &area)
{
  return route.diagram == diagram && (!isLed(route) || touches(area, boundsOf(route.points)));
}

}  // namespace

DrawnThere drawnIn(const Document &document, Id diagram, const Rect &area)
{
  DrawnThere found;
  for (const Shape &shape : document.shapes()) {
    if (isThere(shape, diagram, area))
      found.shapes.push_back(&shape);
  }
  for (const Route &route : document.routes()) {
    if (isThere(route, diagram, area))
      found.routes.push_back(&route);
  }
  return found;
}

std::size_t DrawnPlaces::SquareHash::operator()(const Square &square) const noexcept
{
  // Multiplicative hashing with the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).
  constexpr std::uint64_t golden = 0x9e3779b97f4a7c15ULL;
  std::uint64_t hash = HashForLookUp{}(square.diagram);
  for (const std::int64_t part : {std::int64_t{square.level}, square.column, square.row})
    hash = (hash ^ static_cast<std::uint64_t>(part)) * golden;
  return hash ^ (hash >> 32U);
}

DrawnPlaces::Square DrawnPlaces::squareOf(Id diagram, const Rect &bounds)
{
  const double extent = std::max(bounds.width, bounds.height);
  int level = 0;
  while (level < mostLevels && sideOf(level) < extent)
    ++level;
  const Point center = bounds.center();
  return {diagram, level, std::llround(std::floor(center.x / sideOf(level))),
          std::llround(std::floor(center.y / sideOf(level)))};
}

void DrawnPlaces::add(Id diagram, const Rect &bounds, Id drawing)
{
  const Square square = squareOf(diagram, bounds);
  m_squares[square].push_back(drawing);
  const auto level = static_cast<std::size_t>(square.level);
  m_levels.resize(std::max(m_levels.size(), level + 1), 0);
  ++m_levels[level];
}

void DrawnPlaces::remove(Id diagram, const Rect &bounds, Id drawing)
{
  const Square square = squareOf(diagram, bounds);
  const auto found = m_squares.find(square);
  if (found == m_squares.end())
    return;
  std::vector<Id> &drawings = found->second;
  std::erase(drawings, drawing);
  if (drawings.empty())
    m_squares.erase(found);
  --m_levels[static_cast<std::size_t>(square.level)];
}

void DrawnPlaces::add(const Route &route)
{
  if (isLed(route))
    add(route.diagram, boundsOf(route.points), route.id);
  else
    m_unled[route.diagram].insert(route.id);
}

void DrawnPlaces::remove(const Route &route)
{
  if (isLed(route))
    remove(route.diagram, boundsOf(route.points), route.id);
  else
    m_unled[route.diagram].erase(route.id);
}

void DrawnPlaces::follow(const Document &document)
{
  using ShapeRow = Table<Shape>::Rows;
  ShapeRow::forEachDifference(m_shapes.rows(), document.shapes().rows(),
                              [this](Id id, const auto *before, const auto *now) {
                                if (before)
                                  remove((*before)->diagram, (*before)->bounds, id);
                                if (now)
                                  add((*now)->diagram, (*now)->bounds, id);
                              });
  using RouteRow = Table<Route>::Rows;
  RouteRow::forEachDifference(m_routes.rows(), document.routes().rows(),
                              [this](Id, const auto *before, const auto *now) {
                                if (before)
                                  remove(**before);
                                if (now)
                                  add(**now);
                              });
  m_shapes = document.shapes();
  m_routes = document.routes();
}

DrawnThere DrawnPlaces::drawnIn(const Document &document, Id diagram, const Rect &area) const
{
  std::vector<Id> near;
  double squares = 0;
  for (std::size_t level = 0; level < m_levels.size(); ++level) {
    if (m_levels[level] == 0)
      continue;
    const double side = sideOf(static_cast<int>(level));
    // The middle of what touches the area lies at most half a side away from it.
    const Rect reach = grown(area, side / 2);
    const double left = std::floor(reach.left() / side);
    const double right = std::floor(reach.right() / side);
    const double top = std::floor(reach.top() / side);
    const double bottom = std::floor(reach.bottom() / side);
    squares += (right - left + 1) * (bottom - top + 1);
    // A look at all costs less than a look at more squares than there are.
    if (squares > static_cast<double>(m_squares.size()) + 64)
      return layout::drawnIn(document, diagram, area);
    for (double row = top; row <= bottom; ++row) {
      for (double column = left; column <= right; ++column) {
        const auto found = m_squares.find({diagram, static_cast<int>(level), std::llround(column), std::llround(row)});
        if (found != m_squares.end())
          near.insert(near.end(), found->second.begin(), found->second.end());
      }
    }
  }
  if (const auto unled = m_unled.find(diagram); unled != m_unled.end())
    near.insert(near.end(), unled->second.begin(), unled->second.end());
  std::sort(near.begin(), near.end());
  DrawnThere result;
  for (const Id id : near) {
    if (const Shape *shape = document.get<Shape>(id)) {
      if (isThere(*shape, diagram, area))
        result.shapes.push_back(shape);
    } else if (const Route *route = document.get<Route>(id); route && isThere(*route, diagram, area)) {
      result.routes.push_back(route);
    }
  }
  return result;
}

}  // namespace laneway::layout
