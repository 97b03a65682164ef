#include "model/edit/rename.h"

#include <vector>

#include "model/edit/create_swimlane.h"
#include "model/edit/draft.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"

namespace laneway {

namespace {

template <typename T>
void setName(Draft &draft, Id id, const QString &name)
{
  draft.update<T>(id, [&](T &element) { element.name = name; });
}

int uses(const Document &document, Id role)
{
  return document.referrers(role, ReferenceKind::Role).size();
}

/// A role that was made for a lane and never given anything goes with its last lane.
void dropIfUnused(Draft &draft, Id id)
{
  const Role *role = draft.document.get<Role>(id);
  if (!role || uses(draft.document, id) > 0 || !draft.document.referrers(id, ReferenceKind::Override).isEmpty())
    return;
  Role untouched;
  untouched.id = role->id;
  untouched.name = role->name;
  untouched.rank = role->rank;
  if (*role == untouched)
    draft.document.remove(id);
}

Result<void> renameLane(Draft &draft, const Lane &lane, const QString &name)
{
  const Id id = lane.id;
  const Id oldRole = lane.role;
  const Role *role = draft.document.get<Role>(oldRole);
  const bool followsRole =
      lane.kind == LaneKind::Lane && (role ? sameName(role->name, lane.name) : lane.name.isEmpty());
  setName<Lane>(draft, id, name);
  if (!followsRole)
    return {};
  const Id existing = findRole(draft.document, name);
  if (role && !name.isEmpty() && (existing.isNull() || existing == oldRole) && uses(draft.document, oldRole) == 1) {
    setName<Role>(draft, oldRole, name);
    return {};
  }
  const Id newRole = roleNamed(draft, name);
  draft.update<Lane>(id, [newRole](Lane &after) { after.role = newRole; });
  if (newRole != oldRole)
    dropIfUnused(draft, oldRole);
  return {};
}

Result<void> renameRole(Draft &draft, const Role &role, const QString &name)
{
  const Id existing = findRole(draft.document, name);
  if (!existing.isNull() && existing != role.id)
    return refusal("role-exists", existing, {name});
  const QString before = role.name;
  const Id id = role.id;
  setName<Role>(draft, id, name);
  std::vector<Id> lanes;
  for (const Id each : draft.document.referrers(id, ReferenceKind::Role))
    if (const Lane *lane = draft.document.get<Lane>(each); lane && sameName(lane->name, before))
      lanes.push_back(each);
  for (const Id lane : lanes)
    setName<Lane>(draft, lane, name);
  return {};
}

void renameCallsOf(Draft &draft, Id target, const QString &before, const QString &name)
{
  std::vector<Id> calls;
  for (const Id each : draft.document.referrers(target, ReferenceKind::Call))
    if (const Node *call = draft.document.get<Node>(each); call && sameName(call->name, before))
      calls.push_back(each);
  for (const Id call : calls)
    setName<Node>(draft, call, name);
}

void renameProcess(Draft &draft, const Process &process, const QString &name)
{
  const QString before = process.name;
  const Id id = process.id;
  setName<Process>(draft, id, name);
  renameCallsOf(draft, id, before, name);
  std::vector<Id> pools;
  for (const Id each : draft.document.containersIn(id))
    if (const Pool *pool = draft.document.get<Pool>(each); pool && !before.isEmpty() && sameName(pool->name, before))
      pools.push_back(each);
  for (const Id pool : pools)
    setName<Pool>(draft, pool, name);
}

void renameNode(Draft &draft, const Node &node, const QString &name)
{
  const Id id = node.id;
  const Activity *activity = node.as<Activity>();
  const Workflow *called = activity ? draft.document.get<Workflow>(activity->calls) : nullptr;
  if (called && sameName(called->name, node.name) &&
      draft.document.referrers(called->id, ReferenceKind::Call).size() == 1)
    setName<Workflow>(draft, called->id, name);
  setName<Node>(draft, id, name);
}

}  // namespace

Result<void> rename(Draft &draft, Id element, const QString &typed)
{
  const QString name = cleanName(typed);
  const Element held = draft.document.find(element);  // keeps the old state alive while it is replaced
  if (const Lane *lane = as<Lane>(held))
    return renameLane(draft, *lane, name);
  if (const Role *role = as<Role>(held))
    return renameRole(draft, *role, name);
  if (const Process *process = as<Process>(held)) {
    renameProcess(draft, *process, name);
    return {};
  }
  if (const Workflow *workflow = as<Workflow>(held)) {
    setName<Workflow>(draft, element, name);
    renameCallsOf(draft, element, workflow->name, name);
    return {};
  }
  if (const Node *node = as<Node>(held)) {
    renameNode(draft, *node, name);
    return {};
  }
  if (as<DocumentInfo>(held)) {
    draft.update<DocumentInfo>(element, [&](DocumentInfo &info) { info.title = name; });
    return {};
  }
  return std::visit(
      [&]<typename Held>(const Held &) -> Result<void> {
        if constexpr (!std::is_same_v<Held, std::monostate>) {
          using T = std::remove_const_t<typename Held::element_type>;
          if constexpr (requires(T each) { each.name; }) {
            setName<T>(draft, element, name);
            return {};
          }
        }
        return missing(element);
      },
      held);
}

Result<void> setDocumentation(Draft &draft, Id element, const QString &documentation)
{
  return std::visit(
      [&]<typename Held>(const Held &) -> Result<void> {
        if constexpr (!std::is_same_v<Held, std::monostate>) {
          using T = std::remove_const_t<typename Held::element_type>;
          if constexpr (requires(T each) { each.documentation; }) {
            draft.update<T>(element, [&](T &each) { each.documentation = documentation; });
            return {};
          }
        }
        return missing(element);
      },
      draft.document.find(element));
}

}  // namespace laneway
