#include "views/panels/properties/link_row.h"

#include <QGridLayout>

#include "views/widgets/edit_field.h"
#include "views/widgets/flat_button.h"

namespace laneway {

LinkRow::LinkRow(QWidget *parent) : EntryRow(parent)
{
  m_address = new EditField(this);
  m_open = new FlatButton(u"link", this, theme::Tone::Plain);
  m_remove = makeRemoveButton();
  setEntries({m_address});
  grid().setHorizontalSpacing(2);
  grid().setColumnStretch(0, 1);
  grid().addWidget(m_address, 0, 0);
  grid().addWidget(m_open, 0, 1);
  grid().addWidget(m_remove, 0, 2);
  connect(m_address, &EditField::entered, this, &LinkRow::addressEntered);
  connect(m_open, &FlatButton::clicked, this, &LinkRow::openRequested);
  retranslate();
}

void LinkRow::show(const Link &link)
{
  m_address->show(link.target);
  m_address->setToolTip(link.title);
  m_open->setEnabled(!link.target.isEmpty());
  QWidget::show();
}

void LinkRow::retranslate()
{
  m_address->setHint(tr("Address or file"));
  m_address->setAccessibleName(tr("Link"));
  m_open->setName(tr("Open"), tr("Open link"));
  m_remove->setName(tr("Remove"), tr("Remove link"));
}

}  // namespace laneway
