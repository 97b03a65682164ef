#pragma once

#include <QString>

#include "model/base/result.h"
#include "model/process/role.h"

/// Roles and calendars as things of their own. Their values are changed with changeEach<Role>, changeEach<Calendar>.
namespace laneway {

struct Draft;

/// Refused if there is a role of that name.
[[nodiscard]] Result<Id> createRole(Draft &draft, const QString &name, RoleKind kind = RoleKind::Person);

/// Puts `other` in the place of `role` everywhere, then removes `role`.
[[nodiscard]] Result<void> mergeRoles(Draft &draft, Id role, Id other);

/// A calendar, open Monday to Friday 9:00 to 17:00 to begin with.
[[nodiscard]] Result<Id> createCalendar(Draft &draft, const QString &name);

}  // namespace laneway
