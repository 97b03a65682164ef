#pragma once

#include <QLabel>

namespace laneway {

/// The small spaced capitals above a part of a panel: "STEP", "PROBLEMS". Its text is written as an ordinary word.
class Caption : public QLabel {
  Q_OBJECT

 public:
  explicit Caption(const QString &text = {}, QWidget *parent = nullptr);

 protected:
  void changeEvent(QEvent *event) override;

 private:
  void setSmall();
};

}  // namespace laneway
