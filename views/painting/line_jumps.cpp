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

std::vector<QPointF> pointsOf(const Route &route)
{
  std::vector<QPointF> points;
  points.reserve(route.points.size());
  for (const Point &point : route.points)
    points.emplace_back(point.x, point.y);
  return points;
}

}  // namespace

void UprightStretches::add(std::span<const QPointF> line, QPointF offset)
{
  for (std::size_t i = 1; i < line.size(); ++i) {
    const QPointF a = line[i - 1] + offset;
    const QPointF b = line[i] + offset;
    if (std::abs(a.x() - b.x()) < Straight && std::abs(a.y() - b.y()) > 2 * Reach) {
      m_stretches.push_back({(a.x() + b.x()) / 2, std::min(a.y(), b.y()), std::max(a.y(), b.y())});
      m_sorted = false;
    }
  }
}

std::vector<QPointF> UprightStretches::jumpsOf(std::span<const QPointF> line)
{
  if (!std::exchange(m_sorted, true))
    std::sort(m_stretches.begin(), m_stretches.end(), [](const Stretch &a, const Stretch &b) {
      return std::tie(a.x, a.top, a.bottom) < std::tie(b.x, b.top, b.bottom);
    });
  std::vector<QPointF> jumps;
  for (std::size_t i = 1; i < line.size(); ++i) {
    const QPointF a = line[i - 1];
    const QPointF b = line[i];
    if (std::abs(a.y() - b.y()) >= Straight)
      continue;
    const double y = (a.y() + b.y()) / 2;
    const double left = std::min(a.x(), b.x()) + Reach;
    const double right = std::max(a.x(), b.x()) - Reach;
    const auto before = [](const Stretch &stretch, double x) { return stretch.x < x; };
    for (auto at = std::lower_bound(m_stretches.begin(), m_stretches.end(), left, before);
         at != m_stretches.end() && at->x <= right; ++at)
      if (at->top + Reach < y && y < at->bottom - Reach)
        jumps.emplace_back(at->x, y);
  }
  return jumps;
}

std::vector<QPointF> lineJumps(const Route &route, std::span<const Route *const> others)
{
  UprightStretches stretches;
  for (const Route *other : others)
    if (other->id != route.id)
      stretches.add(pointsOf(*other));
  return stretches.jumpsOf(pointsOf(route));
}

std::map<Id, std::vector<QPointF>> lineJumps(const Document &document, Id diagram)
{
  std::vector<std::pair<Id, std::vector<QPointF>>> lines;
  UprightStretches stretches;
  for (const Id drawing : document.drawnIn(diagram))
    if (const Route *route = document.get<Route>(drawing)) {
      lines.emplace_back(drawing, pointsOf(*route));
      stretches.add(lines.back().second);
    }
  std::map<Id, std::vector<QPointF>> all;
  for (const auto &[drawing, line] : lines)
    if (std::vector<QPointF> jumps = stretches.jumpsOf(line); !jumps.empty())
      all.emplace(drawing, std::move(jumps));
  return all;
}

}  // namespace laneway::painting
