#include "app/window.h"

#include <QApplication>

#include "app/appearance.h"
#include "app/main_window.h"
#include "app/recovery.h"
#include "app/window_list.h"

namespace laneway {

int runWindow(QApplication &app, const QStringList &files, const QString &language)
{
  appearance::begin(app, language);
  WindowList windows;
  bool any = windows.offerRecovery(recoveryFolder());
  for (const QString &file : files)
    any = windows.open(file) != nullptr || any;
  if (!any)
    windows.openNew()->showWelcome();
  return QApplication::exec();
}

}  // namespace laneway
