#pragma once

#include <vector>

#include "model/edit/session.h"
#include "model/process/document.h"

/// Sections that speak of roles, be they chosen themselves or by the lanes that name them.
namespace laneway {

/// The roles that the elements are or, being lanes, name; sorted.
[[nodiscard]] std::vector<Id> rolesOf(const Document &document, const std::vector<Id> &elements);

/// The name of an edit of the roles: `code` with the name of the one, or "CODE-of-many" with their number.
[[nodiscard]] ActionLabel labelOfRoles(const Document &document, const char *code, const std::vector<Id> &roles);

}  // namespace laneway
