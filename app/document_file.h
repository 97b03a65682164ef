#pragma once

#include <memory>

#include <QObject>
#include <QString>

#include "app/file_stamp.h"
#include "model/base/result.h"
#include "model/edit/session.h"
#include "model/exchange/import_report.h"

namespace laneway {

class RecoveryJournal;
struct RecoveredDocument;

/// One open document with its place on disk: opening, saving, and noticing that somebody else wrote the file. It asks
/// nobody anything; the window does.
class DocumentFile : public QObject {
  Q_OBJECT

 public:
  /// Reads a file of any format there is a reader for. What is not our own format is an import: it has a name but no
  /// path, so that Save asks for one.
  [[nodiscard]] static Result<std::unique_ptr<DocumentFile>> open(const QString &path);
  /// A document that was never saved. `name` is shown and suggested.
  [[nodiscard]] static std::unique_ptr<DocumentFile> create(Workbook workbook, const QString &name);

  /// What a journal of crash recovery held: all of it counts as unsaved.
  [[nodiscard]] static std::unique_ptr<DocumentFile> recover(RecoveredDocument recovered);
  ~DocumentFile() override;

  [[nodiscard]] Session &session() { return *m_session; }
  /// Absolute; empty where it has never been saved in our format.
  [[nodiscard]] const QString &path() const { return m_path; }
  /// The file that was read, also where it was an import; empty for a new document.
  [[nodiscard]] const QString &source() const { return m_source; }
  /// The file's name without its ending.
  [[nodiscard]] const QString &name() const { return m_name; }
  /// What reading the file repaired or left out.
  [[nodiscard]] const ImportReport &report() const { return m_report; }

  /// Writes to the path it has, or to a new one, which it keeps. The file is replaced whole or not at all.
  Result<void> save();
  Result<void> saveAs(const QString &path);
  /// Whether the file on disk is not the one that was read or written last.
  [[nodiscard]] bool changedOnDisk() const;

  /// From now on unsaved changes outlive a crash, in a journal in this folder.
  void keepJournal(const QString &folder);

 Q_SIGNALS:
  void pathChanged();
  /// Changes cannot be kept for a crash; said once.
  void journalFailed(const laneway::Error &error);

 private:
  DocumentFile(Workbook workbook, QString path, QString name);
  void rememberState();

  std::unique_ptr<Session> m_session;
  QString m_path;
  QString m_source;
  QString m_name;
  FileStamp m_stamp;  ///< Of the file as it was read or written last.
  ImportReport m_report;
  std::unique_ptr<RecoveryJournal> m_journal;  ///< Null until wanted.
};

}  // namespace laneway
