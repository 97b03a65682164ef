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

QString namesOfRoles(const Document &document, const std::vector<Id> &roles)
{
  QStringList names;
  for (const Id role : roles)
    if (document.get<Role>(role))
      names << roleName(document, role);
  return names.join(QStringLiteral(", "));
}

std::vector<const Person *> rankedPeople(const Document &document)
{
  std::vector<const Person *> people;
  for (const Person &each : document.people())
    people.push_back(&each);
  std::stable_sort(people.begin(), people.end(), [](const Person *a, const Person *b) {
    return std::pair(a->rank, a->name) < std::pair(b->rank, b->name);
  });
  return people;
}

std::vector<const Person *> peopleIn(const Document &document, Id role)
{
  std::vector<const Person *> people = rankedPeople(document);
  std::erase_if(people, [role](const Person *each) {
    return std::find(each->roles.begin(), each->roles.end(), role) == each->roles.end();
  });
  return people;
}

}  // namespace laneway
