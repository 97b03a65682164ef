#include "model/compile/accept_assumption.h"

#include <variant>

#include "model/compile/assumption.h"
#include "model/edit/create_swimlane.h"
#include "model/edit/draft.h"
#include "model/edit/refusal.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

Error noPlace(Id element)
{
  return refusal("assumption-has-no-value", element);
}

/// Writes to the node's detail; false where the element is nothing of that kind.
template <typename Detail, typename Set>
bool setDetail(Draft &draft, Id element, Set set)
{
  const Node *node = draft.document.get<Node>(element);
  if (!node || !node->as<Detail>())
    return false;
  return draft.update<Node>(element, [&set](Node &each) { set(*each.as<Detail>()); });
}

/// A calendar that is always open: one there is, or a new one.
Id roundTheClock(Draft &draft)
{
  std::vector<WorkingHours> weekly;
  for (int weekday = 1; weekday <= 7; ++weekday)
    weekly.push_back({weekday, 0, 1'440});
  for (const Calendar &each : draft.document.calendars())
    if (each.weekly == weekly && each.exceptions.empty())
      return each.id;
  Calendar calendar;
  calendar.id = draft.newId(u"calendar");
  calendar.name = u"24/7"_s;
  calendar.weekly = std::move(weekly);
  draft.document.put(calendar);
  return calendar.id;
}

/// One overload for each kind of value; false where the element cannot hold it.
struct Accept {
  Draft &draft;
  Id element;
  AssumedProperty property;

  bool operator()(const Distribution &value) const
  {
    if (property == AssumedProperty::Delay)
      return setDetail<Event>(draft, element, [&](Event &event) { event.delay = value; });
    return setDetail<Activity>(draft, element, [&](Activity &activity) { activity.duration = value; });
  }
  bool operator()(const Arrivals &value) const
  {
    return setDetail<Event>(draft, element, [&](Event &event) { event.arrivals = value; });
  }
  bool operator()(Share value) const
  {
    return property == AssumedProperty::Share && draft.update<Flow>(element, [&](Flow &flow) { flow.share = value; });
  }
  bool operator()(int value) const
  {
    switch (property) {
      case AssumedProperty::Amount:
        return draft.update<Role>(element, [&](Role &role) { role.amount = value; });
      case AssumedProperty::Loop:
        return setDetail<Activity>(draft, element, [&](Activity &activity) { activity.loop.count = value; });
      case AssumedProperty::Instances:
        return draft.update<DocumentInfo>(element, [&](DocumentInfo &info) { info.run.instances = value; });
      case AssumedProperty::Duration:
      case AssumedProperty::Delay:
      case AssumedProperty::Arrivals:
      case AssumedProperty::Share:
      case AssumedProperty::Calendar:
      case AssumedProperty::Role:
      case AssumedProperty::Start:
        return false;
    }
    return false;
  }
  bool operator()(Id role) const
  {
    return setDetail<Activity>(draft, element, [&](Activity &activity) { activity.role = role; });
  }
  bool operator()(const OwnPerson &person) const
  {
    const Id role = roleNamed(draft, person.name);
    if (draft.update<Lane>(element, [&](Lane &lane) { lane.role = role; }))
      return true;
    return (*this)(role);
  }
  bool operator()(RoundTheClock) const
  {
    const Id calendar = roundTheClock(draft);
    return draft.update<Role>(element, [&](Role &role) { role.calendar = calendar; });
  }
  bool operator()(DoesNotOccur) const { return false; }
  bool operator()(const QDateTime &value) const
  {
    return draft.update<DocumentInfo>(element, [&](DocumentInfo &info) { info.run.start = value; });
  }
};

}  // namespace

Result<void> acceptAssumption(Draft &draft, const Assumption &assumption)
{
  if (!draft.document.contains(assumption.element))
    return missing(assumption.element);
  const bool isAccepted = std::visit(Accept{draft, assumption.element, assumption.property}, assumption.value);
  if (!isAccepted)
    return noPlace(assumption.element);
  return {};
}

bool canAccept(const Document &document, const Assumption &assumption)
{
  IdGenerator ids(1);
  Draft draft{document, ids};
  return bool(acceptAssumption(draft, assumption));
}

}  // namespace laneway
