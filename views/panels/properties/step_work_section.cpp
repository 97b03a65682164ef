#include "views/panels/properties/step_work_section.h"

#include <QVBoxLayout>

#include "model/edit/staffing.h"
#include "model/process/navigate.h"
#include "views/panels/properties/expression_remark.h"
#include "views/panels/properties/show_common.h"
#include "views/widgets/distribution_editor.h"
#include "views/widgets/fold_button.h"
#include "views/widgets/form_field.h"
#include "views/widgets/value_fields.h"

namespace laneway {

namespace {

/// Whether it is work of its own, rather than what it opens or holds.
bool isWork(const Activity &step)
{
  return step.kind == ActivityKind::Task ||
         (step.kind == ActivityKind::Call && (step.callAsOneStep || step.calls.isNull()));
}

}  // namespace

StepWorkSection::StepWorkSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_fold = new FoldButton(this);
  rows().addWidget(m_fold, 0, Qt::AlignLeft);
  m_amount = new CountField(this);
  m_alsoNeeds = new EditField(this);
  m_alternatives = new EditField(this);
  m_priority = new CountField(this);
  m_priorityBy = new ExpressionField(this);
  m_priorityBy->setCheck(
      [this](const QString &text) { return checkTyped(document(), targets().front(), text, ExpressionUse::Number); });
  m_capacity = new CountField(this);
  m_whenFull = new ChoiceField(this);
  m_batchSize = new CountField(this);
  m_batchTimeout = new DurationField(TimeSense::Elapsed, this);
  m_batchMode = new ChoiceField(this);
  m_setup = new DistributionEditor(TimeSense::Working, this);
  m_failure = new ShareField(this);
  m_retries = new CountField(this);
  m_amountField = &addField(*m_amount);
  m_alsoNeedsField = &addField(*m_alsoNeeds);
  m_alternativesField = &addField(*m_alternatives);
  m_priorityField = &addField(*m_priority);
  m_priorityByField = &addField(*m_priorityBy);
  m_capacityField = &addField(*m_capacity);
  m_whenFullField = &addField(*m_whenFull);
  m_batchSizeField = &addField(*m_batchSize);
  m_batchTimeoutField = &addField(*m_batchTimeout);
  m_batchModeField = &addField(*m_batchMode);
  m_setupField = &addField(*m_setup);
  m_failureField = &addField(*m_failure);
  m_retriesField = &addField(*m_retries);
  connect(m_fold, &FoldButton::toggled, this, &StepWorkSection::showRows);
  connectStaffing();
  connectQueue();
  connectBatches();
  connectMistakes();
  retranslate();
}

void StepWorkSection::connectStaffing()
{
  connect(m_amount, &CountField::valueEntered, this, [this](std::optional<int> value) {
    changeValues<Activity>(*m_amount, "change-amount", [value](Activity &step) { step.amount = value.value_or(1); });
  });
  connect(m_alsoNeeds, &EditField::entered, this, [this](const QString &text) {
    const std::vector<Id> steps = targets();
    performOnValues(*m_alsoNeeds, label("change-staffing"), [&](Draft &draft) -> Result<void> {
      const Result<std::vector<RoleNeed>> needs = needsFromText(draft, text);
      if (!needs)
        return needs.error();
      return changeDetail<Activity>(draft, steps, [&](Activity &step) { step.alsoNeeds = *needs; });
    });
  });
  connect(m_alternatives, &EditField::entered, this, [this](const QString &text) {
    const std::vector<Id> steps = targets();
    performOnValues(*m_alternatives, label("change-staffing"), [&](Draft &draft) -> Result<void> {
      const Result<std::vector<Staffing>> ways = waysFromText(draft, text);
      if (!ways)
        return ways.error();
      return changeDetail<Activity>(draft, steps, [&](Activity &step) { step.alternatives = *ways; });
    });
  });
}

void StepWorkSection::connectQueue()
{
  connect(m_priority, &CountField::valueEntered, this, [this](std::optional<int> value) {
    changeValues<Activity>(*m_priority, "change-priority",
                           [value](Activity &step) { step.priority = value.value_or(0); });
  });
  connect(m_priorityBy, &EditField::entered, this, [this](const QString &text) {
    changeValues<Activity>(*m_priorityBy, "change-priority",
                           [&text](Activity &step) { step.priorityBy = text.trimmed(); });
  });
  connect(m_capacity, &CountField::valueEntered, this, [this](std::optional<int> value) {
    changeValues<Activity>(*m_capacity, "change-capacity", [value](Activity &step) { step.capacity = value; });
  });
  connect(m_whenFull, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeValues<Activity>(*m_whenFull, "change-capacity",
                           [&value](Activity &step) { step.whenFull = static_cast<WhenFull>(value.toInt()); });
  });
}

