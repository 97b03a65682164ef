#include "views/dialogs/people_page.h"

#include "app/messages/format.h"
#include "app/messages/quantity_input.h"
#include "model/edit/draft.h"
#include "model/edit/people.h"
#include "model/edit/refusal.h"
#include "model/edit/session.h"
#include "views/panels/properties/role_names.h"

namespace laneway {

PeoplePage::PeoplePage(Session &session, QWidget *parent)
    : ElementPage(session,
                  {{tr("Name"), tr("Roles"), tr("Works"), tr("Speed"), tr("Per hour")},
                   tr("People"),
                   tr("Nobody by name yet. Enter people where their hours, speed or cost differ, or where somebody has "
                      "several roles; elsewhere the number of the role is enough."),
                   tr("New person")},
                  parent)
{
  fill();
}

std::vector<ElementPage::Row> PeoplePage::rows() const
{
  const Document &document = session().document();
  std::vector<Row> rows;
  for (const Person *person : rankedPeople(document)) {
    const Calendar *calendar = document.get<Calendar>(person->calendar);
    rows.push_back(
        {person->id,
         {person->name, namesOfRoles(document, person->roles), calendar ? calendar->name : tr("As the role"),
          shareInput(Share{person->speed}),
          person->hourlyCost ? formatMoney(*person->hourlyCost, document.info().currency) : tr("As the role")},
         -1});
  }
  return rows;
}

bool PeoplePage::concerns(const Change &change) const
{
  const Element &element = change.latest();
  return as<Person>(element) || as<Role>(element) || as<Calendar>(element) || as<DocumentInfo>(element);
}

Id PeoplePage::make()
{
  Id made;
  const Result<ChangeSet> done = session().perform({QStringLiteral("create-person"), {}}, [&](Draft &draft) {
    return keep(made, createPerson(draft, tr("New person")));
  });
  return done ? made : Id();
}

}  // namespace laneway
