#include "views/canvas/hint_bubble.h"

#include <algorithm>

#include <QAccessible>
#include <QPainter>
#include <QTimerEvent>

#include "views/theme/style_painting.h"
#include "views/theme/theme.h"

namespace laneway::canvas {

namespace {

constexpr int WidestText = 300;  ///< px
constexpr int PaddingX = 10;
constexpr int PaddingY = 7;
constexpr int OffPointer = 14;
constexpr int LeastTime = 2500;  ///< ms
constexpr int TimePerCharacter = 45;

}  // namespace

HintBubble::HintBubble(QWidget *parent) : QWidget(parent)
{
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void HintBubble::say(const QString &text, QPoint pointer)
{
  m_text = text;
  setAccessibleName(text);
  const QRect needed = fontMetrics().boundingRect(QRect(0, 0, WidestText, 1000), Qt::TextWordWrap, text);
  resize(needed.width() + 2 * PaddingX + 1, needed.height() + 2 * PaddingY);
  const QRect room = parentWidget()->rect();
  const int x = std::clamp(pointer.x() + OffPointer, 0, std::max(0, room.width() - width()));
  int y = pointer.y() + OffPointer;
  if (y + height() > room.height())
    y = std::max(0, pointer.y() - OffPointer - height());
  move(x, y);
  show();
  raise();
  update();
  m_timer.start(LeastTime + TimePerCharacter * static_cast<int>(text.size()), this);
  QAccessibleEvent announcement(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&announcement);
}

void HintBubble::paintEvent(QPaintEvent *)
{
  const theme::Theme &theme = theme::themeOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  theme::drawBox(&painter, rect(), theme::cornerRadius, theme.raised, theme.line);
  painter.fillRect(QRectF(0.5, 7, 3, height() - 14), theme.canvas.warning);
  painter.setPen(theme.text);
  painter.drawText(rect().adjusted(PaddingX, PaddingY, -PaddingX + 1, -PaddingY), Qt::TextWordWrap, m_text);
}

void HintBubble::timerEvent(QTimerEvent *event)
{
  if (event->timerId() != m_timer.timerId()) {
    QWidget::timerEvent(event);
    return;
  }
  m_timer.stop();
  hide();
}

}  // namespace laneway::canvas
