#include "views/painting/line_jumps.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace laneway::painting {

namespace {

/// A crossing nearer than this to the end of either stretch is a touch.
constexpr double Reach = 4;
constexpr double Straight = 0.5;

struct Upright {
  double x = 0;
  double top = 0;
  double bottom = 0;
};

void addUprights(const Route &route, std::vector<Upright> &uprights)
{
  for (std::size_t i = 1; i < route.points.size(); ++i) {
    const Point a = route.points[i - 1];
    const Point b = route.points[i];
    if (std::abs(a.x - b.x) < Straight && std::abs(a.y - b.y) > 2 * Reach)
      uprights.push_back({(a.x + b.x) / 2, std::min(a.y, b.y), std::max(a.y, b.y)});
  }
}

void sortByPlace(std::vector<Upright> &uprights)
{
  std::sort(uprights.begin(), uprights.end(), [](const Upright &a, const Upright &b) {
    return std::tie(a.x, a.top, a.bottom) < std::tie(b.x, b.top, b.bottom);
  });
}

std::vector<QPointF> jumpsOver(const Route &route, const std::vector<Upright> &uprights)
{
  std::vector<QPointF> jumps;
  for (std::size_t i = 1; i < route.points.size(); ++i) {
    const Point a = route.points[i - 1];
    const Point b = route.points[i];
    if (std::abs(a.y - b.y) >= Straight)
      continue;
    const double y = (a.y + b.y) / 2;
    const double left = std::min(a.x, b.x) + Reach;
    const double right = std::max(a.x, b.x) - Reach;
    const auto before = [](const Upright &upright, double x) { return upright.x < x; };
    for (auto at = std::lower_bound(uprights.begin(), uprights.end(), left, before);
         at != uprights.end() && at->x <= right; ++at)
      if (at->top + Reach < y && y < at->bottom - Reach)
        jumps.emplace_back(at->x, y);
  }
  return jumps;
}

}  // namespace

std::vector<QPointF> lineJumps(const Route &route, std::span<const Route *const> others)
{
  std::vector<Upright> uprights;
  for (const Route *other : others)
    if (other->id != route.id)
      addUprights(*other, uprights);
  sortByPlace(uprights);
  return jumpsOver(route, uprights);
}

std::map<Id, std::vector<QPointF>> lineJumps(const Document &document, Id diagram)
{
  std::vector<const Route *> routes;
  std::vector<Upright> uprights;
  for (const Id drawing : document.drawnIn(diagram))
    if (const Route *route = document.get<Route>(drawing)) {
      routes.push_back(route);
      addUprights(*route, uprights);
    }
  sortByPlace(uprights);
  std::map<Id, std::vector<QPointF>> all;
  for (const Route *route : routes)
    if (std::vector<QPointF> jumps = jumpsOver(*route, uprights); !jumps.empty())
      all.emplace(route->id, std::move(jumps));
  return all;
}

}  // namespace laneway::painting
