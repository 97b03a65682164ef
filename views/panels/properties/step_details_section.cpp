#include "views/panels/properties/step_details_section.h"

#include <QVBoxLayout>

#include "app/messages/kind_names.h"
#include "model/edit/change_type.h"
#include "views/panels/properties/expression_remark.h"
#include "views/panels/properties/show_common.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/fold_button.h"
#include "views/widgets/form_field.h"
#include "views/widgets/value_fields.h"
#include "views/widgets/wrapping_check_box.h"

namespace laneway {

namespace {

constexpr TaskType AllTypes[] = {TaskType::Abstract, TaskType::User,    TaskType::Manual, TaskType::Service,
                                 TaskType::Send,     TaskType::Receive, TaskType::Script, TaskType::BusinessRule};
constexpr SubProcessType AllSubProcesses[] = {SubProcessType::Embedded, SubProcessType::Event,
                                              SubProcessType::Transaction, SubProcessType::AdHoc};
constexpr LoopKind AllLoops[] = {LoopKind::None, LoopKind::Standard, LoopKind::ParallelInstances,
                                 LoopKind::SequentialInstances};

/// Types of tasks and of sub-processes are choices of one list, never offered together.
constexpr int FirstSubProcess = 100;

int typeValue(const Activity &step)
{
  return step.kind == ActivityKind::SubProcess ? FirstSubProcess + static_cast<int>(step.subProcess)
                                               : static_cast<int>(step.type);
}

bool hasInstances(LoopKind kind)
{
  return kind == LoopKind::ParallelInstances || kind == LoopKind::SequentialInstances;
}

}  // namespace

StepDetailsSection::StepDetailsSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_more = new FoldButton(this);
  addRow(*m_more);
  m_type = new ChoiceField(this);
  m_loop = new ChoiceField(this);
  m_count = new CountField(this);
  m_condition = new ExpressionField(this);
  m_condition->setCheck([this](const QString &text) {
    return checkTyped(document(), targets().front(), text, ExpressionUse::RepeatCondition);
  });
  m_adHocOrder = new ChoiceField(this);
  m_adHocDone = new ExpressionField(this);
  m_adHocDone->setCheck([this](const QString &text) {
    return checkTyped(document(), targets().front(), text, ExpressionUse::Condition);
  });
  m_oneStep = new WrappingCheckBox(this);
  m_typeField = &addField(*m_type);
  m_loopField = &addField(*m_loop);
  m_countField = &addField(*m_count);
  m_conditionField = &addField(*m_condition);
  m_adHocOrderField = &addField(*m_adHocOrder);
  m_adHocDoneField = &addField(*m_adHocDone);
  addRow(*m_oneStep);
  connect(m_more, &FoldButton::toggled, this, &StepDetailsSection::showDetails);
  connectEditors();
  retranslate();
}

void StepDetailsSection::connectEditors()
{
  connect(m_type, &ChoiceField::chosen, this, &StepDetailsSection::chooseType);
  connect(m_loop, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeAll<Activity>(*m_loop, "change-repetition",
                        [&value](Activity &step) { step.loop.kind = static_cast<LoopKind>(value.toInt()); });
  });
  connect(m_count, &CountField::valueEntered, this, [this](std::optional<int> value) {
    changeValues<Activity>(*m_count, "change-repetition", [value](Activity &step) { step.loop.count = value; });
  });
  connect(m_condition, &EditField::entered, this, [this](const QString &text) {
    changeAll<Activity>(*m_condition, "change-repetition",
                        [&text](Activity &step) { step.loop.condition = text.trimmed(); });
  });
  connect(m_adHocOrder, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeAll<Activity>(*m_adHocOrder, "change-type",
                        [&value](Activity &step) { step.adHocOrder = static_cast<AdHocOrder>(value.toInt()); });
  });
  connect(m_adHocDone, &ExpressionField::entered, this, [this](const QString &text) {
    changeAll<Activity>(*m_adHocDone, "change-type", [&text](Activity &step) { step.adHocDone = text.trimmed(); });
  });
  connect(m_oneStep, &QCheckBox::clicked, this, [this](bool asOneStep) {
    const std::vector<Id> steps = targets();
    if (!perform(label("change-as-one-step"), [&](Draft &draft) {
          return changeDetail<Activity>(draft, steps, [asOneStep](Activity &step) { step.callAsOneStep = asOneStep; });
        }))
      load();
  });
}

void StepDetailsSection::chooseType(const QVariant &value)
{
  const std::vector<Id> steps = targets();
  const int chosen = value.toInt();
  perform(*m_type, label("change-type"), [&](Draft &draft) -> Result<void> {
    for (const Id id : steps) {
      Activity wanted = *draft.document.get<Node>(id)->as<Activity>();
      if (chosen >= FirstSubProcess)
        wanted.subProcess = static_cast<SubProcessType>(chosen - FirstSubProcess);
      else
        wanted.type = static_cast<TaskType>(chosen);
      if (const Result<void> done = changeType(draft, id, wanted); !done)
        return done;
    }
    return {};
  });
}

