#include "views/panels/properties/role_section.h"

#include <QEvent>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include "app/messages/kind_names.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"
#include "model/edit/resources.h"
#include "views/panels/properties/calendar_choices.h"
#include "views/panels/properties/role_names.h"
#include "views/panels/properties/roles_of.h"
#include "views/theme/style_painting.h"
#include "views/theme/theme.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/form_field.h"
#include "views/widgets/link_button.h"
#include "views/widgets/role_field.h"
#include "views/widgets/value_fields.h"

namespace laneway {

namespace {

constexpr int SwatchSize = 16;

}  // namespace

RoleSection::RoleSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_role = new RoleField(this);
  m_kind = new ChoiceField(this);
  m_amount = new CountField(this);
  m_cost = new MoneyField(this);
  m_calendar = new ChoiceField(this);
  m_color = new ChoiceField(this);
  m_all = new LinkButton(this);
  m_roleField = &addField(*m_role);
  m_kindField = &addField(*m_kind);
  m_amountField = &addField(*m_amount);
  m_costField = &addField(*m_cost);
  m_calendarField = &addField(*m_calendar);
  m_colorField = &addField(*m_color);
  rows().addWidget(m_all, 0, Qt::AlignLeft);
  connectEditors();
  retranslate();
}

void RoleSection::connectEditors()
{
  connect(m_role, &RoleField::entered, this, &RoleSection::assignToLanes);
  connect(m_kind, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeRoles(*m_kind, "change-role-kind", [&](Role &role) { role.kind = static_cast<RoleKind>(value.toInt()); });
  });
  connect(m_amount, &CountField::valueEntered, this, [this](std::optional<int> amount) {
    changeRoles(*m_amount, "change-role-amount", [amount](Role &role) { role.amount = amount; });
  });
  connect(m_amountField, &FormField::actionTriggered, this, [this] {
    changeRoles(*m_amount, "change-role-amount", [](Role &role) { role.amount = role.amount.value_or(1); });
  });
  connect(m_cost, &MoneyField::valueEntered, this, [this](std::optional<Money> cost) {
    changeRoles(*m_cost, "change-hourly-cost", [cost](Role &role) { role.hourlyCost = cost; });
  });
  connect(m_calendar, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeRoles(*m_calendar, "change-calendar", [&](Role &role) { role.calendar = chosenCalendar(value); });
  });
  connect(m_color, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeRoles(*m_color, "change-color",
                [&](Role &role) { role.color = value.isValid() ? std::optional(value.toInt()) : std::nullopt; });
  });
  connect(m_all, &LinkButton::clicked, this, &RoleSection::rolesRequested);
}

void RoleSection::assignToLanes(const QString &name)
{
  const std::vector<Id> lanes = targets();
  performOnValues(*m_role, label("assign-lane-role"), [&](Draft &draft) -> Result<void> {
    Id role = findRole(draft.document, name);
    if (role.isNull() && !cleanName(name).isEmpty())
      if (const Result<void> made = keep(role, createRole(draft, name)); !made)
        return made;
    return changeEach<Lane>(draft, lanes, [role](Lane &lane) { lane.role = role; });
  });
}

void RoleSection::changeRoles(Entry &entry, const char *code, const std::function<void(Role &)> &change)
{
  const std::vector<Id> all = roles();
  performOnValues(entry, labelOfRoles(document(), code, all),
                  [&](Draft &draft) { return changeEach<Role>(draft, all, change); });
}

std::vector<Id> RoleSection::roles() const
{
  return rolesOf(document(), targets());
}

void RoleSection::load()
{
  const bool areLanes = document().get<Lane>(targets().front()) != nullptr;
  m_roleField->setVisible(areLanes);
  if (areLanes) {
    m_role->setRoles(roleNames(document()));
    m_role->setInherited(tr("Nobody"), tr("Nobody yet"));
    const auto role = commonOf<Lane>(document(), targets(), [](const Lane &lane) { return lane.role; });
    if (role.isMixed)
      m_role->showMixed();
    else
      m_role->show(roleName(document(), role.value));
  }
  const bool hasRoles = !roles().empty();
  for (FormField *each : {m_kindField, m_amountField, m_costField, m_calendarField, m_colorField})
    each->setVisible(hasRoles);
  if (hasRoles)
    loadRole();
}

