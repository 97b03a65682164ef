#pragma once

#include <vector>

#include <QLineF>
#include <QRectF>

class QPainter;

namespace laneway::canvas {

class CanvasScene;

/// The drawing as flat boxes and lines: what is seen far from above, and in the minimap. Built from the scene's items
/// when they have changed, then painted without asking any of them.
class Overview {
 public:
  explicit Overview(const CanvasScene &scene) : m_scene(scene) {}

  void markStale() { m_stale = true; }
  /// In scene coordinates.
  void paint(QPainter &painter, const QRectF &exposed);

 private:
  struct Box {
    QRectF rect;
    QColor fill;
  };
  void build();

  const CanvasScene &m_scene;
  bool m_stale = true;
  std::vector<Box> m_containers;  ///< Pools, lanes and the like, from the back; below the lines.
  std::vector<Box> m_nodes;
  std::vector<QLineF> m_lines;
};

}  // namespace laneway::canvas
