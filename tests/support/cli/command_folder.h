#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "model/process/workbook.h"
#include "tests/support/document_builder.h"

namespace laneway::test {

/// What a command line answers: its exit code, standard output (no-break spaces as blanks) and standard error.
struct Answer {
  int exit = 0;
  QString out;
  QString err;
};

/// Types arguments, without the program's name, with input on standard input. The language stays what they say:
/// see forgetWhatWasTyped.
Answer run(const QStringList &arguments, const QByteArray &input = {});

/// English again, and no Ctrl+C pending. False where English cannot be set.
[[nodiscard]] bool forgetWhatWasTyped();

/// A start, a check, a decision (yes to the end, one in five back), an end, done by clerks; a workflow “Packing”.
[[nodiscard]] DocumentBuilder smallProcess();
/// smallProcess with a second scenario, “Two clerks”, and a variant “to-be” whose check takes two minutes.
[[nodiscard]] Workbook smallWorkbook();

/// A folder of files to type commands about:
///   small.laneway          smallWorkbook
///   changed.laneway        the same with a renamed, a slower and a new step, and a moved one
///   settings.laneway       the same as small.laneway, but run for 20 days, warmed up, until precise enough
///   broken.laneway         cut off in the middle
///   contradiction.laneway  its role has nobody
///   empty.laneway          no steps
///   pools.laneway          no steps either, but two black boxes
class CommandFolder {
 public:
  /// Writes the files; false where one cannot be written.
  [[nodiscard]] bool fill();
  [[nodiscard]] QString path() const { return m_folder.path(); }
  [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
  /// The file name must be there and readable.
  [[nodiscard]] Workbook read(const QString &name) const;
  [[nodiscard]] bool save(const QString &name, const Workbook &workbook) const;

 private:
  QTemporaryDir m_folder;
};

}  // namespace laneway::test
