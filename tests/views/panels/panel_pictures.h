#pragma once

#include <QApplication>
#include <QDir>
#include <QString>
#include <QWidget>

#include "views/theme/apply_theme.h"
#include "views/theme/theme.h"

/// Pictures of widgets for people to look at, in both themes: build/tests/pictures/NAME-light.png and -dark.png.
namespace laneway::test {

inline void writePictures(QWidget &widget, const QString &name)
{
  const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
  folder.mkpath(QStringLiteral("."));
  for (const auto &[appearance, suffix] : {std::pair{theme::Appearance::Dark, QStringLiteral("-dark.png")},
                                           std::pair{theme::Appearance::Light, QStringLiteral("-light.png")}}) {
    theme::applyTheme(theme::themeFor(appearance));
    for (int i = 0; i < 3; ++i)  // layouts ask for more room one after another
      QCoreApplication::processEvents();
    widget.grab().save(folder.filePath(name + suffix));
  }
}

}  // namespace laneway::test
