#pragma once

#include <compare>
#include <map>
#include <memory>

#include <QGraphicsItem>
#include <QRectF>

class QGraphicsScene;

namespace laneway::canvas {

/// The parents of a scene's items: one for each depth of each part of the drawing. A scene goes through all items
/// without a parent whenever one of them changes; with these few, a change costs what lies near it, however large the
/// map is. They show nothing themselves.
class Sheets {
 public:
  explicit Sheets(QGraphicsScene &scene) : m_scene(scene) {}

  /// The parent for an item of that extent, painted at that depth.
  [[nodiscard]] QGraphicsItem &sheetFor(const QRectF &extent, double depth);

 private:
  struct Place {
    double depth = 0;
    int column = 0;
    int row = 0;
    auto operator<=>(const Place &) const = default;
  };
  QGraphicsScene &m_scene;
  std::map<Place, std::unique_ptr<QGraphicsItem>> m_sheets;
};

}  // namespace laneway::canvas
