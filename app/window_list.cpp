#include "app/window_list.h"

#include <algorithm>

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>

#include "app/document_file.h"
#include "app/main_window.h"
#include "app/messages/messages.h"
#include "app/new_document.h"
#include "app/recovery.h"
#include "app/recovery_question.h"
#include "app/settings.h"
#include "views/welcome/sample_files.h"

namespace laneway {

MainWindow *WindowList::openNew()
{
  return show(DocumentFile::create(newWorkbook(), tr("Untitled")));
}

MainWindow *WindowList::open(const QString &path)
{
  if (MainWindow *window = windowOf(path)) {
    window->raise();
    window->activateWindow();
    return window;
  }
  auto opened = DocumentFile::open(path);
  if (!opened) {
    QMessageBox::warning(QApplication::activeWindow(), tr("Laneway"), sentence(opened.error()));
    return nullptr;
  }
  MainWindow *window = showInPlace(std::move(opened).value());
  settings::addRecentFile(QFileInfo(path).absoluteFilePath());
  return window;
}

MainWindow *WindowList::openTemplate(const QString &path)
{
  std::optional<Workbook> workbook = readSample(path);
  if (!workbook)
    return nullptr;
  const QString title = workbook->document.info().title;
  return showInPlace(
      DocumentFile::create(std::move(*workbook), title.isEmpty() ? QFileInfo(path).completeBaseName() : title));
}

bool WindowList::offerRecovery(const QString &folder)
{
  const std::vector<AbandonedJournal> journals = abandonedJournals(folder);
  if (journals.empty())
    return false;
  const RecoveryAnswer answer = askWhetherToRecover(journals, QApplication::activeWindow());
  if (answer == RecoveryAnswer::Later)
    return false;
  bool any = false;
  for (const AbandonedJournal &journal : journals) {
    if (answer == RecoveryAnswer::Recover) {
      auto recovered = readAbandoned(journal.path);
      if (!recovered) {  // it stays where it is, for whoever can make sense of it
        QMessageBox::warning(QApplication::activeWindow(), tr("Laneway"), sentence(recovered.error()));
        continue;
      }
      show(DocumentFile::recover(std::move(recovered).value()));  // which begins a journal of its own
      any = true;
    }
    discardAbandoned(journal.path);
  }
  return any;
}

/// A window that nothing was done in gives way.
MainWindow *WindowList::showInPlace(std::unique_ptr<DocumentFile> file)
{
  MainWindow *pristine = pristineWindow();
  MainWindow *window = show(std::move(file));
  if (pristine)
    pristine->close();
  return window;
}

MainWindow *WindowList::show(std::unique_ptr<DocumentFile> file)
{
  file->keepJournal(recoveryFolder());
  auto *window = new MainWindow(std::move(file));
  connect(window, &MainWindow::newRequested, this, &WindowList::openNew);
  connect(window, &MainWindow::openRequested, this, &WindowList::open);
  connect(window, &MainWindow::templateRequested, this, &WindowList::openTemplate);
  std::erase_if(m_windows, [](const QPointer<MainWindow> &each) { return each.isNull(); });
  m_windows.push_back(window);
  window->show();
  return window;
}

MainWindow *WindowList::windowOf(const QString &path) const
{
  const QString absolute = QFileInfo(path).absoluteFilePath();
  for (const QPointer<MainWindow> &window : m_windows)
    if (window && window->file().path() == absolute)
      return window;
  return nullptr;
}

MainWindow *WindowList::pristineWindow() const
{
  for (const QPointer<MainWindow> &window : m_windows)
    if (window && window->isPristine())
      return window;
  return nullptr;
}

}  // namespace laneway
