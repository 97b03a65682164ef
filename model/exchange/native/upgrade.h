#pragma once

#include <span>

#include "model/exchange/import_report.h"
#include "model/process/json/reading.h"

/// Brings files of earlier versions up to the present one, a version at a time, on the JSON tree: the structs only know
/// the present form.
namespace laneway::json {

struct Upgrade {
  int from = 0;  ///< It leads to `from + 1`.
  void (*apply)(Tree &file, ImportReport &report) = nullptr;
};

/// All steps there are, sorted by where they start.
[[nodiscard]] std::span<const Upgrade> upgrades();

/// Takes the file from `version` to `target` by the steps given and sets its "version". False where a step is missing.
[[nodiscard]] bool upgrade(Tree &file, int version, int target, std::span<const Upgrade> steps, ImportReport &report);

}  // namespace laneway::json
