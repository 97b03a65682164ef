#pragma once

#include <QBasicTimer>
#include <QPoint>
#include <QTabBar>

namespace laneway {

/// The documents of a window. A tab is closed by its button or the middle mouse button, moved along the bar, or pulled
/// out of it into a window of its own. While elements are dragged over a tab it comes to the front, so that they can be
/// dropped into its drawing.
class TabBar : public QTabBar {
  Q_OBJECT

 public:
  explicit TabBar(QWidget *parent = nullptr);

 Q_SIGNALS:
  /// The tab was pulled out and let go here, on the screen.
  void pulledOut(int index, QPoint at);

 protected:
  void mousePressEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dragMoveEvent(QDragMoveEvent *event) override;
  void dragLeaveEvent(QDragLeaveEvent *event) override;
  void timerEvent(QTimerEvent *event) override;

 private:
  int m_pressed = -1;
  int m_hovered = -1;
  QBasicTimer m_hoverTime;
};

}  // namespace laneway
