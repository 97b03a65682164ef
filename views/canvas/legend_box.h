#pragma once

#include <vector>

#include <QWidget>

#include "views/painting/element_painter.h"

namespace laneway {

class CanvasView;

/// What the colours of the steps mean, in the lower left corner of a canvas; hidden where they mean nothing.
class LegendBox : public QWidget {
  Q_OBJECT

 public:
  /// A child of the canvas, which it follows.
  explicit LegendBox(CanvasView &canvas);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  [[nodiscard]] QString textOf(const painting::LegendEntry &entry) const;
  void refresh();
  void place();

  CanvasView &m_canvas;
  std::vector<painting::LegendEntry> m_entries;
};

}  // namespace laneway
