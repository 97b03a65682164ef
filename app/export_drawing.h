#pragma once

#include <QString>

#include "model/process/workbook.h"

class QWidget;

namespace laneway {

/// Asks how and where to, and writes the picture of the diagram, or the document; says so where that fails. The path,
/// or empty where nothing was written. The choice is remembered until the program ends.
QString askAndExport(const Workbook &workbook, Id diagram, QWidget *parent);

}  // namespace laneway
