#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QStringList>

namespace laneway {

class DocumentFile;
class DocumentTab;
class MainWindow;

/// The open windows with their tabs: opens files, once each, and says why one could not be opened. Whatever shows a
/// file shares its session.
class WindowList : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// An empty process, ready to draw in, as a tab of the window that is active, or in a window of its own.
  MainWindow *openNew();
  /// Brings the file to the front, in the tab that has it already or in a new one; a tab that nothing was done in gives
  /// way to it. Null if it could not be read: the user was told why.
  MainWindow *open(const QString &path);
  /// Likewise for several, such as files dropped together: what could not be opened is said once for all of them.
  void openAll(const QStringList &paths);
  /// Shows the file at the process.
  void openProcess(const QString &path, const QString &process);
  /// A new document that begins as a copy of the template.
  MainWindow *openTemplate(const QString &path);
  /// Offers what a program that ended unexpectedly left unsaved; whether that opened a window.
  bool offerRecovery(const QString &folder);

  /// Those that are still open, the oldest first.
  [[nodiscard]] std::vector<MainWindow *> windows() const;

 private:
  /// Null, with a sentence more in `refusals`, if it could not be read.
  MainWindow *tryToOpen(const QString &path, QStringList &refusals);
  MainWindow *show(std::shared_ptr<DocumentFile> file);
  MainWindow *showInPlace(std::shared_ptr<DocumentFile> file);
  MainWindow *addWindow(MainWindow *window);
  MainWindow *detach(MainWindow &from, DocumentTab &tab, QPoint at);
  MainWindow *openSecond(MainWindow &beside);
  [[nodiscard]] MainWindow *activeWindow() const;

  std::vector<QPointer<MainWindow>> m_windows;
};

}  // namespace laneway
