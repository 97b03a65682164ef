#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace laneway {

class DocumentFile;
class MainWindow;

/// The open windows, one per document: opens files, once each, and says why one could not be opened.
class WindowList : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// A window with an empty process, ready to draw in.
  MainWindow *openNew();
  /// Shows the file, in the window that has it already or a new one; a window that nothing was done in gives way to
  /// it. Null if it could not be read: the user was told why.
  MainWindow *open(const QString &path);
  /// A new document that begins as a copy of the template.
  MainWindow *openTemplate(const QString &path);
  /// Offers what a program that ended unexpectedly left unsaved; whether that opened a window.
  bool offerRecovery(const QString &folder);

 private:
  MainWindow *show(std::unique_ptr<DocumentFile> file);
  MainWindow *showInPlace(std::unique_ptr<DocumentFile> file);
  [[nodiscard]] MainWindow *windowOf(const QString &path) const;
  [[nodiscard]] MainWindow *pristineWindow() const;

  std::vector<QPointer<MainWindow>> m_windows;
};

}  // namespace laneway