void StepWorkSection::connectBatches()
{
  connect(m_batchSize, &CountField::valueEntered, this, [this](std::optional<int> value) {
    changeValues<Activity>(*m_batchSize, "change-batches", [value](Activity &step) {
      if (!value || *value == 1)
        step.batch.reset();
      else if (step.batch)
        step.batch->size = *value;
      else
        step.batch = Batch{*value, {}, BatchMode::Together};
    });
  });
  connect(m_batchTimeout, &DurationField::valueEntered, this, [this](std::optional<Duration> value) {
    changeBatch(*m_batchTimeout, [value](Batch &batch) { batch.timeout = value; });
  });
  connect(m_batchMode, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeBatch(*m_batchMode, [&value](Batch &batch) { batch.mode = static_cast<BatchMode>(value.toInt()); });
  });
}

void StepWorkSection::changeBatch(Entry &entry, const std::function<void(Batch &)> &change)
{
  changeValues<Activity>(entry, "change-batches", [&change](Activity &step) {
    if (step.batch)
      change(*step.batch);
  });
}

void StepWorkSection::connectMistakes()
{
  connect(m_setup, &DistributionEditor::valueEntered, this, [this](const std::optional<Distribution> &setup) {
    changeValues<Activity>(*m_setup, "change-setup", [&setup](Activity &step) { step.setup = setup; });
  });
  connect(m_failure, &ShareField::valueEntered, this, [this](std::optional<Share> share) {
    changeValues<Activity>(*m_failure, "change-failure", [share](Activity &step) {
      if (!share || share->value == 0)
        step.failure.reset();
      else
        step.failure = Failure{*share, step.failure.value_or(Failure()).retries};
    });
  });
  connect(m_retries, &CountField::valueEntered, this, [this](std::optional<int> retries) {
    changeValues<Activity>(*m_retries, "change-failure", [retries](Activity &step) {
      if (step.failure)
        step.failure->retries = retries.value_or(Failure().retries);
    });
  });
}

void StepWorkSection::load()
{
  loadStaffing();
  loadQueue();
  loadBatches();
  loadMistakes();
  showRows();
}

void StepWorkSection::loadStaffing()
{
  const auto read = [this](auto of) { return commonDetailOf<Activity>(document(), targets(), of); };
  showCommon(*m_amount, read([](const Activity &step) { return std::optional(step.amount); }));
  showCommon(*m_alsoNeeds, read([this](const Activity &step) { return staffingText(document(), step.alsoNeeds); }));
  showCommon(*m_alternatives,
             read([this](const Activity &step) { return staffingText(document(), step.alternatives); }));
}

void StepWorkSection::loadQueue()
{
  const auto read = [this](auto of) { return commonDetailOf<Activity>(document(), targets(), of); };
  showCommon(*m_priority, read([](const Activity &step) { return std::optional(step.priority); }));
  showCommon(*m_priorityBy, read([](const Activity &step) { return step.priorityBy; }));
  m_priorityBy->recheck();
  showCommon(*m_capacity, read([](const Activity &step) { return step.capacity; }));
  showCommon(*m_whenFull, read([](const Activity &step) { return static_cast<int>(step.whenFull); }));
}

void StepWorkSection::loadBatches()
{
  const auto read = [this](auto of) {
    return commonDetailOf<Activity>(document(), targets(),
                                    [&](const Activity &step) { return of(step.batch.value_or(Batch())); });
  };
  showCommon(*m_batchSize, commonDetailOf<Activity>(document(), targets(), [](const Activity &step) {
    return step.batch ? std::optional(step.batch->size) : std::nullopt;
  }));
  showCommon(*m_batchTimeout, read([](const Batch &batch) { return batch.timeout; }));
  showCommon(*m_batchMode, read([](const Batch &batch) { return static_cast<int>(batch.mode); }));
}

void StepWorkSection::loadMistakes()
{
  const auto read = [this](auto of) { return commonDetailOf<Activity>(document(), targets(), of); };
  showCommon(*m_setup, read([](const Activity &step) { return step.setup; }));
  showCommon(*m_failure, read([](const Activity &step) {
    return step.failure ? std::optional(step.failure->share) : std::nullopt;
  }));
  showCommon(*m_retries,
             read([](const Activity &step) { return std::optional(step.failure.value_or(Failure()).retries); }));
}

