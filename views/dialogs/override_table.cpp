#include "views/dialogs/override_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "model/compile/scenario_values.h"
#include "views/dialogs/override_text.h"
#include "app/messages/describe.h"
#include "app/messages/kind_names.h"

namespace laneway {

OverrideTable::OverrideTable(Document document, Id scenario, QWidget *parent)
    : QWidget(parent),
      m_document(std::move(document)),
      m_laidOver(withScenario(m_document, scenario).document),
      m_overrides(m_document.get<Scenario>(scenario)->overrides)
{
  auto *label = new QLabel(tr("Values of the scenario"), this);
  label->setForegroundRole(QPalette::PlaceholderText);
  m_table = new QTableWidget(0, 4, this);
  m_table->setHorizontalHeaderLabels({tr("Element"), tr("Value"), tr("As is"), tr("In the scenario")});
  m_table->setAccessibleName(label->text());
  label->setBuddy(m_table);
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->setShowGrid(false);
  m_table->setMinimumSize(560, 150);
  m_takeOut = new QPushButton(tr("Back to as is"), this);
  m_takeOut->setAutoDefault(false);
  connect(m_takeOut, &QPushButton::clicked, this, &OverrideTable::takeOut);
  connect(m_table, &QTableWidget::itemSelectionChanged, this,
          [this] { m_takeOut->setEnabled(!m_table->selectedItems().isEmpty()); });
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addWidget(label);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_takeOut, 0, Qt::AlignLeft);
  fill();
}

void OverrideTable::fill()
{
  const auto shown = [](const QString &value) { return value.isEmpty() ? tr("assumed") : value; };
  m_table->setRowCount(static_cast<int>(m_overrides.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const Override &each = m_overrides[static_cast<std::size_t>(row)];
    const Element element = m_document.find(each.element);
    const QString name = nameOf(element).simplified();
    const QStringList texts{name.isEmpty() ? kindName(element) : name, propertyName(each.property),
                            shown(valueText(m_document, element, each.property)),
                            shown(valueText(m_laidOver, m_laidOver.find(each.element), each.property))};
    for (int column = 0; column < texts.size(); ++column) {
      auto *item = new QTableWidgetItem(texts.at(column));
      item->setToolTip(texts.at(column));
      m_table->setItem(row, column, item);
    }
  }
  m_takeOut->setEnabled(false);
}

void OverrideTable::takeOut()
{
  std::vector<int> rows;
  for (const QModelIndex &each : m_table->selectionModel()->selectedRows())
    rows.push_back(each.row());
  std::sort(rows.rbegin(), rows.rend());
  for (const int row : rows)
    m_overrides.erase(m_overrides.begin() + row);
  fill();
}

}  // namespace laneway
