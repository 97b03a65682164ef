#pragma once

#include <vector>

#include <QString>

#include "model/base/result.h"
#include "model/process/activity.h"

/// Who does a step, as a line of text: "2 Clerk, Truck" is two clerks and a truck at once; ways to choose from are
/// divided by semicolons.
namespace laneway {

class Document;
struct Draft;

[[nodiscard]] QString staffingText(const Document &document, const std::vector<RoleNeed> &needs);
[[nodiscard]] QString staffingText(const Document &document, const std::vector<Staffing> &ways);

/// Reads the text; a role that there is not yet is created. A number before a name says how many.
[[nodiscard]] Result<std::vector<RoleNeed>> needsFromText(Draft &draft, const QString &text);
[[nodiscard]] Result<std::vector<Staffing>> waysFromText(Draft &draft, const QString &text);

}  // namespace laneway
