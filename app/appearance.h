#pragma once

#include <QString>

class QApplication;

namespace laneway {
class WindowActions;
}

/// Theme and language of all windows: put on at the start, changed from the menus, remembered.
namespace laneway::appearance {

/// Fonts, theme and language as settings and system say; `language` overrides them where not empty.
void begin(QApplication &app, const QString &language);

/// "system", "light" or "dark".
void chooseTheme(const QString &theme);
void chooseLanguage(const QString &language);

/// Lets the actions for theme and language choose, and checks those that are on.
void connectActions(WindowActions &actions);

}  // namespace laneway::appearance
