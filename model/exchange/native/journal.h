#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "model/base/result.h"
#include "model/edit/change_set.h"
#include "model/process/workbook.h"

class QFile;

/// The journal of crash recovery: a file beside the settings to which every change is appended, a line each, so that
/// what was not saved can be had back. It holds no undo history: of each element only its state after the change.
namespace laneway {

/// What the changes of a journal start from.
struct JournalBase {
  QString file;                      ///< The document's file; empty where it has none yet.
  QString name;                      ///< What the document is called.
  std::optional<Workbook> snapshot;  ///< The state itself, where no file holds it.
};

class JournalWriter {
 public:
  /// Starts the journal at `path` anew. Errors as writeBytes.
  [[nodiscard]] static Result<JournalWriter> start(const QString &path, const JournalBase &base);

  JournalWriter(JournalWriter &&) noexcept;
  JournalWriter &operator=(JournalWriter &&) noexcept;
  ~JournalWriter();

  /// Appends the change and hands it to the system, so that it survives this program.
  [[nodiscard]] Result<void> append(const ChangeSet &changes);

  /// Deletes the journal: everything is saved or given up.
  void discard();

 private:
  explicit JournalWriter(std::unique_ptr<QFile> file);
  std::unique_ptr<QFile> m_file;
};

struct Journal {
  JournalBase base;
  std::vector<ChangeSet> entries;  ///< Without what was before.
  bool isCutOff = false;           ///< The last line was incomplete and is left out.
};

/// Reads a journal. A last line that is cut off is dropped; anything else that is wrong is an error, as of a file.
[[nodiscard]] Result<Journal> readJournal(const QString &path);

/// The document with all entries applied to it.
[[nodiscard]] Document replayed(const Journal &journal, Document document);

}  // namespace laneway
