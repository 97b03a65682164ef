#include "views/panels/properties/role_names.h"

#include <algorithm>
#include <tuple>

namespace laneway {

std::vector<const Role *> rankedRoles(const Document &document)
{
  std::vector<const Role *> roles;
  for (const Role &each : document.roles())
    roles.push_back(&each);
  std::stable_sort(roles.begin(), roles.end(), [](const Role *a, const Role *b) {
    return std::tie(a->rank, a->name) < std::tie(b->rank, b->name);
  });
  return roles;
}

QStringList roleNames(const Document &document)
{
  QStringList names;
  for (const Role *each : rankedRoles(document))
    names << each->name;
  return names;
}

QString roleName(const Document &document, Id role)
{
  const Role *found = document.get<Role>(role);
  return found ? found->name : QString();
}

}  // namespace laneway
