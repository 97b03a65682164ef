#include "views/panels/properties/attribute_row.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "app/messages/kind_names.h"
#include "views/panels/properties/attribute_text.h"
#include "views/theme/icon.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/edit_field.h"

namespace laneway {

namespace {

constexpr AttributeType AllTypes[] = {AttributeType::Number, AttributeType::YesNo, AttributeType::Text};

}  // namespace

AttributeRow::AttributeRow(QWidget *parent) : QWidget(parent)
{
  m_name = new EditField(this);
  m_type = new ChoiceField(this);
  m_start = new EditField(this);
  m_remove = new QToolButton(this);
  m_remove->setIcon(theme::icon(u"close", theme::Tone::Muted));
  m_remove->setAutoRaise(true);
  m_remove->setFocusPolicy(Qt::TabFocus);
  m_refusal = new QLabel(this);
  m_refusal->setForegroundRole(QPalette::BrightText);
  m_refusal->setWordWrap(true);
  m_refusal->hide();
  auto *layout = new QGridLayout(this);
  layout->setContentsMargins({});
  layout->setHorizontalSpacing(6);
  layout->setVerticalSpacing(4);
  layout->setColumnStretch(0, 1);
  layout->addWidget(m_name, 0, 0);
  layout->addWidget(m_type, 0, 1);
  layout->addWidget(m_remove, 0, 2);
  layout->addWidget(m_start, 1, 0, 1, 3);
  layout->addWidget(m_refusal, 2, 0, 1, 3);

  const auto showRefusal = [this](const QString &why) {
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
  };
  for (Entry *each : {static_cast<Entry *>(m_name), static_cast<Entry *>(m_type), static_cast<Entry *>(m_start)})
    each->onRefusal(showRefusal);
  connect(m_name, &EditField::entered, this, &AttributeRow::takeName);
  connect(m_start, &EditField::entered, this, &AttributeRow::takeStart);
  connect(m_type, &ChoiceField::chosen, this, [this](const QVariant &value) {
    Attribute after{m_attribute.name, static_cast<AttributeType>(value.toInt()), 0, 0, {}};
    Q_EMIT changed(after, *m_type);
  });
  connect(m_remove, &QToolButton::clicked, this, &AttributeRow::removeRequested);
  retranslate();
}

void AttributeRow::takeName(const QString &name)
{
  Attribute after = m_attribute;
  after.name = name;
  Q_EMIT changed(after, *m_name);
}

void AttributeRow::takeStart(const QString &text)
{
  if (const std::optional<Attribute> after = withStart(m_attribute, text))
    Q_EMIT changed(*after, *m_start);
  else
    m_start->refuse(tr("“%1” cannot be read. Write it like %2.").arg(text.trimmed(), startHint(m_attribute.type)));
}

void AttributeRow::show(const Attribute &attribute)
{
  m_attribute = attribute;
  m_name->show(attribute.name);
  m_type->show(static_cast<int>(attribute.type));
  m_start->setHint(startHint(attribute.type));
  m_start->show(startText(attribute));
  QWidget::show();
}

void AttributeRow::commitPending()
{
  for (EditField *each : {m_name, m_start})
    if (each->isPending())
      each->commit();
}

void AttributeRow::dropPending()
{
  for (EditField *each : {m_name, m_start})
    each->revert();
}

void AttributeRow::changeEvent(QEvent *event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

void AttributeRow::retranslate()
{
  m_name->setHint(tr("Name"));
  m_name->setAccessibleName(tr("Attribute"));
  m_type->setAccessibleName(tr("Kind of attribute"));
  std::vector<std::pair<QString, QVariant>> types;
  for (const AttributeType each : AllTypes)
    types.emplace_back(nameOf(each), static_cast<int>(each));
  m_type->setChoices(types);
  m_start->setAccessibleName(tr("Begins with"));
  m_start->setToolTip(tr("What an instance comes with; steps may change it."));
  m_remove->setToolTip(tr("Remove"));
  m_remove->setAccessibleName(tr("Remove attribute"));
}

}  // namespace laneway
