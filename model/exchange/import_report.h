#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "model/process/workbook.h"

/// What reading or writing a file repaired, left out or changed, line by line; `app/messages` has the sentences.
namespace laneway {

struct ImportNote {
  QString code;           ///< Stable, in kebab case: "bpmn-id-twice".
  QStringList arguments;  ///< Fill %1, %2, ... of the sentence.
  int line = 0;           ///< Of the file, from 1; 0 where it is about the whole of it.
  bool operator==(const ImportNote &) const = default;
};

using ImportReport = std::vector<ImportNote>;

/// What a file held, and what had to be done to read it.
struct Imported {
  Workbook workbook;
  ImportReport report;
};

/// The bytes of a file, and what has no place in its format.
struct Exported {
  QByteArray bytes;
  ImportReport report;
};

}  // namespace laneway
