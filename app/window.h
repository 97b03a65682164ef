#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace laneway {

/// Opens a window for each file, or one with an empty process where there are none, and runs until the last is closed.
/// `language` overrides the remembered one where not empty. Returns the exit code.
int runWindow(QApplication &app, const QStringList &files, const QString &language);

}  // namespace laneway
