#include "views/panels/properties/link_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "views/theme/icon.h"
#include "views/widgets/edit_field.h"

namespace laneway {

LinkRow::LinkRow(QWidget *parent) : QWidget(parent)
{
  m_address = new EditField(this);
  m_open = new QToolButton(this);
  m_open->setIcon(theme::icon(u"link"));
  m_open->setAutoRaise(true);
  m_open->setFocusPolicy(Qt::TabFocus);
  m_remove = new QToolButton(this);
  m_remove->setIcon(theme::icon(u"close", theme::Tone::Muted));
  m_remove->setAutoRaise(true);
  m_remove->setFocusPolicy(Qt::TabFocus);
  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(2);
  layout->addWidget(m_address, 1);
  layout->addWidget(m_open);
  layout->addWidget(m_remove);
  connect(m_address, &EditField::entered, this, &LinkRow::addressEntered);
  connect(m_open, &QToolButton::clicked, this, &LinkRow::openRequested);
  connect(m_remove, &QToolButton::clicked, this, &LinkRow::removeRequested);
  retranslate();
}

void LinkRow::show(const Link &link)
{
  m_address->show(link.target);
  m_address->setToolTip(link.title);
  m_open->setEnabled(!link.target.isEmpty());
  QWidget::show();
}

void LinkRow::changeEvent(QEvent *event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

void LinkRow::retranslate()
{
  m_address->setHint(tr("Address or file"));
  m_address->setAccessibleName(tr("Link"));
  m_open->setToolTip(tr("Open"));
  m_open->setAccessibleName(tr("Open link"));
  m_remove->setToolTip(tr("Remove"));
  m_remove->setAccessibleName(tr("Remove link"));
}

}  // namespace laneway
