#pragma once

#include <QTextEdit>

#include "views/canvas/onward.h"

namespace laneway::canvas {

/// The text field of naming in place. It grows with what is typed and knows nothing of elements.
class InlineEditor : public QTextEdit {
  Q_OBJECT

 public:
  InlineEditor(const QString &text, Qt::Alignment alignment, QWidget *parent);

  /// Puts it around the middle of `area` (px of the parent), at least as large as it.
  void place(const QRectF &area, const QFont &font);

 Q_SIGNALS:
  void committed();
  /// The field lost the keyboard to something else.
  void left();
  void committedToGoOn(const laneway::canvas::Onward &onward);
  void cancelled();

 protected:
  void keyPressEvent(QKeyEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  bool event(QEvent *event) override;
  void insertFromMimeData(const QMimeData *source) override;

 private:
  void fit();

  QRectF m_area;
};

}  // namespace laneway::canvas
