#include "views/widgets/form_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "views/widgets/entry.h"
#include "views/widgets/link_button.h"
#include "views/widgets/refusal_label.h"

namespace laneway {

FormField::FormField(Entry &entry, QWidget *parent) : QWidget(parent), m_entry(entry)
{
  m_label = new QLabel(this);
  m_label->setForegroundRole(QPalette::PlaceholderText);
  m_label->setBuddy(&entry.widget());
  m_remark = new QLabel(this);
  m_remark->setForegroundRole(QPalette::PlaceholderText);
  m_remark->hide();
  m_action = new LinkButton(this);
  m_action->hide();
  m_refusal = new RefusalLabel(this);
  connect(m_action, &LinkButton::clicked, this, &FormField::actionTriggered);

  auto *top = new QHBoxLayout;
  top->setSpacing(8);
  top->addWidget(m_label);
  top->addStretch();
  top->addWidget(m_remark);
  top->addWidget(m_action);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(4);
  layout->addLayout(top);
  layout->addWidget(&entry.widget());
  layout->addWidget(m_refusal);
  setFocusProxy(&entry.widget());
  entry.onRefusal([this](const QString &why) { showRefusal(why); });
}

void FormField::setLabel(const QString &label)
{
  m_label->setText(label);
  m_entry.widget().setAccessibleName(QString(label).remove(u'&'));
}

void FormField::hideLabel()
{
  m_label->hide();
}

void FormField::setHelp(const QString &help)
{
  setToolTip(help);
  m_entry.widget().setAccessibleDescription(help);
}

void FormField::setRemark(const QString &remark)
{
  m_remark->setText(remark);
  m_remark->setVisible(!remark.isEmpty());
}

void FormField::setAction(const QString &action)
{
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
}

QString FormField::refusal() const
{
  return m_refusal->text();
}

void FormField::showRefusal(const QString &why)
{
  if (why == m_refusal->text())
    return;
  m_refusal->tell(why);
  m_entry.widget().setAccessibleDescription(why.isEmpty() ? toolTip() : why);
}

}  // namespace laneway
