#include "views/widgets/text_field.h"

#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextDocument>

namespace laneway {

namespace {

constexpr double TextMargin = 6;

bool isUndoOrRedo(const QKeyEvent &event)
{
  return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

}  // namespace

TextField::TextField(EnterKey enterKey, int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_enterKey(enterKey), m_leastLines(leastLines), m_mostLines(mostLines)
{
  setTabChangesFocus(true);
  document()->setDocumentMargin(TextMargin);
  viewport()->setAutoFillBackground(false);  // the box is drawn by the frame, whose colour tells the focus
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextField::fitHeight);
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    if (isPending())
      tellRefusal({});
  });
}

void TextField::show(const QString &text)
{
  m_shown = text;
  m_mixed = false;
  if (!isPending())
    showNow();
}

void TextField::showMixed()
{
  m_shown.clear();
  m_mixed = true;
  if (!isPending())
    showNow();
}

void TextField::setHint(const QString &hint)
{
  m_hint = hint;
  if (!m_mixed)
    setPlaceholderText(hint);
}

bool TextField::isPending() const
{
  return document()->isModified();
}

void TextField::showNow()
{
  setPlaceholderText(m_mixed ? tr("Different texts") : m_hint);
  if (toPlainText() != m_shown) {
    const int cursor = textCursor().position();
    setPlainText(m_shown);
    QTextCursor moved = textCursor();
    moved.setPosition(std::min(cursor, static_cast<int>(m_shown.size())));
    setTextCursor(moved);
  }
  document()->setModified(false);
}

void TextField::commit()
{
  if (!isPending())
    return;
  if (toPlainText() == m_shown && !m_mixed)
    accept();
  else
    Q_EMIT entered(toPlainText());
}

void TextField::accept()
{
  document()->setModified(false);
  showNow();
  tellRefusal({});
}

void TextField::refuse(const QString &why)
{
  document()->setModified(true);
  tellRefusal(why);
}

void TextField::revert()
{
  accept();
}

QSize TextField::sizeHint() const
{
  // QPlainTextEdit's layout counts its height in lines.
  const double lines = std::clamp(std::ceil(document()->size().height()), double(m_leastLines), double(m_mostLines));
  const double line = std::ceil(QFontMetricsF(font()).lineSpacing());
  const double frame = 2.0 * (frameWidth() + document()->documentMargin());
  return {120, static_cast<int>(lines * line + frame)};
}

QSize TextField::minimumSizeHint() const
{
  return {60, sizeHint().height()};
}

void TextField::fitHeight()
{
  setVerticalScrollBarPolicy(document()->size().height() > m_mostLines ? Qt::ScrollBarAsNeeded
                                                                       : Qt::ScrollBarAlwaysOff);
  updateGeometry();
}

bool TextField::event(QEvent *event)
{
  if (event->type() == QEvent::ShortcutOverride && !isPending() && isUndoOrRedo(*static_cast<QKeyEvent *>(event))) {
    event->ignore();
    return false;
  }
  return QPlainTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  const bool handsIn = m_enterKey == EnterKey::HandsIn ? !event->modifiers().testFlag(Qt::ShiftModifier)
                                                       : event->modifiers().testFlag(Qt::ControlModifier);
  if (isEnter && handsIn) {
    commit();
    return;
  }
  if (event->key() == Qt::Key_Escape) {
    if (!isPending())
      return event->ignore();
    revert();
    return;
  }
  if (!isPending() && isUndoOrRedo(*event))
    return event->ignore();
  QPlainTextEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
    commit();
}

void TextField::resizeEvent(QResizeEvent *event)
{
  QPlainTextEdit::resizeEvent(event);
  fitHeight();
}

void TextField::changeEvent(QEvent *event)
{
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
    fitHeight();
}

void TextField::wheelEvent(QWheelEvent *event)
{
  // A text that is wholly in sight leaves the wheel to the panel it stands in.
  if (verticalScrollBar()->maximum() == 0)
    event->ignore();
  else
    QPlainTextEdit::wheelEvent(event);
}

}  // namespace laneway
