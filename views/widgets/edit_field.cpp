#include "views/widgets/edit_field.h"

#include <QKeyEvent>

namespace laneway {

namespace {

bool isUndoOrRedo(const QKeyEvent &event)
{
  return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

}  // namespace

EditField::EditField(QWidget *parent) : QLineEdit(parent)
{
  connect(this, &QLineEdit::editingFinished, this, &EditField::commit);
  connect(this, &QLineEdit::textEdited, this, [this] { tellRefusal({}); });
}

void EditField::show(const QString &text)
{
  m_shown = text;
  m_mixed = false;
  if (!isPending())
    showNow();
}

void EditField::showMixed()
{
  m_shown.clear();
  m_mixed = true;
  if (!isPending())
    showNow();
}

void EditField::setHint(const QString &hint)
{
  m_hint = hint;
  if (!m_mixed)
    setPlaceholderText(hint);
}

void EditField::showNow()
{
  setPlaceholderText(m_mixed ? tr("Different values") : m_hint);
  if (text() != m_shown) {
    const int cursor = cursorPosition();
    setText(m_shown);
    if (hasFocus())
      setCursorPosition(cursor);
    else
      setCursorPosition(0);  // the beginning of a long text is what tells it apart
  }
  setModified(false);
}

void EditField::commit()
{
  if (!isPending())
    return;
  if (text() == m_shown && !m_mixed)
    accept();
  else
    Q_EMIT entered(text());
}

void EditField::accept()
{
  setModified(false);
  showNow();
  tellRefusal({});
}

void EditField::refuse(const QString &why)
{
  setModified(true);
  tellRefusal(why);
}

void EditField::revert()
{
  accept();
}

bool EditField::event(QEvent *event)
{
  // QLineEdit claims these keys even when it has nothing to undo.
  if (event->type() == QEvent::ShortcutOverride && !isPending() && isUndoOrRedo(*static_cast<QKeyEvent *>(event))) {
    event->ignore();
    return false;
  }
  return QLineEdit::event(event);
}

void EditField::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Escape && isPending()) {
    revert();
    selectAll();
    return;
  }
  if (!isPending() && isUndoOrRedo(*event)) {
    event->ignore();
    return;
  }
  QLineEdit::keyPressEvent(event);
}

}  // namespace laneway
