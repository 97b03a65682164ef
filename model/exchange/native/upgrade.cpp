#include "model/exchange/native/upgrade.h"

#include <algorithm>

namespace laneway::json {

std::span<const Upgrade> upgrades()
{
  return {};  // version 1 is the first
}

bool upgrade(Tree &file, int version, int target, std::span<const Upgrade> steps, ImportReport &report)
{
  const int before = version;
  for (; version < target; ++version) {
    const auto step =
        std::find_if(steps.begin(), steps.end(), [&](const Upgrade &each) { return each.from == version; });
    if (step == steps.end())
      return false;
    step->apply(file, report);
    file["version"] = version + 1;
  }
  if (version != before)
    report.push_back({QStringLiteral("file-upgraded"), {QString::number(before), QString::number(version)}});
  return true;
}

}  // namespace laneway::json
