#pragma once

#include <vector>

#include <QWidget>

#include "model/base/id.h"
#include "model/base/units.h"

namespace laneway {

/// When one role was the bottleneck, ready to be drawn.
struct BottleneckStrip {
  Id element;
  QString name;
  double share = 0;             ///< Of the whole time.
  std::vector<double> moments;  ///< Share of each slice of time.
};

/// Who was the bottleneck when: a strip of time for each role, the darker the more of the moment it was the one. Rows
/// lead to their elements.
class BottleneckStrips : public QWidget {
  Q_OBJECT

 public:
  explicit BottleneckStrips(QWidget *parent = nullptr);

  /// `length` of the whole, and `width` of a slice; the last one may reach beyond the whole.
  void setStrips(std::vector<BottleneckStrip> strips, Duration length, Duration width);
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void chosen(laneway::Id element);

 protected:
  bool event(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  [[nodiscard]] int rowAt(double y) const;
  void setCurrent(int row);
  [[nodiscard]] QString toolTipAt(QPointF position) const;
  /// Where a slice begins, as a share of the width.
  [[nodiscard]] double beginOf(std::size_t slice) const;

  std::vector<BottleneckStrip> m_strips;
  Duration m_length;
  Duration m_width;
  int m_current = 0;
};

}  // namespace laneway
