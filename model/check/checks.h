#pragma once

#include <atomic>
#include <vector>

#include "model/base/result.h"
#include "model/check/finding.h"

/// Looks a document through for what is wrong or could be better.
namespace laneway {

class Document;
struct Draft;

/// Everything the checks find: errors first, then warnings, then advice; within these by check and element. The same
/// document gives the same list, but for reviews that fall due. Safe on any thread. With `cancel` set from outside it
/// stops between two checks and gives what it has.
[[nodiscard]] std::vector<Finding> findings(const Document &document, const std::atomic<bool> *cancel = nullptr);

/// Mends what the finding is about, as its `fix` says. Refused: "finding-without-fix", and why the edit was refused.
[[nodiscard]] Result<void> applyFix(Draft &draft, const Finding &finding);

}  // namespace laneway
