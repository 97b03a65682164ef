#include "views/panels/properties/roles_of.h"

#include <algorithm>

#include "views/panels/properties/role_names.h"

namespace laneway {

std::vector<Id> rolesOf(const Document &document, const std::vector<Id> &elements)
{
  std::vector<Id> roles;
  for (const Id each : elements) {
    const Lane *lane = document.get<Lane>(each);
    const Id role = lane ? lane->role : each;
    if (document.get<Role>(role))
      roles.push_back(role);
  }
  std::sort(roles.begin(), roles.end());
  roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
  return roles;
}

ActionLabel labelOfRoles(const Document &document, const char *code, const std::vector<Id> &roles)
{
  const QString one = QString::fromLatin1(code);
  return roles.size() == 1 ? ActionLabel{one, {roleName(document, roles.front())}}
                           : ActionLabel{one + QStringLiteral("-of-many"), {QString::number(roles.size())}};
}

}  // namespace laneway
