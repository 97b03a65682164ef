#include "views/widgets/caption.h"

#include <QApplication>
#include <QEvent>

namespace laneway {

Caption::Caption(const QString &text, QWidget *parent) : QLabel(text, parent)
{
  setForegroundRole(QPalette::PlaceholderText);
  setTextFormat(Qt::PlainText);
  setSmall();
}

void Caption::changeEvent(QEvent *event)
{
  QLabel::changeEvent(event);
  if (event->type() == QEvent::ApplicationFontChange)
    setSmall();
}

void Caption::setSmall()
{
  QFont small = QApplication::font();
  small.setPointSizeF(small.pointSizeF() * 0.88);
  small.setCapitalization(QFont::AllUppercase);
  small.setLetterSpacing(QFont::PercentageSpacing, 106);
  setFont(small);
}

}  // namespace laneway
