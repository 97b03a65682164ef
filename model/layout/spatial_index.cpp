#include "model/layout/spatial_index.h"

#include "model/layout/work_count.h"

#include <algorithm>
#include <cmath>

namespace laneway::layout {

SpatialIndex::SpatialIndex(const Rect &extent, int expected) : m_extent(extent)
{
  constexpr double leastCell = 120;
  constexpr double mostCells = 1 << 18;
  const double width = std::max(1.0, extent.width);
  const double height = std::max(1.0, extent.height);
  const double wanted = std::clamp(2.0 * expected, 1.0, mostCells);
  const double cell = std::max(leastCell, std::sqrt(width / wanted * height));
  m_columns = static_cast<int>(std::clamp(std::ceil(width / cell), 1.0, mostCells));
  m_rows = static_cast<int>(std::clamp(std::ceil(height / cell), 1.0, mostCells / m_columns + 1));
  m_cellWidth = width / m_columns;
  m_cellHeight = height / m_rows;
  m_cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
}

SpatialIndex::Range SpatialIndex::cells(const Rect &bounds) const
{
  const auto column = [this](double x) {
    return static_cast<int>(std::clamp((x - m_extent.x) / m_cellWidth, 0.0, m_columns - 1.0));
  };
  const auto row = [this](double y) {
    return static_cast<int>(std::clamp((y - m_extent.y) / m_cellHeight, 0.0, m_rows - 1.0));
  };
  return {column(bounds.left()), column(bounds.right()), row(bounds.top()), row(bounds.bottom())};
}

void SpatialIndex::insert(int id, const Rect &bounds)
{
  if (static_cast<std::size_t>(id) >= m_marks.size())
    m_marks.resize(std::max(static_cast<std::size_t>(id) + 1, m_marks.size() * 2), 0);
  const Range range = cells(bounds);
  for (int row = range.top; row <= range.bottom; ++row) {
    for (int column = range.left; column <= range.right; ++column)
      m_cells[static_cast<std::size_t>(row * m_columns + column)].push_back(id);
  }
}

void SpatialIndex::remove(int id, const Rect &bounds)
{
  const Range range = cells(bounds);
  for (int row = range.top; row <= range.bottom; ++row) {
    for (int column = range.left; column <= range.right; ++column) {
      auto &ids = m_cells[static_cast<std::size_t>(row * m_columns + column)];
      const auto found = std::find(ids.begin(), ids.end(), id);
      if (found != ids.end())
        ids.erase(found);
    }
  }
}

void SpatialIndex::query(const Rect &area, std::vector<int> &ids) const
{
  ids.clear();
  const Range range = cells(area);
  const int mark = ++m_lastMark;
  long seen = 1;
  for (int row = range.top; row <= range.bottom; ++row) {
    for (int column = range.left; column <= range.right; ++column) {
      const auto &cell = m_cells[static_cast<std::size_t>(row * m_columns + column)];
      seen += static_cast<long>(cell.size());
      for (const int id : cell) {
        int &marked = m_marks[static_cast<std::size_t>(id)];
        if (marked == mark)
          continue;
        marked = mark;
        ids.push_back(id);
      }
    }
  }
  countWork(seen);
  std::sort(ids.begin(), ids.end());
}

}  // namespace laneway::layout
