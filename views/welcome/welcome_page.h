#pragma once

#include <memory>

#include <QScrollArea>
#include <QStringList>

namespace laneway {

/// What a first start shows: templates as pictures of what they hold, the files used last, and the two ways to begin
/// with something of one's own. Pictures are painted one by one after the page is in sight.
class WelcomePage : public QScrollArea {
  Q_OBJECT

 public:
  explicit WelcomePage(QWidget *parent = nullptr);
  ~WelcomePage() override;

  /// Paths, the latest first; files that are gone are left out.
  void setRecentFiles(const QStringList &paths);

 Q_SIGNALS:
  void startEmptyRequested();
  void openRequested();
  void fileChosen(const QString &path);
  /// A resource path: opened as a new document, without a file of its own.
  void templateChosen(const QString &path);

 protected:
  void changeEvent(QEvent *event) override;
  void showEvent(QShowEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace laneway
