#include "views/dialogs/roles_page.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include "app/messages/format.h"
#include "app/messages/kind_names.h"
#include "model/edit/draft.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"
#include "model/edit/resources.h"
#include "model/edit/session.h"
#include "views/panels/properties/role_names.h"

namespace laneway {

RolesPage::RolesPage(Session &session, QWidget *parent)
    : ElementPage(session,
                  {{tr("Role"), tr("Kind"), tr("How many"), tr("Per hour"), tr("Works")},
                   tr("Roles"),
                   tr("No roles yet. A new lane brings its role along, and so does a name typed under Who."),
                   tr("New role")},
                  parent)
{
  m_merge = new QPushButton(tr("Merge into"), this);
  m_merge->setAutoDefault(false);
  m_targets = new QMenu(m_merge);
  m_merge->setMenu(m_targets);
  buttons().insertWidget(2, m_merge);
  connect(m_targets, &QMenu::aboutToShow, this, &RolesPage::offerMerges);
  fill();
}

std::vector<ElementPage::Row> RolesPage::rows() const
{
  constexpr int AmountColumn = 2;
  const Document &document = session().document();
  std::vector<Row> rows;
  for (const Role *role : rankedRoles(document)) {
    const Calendar *calendar = document.get<Calendar>(role->calendar);
    const auto named = static_cast<int>(peopleIn(document, role->id).size());
    const QString amount = role->amount ? QLocale().toString(*role->amount)
                           : named > 0  ? QLocale().toString(named)
                                        : tr("1, assumed");
    rows.push_back({role->id,
                    {role->name, nameOf(role->kind), amount,
                     role->hourlyCost ? formatMoney(*role->hourlyCost, document.info().currency) : QString(),
                     calendar ? calendar->name : tr("Round the clock")},
                    role->amount || named > 0 ? -1 : AmountColumn});
  }
  return rows;
}

bool RolesPage::concerns(const Change &change) const
{
  const Element &element = change.latest();
  return as<Role>(element) || as<Person>(element) || as<Calendar>(element) || as<DocumentInfo>(element);
}

Id RolesPage::make()
{
  QString name = tr("New role");
  for (int number = 2; !findRole(session().document(), name).isNull(); ++number)
    name = tr("New role %1").arg(number);
  Id made;
  const Result<ChangeSet> done = session().perform({QStringLiteral("create-role"), {}},
                                                   [&](Draft &draft) { return keep(made, createRole(draft, name)); });
  return done ? made : Id();
}

void RolesPage::selectionChanged()
{
  m_merge->setEnabled(chosen().size() == 1 && session().document().roles().size() > 1);
}

void RolesPage::offerMerges()
{
  m_targets->clear();
  if (chosen().empty())
    return;
  const Id role = chosen().front();
  const QString name = roleName(session().document(), role);
  for (const Role *each : rankedRoles(session().document())) {
    if (each->id == role)
      continue;
    connect(m_targets->addAction(each->name), &QAction::triggered, this,
            [this, role, name, other = each->id, into = each->name] {
              (void)session().perform({QStringLiteral("merge-roles"), {name, into}},
                                      [&](Draft &draft) { return mergeRoles(draft, role, other); });
              choose(other);
            });
  }
}

}  // namespace laneway
