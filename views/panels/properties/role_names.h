#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "model/process/document.h"

/// Roles as the lists of the panels show them.
namespace laneway {

/// By rank, then name, then id.
[[nodiscard]] std::vector<const Role *> rankedRoles(const Document &document);
[[nodiscard]] QStringList roleNames(const Document &document);
/// Empty for the null id and for a role that is not there.
[[nodiscard]] QString roleName(const Document &document, Id role);

}  // namespace laneway
