#pragma once

#include <QString>

/// Words for what a simulation assumed and for what it tried.
namespace laneway {

struct Assumption;
struct Lever;

/// "Time of “Check documents”".
[[nodiscard]] QString assumptionName(const Assumption &assumption, const QString &element);
/// "10 min", "25 %".
[[nodiscard]] QString assumptionValue(const Assumption &assumption);
/// "+1 Operations".
[[nodiscard]] QString leverName(const Lever &lever, const QString &element);

}  // namespace laneway
