#include "model/edit/route_geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace laneway {

namespace {

double distance(Point a, Point b)
{
  return std::hypot(a.x - b.x, a.y - b.y);
}

Point nearestOnSegment(Point a, Point b, Point point)
{
  const Point along = b - a;
  const double squared = along.x * along.x + along.y * along.y;
  if (squared == 0)
    return a;
  const Point to = point - a;
  const double part = std::clamp((to.x * along.x + to.y * along.y) / squared, 0.0, 1.0);
  return {a.x + along.x * part, a.y + along.y * part};
}

bool liesBetween(Point a, Point middle, Point b)
{
  return distance(nearestOnSegment(a, b, middle), middle) < 1e-6;
}

}  // namespace

RoutePlace nearestPlace(const std::vector<Point> &line, Point point)
{
  RoutePlace best;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t at = 0; at + 1 < line.size(); ++at) {
    const Point candidate = nearestOnSegment(line[at], line[at + 1], point);
    if (const double away = distance(candidate, point); away < least) {
      least = away;
      best = {static_cast<int>(at), candidate};
    }
  }
  return best;
}

Point middleOf(const std::vector<Point> &line)
{
  double length = 0;
  for (std::size_t at = 0; at + 1 < line.size(); ++at)
    length += distance(line[at], line[at + 1]);
  double left = length / 2;
  for (std::size_t at = 0; at + 1 < line.size(); ++at) {
    const double here = distance(line[at], line[at + 1]);
    if (left <= here && here > 0) {
      const double part = left / here;
      return {line[at].x + (line[at + 1].x - line[at].x) * part, line[at].y + (line[at + 1].y - line[at].y) * part};
    }
    left -= here;
  }
  return line.empty() ? Point() : line.back();
}

std::vector<Point> simplified(const std::vector<Point> &line)
{
  std::vector<Point> result;
  for (const Point &point : line) {
    if (!result.empty() && distance(result.back(), point) < 1e-6)
      continue;
    while (result.size() >= 2 && liesBetween(result[result.size() - 2], result.back(), point))
      result.pop_back();
    result.push_back(point);
  }
  if (result.size() == 1 && line.size() > 1)
    result.push_back(line.back());
  return result;
}

}  // namespace laneway
