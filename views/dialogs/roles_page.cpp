#include "views/dialogs/roles_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/messages/format.h"
#include "model/edit/draft.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"
#include "model/edit/remove.h"
#include "model/edit/resources.h"
#include "model/edit/session.h"
#include "app/messages/kind_names.h"
#include "views/panels/properties/role_names.h"
#include "views/panels/properties_panel.h"
#include "views/selection.h"

namespace laneway {

namespace {

constexpr int PropertiesWidth = 264;

bool concernsRoles(const ChangeSet &changes)
{
  return std::any_of(changes.begin(), changes.end(), [](const Change &each) {
    return as<Role>(each.latest()) || as<Calendar>(each.latest()) || as<DocumentInfo>(each.latest());
  });
}

}  // namespace

RolesPage::RolesPage(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
  m_selection = new Selection(session, this);
  m_table = new QTableWidget(0, 5, this);
  m_table->setHorizontalHeaderLabels({tr("Role"), tr("Kind"), tr("How many"), tr("Per hour"), tr("Works")});
  m_table->setAccessibleName(tr("Roles"));
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->setShowGrid(false);
  m_properties = new PropertiesPanel(session, *m_selection, this);
  m_properties->setFixedWidth(PropertiesWidth);
  m_none = new QLabel(tr("No roles yet. A new lane brings its role along, and so does a name typed under Who."), this);
  m_none->setForegroundRole(QPalette::PlaceholderText);
  m_none->setWordWrap(true);
  m_none->setAlignment(Qt::AlignTop);
  m_add = new QPushButton(tr("New role"), this);
  m_remove = new QPushButton(tr("Remove"), this);
  m_merge = new QPushButton(tr("Merge into"), this);
  auto *targets = new QMenu(m_merge);
  m_merge->setMenu(targets);
  for (QPushButton *each : {m_add, m_remove, m_merge})
    each->setAutoDefault(false);

  auto *buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(m_add);
  buttons->addWidget(m_remove);
  buttons->addWidget(m_merge);
  buttons->addStretch();
  auto *left = new QVBoxLayout;
  left->setSpacing(8);
  left->addWidget(m_none);
  left->addWidget(m_table, 1);
  left->addLayout(buttons);
  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(8);
  layout->addLayout(left, 1);
  layout->addWidget(m_properties);

  connect(m_add, &QPushButton::clicked, this, &RolesPage::add);
  connect(m_remove, &QPushButton::clicked, this, &RolesPage::removeChosen);
  connect(targets, &QMenu::aboutToShow, this, &RolesPage::mergeChosen);
  connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
    if (!m_isFilling)
      takeSelection();
  });
  connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
    if (concernsRoles(changes))
      fill();
  });
  fill();
  m_table->selectRow(0);
}

void RolesPage::fill()
{
  m_isFilling = true;
  const Document &document = m_session.document();
  const std::vector<const Role *> roles = rankedRoles(document);
  m_table->clearSelection();
  m_table->setRowCount(static_cast<int>(roles.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const Role &role = *roles[static_cast<std::size_t>(row)];
    const Calendar *calendar = document.get<Calendar>(role.calendar);
    const QStringList texts{role.name, nameOf(role.kind),
                            role.amount ? QLocale().toString(*role.amount) : tr("1, assumed"),
                            role.hourlyCost ? formatMoney(*role.hourlyCost, document.info().currency) : QString(),
                            calendar ? calendar->name : tr("Round the clock")};
    for (int column = 0; column < texts.size(); ++column) {
      auto *item = new QTableWidgetItem(texts.at(column));
      item->setData(Qt::UserRole, role.id.text());
      if (column == 2 && !role.amount)
        item->setForeground(palette().placeholderText());
      m_table->setItem(row, column, item);
      if (m_selection->contains(role.id))
        item->setSelected(true);
    }
  }
  m_isFilling = false;
  m_none->setVisible(roles.empty());
  m_table->setVisible(!roles.empty());
  takeSelection();
}

void RolesPage::takeSelection()
{
  std::vector<Id> chosen;
  for (const QModelIndex &each : m_table->selectionModel()->selectedRows())
    chosen.push_back(Id(each.data(Qt::UserRole).toString()));
  m_selection->set(chosen);
  m_properties->setEnabled(!chosen.empty());
  m_properties->setVisible(!chosen.empty());
  m_remove->setEnabled(!chosen.empty());
  m_merge->setEnabled(chosen.size() == 1 && m_table->rowCount() > 1);
}

void RolesPage::choose(Id role)
{
  for (int row = 0; row < m_table->rowCount(); ++row)
    if (m_table->item(row, 0)->data(Qt::UserRole).toString() == role.text())
      m_table->selectRow(row);
}

void RolesPage::add()
{
  QString name = tr("New role");
  for (int number = 2; !findRole(m_session.document(), name).isNull(); ++number)
    name = tr("New role %1").arg(number);
  Id made;
  const Result<ChangeSet> done = m_session.perform({QStringLiteral("create-role"), {}},
                                                   [&](Draft &draft) { return keep(made, createRole(draft, name)); });
  if (!done)
    return;
  choose(made);
  m_properties->editName();
}

void RolesPage::removeChosen()
{
  const std::vector<Id> roles = m_selection->ids();
  (void)m_session.perform({QStringLiteral("delete"), {}}, [&](Draft &draft) { return removeElements(draft, roles); });
}

void RolesPage::mergeChosen()
{
  QMenu &menu = *m_merge->menu();
  menu.clear();
  const Id role = m_selection->primary();
  const QString name = roleName(m_session.document(), role);
  for (const Role *each : rankedRoles(m_session.document())) {
    if (each->id == role)
      continue;
    connect(menu.addAction(each->name), &QAction::triggered, this,
            [this, role, name, other = each->id, into = each->name] {
              (void)m_session.perform({QStringLiteral("merge-roles"), {name, into}},
                                      [&](Draft &draft) { return mergeRoles(draft, role, other); });
              choose(other);
            });
  }
}

void RolesPage::commitPending()
{
  m_properties->commitPending();
}

}  // namespace laneway
