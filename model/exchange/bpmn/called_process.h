#pragma once

#include <optional>

#include <QString>

#include "model/process/document.h"

/// Calls of processes that are not in the same document. BPMN names them by id and leaves it to the reader to find the
/// file.
namespace laneway {

/// The id of the process that a call names without the document having it; empty where there is none.
[[nodiscard]] QString calledElsewhere(const Node &node);

/// The process or workflow of the document that stands for the BPMN process of this id, also where a pool runs it; null
/// where there is none.
[[nodiscard]] Id scopeOfProcess(const Document &document, const QString &process);

/// The BPMN file beside `file` that holds the process, or nothing. Of several the first by name.
[[nodiscard]] std::optional<QString> findProcessBeside(const QString &file, const QString &process);

}  // namespace laneway
