#include "views/panels/properties/workflow_section.h"

#include "views/widgets/edit_field.h"
#include "views/widgets/form_field.h"

namespace laneway {

WorkflowSection::WorkflowSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_trigger = new EditField(this);
  m_result = new EditField(this);
  m_triggerField = &addField(*m_trigger);
  m_resultField = &addField(*m_result);
  connect(m_trigger, &EditField::entered, this, [this](const QString &text) {
    change<Workflow>(*m_trigger, "change-process-trigger",
                     [&text](Workflow &workflow) { workflow.trigger = text.simplified(); });
  });
  connect(m_result, &EditField::entered, this, [this](const QString &text) {
    change<Workflow>(*m_result, "change-process-result",
                     [&text](Workflow &workflow) { workflow.result = text.simplified(); });
  });
  retranslate();
}

void WorkflowSection::load()
{
  const Workflow &shown = *document().get<Workflow>(targets().front());
  m_trigger->show(shown.trigger);
  m_result->show(shown.result);
}

void WorkflowSection::retranslate()
{
  m_triggerField->setLabel(tr("Trigger"));
  m_trigger->setHint(tr("What sets it off"));
  m_resultField->setLabel(tr("Result"));
  m_result->setHint(tr("What it leaves behind"));
}

}  // namespace laneway
