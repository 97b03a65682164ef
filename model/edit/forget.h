#pragma once

#include <algorithm>
#include <functional>

#include "model/process/element.h"
#include "model/process/reference.h"

/// What becomes of an element when others that it names go.
namespace laneway {

using IsGone = std::function<bool(Id)>;

/// Whether the element means nothing without what it names in this way: a flow without an end, a shape without its
/// diagram, contents without their container. All other references can be cleared.
[[nodiscard]] constexpr bool isEssential(ReferenceKind kind)
{
  switch (kind) {
    case ReferenceKind::Parent:
    case ReferenceKind::Around:
    case ReferenceKind::Source:
    case ReferenceKind::Target:
    case ReferenceKind::Host:
    case ReferenceKind::Diagram:
    case ReferenceKind::Drawn:
    case ReferenceKind::Scope:
      return true;
    case ReferenceKind::Lane:
    case ReferenceKind::Call:
    case ReferenceKind::Role:
    case ReferenceKind::Calendar:
    case ReferenceKind::Definition:
    case ReferenceKind::HandOver:
    case ReferenceKind::Override:
      return false;
  }
  return false;
}

namespace detail {

inline void dropEmpty(Process &process)
{
  std::erase_if(process.handsOverTo, [](Id id) { return id.isNull(); });
}
inline void dropEmpty(Activity &activity)
{
  const auto namesNobody = [](const RoleNeed &need) { return need.role.isNull(); };
  std::erase_if(activity.alsoNeeds, namesNobody);
  // Without one of those it takes, a way to staff a step is another way.
  std::erase_if(activity.alternatives, [&](const Staffing &way) {
    return std::any_of(way.needs.begin(), way.needs.end(), namesNobody);
  });
}
inline void dropEmpty(Node &node)
{
  if (Activity *activity = node.as<Activity>())
    dropEmpty(*activity);
}
inline void dropEmpty(Person &person)
{
  std::erase_if(person.roles, [](Id id) { return id.isNull(); });
}
inline void dropEmpty(Scenario &scenario)
{
  std::erase_if(scenario.overrides, [](const Override &each) { return each.element.isNull(); });
}
template <typename T>
void dropEmpty(T &)
{
}

}  // namespace detail

/// Clears every reference to what is gone; entries of lists that are nothing else go with it.
template <typename T>
void forget(T &element, const IsGone &isGone)
{
  bool forgot = false;
  forEachReference(element, [&](ReferenceKind, Id &id) {
    if (!isGone(id))
      return;
    id = {};
    forgot = true;
  });
  if (forgot)
    detail::dropEmpty(element);
}

}  // namespace laneway
