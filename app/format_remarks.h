#pragma once

#include <QString>

#include "model/process/workbook.h"

class QWidget;

namespace laneway {

class DocumentFile;

/// Shows what reading the file repaired, left out or only carries along, in a window of its own; nothing where there is
/// nothing to say.
void showRemarks(const DocumentFile &file, QWidget *parent);

/// Asks before a format that cannot show everything becomes the file's own; false: do not save.
[[nodiscard]] bool mayLose(const Workbook &workbook, const QString &path, QWidget *parent);

}  // namespace laneway
