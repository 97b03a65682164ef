#pragma once

#include <cstdint>
#include <vector>

#include <QGraphicsItem>

#include "model/base/id.h"
#include "views/painting/element_painter.h"
#include "views/painting/player.h"

namespace laneway::canvas {

class CanvasScene;

/// One drawn element in the scene. It holds its display list and nothing of the document; the scene tells it when to
/// build the list afresh. No child items, no events: the tools work on the document.
class ElementItem final : public QGraphicsItem {
 public:
  enum { Type = UserType + 1 };
  ElementItem(CanvasScene &scene, Id drawing, Id element);

  [[nodiscard]] Id drawing() const { return m_drawingId; }
  [[nodiscard]] Id element() const { return m_element; }

  /// Shows another look; bounds follow.
  void show(painting::DisplayList list);
  [[nodiscard]] painting::PreparedDrawing &prepared() { return m_prepared; }
  [[nodiscard]] const painting::DisplayList &list() const { return m_prepared.list(); }

  /// Shows the same look elsewhere.
  void shift(QPointF by);
  /// Shows a line's hops over others; the extent is of all it may have.
  void hop(std::vector<QPointF> jumps);
  /// The line of a route; null for shapes.
  [[nodiscard]] const painting::LineShape *line() const;
  /// For the scene: which state of all lines the hops were found in.
  std::uint64_t hoppedAt = 0;

  /// Whether other things lie on it.
  bool isContainer = false;
  /// What the list was built with, so that the scene can tell whether an overlay wants another.
  painting::Look look;

  [[nodiscard]] int type() const override { return Type; }
  [[nodiscard]] QRectF boundingRect() const override { return m_extent; }
  void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

 private:
  CanvasScene &m_scene;
  Id m_drawingId;
  Id m_element;
  painting::PreparedDrawing m_prepared;
  QRectF m_extent;
};

}  // namespace laneway::canvas
