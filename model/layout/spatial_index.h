#pragma once

#include <vector>

#include "model/base/geometry.h"

/// Finds what lies near a rectangle: a uniform grid of cells, each with the ids it touches. Insert, remove and a local
/// query cost what they touch. Answers are sorted by id, so that nothing depends on the order of insertion.
namespace laneway::layout {

class SpatialIndex {
 public:
  SpatialIndex() : SpatialIndex(Rect{0, 0, 1, 1}, 1) {}
  /// A grid over `extent` with cells fit for `expected` items. What lies outside is kept in the border cells.
  SpatialIndex(const Rect &extent, int expected);

  /// Ids are small: room is kept for all up to the highest.
  void insert(int id, const Rect &bounds);
  /// Takes out what was inserted with the same id and bounds.
  void remove(int id, const Rect &bounds);
  /// Replaces `ids` by all whose cells touch `area`: a superset of those that intersect it, ascending, each once.
  void query(const Rect &area, std::vector<int> &ids) const;

 private:
  struct Range {
    int left, right, top, bottom;
  };
  [[nodiscard]] Range cells(const Rect &bounds) const;

  Rect m_extent;
  double m_cellWidth = 1;
  double m_cellHeight = 1;
  int m_columns = 1;
  int m_rows = 1;
  std::vector<std::vector<int>> m_cells;
  mutable std::vector<int> m_marks;  ///< By id: the query that found it last.
  mutable int m_lastMark = 0;
};

}  // namespace laneway::layout
