#include "views/widgets/link_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "views/theme/theme.h"

namespace laneway {

LinkButton::LinkButton(QWidget *parent) : QAbstractButton(parent)
{
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const
{
  const QFontMetrics metrics(font());
  return {metrics.horizontalAdvance(text()) + 2, metrics.height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
  const theme::Theme &colors = theme::themeOf(palette());
  QPainter painter(this);
  QFont underlined = font();
  underlined.setUnderline(isEnabled() && (underMouse() || hasFocus()));
  painter.setFont(underlined);
  painter.setPen(!isEnabled() ? colors.disabledText : underMouse() || isDown() ? colors.accentHover : colors.accent);
  painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QAbstractButton::keyPressEvent(event);
}

}  // namespace laneway
