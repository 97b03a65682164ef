#include "model/compile/sharing.h"

#include <algorithm>
#include <unordered_set>

#include "model/compile/containers.h"
#include "model/process/document.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

std::unordered_set<Id> touchedFrom(const Document &document, Id scope)
{
  return compile::touchedBy(document, compile::containersOf(document, scope));
}

/// Everybody who is asked for by a step in the containers.
std::unordered_set<Id> rolesIn(const Document &document, const std::unordered_set<Id> &containers)
{
  std::unordered_set<Id> roles;
  for (const Node &node : document.nodes()) {
    const Activity *step = node.as<Activity>();
    if (!step || !containers.contains(compile::outermostContainer(document, node)))
      continue;
    roles.insert(effectiveRole(document, node));
    for (const RoleNeed &need : step->alsoNeeds)
      roles.insert(need.role);
    for (const Staffing &way : step->alternatives)
      for (const RoleNeed &need : way.needs)
        roles.insert(need.role);
  }
  roles.erase(Id());
  return roles;
}

}  // namespace

std::vector<Id> processesSharingRoles(const Document &document, Id scope)
{
  const std::unordered_set<Id> touched = touchedFrom(document, scope);
  const std::unordered_set<Id> wanted = rolesIn(document, touched);
  const Id own = processOf(document, scope);
  std::vector<Id> sharing;
  for (const Process &process : document.processes()) {
    if (process.id == scope || process.id == own)
      continue;
    const std::unordered_set<Id> roles = rolesIn(document, touchedFrom(document, process.id));
    if (std::any_of(roles.begin(), roles.end(), [&](Id role) { return wanted.contains(role); }))
      sharing.push_back(process.id);
  }
  return sharing;
}

}  // namespace laneway
