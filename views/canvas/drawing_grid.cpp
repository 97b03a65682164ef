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
  const auto [at, isNew] = m_slots.try_emplace(drawing, 0);
  if (!isNew) {
    Entry &entry = m_entries[at->second];
    if (entry.extent == extent)
      return;
    leave(at->second);
    entry.extent = extent;
    m_boundsStale = true;
  } else {
    if (m_free.empty()) {
      at->second = static_cast<Slot>(m_entries.size());
      m_entries.push_back({drawing, extent});
    } else {
      at->second = m_free.back();
      m_free.pop_back();
      m_entries[at->second] = {drawing, extent};
    }
    if (!m_boundsStale)
      m_bounds |= extent;
  }
  enter(at->second);
}

void DrawingGrid::remove(Id drawing)
{
  const auto at = m_slots.find(drawing);
  if (at == m_slots.end())
    return;
  leave(at->second);
  m_entries[at->second] = {};
  m_free.push_back(at->second);
  m_slots.erase(at);
  m_boundsStale = true;
}

void DrawingGrid::clear()
{
  *this = {};
}

void DrawingGrid::enter(Slot slot)
{
  const QRectF &extent = m_entries[slot].extent;
  if (isLarge(extent))
    m_large.push_back(slot);
  else
    forEachCell(extent, [&](Cell cell) { m_cells[cell].push_back(slot); });
}

void DrawingGrid::leave(Slot slot)
{
  const QRectF &extent = m_entries[slot].extent;
  if (isLarge(extent)) {
    std::erase(m_large, slot);
    return;
  }
  forEachCell(extent, [&](Cell cell) {
    const auto at = m_cells.find(cell);
    std::erase(at->second, slot);
    if (at->second.empty())
      m_cells.erase(at);
  });
}

QRectF DrawingGrid::extentOf(Id drawing) const
{
  const auto at = m_slots.find(drawing);
  return at == m_slots.end() ? QRectF() : m_entries[at->second].extent;
}

std::vector<Id> DrawingGrid::near(const QRectF &area) const
{
  std::vector<Slot> slots;
  const auto addIfNear = [&](Slot slot) {
    if (!m_entries[slot].drawing.isNull() && meets(m_entries[slot].extent, area))
      slots.push_back(slot);
  };
  const double cells = (area.width() / CellSize + 1) * (area.height() / CellSize + 1);
  if (cells > static_cast<double>(m_entries.size())) {
    for (Slot slot = 0; slot < m_entries.size(); ++slot)
      addIfNear(slot);
  } else {
    forEachCell(area, [&](Cell cell) {
      if (const auto at = m_cells.find(cell); at != m_cells.end())
        std::for_each(at->second.begin(), at->second.end(), addIfNear);
    });
    std::for_each(m_large.begin(), m_large.end(), addIfNear);
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
  }
  std::vector<Id> found;
  found.reserve(slots.size());
  for (const Slot slot : slots)
    found.push_back(m_entries[slot].drawing);
  return found;
}

QRectF DrawingGrid::bounds() const
{
  if (m_boundsStale) {
    m_bounds = {};
    for (const Entry &entry : m_entries)
      m_bounds |= entry.extent;
    m_boundsStale = false;
  }
  return m_bounds;
}

}  // namespace laneway::canvas
