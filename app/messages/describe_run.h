#pragma once

#include <vector>

#include <QString>

#include "model/process/scenario.h"

namespace laneway {

/// A setting of a run, named and told in the words of the program: "Replications", "20".
struct RunSettingText {
  QString name;
  QString value;
  bool operator==(const RunSettingText &) const = default;
};

/// All settings of a run, those that are not set too, always in the same order.
[[nodiscard]] std::vector<RunSettingText> describe(const RunSettings &run);

/// "cycle time", "waiting": within a sentence.
[[nodiscard]] QString describe(PrecisionFigure figure);

}  // namespace laneway
