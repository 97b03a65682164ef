#pragma once

#include <vector>

#include <QObject>
#include <QPointF>
#include <QRectF>

#include "model/base/id.h"

class QWheelEvent;

namespace laneway::canvas {

class Canvas;

/// Which part of the drawing a view shows, and how large. One can scroll until the drawing is nearly out of sight, and
/// what is in sight never moves by itself.
class Navigation : public QObject {
  Q_OBJECT

 public:
  explicit Navigation(Canvas &canvas);

  /// Screen px per drawing px, kept between 0.02 and 8; what lies at `anchor` (px of the viewport) stays there.
  void zoomAt(double factor, QPointF anchor);
  /// By a notch or several, around the middle.
  void zoomByNotches(double notches);
  void fitAll();
  void fitElements(const std::vector<Id> &elements);
  /// In px of the viewport.
  void scrollBy(int x, int y);
  /// Scrolls as little as it takes to see the elements; those that are not drawn here are left out.
  void ensureSeen(const std::vector<Id> &elements);
  void wheel(const QWheelEvent &event);
  /// Whether the wheel alone zooms; else it scrolls, and zooms with Ctrl.
  void setWheelZooms(bool zooms) { m_wheelZooms = zooms; }
  /// What can be scrolled to follows the drawing and the size of the view.
  void updateArea();

 Q_SIGNALS:
  void zoomed();

 private:
  [[nodiscard]] QRectF extentOf(const std::vector<Id> &elements) const;
  void fitInto(const QRectF &area, double greatest);

  Canvas &m_canvas;
  bool m_wheelZooms = false;
};

}  // namespace laneway::canvas
