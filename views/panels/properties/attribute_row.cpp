#include "views/panels/properties/attribute_row.h"

#include <QGridLayout>

#include "app/messages/kind_names.h"
#include "views/panels/properties/attribute_text.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/edit_field.h"
#include "views/widgets/flat_button.h"

namespace laneway {

namespace {

constexpr AttributeType AllTypes[] = {AttributeType::Number, AttributeType::YesNo, AttributeType::Text};

}  // namespace

AttributeRow::AttributeRow(QWidget *parent) : EntryRow(parent)
{
  m_name = new EditField(this);
  m_type = new ChoiceField(this);
  m_start = new EditField(this);
  m_remove = makeRemoveButton();
  grid().setColumnStretch(0, 1);
  grid().addWidget(m_name, 0, 0);
  grid().addWidget(m_type, 0, 1);
  grid().addWidget(m_remove, 0, 2);
  grid().addWidget(m_start, 1, 0, 1, 3);

  setEntries({m_name, m_type, m_start});
  connect(m_name, &EditField::entered, this, &AttributeRow::takeName);
  connect(m_start, &EditField::entered, this, &AttributeRow::takeStart);
  connect(m_type, &ChoiceField::chosen, this, [this](const QVariant &value) {
    Attribute after{m_attribute.name, static_cast<AttributeType>(value.toInt()), 0, 0, {}};
    Q_EMIT changed(after, *m_type);
  });
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
  m_remove->setName(tr("Remove"), tr("Remove attribute"));
}

}  // namespace laneway
