#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include <QRectF>

#include "model/base/id.h"
#include "views/canvas/id_hash.h"

/// Which shapes and routes are near a place: their painted extents in square cells. A change costs the cells it covers
/// and a look-up the cells it asks for, however large the map is. It knows extents only; what a point exactly hits is
/// for hit_test to say.
namespace laneway::canvas {

class DrawingGrid {
 public:
  /// Adds the drawing or moves it.
  void put(Id drawing, const QRectF &extent);
  void remove(Id drawing);
  void clear();

  /// The extent last put; empty where there is none.
  [[nodiscard]] QRectF extentOf(Id drawing) const;
  /// The drawings whose extent meets the area, in the order in which they came to be there.
  [[nodiscard]] std::vector<Id> near(const QRectF &area) const;
  /// The extent of everything; kept up lazily.
  [[nodiscard]] QRectF bounds() const;

 private:
  using Cell = std::uint64_t;
  /// Row in m_entries: cheaper to compare and to sort than ids.
  using Slot = std::uint32_t;
  struct Entry {
    Id drawing;
    QRectF extent;
  };
  template <typename Visit>
  static void forEachCell(const QRectF &extent, Visit visit);
  static bool isLarge(const QRectF &extent);
  void enter(Slot slot);
  void leave(Slot slot);

  std::unordered_map<Id, Slot, IdHash> m_slots;
  std::vector<Entry> m_entries;
  std::vector<Slot> m_free;
  std::unordered_map<Cell, std::vector<Slot>> m_cells;
  std::vector<Slot> m_large;  ///< What would fill too many cells: pools, lanes, very long flows.
  mutable QRectF m_bounds;
  mutable bool m_boundsStale = false;
};

}  // namespace laneway::canvas
