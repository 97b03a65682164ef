#include "views/panels/properties/opens_section.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "model/edit/called_workflow.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/form_field.h"

namespace laneway {

namespace {

Id calledBy(const Document &document, Id step)
{
  const Node *node = document.get<Node>(step);
  const Activity *activity = node ? node->as<Activity>() : nullptr;
  return activity ? activity->calls : Id();
}

}  // namespace

OpensSection::OpensSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_called = new ChoiceField(this);
  m_button = new QPushButton(this);
  m_field = &addField(*m_called);
  addRow(*m_button);
  rows().setSpacing(6);
  connect(m_called, &ChoiceField::chosen, this, &OpensSection::choose);
  connect(m_button, &QPushButton::clicked, this, &OpensSection::openOrCreate);
  retranslate();
}

void OpensSection::load()
{
  const Node *step = document().get<Node>(targets().front());
  setVisible(targets().size() == 1 && step && !isSubProcess(*step));
  if (!step)
    return;
  // Its own process' workflows first; what would lead back to the step is not offered.
  const Id scope = scopeOf(document(), step->id);
  const Id home = processOf(document(), scope);
  std::vector<std::pair<QString, QVariant>> choices{{tr("Nothing"), QVariant()}};
  const auto offer = [&](Id id, const QString &text) {
    if (!wouldCallItself(document(), scope, id))
      choices.emplace_back(text, id.text());
  };
  for (const Workflow *each : rankedWorkflows(document(), home))
    offer(each->id, tr("Workflow “%1”").arg(each->name));
  for (const Process *process : rankedProcesses(document())) {
    if (process->id == home)
      continue;
    offer(process->id, tr("Process “%1”").arg(process->name));
    for (const Workflow *each : rankedWorkflows(document(), process->id))
      offer(each->id, tr("Workflow “%1” of “%2”").arg(each->name, process->name));
  }
  m_called->setChoices(choices);
  const Id called = calledBy(document(), step->id);
  m_called->show(called.isNull() ? QVariant() : QVariant(called.text()));
  m_button->setText(called.isNull() ? tr("Create workflow") : tr("Open"));
}

void OpensSection::choose(const QVariant &value)
{
  const Id step = targets().front();
  const QString name = nameOf(document().find(step)).simplified();
  if (!value.isValid()) {
    perform(*m_called, {QStringLiteral("unlink-call"), {name}}, [&](Draft &draft) { return unlinkCall(draft, step); });
    return;
  }
  const Id called(value.toString());
  perform(*m_called, {QStringLiteral("link-call"), {name, nameOf(document().find(called)).simplified()}},
          [&](Draft &draft) { return linkCall(draft, step, called); });
}

void OpensSection::openOrCreate()
{
  const Id step = targets().front();
  if (const Id called = calledBy(document(), step); !called.isNull()) {
    Q_EMIT openScopeRequested(called);
    return;
  }
  Id made;
  const ActionLabel label{QStringLiteral("create-called-workflow"), {nameOf(document().find(step)).simplified()}};
  perform(*m_called, label, [&](Draft &draft) { return keep(made, createWorkflowFor(draft, step)); });
}

void OpensSection::retranslate()
{
  m_field->setLabel(tr("Opens"));
  m_field->setHelp(tr("The workflow or process that stands behind this step."));
}

}  // namespace laneway
