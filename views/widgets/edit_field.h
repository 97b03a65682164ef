#pragma once

#include <QLineEdit>

#include "views/widgets/entry.h"

namespace laneway {

/// A line of text that is handed in with Enter or by leaving the field, and taken back with Escape. While nothing is
/// pending, undo and redo are the document's, not the field's.
class EditField : public QLineEdit, public Entry {
  Q_OBJECT

 public:
  explicit EditField(QWidget *parent = nullptr);

  /// The document's value; what is pending stays in sight until it is taken or taken back.
  void show(const QString &text);
  using QLineEdit::show;
  /// Several elements with different values: nothing but a hint is shown, and only typing changes anything.
  void showMixed();
  /// In grey while the field is empty.
  void setHint(const QString &hint);

  [[nodiscard]] bool isPending() const override { return isModified(); }
  void commit() override;
  void accept() override;
  void refuse(const QString &why) override;
  void revert() override;
  [[nodiscard]] QWidget &widget() override { return *this; }

 Q_SIGNALS:
  /// Handed in; answered by accept() or refuse().
  void entered(const QString &text);

 protected:
  bool event(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  void showNow();

  QString m_shown;
  QString m_hint;
  bool m_mixed = false;
};

}  // namespace laneway
