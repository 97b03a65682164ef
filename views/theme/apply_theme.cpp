#include "views/theme/apply_theme.h"

#include <QApplication>
#include <QFont>
#include <QToolTip>

#include "views/painting/fonts.h"
#include "views/theme/theme.h"
#include "views/theme/theme_style.h"

namespace laneway::theme {

namespace {

constexpr double textSize = 9.5;  // points: 12.7 px at 96 dpi

}  // namespace

void applyTheme(const Theme &theme)
{
  if (qobject_cast<ThemeStyle *>(QApplication::style()) == nullptr) {
    QApplication::setStyle(new ThemeStyle);
    QFont font(painting::fontFamily());
    font.setPointSizeF(textSize);
    QApplication::setFont(font);
  }
  const QPalette palette = paletteOf(theme);
  QApplication::setPalette(palette);
  QToolTip::setPalette(palette);
}

}  // namespace laneway::theme
