#pragma once

#include <QToolButton>

namespace laneway {

/// Unfolds rows of a form that are rarely needed.
class FoldButton : public QToolButton {
  Q_OBJECT

 public:
  explicit FoldButton(QWidget *parent = nullptr);

 private:
  void showState();
};

}  // namespace laneway
