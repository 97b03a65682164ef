#pragma once

#include <QCheckBox>

namespace laneway {

/// A check box whose text goes on in further lines where it does not fit into one, as in a narrow panel.
class WrappingCheckBox : public QCheckBox {
  Q_OBJECT

 public:
  explicit WrappingCheckBox(QWidget *parent = nullptr);

  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  [[nodiscard]] bool hitButton(const QPoint &at) const override;

 private:
  /// Where the text begins.
  [[nodiscard]] int textLeft() const;
};

}  // namespace laneway
