#pragma once

#include <QBasicTimer>
#include <QPixmap>
#include <QWidget>

namespace laneway::canvas {

class Canvas;
class Overview;

/// The whole drawing in the corner, with a frame around what is in view; a press or drag goes there. Shown only where
/// something is drawn.
class Minimap : public QWidget {
  Q_OBJECT

 public:
  Minimap(Canvas &canvas, Overview &overview, QWidget *parent);

  /// The drawing has changed; the picture follows when there is time.
  void markStale();
  /// The view has moved.
  void viewChanged();

 protected:
  void paintEvent(QPaintEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void timerEvent(QTimerEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  void render();
  [[nodiscard]] QTransform fromScene() const;

  Canvas &m_canvas;
  Overview &m_overview;
  QPixmap m_picture;
  QRectF m_shown;  ///< The part of the scene that the picture shows.
  QBasicTimer m_timer;
};

}  // namespace laneway::canvas