void RoleSection::loadRole()
{
  const std::vector<Id> all = roles();
  const auto kind = commonOf<Role>(document(), all, [](const Role &role) { return role.kind; });
  if (kind.isMixed)
    m_kind->showMixed();
  else
    m_kind->show(static_cast<int>(kind.value));
  const auto amount = commonOf<Role>(document(), all, [](const Role &role) { return role.amount; });
  if (amount.isMixed)
    m_amount->showMixed();
  else
    m_amount->showValue(amount.value);
  const std::size_t named = all.size() == 1 ? peopleIn(document(), all.front()).size() : 0;
  m_amount->setHint(named > 0 ? tr("%n, by name", nullptr, static_cast<int>(named)) : tr("1, assumed"));
  m_amountField->setAction(!amount.isMixed && !amount.value && named == 0 ? tr("Use %1").arg(1) : QString());
  const auto cost = commonOf<Role>(document(), all, [](const Role &role) { return role.hourlyCost; });
  if (cost.isMixed)
    m_cost->showMixed();
  else
    m_cost->showValue(cost.value, document().info().currency);
  m_calendar->setChoices(calendarChoices(document()));
  const auto calendar = commonOf<Role>(document(), all, [](const Role &role) { return role.calendar; });
  if (calendar.isMixed)
    m_calendar->showMixed();
  else
    m_calendar->show(calendarChoice(calendar.value));
  const auto color = commonOf<Role>(document(), all, [](const Role &role) { return role.color; });
  if (color.isMixed)
    m_color->showMixed();
  else
    m_color->show(color.value ? QVariant(*color.value) : QVariant());
}

void RoleSection::paintSwatches()
{
  const painting::CanvasPalette &colors = theme::themeOf(palette()).canvas;
  for (int row = 1; row < m_color->count(); ++row) {
    const painting::RoleTint &tint = painting::roleTint(colors, m_color->itemData(row).toInt());
    QPixmap swatch(QSize(SwatchSize, SwatchSize) * 2);
    swatch.setDevicePixelRatio(2);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    theme::drawBox(&painter, QRectF(1, 1, SwatchSize - 2, SwatchSize - 2), 4, tint.fill, tint.outline, 1.5);
    painter.end();
    m_color->setItemIcon(row, swatch);
  }
}

void RoleSection::changeEvent(QEvent *event)
{
  PropertySection::changeEvent(event);
  if (event->type() == QEvent::PaletteChange)
    paintSwatches();
}

void RoleSection::retranslate()
{
  m_roleField->setLabel(tr("Role"));
  m_roleField->setHelp(tr("Who does the steps in this lane, unless a step says otherwise."));
  m_kindField->setLabel(tr("Kind"));
  m_amountField->setLabel(tr("How many"));
  m_amountField->setHelp(tr("All together, with those known by name."));
  m_costField->setLabel(tr("Cost per hour"));
  m_cost->setHint(tr("None"));
  m_calendarField->setLabel(tr("Works"));
  m_calendarField->setHelp(tr("The calendar of working hours."));
  m_colorField->setLabel(tr("Colour"));
  m_colorField->setHelp(tr("Of its steps where they are coloured by role."));
  std::vector<std::pair<QString, QVariant>> colors{{tr("Chosen by its place"), QVariant()}};
  for (int at = 0; at < static_cast<int>(painting::CanvasPalette().roles.size()); ++at)
    colors.emplace_back(tr("Colour %1").arg(at + 1), at);
  m_color->setChoices(colors);
  paintSwatches();
  m_all->setText(tr("All roles and calendars…"));
  m_kind->setChoices({{nameOf(RoleKind::Person), static_cast<int>(RoleKind::Person)},
                      {nameOf(RoleKind::System), static_cast<int>(RoleKind::System)}});
}

}  // namespace laneway
