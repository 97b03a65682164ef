#include "model/layout/segment.h"

#include <algorithm>
#include <cmath>

namespace laneway::layout {

namespace {

constexpr double tolerance = 0.5;

}  // namespace

Rect boundsOf(Point from, Point to)
{
  return {std::min(from.x, to.x), std::min(from.y, to.y), std::abs(to.x - from.x), std::abs(to.y - from.y)};
}

Rect boundsOf(std::span<const Point> points)
{
  if (points.empty())
    return {};
  Rect bounds{points.front().x, points.front().y, 0, 0};
  for (const Point point : points)
    bounds = united(bounds, Rect{point.x, point.y, 0, 0});
  return bounds;
}

bool touches(const Rect &a, const Rect &b)
{
  return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

bool passes(Point from, Point to, const Rect &rect)
{
  const Rect inner = grown(rect, -tolerance);
  const Rect piece = boundsOf(from, to);
  if (inner.isEmpty() || piece.left() >= inner.right() || piece.right() <= inner.left() ||
      piece.top() >= inner.bottom() || piece.bottom() <= inner.top())
    return false;
  if (from.x == to.x || from.y == to.y)
    return true;
  // Liang-Barsky: the part of the piece inside all four half planes.
  double enter = 0;
  double leave = 1;
  const auto clip = [&](double delta, double distance) {
    if (delta == 0)
      return distance > 0;
    const double at = distance / delta;
    if (delta < 0)
      enter = std::max(enter, at);
    else
      leave = std::min(leave, at);
    return true;
  };
  const double dx = to.x - from.x;
  const double dy = to.y - from.y;
  return clip(-dx, from.x - inner.left()) && clip(dx, inner.right() - from.x) && clip(-dy, from.y - inner.top()) &&
         clip(dy, inner.bottom() - from.y) && enter < leave;
}

bool cross(Point a1, Point a2, Point b1, Point b2)
{
  const auto turn = [](Point p, Point q, Point r) { return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x); };
  const double b1Side = turn(a1, a2, b1);
  const double b2Side = turn(a1, a2, b2);
  const double a1Side = turn(b1, b2, a1);
  const double a2Side = turn(b1, b2, a2);
  return b1Side * b2Side < 0 && a1Side * a2Side < 0;
}

double lengthOf(std::span<const Point> points)
{
  double length = 0;
  for (std::size_t i = 0; i + 1 < points.size(); ++i)
    length += std::hypot(points[i + 1].x - points[i].x, points[i + 1].y - points[i].y);
  return length;
}

Point nearestPoint(std::span<const Point> points, Point to)
{
  Point nearest = points.front();
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Point along = points[i + 1] - points[i];
    const double square = along.x * along.x + along.y * along.y;
    const Point from = to - points[i];
    const double part = square > 0 ? std::clamp((from.x * along.x + from.y * along.y) / square, 0.0, 1.0) : 0;
    const Point at{points[i].x + along.x * part, points[i].y + along.y * part};
    if (std::hypot(at.x - to.x, at.y - to.y) < std::hypot(nearest.x - to.x, nearest.y - to.y))
      nearest = at;
  }
  return nearest;
}

Point exitTowards(const Rect &bounds, Point to)
{
  const Point center = bounds.center();
  const double dx = to.x - center.x;
  const double dy = to.y - center.y;
  const double byWidth = dx != 0 ? bounds.width / 2 / std::abs(dx) : 1e9;
  const double byHeight = dy != 0 ? bounds.height / 2 / std::abs(dy) : 1e9;
  const double part = std::min({byWidth, byHeight, 1.0});
  return {center.x + dx * part, center.y + dy * part};
}

}  // namespace laneway::layout
