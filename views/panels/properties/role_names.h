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
/// "Clerk, Driver": those of the list that are there.
[[nodiscard]] QString namesOfRoles(const Document &document, const std::vector<Id> &roles);
/// The people known by name, by rank, then name, then id.
[[nodiscard]] std::vector<const Person *> rankedPeople(const Document &document);
/// Those of them who have the role.
[[nodiscard]] std::vector<const Person *> peopleIn(const Document &document, Id role);
/// Empty for the null id and for a role that is not there.
[[nodiscard]] QString roleName(const Document &document, Id role);

}  // namespace laneway
