#include "model/edit/people.h"

#include <algorithm>

#include "model/edit/create_swimlane.h"
#include "model/edit/draft.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"

namespace laneway {

Result<Id> createPerson(Draft &draft, const QString &name)
{
  Person person;
  person.id = draft.newId(u"person");
  person.name = cleanName(name);
  if (person.name.isEmpty())
    return refusal("person-needs-name");
  for (const Person &each : draft.document.people())
    person.rank = std::max(person.rank, each.rank + 1);
  const Id id = person.id;
  draft.document.put(std::move(person));
  return id;
}

Result<void> assignRolesTo(Draft &draft, Id person, const QString &names)
{
  std::vector<Id> roles;
  for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
    if (const Id role = roleNamed(draft, name);
        !role.isNull() && std::find(roles.begin(), roles.end(), role) == roles.end())
      roles.push_back(role);
  const bool found = draft.update<Person>(person, [&](Person &after) { after.roles = roles; });
  return found ? Result<void>() : missing(person);
}

}  // namespace laneway
