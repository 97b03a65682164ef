#include "model/edit/resources.h"

#include <algorithm>
#include <vector>

#include "model/edit/create_swimlane.h"
#include "model/edit/draft.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"

namespace laneway {

Result<Id> createRole(Draft &draft, const QString &name, RoleKind kind)
{
  const QString clean = cleanName(name);
  if (clean.isEmpty())
    return refusal("role-needs-name");
  if (const Id existing = findRole(draft.document, clean); !existing.isNull())
    return refusal("role-exists", existing, {clean});
  const Id role = roleNamed(draft, clean);
  draft.update<Role>(role, [kind](Role &after) { after.kind = kind; });
  return role;
}

Result<void> mergeRoles(Draft &draft, Id role, Id other)
{
  for (const Id each : {role, other})
    if (!draft.document.get<Role>(each))
      return missing(each);
  if (role == other)
    return {};
  const auto rewire = [&](auto &element) {
    forEachReference(element, [&](ReferenceKind kind, Id &id) {
      if ((kind == ReferenceKind::Role || kind == ReferenceKind::Override) && id == role)
        id = other;
    });
  };
  for (const ReferenceKind kind : {ReferenceKind::Role, ReferenceKind::Override}) {
    const auto referrers = draft.document.referrers(role, kind);
    const std::vector<Id> users(referrers.begin(), referrers.end());
    for (const Id user : users) {
      draft.update<Lane>(user, rewire) || draft.update<Node>(user, rewire) || draft.update<Role>(user, rewire) ||
          draft.update<Person>(user, rewire) || draft.update<Scenario>(user, rewire);
    }
  }
  draft.document.remove(role);
  return {};
}

Result<Id> createCalendar(Draft &draft, const QString &name)
{
  Calendar calendar;
  calendar.id = draft.newId(u"calendar");
  calendar.name = cleanName(name);
  for (int weekday = 1; weekday <= 5; ++weekday)
    calendar.weekly.push_back({weekday, 9 * 60, 17 * 60});
  const Id id = calendar.id;
  draft.document.put(std::move(calendar));
  return id;
}

}  // namespace laneway
