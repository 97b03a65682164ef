#include "views/widgets/entry_row.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include "views/widgets/entry.h"
#include "views/widgets/flat_button.h"
#include "views/widgets/refusal_label.h"

namespace laneway {

EntryRow::EntryRow(QWidget *parent) : QWidget(parent)
{
  m_grid = new QGridLayout;
  m_grid->setHorizontalSpacing(6);
  m_grid->setVerticalSpacing(4);
  m_refusal = new RefusalLabel(this);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(4);
  layout->addLayout(m_grid);
  layout->addWidget(m_refusal);
}

void EntryRow::setEntries(std::initializer_list<Entry *> entries)
{
  m_entries = entries;
  for (Entry *each : m_entries)
    m_refusal->listenTo(*each);
}

FlatButton *EntryRow::makeRemoveButton()
{
  auto *button = new FlatButton(u"close", this);
  connect(button, &FlatButton::clicked, this, &EntryRow::removeRequested);
  return button;
}

void EntryRow::commitPending()
{
  for (Entry *each : m_entries)
    if (each->isPending())
      each->commit();
}

void EntryRow::dropPending()
{
  for (Entry *each : m_entries)
    each->revert();
}

void EntryRow::changeEvent(QEvent *event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

}  // namespace laneway
