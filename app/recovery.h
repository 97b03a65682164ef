#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDateTime>
#include <QObject>
#include <QString>

#include "app/file_stamp.h"
#include "model/base/result.h"
#include "model/edit/change_set.h"
#include "model/exchange/native/journal.h"

class QLockFile;

/// What was not saved when the program ended unexpectedly. Each open document with unsaved changes keeps a journal in
/// one folder, with a lock beside it that tells whether the program that writes it still lives.
namespace laneway {

class Session;

/// Where journals lie: in the folder for this program's data of this user.
[[nodiscard]] QString recoveryFolder();

/// Keeps the journal of one document: it starts with the first change that is not saved and is deleted once everything
/// is saved, undone or given up. Nobody is asked and nothing is shown.
class RecoveryJournal : public QObject {
  Q_OBJECT

 public:
  /// In `folder`, which is created when the first journal starts.
  RecoveryJournal(Session &session, QString folder, QObject *parent = nullptr);
  ~RecoveryJournal() override;

  /// The document's own file, what it is called and its file's stamp when the two were last equal; no file where it has
  /// none, and the journal then holds the document itself. To be called again after each save.
  void setBase(const QString &file, const QString &name, const FileStamp &stamp);

 Q_SIGNALS:
  /// Changes cannot be kept (a full disk, a folder without permission). Said once; the document itself is not affected.
  void failed(const laneway::Error &error);

 private:
  void record(const ChangeSet &changes);
  [[nodiscard]] Result<void> start(const ChangeSet &changes);
  [[nodiscard]] bool copyFile() const;
  void discard();

  Session &m_session;
  QString m_folder;
  QString m_file;
  QString m_name;
  FileStamp m_stamp;
  QString m_path;
  std::unique_ptr<QLockFile> m_lock;
  std::optional<JournalWriter> m_writer;
  bool m_hasFailed = false;
};

/// A journal that nobody writes any more.
struct AbandonedJournal {
  QString path;
  QString name;          ///< Of the document.
  QDateTime lastChange;  ///< Local time.
};

/// Oldest first. Journals of programs that still run are not among them.
[[nodiscard]] std::vector<AbandonedJournal> abandonedJournals(const QString &folder);

/// A document as a journal leaves it.
struct RecoveredDocument {
  QString file;  ///< Its own file; empty where it had none.
  QString name;
  bool fileIsOther = false;  ///< The file was changed or is gone since, or may be: saving must ask.
  Workbook workbook;
};

/// Reads a journal and what it starts from. Errors: "journal-unusable" and those of reading files.
[[nodiscard]] Result<RecoveredDocument> readAbandoned(const QString &path);

/// Deletes a journal with all that lies beside it.
void discardAbandoned(const QString &path);

}  // namespace laneway
