#pragma once

#include <QPlainTextEdit>

#include "views/widgets/entry.h"

namespace laneway {

/// A text of several lines that grows with what is typed, between a least and a most number of lines. Handed in by
/// leaving the field; Tab leaves it, Escape takes the typed text back.
class TextField : public QPlainTextEdit, public Entry {
  Q_OBJECT

 public:
  enum class EnterKey {
    NewLine,  ///< Ctrl+Enter hands in.
    HandsIn   ///< Shift+Enter is a new line: names.
  };
  TextField(EnterKey enterKey, int leastLines, int mostLines, QWidget *parent = nullptr);

  /// As EditField's.
  void show(const QString &text);
  using QPlainTextEdit::show;
  void showMixed();
  void setHint(const QString &hint);

  [[nodiscard]] bool isPending() const override;
  void commit() override;
  void accept() override;
  void refuse(const QString &why) override;
  void revert() override;
  [[nodiscard]] QWidget &widget() override { return *this; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// Handed in; answered by accept() or refuse().
  void entered(const QString &text);

 protected:
  bool event(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void changeEvent(QEvent *event) override;
  void wheelEvent(QWheelEvent *event) override;

 private:
  void showNow();
  void fitHeight();

  EnterKey m_enterKey;
  int m_leastLines;
  int m_mostLines;
  QString m_shown;
  QString m_hint;
  bool m_mixed = false;
};

}  // namespace laneway
