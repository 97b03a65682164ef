#include "views/panels/properties/person_section.h"

#include "model/edit/people.h"
#include "views/panels/properties/calendar_choices.h"
#include "views/panels/properties/role_names.h"
#include "views/panels/properties/show_common.h"
#include "views/widgets/form_field.h"
#include "views/widgets/value_fields.h"

namespace laneway {

PersonSection::PersonSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_roles = new EditField(this);
  m_calendar = new ChoiceField(this);
  m_speed = new ShareField(this);
  m_cost = new MoneyField(this);
  m_rolesField = &addField(*m_roles);
  m_calendarField = &addField(*m_calendar);
  m_speedField = &addField(*m_speed);
  m_costField = &addField(*m_cost);
  connectEditors();
  retranslate();
}

void PersonSection::connectEditors()
{
  connect(m_roles, &EditField::entered, this, [this](const QString &names) {
    const std::vector<Id> people = targets();
    performOnValues(*m_roles, label("change-person"), [&](Draft &draft) -> Result<void> {
      for (const Id person : people)
        if (const Result<void> done = assignRolesTo(draft, person, names); !done)
          return done;
      return {};
    });
  });
  const auto bind = [this](Entry &entry, const std::function<void(Person &)> &change) {
    const std::vector<Id> people = targets();
    performOnValues(entry, label("change-person"),
                    [&](Draft &draft) { return changeEach<Person>(draft, people, change); });
  };
  connect(m_calendar, &ChoiceField::chosen, this, [this, bind](const QVariant &value) {
    bind(*m_calendar, [&](Person &person) { person.calendar = chosenCalendar(value); });
  });
  connect(m_speed, &ShareField::valueEntered, this, [this, bind](std::optional<Share> speed) {
    bind(*m_speed, [speed](Person &person) { person.speed = speed.value_or(Share{1}).value; });
  });
  connect(m_cost, &MoneyField::valueEntered, this, [this, bind](std::optional<Money> cost) {
    bind(*m_cost, [cost](Person &person) { person.hourlyCost = cost; });
  });
}

void PersonSection::load()
{
  const auto read = [this](auto of) { return commonOf<Person>(document(), targets(), of); };
  showCommon(*m_roles, read([this](const Person &person) { return namesOfRoles(document(), person.roles); }));
  std::vector<std::pair<QString, QVariant>> calendars = calendarChoices(document());
  calendars.front().first = tr("As the role");
  m_calendar->setChoices(calendars);
  const auto calendar = read([](const Person &person) { return person.calendar; });
  if (calendar.isMixed)
    m_calendar->showMixed();
  else
    m_calendar->show(calendarChoice(calendar.value));
  showCommon(*m_speed, read([](const Person &person) { return std::optional(Share{person.speed}); }));
  const auto cost = read([](const Person &person) { return person.hourlyCost; });
  if (cost.isMixed)
    m_cost->showMixed();
  else
    m_cost->showValue(cost.value, document().info().currency);
}

void PersonSection::retranslate()
{
  m_rolesField->setLabel(tr("Roles"));
  m_rolesField->setHelp(tr("What the person can do, such as “Clerk, Driver”. One person does one thing at a time."));
  m_roles->setHint(tr("None yet"));
  m_calendarField->setLabel(tr("Works"));
  m_calendarField->setHelp(tr("The calendar of working hours, where it is not that of the first role."));
  m_speedField->setLabel(tr("Speed"));
  m_speedField->setHelp(tr("At 200 % a step takes half of its time."));
  m_speed->setHint(tr("100 %"));
  m_costField->setLabel(tr("Cost per hour"));
  m_cost->setHint(tr("As the role"));
}

}  // namespace laneway
