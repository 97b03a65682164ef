#include "views/widgets/flat_button.h"

namespace laneway {

FlatButton::FlatButton(QStringView icon, QWidget *parent, theme::Tone tone) : QToolButton(parent)
{
  setIcon(theme::icon(icon, tone));
  setAutoRaise(true);
  setFocusPolicy(Qt::TabFocus);
}

void FlatButton::setName(const QString &tooltip, const QString &spoken)
{
  setToolTip(tooltip);
  setAccessibleName(spoken.isEmpty() ? tooltip : spoken);
}

}  // namespace laneway
