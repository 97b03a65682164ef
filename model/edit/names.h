#pragma once

#include <QString>

#include "model/base/id.h"

/// Names as people type them.
namespace laneway {

class Document;

/// Line breaks stay; other control characters become blanks; blanks at the ends go.
[[nodiscard]] QString cleanName(const QString &typed);

/// Whether people would take the names for the same: without regard to case, outer and repeated blanks.
[[nodiscard]] bool sameName(const QString &a, const QString &b);

/// The role of that name, or null.
[[nodiscard]] Id findRole(const Document &document, const QString &name);

}  // namespace laneway
