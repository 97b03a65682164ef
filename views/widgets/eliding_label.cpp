#include "views/widgets/eliding_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace laneway {

ElidingLabel::ElidingLabel(QWidget *parent) : QLabel(parent)
{
  setTextFormat(Qt::PlainText);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ElidingLabel::minimumSizeHint() const
{
  return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
  QPainter painter(this);
  const QRect inside = contentsRect();
  const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, inside.width());
  style()->drawItemText(&painter, inside, static_cast<int>(alignment()) | Qt::TextSingleLine, palette(), isEnabled(),
                        shown, foregroundRole());
}

bool ElidingLabel::event(QEvent *event)
{
  if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
    const bool fits = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), fits ? QString() : text(), this);
    return true;
  }
  return QLabel::event(event);
}

}  // namespace laneway
