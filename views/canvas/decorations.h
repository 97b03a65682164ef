#pragma once

#include <vector>

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

#include "model/base/id.h"

class QPainter;

namespace laneway::canvas {

class Canvas;
class PointerControl;

/// What is painted above the drawing and belongs to nobody's document: marks of overlays, headers that stay in sight,
/// selection, handles, hover arrows, and the flash of what a change has touched.
class Decorations : public QObject {
  Q_OBJECT

 public:
  Decorations(Canvas &canvas, const PointerControl &pointer);

  /// In scene coordinates.
  void paint(QPainter &painter, const QRectF &exposed, double scale);

  void flash(std::vector<Id> elements);
  /// Shows no selection and arrows while something else has the stage.
  void setQuiet(bool quiet);

 protected:
  void timerEvent(QTimerEvent *event) override;

 private:
  void paintMarks(QPainter &painter, const QRectF &exposed, double scale) const;
  void paintSelection(QPainter &painter, const QRectF &exposed, double scale) const;
  void paintHandles(QPainter &painter, double scale) const;
  void paintArrows(QPainter &painter, double scale) const;
  void paintFlash(QPainter &painter, double scale) const;

  Canvas &m_canvas;
  const PointerControl &m_pointer;
  std::vector<Id> m_flashed;
  QElapsedTimer m_flashTime;
  QBasicTimer m_flashTimer;
  bool m_quiet = false;
};

}  // namespace laneway::canvas
