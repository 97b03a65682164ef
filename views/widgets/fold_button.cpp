#include "views/widgets/fold_button.h"

#include "views/theme/icon.h"

namespace laneway {

FoldButton::FoldButton(QWidget *parent) : QToolButton(parent)
{
  setCheckable(true);
  setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  setAutoRaise(true);
  connect(this, &QToolButton::toggled, this, &FoldButton::showState);
  showState();
}

void FoldButton::showState()
{
  setIcon(theme::icon(isChecked() ? u"chevron-down" : u"chevron-right", theme::Tone::Muted));
}

}  // namespace laneway
