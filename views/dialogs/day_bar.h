#pragma once

#include <vector>

#include <QWidget>

#include "model/process/role.h"

namespace laneway {

/// The open hours of a day as blocks on a bar of 24 hours. Dragging opens hours, from an open place closes them, in
/// steps of half an hour; exact times are typed in the field beside it.
class DayBar : public QWidget {
  Q_OBJECT

 public:
  explicit DayBar(QWidget *parent = nullptr);

  void setHours(std::vector<WorkingHours> hours);
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  /// By dragging; in order, without overlaps, weekdays not set.
  void hoursDragged(const std::vector<laneway::WorkingHours> &hours);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;

 private:
  [[nodiscard]] int minuteAt(double x) const;
  [[nodiscard]] double placeOf(int minute) const;
  /// What is open if the drag ended here.
  [[nodiscard]] std::vector<WorkingHours> dragged() const;

  std::vector<WorkingHours> m_hours;
  bool m_isDragging = false;
  bool m_opens = true;
  int m_from = 0;
  int m_to = 0;
};

}  // namespace laneway