void StepWorkSection::showRows()
{
  const auto are = [this](auto of) {
    const auto common = commonDetailOf<Activity>(document(), targets(), of);
    return !common.isMixed && common.value;
  };
  const bool areWork = are(isWork);
  const bool isShown = areWork && m_fold->isChecked();
  m_fold->setVisible(areWork);
  for (FormField *each : {m_amountField, m_alsoNeedsField, m_alternativesField, m_priorityField, m_capacityField,
                          m_batchSizeField, m_setupField, m_failureField})
    each->setVisible(isShown);
  const Process *process = document().get<Process>(processOf(document(), scopeOf(document(), targets().front())));
  const bool hasAttributes = process && !process->attributes.empty();
  m_priorityByField->setVisible(
      isShown && (hasAttributes || !are([](const Activity &step) { return step.priorityBy.isEmpty(); })));
  m_whenFullField->setVisible(isShown && are([](const Activity &step) { return step.capacity.has_value(); }));
  const bool hasBatch = isShown && are([](const Activity &step) { return step.batch.has_value(); });
  m_batchTimeoutField->setVisible(hasBatch);
  m_batchModeField->setVisible(hasBatch);
  m_retriesField->setVisible(isShown && are([](const Activity &step) { return step.failure.has_value(); }));
}

void StepWorkSection::retranslate()
{
  m_fold->setText(tr("Simulation"));
  m_fold->setToolTip(tr("Who else it takes, who goes first, room, batches, set-up and mistakes."));
  m_amountField->setLabel(tr("People at once"));
  m_amountField->setHelp(tr("How many of its role the step takes at the same time."));
  m_alsoNeedsField->setLabel(tr("Also needs"));
  m_alsoNeedsField->setHelp(tr("Other roles it takes at the same time, such as “2 Helper, Truck”."));
  m_alsoNeeds->setHint(tr("Nobody else"));
  m_alternativesField->setLabel(tr("Or done by"));
  m_alternativesField->setHelp(
      tr("Who does it where those above are not free, such as “2 Junior”; more ways after a semicolon."));
  m_alternatives->setHint(tr("Nobody else"));
  m_priorityField->setLabel(tr("Priority"));
  m_priorityField->setHelp(tr("The step with the higher priority goes first in the queue of its role."));
  m_priorityByField->setLabel(tr("Plus"));
  m_priorityByField->setHelp(tr("What the attributes of the instance add to the priority, such as if(urgent, 5, 0)."));
  m_priorityBy->setHint(tr("Nothing"));
  m_capacityField->setLabel(tr("Room for"));
  m_capacityField->setHelp(tr("How many instances find room here, waiting and in work."));
  m_capacity->setHint(tr("No limit"));
  m_whenFullField->setLabel(tr("When it is full"));
  m_whenFullField->setHelp(tr("What becomes of an instance that finds no room."));
  m_whenFull->setChoices({{tr("The instance is lost"), static_cast<int>(WhenFull::Lose)},
                          {tr("The step before has to wait"), static_cast<int>(WhenFull::Block)}});
  m_batchSizeField->setLabel(tr("In batches of"));
  m_batchSizeField->setHelp(tr("Instances wait here until so many are together, then all are worked on."));
  m_batchSize->setHint(tr("One at a time"));
  m_batchTimeoutField->setLabel(tr("But waits at most"));
  m_batchTimeoutField->setHelp(tr("After this time the batch is worked on though it is not full."));
  m_batchTimeout->setHint(tr("No limit"));
  m_batchModeField->setLabel(tr("A batch takes"));
  m_batchModeField->setHelp(tr("Whether the time of the step is that of the batch or of each instance in it."));
  m_batchMode->setChoices({{tr("The time of one"), static_cast<int>(BatchMode::Together)},
                           {tr("The time of each, added up"), static_cast<int>(BatchMode::OneAfterAnother)}});
  m_setupField->setLabel(tr("Set-up time"));
  m_setupField->setHelp(tr("Added when whoever does it did another step last."));
  m_setup->setAssumed({}, tr("None"));
  m_failureField->setLabel(tr("Goes wrong"));
  m_failureField->setHelp(tr("How often the work fails and is done again at once by the same people."));
  m_failure->setHint(tr("Never"));
  m_retriesField->setLabel(tr("Tried again at most"));
  m_retriesField->setHelp(tr("After so many further attempts it counts as done."));
}

}  // namespace laneway
