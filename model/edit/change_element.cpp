#include "model/edit/change_element.h"

#include "model/edit/create_swimlane.h"
#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/edit/value_ranges.h"

namespace laneway {

namespace {

/// Puts the changed value if it is in range.
template <typename T>
Result<void> putSound(Draft &draft, T element)
{
  auto shared = std::make_shared<const T>(std::move(element));
  if (const Result<void> sound = checkValues(Element(shared)); !sound)
    return sound;
  draft.document.putShared(std::move(shared));
  return {};
}

}  // namespace

template <typename T>
Result<void> replaceElement(Draft &draft, T element)
{
  if (!draft.document.get<T>(element.id))
    return missing(element.id);
  return putSound(draft, std::move(element));
}

template <typename T>
Result<void> changeEach(Draft &draft, const std::vector<Id> &elements, const std::function<void(T &)> &change)
{
  for (const Id id : elements) {
    const T *before = draft.document.get<T>(id);
    if (!before)
      return missing(id);
    T after = *before;
    change(after);
    after.id = id;
    if (after == *before)
      continue;
    if (const Result<void> done = putSound(draft, std::move(after)); !done)
      return done;
  }
  return {};
}

template <typename Detail>
Result<void> changeDetail(Draft &draft, const std::vector<Id> &nodes, const std::function<void(Detail &)> &change)
{
  return changeEach<Node>(draft, nodes, [&change](Node &node) {
    if (Detail *detail = node.as<Detail>())
      change(*detail);
  });
}

Result<void> assignRole(Draft &draft, const std::vector<Id> &steps, const QString &roleName)
{
  const Id role = roleNamed(draft, roleName);
  return changeDetail<Activity>(draft, steps, [role](Activity &activity) { activity.role = role; });
}

#define LANEWAY_CHANGE(T)                              \
  template Result<void> replaceElement<T>(Draft &, T); \
  template Result<void> changeEach<T>(Draft &, const std::vector<Id> &, const std::function<void(T &)> &);
LANEWAY_CHANGE(DocumentInfo)
LANEWAY_CHANGE(Process)
LANEWAY_CHANGE(Workflow)
LANEWAY_CHANGE(Pool)
LANEWAY_CHANGE(Lane)
LANEWAY_CHANGE(Node)
LANEWAY_CHANGE(Flow)
LANEWAY_CHANGE(Role)
LANEWAY_CHANGE(Person)
LANEWAY_CHANGE(Calendar)
LANEWAY_CHANGE(Scenario)
LANEWAY_CHANGE(Definition)
LANEWAY_CHANGE(Diagram)
LANEWAY_CHANGE(Shape)
LANEWAY_CHANGE(Route)
#undef LANEWAY_CHANGE

template Result<void> changeDetail(Draft &, const std::vector<Id> &, const std::function<void(Activity &)> &);
template Result<void> changeDetail(Draft &, const std::vector<Id> &, const std::function<void(Gateway &)> &);
template Result<void> changeDetail(Draft &, const std::vector<Id> &, const std::function<void(Event &)> &);
template Result<void> changeDetail(Draft &, const std::vector<Id> &, const std::function<void(Data &)> &);

}  // namespace laneway
