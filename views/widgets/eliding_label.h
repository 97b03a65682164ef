#pragma once

#include <QLabel>

namespace laneway {

/// A line of text that ends in an ellipsis where it does not fit; the tooltip has it whole.
class ElidingLabel : public QLabel {
  Q_OBJECT

 public:
  explicit ElidingLabel(QWidget *parent = nullptr);

  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  bool event(QEvent *event) override;
};

}  // namespace laneway
