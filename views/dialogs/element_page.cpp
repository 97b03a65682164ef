#include "views/dialogs/element_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "model/edit/draft.h"
#include "model/edit/remove.h"
#include "model/edit/session.h"
#include "views/panels/properties_panel.h"
#include "views/selection.h"

namespace laneway {

namespace {

constexpr int PropertiesWidth = 264;

}  // namespace

ElementPage::ElementPage(Session &session, const Texts &texts, QWidget *parent) : QWidget(parent), m_session(session)
{
  m_selection = new Selection(session, this);
  m_table = new QTableWidget(0, static_cast<int>(texts.columns.size()), this);
  m_table->setHorizontalHeaderLabels(texts.columns);
  m_table->setAccessibleName(texts.name);
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
  m_none = new QLabel(texts.none, this);
  m_none->setForegroundRole(QPalette::PlaceholderText);
  m_none->setWordWrap(true);
  m_none->setAlignment(Qt::AlignTop);
  auto *add = new QPushButton(texts.add, this);
  m_remove = new QPushButton(tr("Remove"), this);
  for (QPushButton *each : {add, m_remove})
    each->setAutoDefault(false);

  m_buttons = new QHBoxLayout;
  m_buttons->setSpacing(8);
  m_buttons->addWidget(add);
  m_buttons->addWidget(m_remove);
  m_buttons->addStretch();
  auto *left = new QVBoxLayout;
  left->setSpacing(8);
  left->addWidget(m_none);
  left->addWidget(m_table, 1);
  left->addLayout(m_buttons);
  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(8);
  layout->addLayout(left, 1);
  layout->addWidget(m_properties);

  connect(add, &QPushButton::clicked, this, &ElementPage::add);
  connect(m_remove, &QPushButton::clicked, this, &ElementPage::removeChosen);
  connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
    if (!m_isFilling)
      takeSelection();
  });
  connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
    if (std::any_of(changes.begin(), changes.end(), [this](const Change &each) { return concerns(each); }))
      fill();
  });
}

void ElementPage::fill()
{
  m_isFilling = true;
  const std::vector<Row> all = rows();
  const bool wasEmpty = m_table->rowCount() == 0;
  m_table->clearSelection();
  m_table->setRowCount(static_cast<int>(all.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const Row &each = all[static_cast<std::size_t>(row)];
    for (int column = 0; column < each.texts.size(); ++column) {
      auto *item = new QTableWidgetItem(each.texts.at(column));
      item->setData(Qt::UserRole, each.id.text());
      if (column == each.assumed)
        item->setForeground(palette().placeholderText());
      m_table->setItem(row, column, item);
      if (m_selection->contains(each.id))
        item->setSelected(true);
    }
  }
  m_isFilling = false;
  m_none->setVisible(all.empty());
  m_table->setVisible(!all.empty());
  if (wasEmpty && !all.empty())
    m_table->selectRow(0);
  takeSelection();
}

std::vector<Id> ElementPage::chosen() const
{
  return m_selection->ids();
}

void ElementPage::takeSelection()
{
  std::vector<Id> ids;
  for (const QModelIndex &each : m_table->selectionModel()->selectedRows())
    ids.push_back(Id(each.data(Qt::UserRole).toString()));
  m_selection->set(ids);
  m_properties->setEnabled(!ids.empty());
  m_properties->setVisible(!ids.empty());
  m_remove->setEnabled(!ids.empty());
  selectionChanged();
}

void ElementPage::choose(Id element)
{
  for (int row = 0; row < m_table->rowCount(); ++row)
    if (m_table->item(row, 0)->data(Qt::UserRole).toString() == element.text())
      m_table->selectRow(row);
}

void ElementPage::add()
{
  const Id made = make();
  if (made.isNull())
    return;
  choose(made);
  m_properties->editName();
}

void ElementPage::removeChosen()
{
  const std::vector<Id> ids = chosen();
  (void)m_session.perform({QStringLiteral("delete"), {}}, [&](Draft &draft) { return removeElements(draft, ids); });
}

void ElementPage::commitPending()
{
  m_properties->commitPending();
}

}  // namespace laneway
