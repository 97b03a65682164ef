#include "app/window_list.h"

#include <algorithm>

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>

#include "app/document_file.h"
#include "app/document_tab.h"
#include "app/format_remarks.h"
#include "app/main_window.h"
#include "app/messages/messages.h"
#include "app/new_document.h"
#include "app/recovery.h"
#include "app/recovery_question.h"
#include "app/settings.h"
#include "model/exchange/bpmn/called_process.h"
#include "views/welcome/sample_files.h"

namespace laneway {

namespace {

/// So far a second window stands from the first, px.
constexpr QPoint Cascade(32, 32);

}  // namespace

MainWindow *WindowList::openNew()
{
  return show(DocumentFile::create(newWorkbook(), tr("Untitled")));
}

namespace {

void tell(const QStringList &refusals)
{
  if (!refusals.isEmpty())
    QMessageBox::warning(QApplication::activeWindow(), WindowList::tr("Laneway"),
                         refusals.join(QStringLiteral("\n\n")));
}

}  // namespace

MainWindow *WindowList::open(const QString &path)
{
  QStringList refusals;
  MainWindow *window = tryToOpen(path, refusals);
  tell(refusals);
  return window;
}

void WindowList::openAll(const QStringList &paths)
{
  QStringList refusals;
  for (const QString &path : paths)
    tryToOpen(path, refusals);
  tell(refusals);
}

MainWindow *WindowList::tryToOpen(const QString &path, QStringList &refusals)
{
  const QString absolute = QFileInfo(path).absoluteFilePath();
  for (MainWindow *window : windows()) {
    for (DocumentTab *tab : window->tabs()) {
      if (tab->file().path() != absolute && tab->file().source() != absolute)
        continue;
      window->showTab(*tab);
      window->raise();
      window->activateWindow();
      return window;
    }
  }
  auto opened = DocumentFile::open(path);
  if (!opened) {
    refusals.push_back(sentence(opened.error()));
    return nullptr;
  }
  MainWindow *window = showInPlace(std::move(opened).value());
  settings::addRecentFile(absolute);
  settings::setLastFolder(QFileInfo(absolute).path());
  showRemarks(window->file(), window);
  return window;
}

void WindowList::openProcess(const QString &path, const QString &process)
{
  MainWindow *window = open(path);
  if (!window)
    return;
  if (const Id scope = scopeOfProcess(window->file().session().document(), process); !scope.isNull())
    window->showScope(scope);
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

std::vector<MainWindow *> WindowList::windows() const
{
  std::vector<MainWindow *> open;
  for (const QPointer<MainWindow> &window : m_windows)
    if (window && window->isVisible() && !window->tabs().empty())
      open.push_back(window);
  return open;
}

/// A tab that nothing was done in gives way.
MainWindow *WindowList::showInPlace(std::shared_ptr<DocumentFile> file)
{
  MainWindow *window = activeWindow();
  DocumentTab *pristine = window && window->tab().isPristine() ? &window->tab() : nullptr;
  window = show(std::move(file));
  if (pristine)
    window->discardTab(*pristine);
  return window;
}

MainWindow *WindowList::show(std::shared_ptr<DocumentFile> file)
{
  file->keepJournal(recoveryFolder());
  if (MainWindow *window = activeWindow()) {
    window->addTab(std::move(file));
    window->raise();
    window->activateWindow();
    return window;
  }
  return addWindow(new MainWindow(std::move(file)));
}

MainWindow *WindowList::addWindow(MainWindow *window)
{
  connect(window, &MainWindow::newRequested, this, &WindowList::openNew);
  connect(window, &MainWindow::openRequested, this, &WindowList::open);
  // Whoever dropped them is not kept waiting.
  connect(window, &MainWindow::filesDropped, this, &WindowList::openAll, Qt::QueuedConnection);
  connect(window, &MainWindow::openProcessRequested, this, &WindowList::openProcess);
  connect(window, &MainWindow::templateRequested, this, &WindowList::openTemplate);
  connect(window, &MainWindow::secondWindowRequested, this, [this, window] { openSecond(*window); });
  connect(window, &MainWindow::detachRequested, this,
          [this, window](DocumentTab *tab, QPoint at) { detach(*window, *tab, at); });
  std::erase_if(m_windows, [](const QPointer<MainWindow> &each) { return each.isNull(); });
  m_windows.push_back(window);
  window->show();
  return window;
}

MainWindow *WindowList::detach(MainWindow &from, DocumentTab &tab, QPoint at)
{
  const QRect place(at.isNull() ? from.pos() + Cascade : at - QPoint(from.width() / 4, 0), from.size());
  MainWindow *window = addWindow(new MainWindow(from.takeTab(tab)));
  window->move(place.topLeft());
  window->resize(place.size());
  window->activateWindow();
  return window;
}

/// The same session in another window, which begins where the first one is.
MainWindow *WindowList::openSecond(MainWindow &beside)
{
  auto *window = new MainWindow(beside.tab().sharedFile());
  window->showScope(beside.scope());
  addWindow(window);
  window->move(beside.pos() + Cascade);
  window->resize(beside.size());
  window->activateWindow();
  return window;
}

/// The one that has the keyboard, else the latest.
MainWindow *WindowList::activeWindow() const
{
  const std::vector<MainWindow *> open = windows();
  const auto active = std::find(open.begin(), open.end(), QApplication::activeWindow());
  if (active != open.end())
    return *active;
  return open.empty() ? nullptr : open.back();
}

}  // namespace laneway
