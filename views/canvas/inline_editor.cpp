#include "views/canvas/inline_editor.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>

namespace laneway::canvas {

namespace {

constexpr double Padding = 3;

std::optional<Onward> onwardOf(const QKeyEvent &event)
{
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  if (event.key() == Qt::Key_Tab)
    return Onward{};
  if (modifiers == Qt::ControlModifier && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter))
    return Onward{.kind = Onward::Kind::End};
  if (modifiers != (Qt::AltModifier | Qt::ShiftModifier))
    return std::nullopt;
  switch (event.key()) {
    case Qt::Key_Right:
      return Onward{Onward::Kind::Towards, Direction::Right};
    case Qt::Key_Down:
      return Onward{Onward::Kind::Towards, Direction::Down};
    case Qt::Key_Left:
      return Onward{Onward::Kind::Towards, Direction::Left};
    case Qt::Key_Up:
      return Onward{Onward::Kind::Towards, Direction::Up};
    default:
      return std::nullopt;
  }
}

}  // namespace

InlineEditor::InlineEditor(const QString &text, Qt::Alignment alignment, QWidget *parent) : QTextEdit(parent)
{
  setAcceptRichText(false);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTabChangesFocus(false);
  document()->setDocumentMargin(Padding);
  QTextOption option = document()->defaultTextOption();
  option.setAlignment(alignment);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  document()->setDefaultTextOption(option);
  setPlainText(text);
  selectAll();
  connect(this, &QTextEdit::textChanged, this, &InlineEditor::fit);
}

void InlineEditor::place(const QRectF &area, const QFont &font)
{
  m_area = area;
  if (this->font() != font)
    setFont(font);
  fit();
}

void InlineEditor::fit()
{
  const double width = std::max(m_area.width(), 60.0);
  document()->setTextWidth(width);
  const double height = std::max(std::ceil(document()->size().height()), 1.0);
  const QRectF box(m_area.center().x() - width / 2, m_area.center().y() - height / 2, width, height);
  setGeometry(box.toAlignedRect());
}

void InlineEditor::keyPressEvent(QKeyEvent *event)
{
  const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
  if (const std::optional<Onward> onward = onwardOf(*event)) {
    Q_EMIT committedToGoOn(*onward);
    return;
  }
  switch (event->key()) {
    case Qt::Key_Escape:
      Q_EMIT cancelled();
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (!shift) {
        Q_EMIT committed();
        return;
      }
      insertPlainText(QStringLiteral("\n"));
      return;
    default:
      QTextEdit::keyPressEvent(event);
  }
}

bool InlineEditor::event(QEvent *event)
{
  // Every key typed here is text, also the letters that are commands outside.
  if (event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  return QTextEdit::event(event);
}

void InlineEditor::focusOutEvent(QFocusEvent *event)
{
  QTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
    Q_EMIT left();
}

void InlineEditor::insertFromMimeData(const QMimeData *source)
{
  if (source->hasText())
    insertPlainText(source->text());
}

}  // namespace laneway::canvas
