#include "views/panels/properties/assignment_row.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>

#include "model/compile/expression_check.h"
#include "views/panels/properties/expression_remark.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/expression_field.h"
#include "views/widgets/flat_button.h"

namespace laneway {

namespace {

/// Both give way to each other rather than making the panel wider.
constexpr int LeastWidth = 48;

}  // namespace

AssignmentRow::AssignmentRow(QWidget *parent) : EntryRow(parent)
{
  m_attribute = new ChoiceField(this);
  m_value = new ExpressionField(this);
  for (QWidget *each : {static_cast<QWidget *>(m_attribute), static_cast<QWidget *>(m_value)})
    each->setMinimumWidth(LeastWidth);
  m_remove = makeRemoveButton();
  grid().setColumnStretch(0, 2);
  grid().setColumnStretch(2, 3);
  grid().addWidget(m_attribute, 0, 0);
  grid().addWidget(new QLabel(QStringLiteral("="), this), 0, 1);
  grid().addWidget(m_value, 0, 2);
  grid().addWidget(m_remove, 0, 3);
  setEntries({m_attribute, m_value});
  connect(m_attribute, &ChoiceField::chosen, this, [this](const QVariant &name) {
    Q_EMIT changed({name.toString(), m_assignment.value}, *m_attribute);
  });
  connect(m_value, &ExpressionField::entered, this, [this](const QString &text) {
    Q_EMIT changed({m_assignment.attribute, text.trimmed()}, *m_value);
  });
  retranslate();
}

void AssignmentRow::show(const Document &document, Id node, const Assignment &assignment)
{
  m_assignment = assignment;
  std::vector<std::pair<QString, QVariant>> names;
  ExpressionUse use = ExpressionUse::Number;
  bool isKnown = false;
  if (const Process *process = processAround(document, node)) {
    for (const Attribute &each : process->attributes) {
      names.emplace_back(each.name, each.name);
      if (each.name == assignment.attribute) {
        use = useFor(each.type);
        isKnown = true;
      }
    }
  }
  if (!isKnown)
    names.emplace_back(tr("%1 (unknown)").arg(assignment.attribute), assignment.attribute);
  m_attribute->setChoices(names);
  m_attribute->show(assignment.attribute);
  m_value->setCheck([document, node, use](const QString &text) { return checkTyped(document, node, text, use); });
  m_value->show(assignment.value);
  m_value->recheck();
  QWidget::show();
}

void AssignmentRow::retranslate()
{
  m_attribute->setAccessibleName(tr("Attribute set"));
  m_value->setAccessibleName(tr("New value"));
  m_value->setHint(tr("Value"));
  m_remove->setName(tr("Remove"), tr("Remove value"));
}

}  // namespace laneway
