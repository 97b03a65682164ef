#include "views/panels/properties/process_section.h"

#include "app/messages/kind_names.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/date_field.h"
#include "views/widgets/edit_field.h"
#include "views/widgets/form_field.h"
#include "views/widgets/text_field.h"

namespace laneway {

namespace {

constexpr ProcessCategory AllCategories[] = {ProcessCategory::Operational, ProcessCategory::Management,
                                             ProcessCategory::Support};
constexpr ProcessStatus AllStatuses[] = {ProcessStatus::Draft, ProcessStatus::Approved, ProcessStatus::Retired};

/// One figure per line, its name and value apart by a colon.
QString targetsInput(const std::vector<TargetFigure> &targets)
{
  QStringList lines;
  for (const TargetFigure &each : targets)
    lines << (each.value.isEmpty() ? each.name : each.name + QStringLiteral(": ") + each.value);
  return lines.join(u'\n');
}

std::vector<TargetFigure> targetsFromInput(const QString &text)
{
  std::vector<TargetFigure> targets;
  for (const QString &line : text.split(u'\n')) {
    if (line.trimmed().isEmpty())
      continue;
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0)
      targets.push_back({line.trimmed(), {}});
    else
      targets.push_back({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
  }
  return targets;
}

QStringList namesFromInput(const QString &text)
{
  QStringList names;
  for (const QString &each : text.split(u',', Qt::SkipEmptyParts))
    if (!each.trimmed().isEmpty())
      names << each.simplified();
  return names;
}

}  // namespace

ProcessSection::ProcessSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_category = new ChoiceField(this);
  m_owner = new EditField(this);
  m_goal = new TextField(TextField::EnterKey::NewLine, 2, 6, this);
  m_trigger = new EditField(this);
  m_result = new EditField(this);
  m_targets = new TextField(TextField::EnterKey::NewLine, 2, 8, this);
  m_stakeholders = new EditField(this);
  m_status = new ChoiceField(this);
  m_version = new EditField(this);
  m_nextReview = new DateField(this);
  m_categoryField = &addField(*m_category);
  m_ownerField = &addField(*m_owner);
  m_goalField = &addField(*m_goal);
  m_triggerField = &addField(*m_trigger);
  m_resultField = &addField(*m_result);
  m_targetsField = &addField(*m_targets);
  m_stakeholdersField = &addField(*m_stakeholders);
  m_statusField = &addField(*m_status);
  m_versionField = &addField(*m_version);
  m_nextReviewField = &addField(*m_nextReview);
  connectEditors();
  retranslate();
}

void ProcessSection::bind(EditField &editor, QString Process::*member, const char *code)
{
  connect(&editor, &EditField::entered, this, [this, &editor, member, code](const QString &text) {
    change<Process>(editor, code, [&text, member](Process &process) { process.*member = text.simplified(); });
  });
}

void ProcessSection::connectEditors()
{
  bind(*m_owner, &Process::owner, "change-owner");
  bind(*m_trigger, &Process::trigger, "change-process-trigger");
  bind(*m_result, &Process::result, "change-process-result");
  bind(*m_version, &Process::version, "change-version");
  connect(m_category, &ChoiceField::chosen, this, [this](const QVariant &value) {
    change<Process>(*m_category, "change-category", [&value](Process &process) {
      process.category = value.isValid() ? std::optional(static_cast<ProcessCategory>(value.toInt())) : std::nullopt;
    });
  });
  connect(m_goal, &TextField::entered, this, [this](const QString &text) {
    change<Process>(*m_goal, "change-goal", [&text](Process &process) { process.goal = text.trimmed(); });
  });
  connect(m_targets, &TextField::entered, this, [this](const QString &text) {
    change<Process>(*m_targets, "change-targets",
                    [&text](Process &process) { process.targets = targetsFromInput(text); });
  });
  connect(m_stakeholders, &EditField::entered, this, [this](const QString &text) {
    change<Process>(*m_stakeholders, "change-stakeholders",
                    [&text](Process &process) { process.stakeholders = namesFromInput(text); });
  });
  connect(m_status, &ChoiceField::chosen, this, [this](const QVariant &value) {
    change<Process>(*m_status, "change-status",
                    [&value](Process &process) { process.status = static_cast<ProcessStatus>(value.toInt()); });
  });
  connect(m_nextReview, &DateField::dateEntered, this, [this](QDate date) {
    change<Process>(*m_nextReview, "change-next-review", [date](Process &process) { process.nextReview = date; });
  });
}

const Process &ProcessSection::process() const
{
  return *document().get<Process>(targets().front());
}

void ProcessSection::load()
{
  const Process &shown = process();
  m_category->show(shown.category ? QVariant(static_cast<int>(*shown.category)) : QVariant());
  m_owner->show(shown.owner);
  m_goal->show(shown.goal);
  m_trigger->show(shown.trigger);
  m_result->show(shown.result);
  m_targets->show(targetsInput(shown.targets));
  m_stakeholders->show(shown.stakeholders.join(QStringLiteral(", ")));
  m_status->show(static_cast<int>(shown.status));
  m_version->show(shown.version);
  m_nextReview->showDate(shown.nextReview);
  const bool isOverdue = shown.nextReview.isValid() && shown.nextReview < QDate::currentDate();
  m_nextReviewField->setRemark(isOverdue ? tr("overdue") : QString());
}

void ProcessSection::retranslate()
{
  m_categoryField->setLabel(tr("Category"));
  m_ownerField->setLabel(tr("Owner"));
  m_ownerField->setHelp(tr("The person or position accountable for the process."));
  m_owner->setHint(tr("Nobody yet"));
  m_goalField->setLabel(tr("Goal"));
  m_goal->setHint(tr("What it is there for"));
  m_triggerField->setLabel(tr("Trigger"));
  m_trigger->setHint(tr("What sets it off"));
  m_resultField->setLabel(tr("Result"));
  m_result->setHint(tr("What it leaves behind"));
  m_targetsField->setLabel(tr("Target figures"));
  m_targets->setHint(tr("Cycle time: under 10 days"));
  m_stakeholdersField->setLabel(tr("Stakeholders"));
  m_stakeholders->setHint(tr("Names, apart by commas"));
  m_statusField->setLabel(tr("Status"));
  m_versionField->setLabel(tr("Version"));
  m_nextReviewField->setLabel(tr("Next review"));
  m_nextReview->setHint(tr("None planned"));

  std::vector<std::pair<QString, QVariant>> categories{{tr("Not said"), QVariant()}};
  for (const ProcessCategory each : AllCategories)
    categories.emplace_back(nameOf(each), static_cast<int>(each));
  m_category->setChoices(categories);
  m_category->setHint(tr("Not said"));
  std::vector<std::pair<QString, QVariant>> statuses;
  for (const ProcessStatus each : AllStatuses)
    statuses.emplace_back(nameOf(each), static_cast<int>(each));
  m_status->setChoices(statuses);
}

}  // namespace laneway
