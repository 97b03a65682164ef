#include "views/panels/properties/step_section.h"

#include "app/messages/format.h"
#include "model/compile/assumption.h"
#include "model/process/navigate.h"
#include "app/messages/kind_names.h"
#include "views/panels/properties/role_names.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/distribution_editor.h"
#include "views/widgets/form_field.h"
#include "views/widgets/role_field.h"
#include "views/widgets/value_fields.h"

namespace laneway {

namespace {

constexpr CarriedOut AllCarriedOut[] = {CarriedOut::Manually, CarriedOut::SoftwareSupported,
                                        CarriedOut::SystemSupported, CarriedOut::IndividualSoftware,
                                        CarriedOut::WorkflowEngine};

}  // namespace

StepSection::StepSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_who = new RoleField(this);
  m_carriedOut = new ChoiceField(this);
  m_system = new EditField(this);
  m_time = new DistributionEditor(TimeSense::Working, this);
  m_cost = new MoneyField(this);
  m_whoField = &addField(*m_who);
  m_carriedOutField = &addField(*m_carriedOut);
  m_systemField = &addField(*m_system);
  m_timeField = &addField(*m_time);
  m_costField = &addField(*m_cost);
  m_time->setAssumed(assumedDuration());
  connectEditors();
  retranslate();
}

void StepSection::connectEditors()
{
  connect(m_who, &RoleField::entered, this, [this](const QString &name) {
    const std::vector<Id> steps = targets();
    performOnValues(*m_who, label("assign-role"), [&](Draft &draft) { return assignRole(draft, steps, name); });
  });
  connect(m_carriedOut, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeAll<Activity>(*m_carriedOut, "change-carried-out", [&value](Activity &step) {
      step.carriedOut = value.isValid() ? std::optional(static_cast<CarriedOut>(value.toInt())) : std::nullopt;
    });
  });
  connect(m_system, &EditField::entered, this, [this](const QString &name) {
    changeAll<Activity>(*m_system, "change-system", [&name](Activity &step) { step.system = name.simplified(); });
  });
  connect(m_time, &DistributionEditor::valueEntered, this, [this](const std::optional<Distribution> &time) {
    changeValues<Activity>(*m_time, "change-time", [&time](Activity &step) { step.duration = time; });
  });
  connect(m_timeField, &FormField::actionTriggered, this, [this] {
    changeValues<Activity>(*m_time, "change-time", [](Activity &step) {
      if (!step.duration)
        step.duration = assumedDuration();
    });
  });
  connect(m_cost, &MoneyField::valueEntered, this, [this](std::optional<Money> cost) {
    changeValues<Activity>(*m_cost, "change-cost", [cost](Activity &step) { step.cost = cost; });
  });
}

void StepSection::load()
{
  loadWho();
  const auto carriedOut =
      commonDetailOf<Activity>(document(), targets(), [](const Activity &step) { return step.carriedOut; });
  if (carriedOut.isMixed)
    m_carriedOut->showMixed();
  else
    m_carriedOut->show(carriedOut.value ? QVariant(static_cast<int>(*carriedOut.value)) : QVariant());
  const auto system = commonDetailOf<Activity>(document(), targets(), [](const Activity &step) { return step.system; });
  if (system.isMixed)
    m_system->showMixed();
  else
    m_system->show(system.value);
  loadTime();
  const auto cost = commonDetailOf<Activity>(document(), targets(), [](const Activity &step) { return step.cost; });
  if (cost.isMixed)
    m_cost->showMixed();
  else
    m_cost->showValue(cost.value, document().info().currency);
  m_cost->setHint(tr("None"));
}

void StepSection::loadWho()
{
  const auto role = commonDetailOf<Activity>(document(), targets(), [](const Activity &step) { return step.role; });
  const auto inherited =
      commonOf<Node>(document(), targets(), [this](const Node &step) { return laneRole(document(), step.lane); });
  const QString fromLane = inherited.isMixed ? QString() : roleName(document(), inherited.value);
  m_who->setRoles(roleNames(document()));
  if (fromLane.isEmpty())
    m_who->setInherited(inherited.isMixed ? tr("As its lane") : QString(),
                        inherited.isMixed ? tr("As its lane") : tr("Nobody yet"));
  else
    m_who->setInherited(tr("As its lane: %1").arg(fromLane), tr("%1, as its lane").arg(fromLane));
  if (role.isMixed)
    m_who->showMixed();
  else
    m_who->show(roleName(document(), role.value));
}

void StepSection::loadTime()
{
  const auto time = commonDetailOf<Activity>(document(), targets(), [](const Activity &step) { return step.duration; });
  if (time.isMixed)
    m_time->showMixed();
  else
    m_time->showValue(time.value);
  const bool isAssumed = !time.isMixed && !time.value;
  m_timeField->setAction(isAssumed ? tr("Use %1").arg(formatDuration(assumedDuration().mean, TimeSense::Working))
                                   : QString());
  const std::vector<Figure> figures = time.value ? figuresOf(time.value->kind) : std::vector<Figure>();
  const bool tellsMean = time.isMixed || !time.value || figures.front() == Figure::Mean;
  m_timeField->setRemark(tellsMean ? QString()
                                   : tr("mean %1").arg(formatDuration(meanOf(*time.value), TimeSense::Working)));
}

void StepSection::retranslate()
{
  m_whoField->setLabel(tr("Who"));
  m_whoField->setHelp(tr("The role that carries the step out. Type a new name to create a role."));
  m_carriedOutField->setLabel(tr("Carried out"));
  m_systemField->setLabel(tr("With"));
  m_systemField->setHelp(tr("The program, system or form that the step is carried out with."));
  m_timeField->setLabel(tr("Time"));
  m_timeField->setHelp(tr("Working time per execution, without waiting."));
  m_costField->setLabel(tr("Cost per execution"));
  m_costField->setHelp(tr("Beside the hours of those who do it: material, fees, postage."));
  m_system->setHint(tr("None"));

  std::vector<std::pair<QString, QVariant>> choices{{tr("Not said"), QVariant()}};
  for (const CarriedOut each : AllCarriedOut)
    choices.emplace_back(nameOf(each), static_cast<int>(each));
  m_carriedOut->setChoices(choices);
  m_carriedOut->setHint(tr("Not said"));
}

}  // namespace laneway
