#pragma once

#include <QString>

#include "model/base/id.h"
#include "model/base/result.h"

/// People known by name. Their other values are changed with changeEach<Person>.
namespace laneway {

struct Draft;

/// Somebody of this name, after all others. Two people may have the same name.
[[nodiscard]] Result<Id> createPerson(Draft &draft, const QString &name);

/// Gives the person the roles of these names, divided by commas, creating those that there are not yet.
[[nodiscard]] Result<void> assignRolesTo(Draft &draft, Id person, const QString &names);

}  // namespace laneway