void StepDetailsSection::load()
{
  const auto read = [this](auto of) { return commonDetailOf<Activity>(document(), targets(), of); };
  const auto kind = read([](const Activity &step) { return step.kind; });
  std::vector<std::pair<QString, QVariant>> types;
  if (kind.value == ActivityKind::SubProcess)
    for (const SubProcessType each : AllSubProcesses)
      types.emplace_back(nameOf(each), FirstSubProcess + static_cast<int>(each));
  else
    for (const TaskType each : AllTypes)
      types.emplace_back(nameOf(each), static_cast<int>(each));
  m_type->setChoices(types);
  const auto type = read(typeValue);
  if (type.isMixed)
    m_type->showMixed();
  else
    m_type->show(type.value);
  m_type->setEnabled(!kind.isMixed && kind.value != ActivityKind::Call);

  showCommon(*m_count, read([](const Activity &step) { return step.loop.count; }));
  showCommon(*m_adHocOrder, read([](const Activity &step) { return static_cast<int>(step.adHocOrder); }));
  showCommon(*m_adHocDone, read([](const Activity &step) { return step.adHocDone; }));
  m_adHocDone->recheck();
  const auto asOneStep = read([](const Activity &step) { return step.callAsOneStep; });
  m_oneStep->setChecked(asOneStep.value);
  loadLoop();
  showDetails(m_more->isChecked());
}

void StepDetailsSection::loadLoop()
{
  const auto loop =
      commonDetailOf<Activity>(document(), targets(), [](const Activity &step) { return step.loop.kind; });
  if (loop.isMixed)
    m_loop->showMixed();
  else
    m_loop->show(static_cast<int>(loop.value));
  m_countField->setLabel(hasInstances(loop.value) ? tr("How many times") : tr("At most"));
  m_count->setHint(hasInstances(loop.value) ? tr("3, assumed") : tr("No limit"));
  const auto condition =
      commonDetailOf<Activity>(document(), targets(), [](const Activity &step) { return step.loop.condition; });
  if (condition.isMixed)
    m_condition->showMixed();
  else
    m_condition->show(condition.value);
  m_condition->recheck();
  m_conditionField->setLabel(hasInstances(loop.value) ? tr("Done as soon as") : tr("Goes on while"));
}

void StepDetailsSection::showDetails(bool shown)
{
  m_typeField->setVisible(shown);
  m_loopField->setVisible(shown);
  const auto loop =
      commonDetailOf<Activity>(document(), targets(), [](const Activity &step) { return step.loop.kind; });
  const bool isRepeated = shown && !loop.isMixed && loop.value != LoopKind::None;
  m_countField->setVisible(isRepeated);
  m_conditionField->setVisible(isRepeated);
  const auto kind = commonDetailOf<Activity>(document(), targets(), [](const Activity &step) { return step.kind; });
  const auto isAdHoc = commonDetailOf<Activity>(document(), targets(), [](const Activity &step) {
    return step.kind == ActivityKind::SubProcess && step.subProcess == SubProcessType::AdHoc;
  });
  m_adHocOrderField->setVisible(shown && !isAdHoc.isMixed && isAdHoc.value);
  m_adHocDoneField->setVisible(shown && !isAdHoc.isMixed && isAdHoc.value);
  m_oneStep->setVisible(shown && !kind.isMixed && kind.value == ActivityKind::Call);
}

void StepDetailsSection::retranslate()
{
  m_more->setText(tr("More"));
  m_typeField->setLabel(tr("Type"));
  m_loopField->setLabel(tr("Done"));
  m_adHocOrderField->setLabel(tr("Its steps are done"));
  m_adHocOrderField->setHelp(tr("In a simulation; people choose the order themselves."));
  m_adHocOrder->setChoices({{tr("At the same time"), static_cast<int>(AdHocOrder::Parallel)},
                            {tr("One after another"), static_cast<int>(AdHocOrder::Sequential)}});
  m_adHocDoneField->setLabel(tr("Done as soon as"));
  m_adHocDoneField->setHelp(tr("Ends it before all steps are done, by the attributes of the instance."));
  m_adHocDone->setHint(tr("All steps are done"));
  m_oneStep->setText(tr("Simulate as one step"));
  m_oneStep->setToolTip(tr("Takes this step's own time and cost, not those of the workflow it opens."));
  std::vector<std::pair<QString, QVariant>> loops;
  for (const LoopKind each : AllLoops)
    loops.emplace_back(nameOf(each), static_cast<int>(each));
  m_loop->setChoices(loops);
}

}  // namespace laneway
