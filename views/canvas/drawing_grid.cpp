#include "views/canvas/drawing_grid.h"

#include <algorithm>
#include <cmath>

namespace laneway::canvas {

namespace {

constexpr double CellSize = 256;
constexpr double LargestInCells = 64;

std::int32_t cellOf(double coordinate)
{
  return static_cast<std::int32_t>(std::floor(std::clamp(coordinate, -1e9, 1e9) / CellSize));
}

bool meets(const QRectF &a, const QRectF &b)
{
  return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

}  // namespace

template <typename Visit>
void DrawingGrid::forEachCell(const QRectF &extent, Visit visit)
{
  const std::int32_t right = cellOf(extent.right());
  const std::int32_t bottom = cellOf(extent.bottom());
  for (std::int32_t y = cellOf(extent.top()); y <= bottom; ++y)
    for (std::int32_t x = cellOf(extent.left()); x <= right; ++x)
      visit((static_cast<Cell>(static_cast<std::uint32_t>(y)) << 32) | static_cast<std::uint32_t>(x));
}

bool DrawingGrid::isLarge(const QRectF &extent)
{
  return (extent.width() / CellSize + 1) * (extent.height() / CellSize + 1) > LargestInCells;
}

void DrawingGrid::put(Id drawing, const QRectF &extent)
{
  const auto [at, isNew] = m_extents.try_emplace(drawing, extent);
  if (!isNew) {
    if (at->second == extent)
      return;
    take(drawing, at->second);
    at->second = extent;
    m_boundsStale = true;
  } else if (!m_boundsStale) {
    m_bounds |= extent;
  }
  if (isLarge(extent))
    m_large.push_back(drawing);
  else
    forEachCell(extent, [&](Cell cell) { m_cells[cell].push_back(drawing); });
}

void DrawingGrid::remove(Id drawing)
{
  const auto at = m_extents.find(drawing);
  if (at == m_extents.end())
    return;
  take(drawing, at->second);
  m_extents.erase(at);
  m_boundsStale = true;
}

void DrawingGrid::clear()
{
  *this = {};
}

void DrawingGrid::take(Id drawing, const QRectF &extent)
{
  if (isLarge(extent)) {
    std::erase(m_large, drawing);
    return;
  }
  forEachCell(extent, [&](Cell cell) {
    const auto at = m_cells.find(cell);
    std::erase(at->second, drawing);
    if (at->second.empty())
      m_cells.erase(at);
  });
}

QRectF DrawingGrid::extentOf(Id drawing) const
{
  const auto at = m_extents.find(drawing);
  return at == m_extents.end() ? QRectF() : at->second;
}

std::vector<Id> DrawingGrid::near(const QRectF &area) const
{
  std::vector<Id> found;
  const auto addIfNear = [&](Id drawing) {
    if (meets(m_extents.at(drawing), area))
      found.push_back(drawing);
  };
  if (isLarge(area)) {  // fewer drawings than cells to look into, or nearly everything wanted
    for (const auto &[drawing, extent] : m_extents)
      if (meets(extent, area))
        found.push_back(drawing);
  } else {
    forEachCell(area, [&](Cell cell) {
      if (const auto at = m_cells.find(cell); at != m_cells.end())
        std::for_each(at->second.begin(), at->second.end(), addIfNear);
    });
    std::for_each(m_large.begin(), m_large.end(), addIfNear);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

QRectF DrawingGrid::bounds() const
{
  if (m_boundsStale) {
    m_bounds = {};
    for (const auto &[drawing, extent] : m_extents)
      m_bounds |= extent;
    m_boundsStale = false;
  }
  return m_bounds;
}

}  // namespace laneway::canvas
