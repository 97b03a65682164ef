#pragma once

#include <QAbstractButton>

namespace laneway {

/// A short command as coloured text, where a button would be too loud. Reached by Tab, pressed by Space or Enter.
class LinkButton : public QAbstractButton {
  Q_OBJECT

 public:
  explicit LinkButton(QWidget *parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
};

}  // namespace laneway
