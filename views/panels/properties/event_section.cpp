#include "views/panels/properties/event_section.h"

#include <algorithm>

#include <QVBoxLayout>

#include "app/messages/format.h"
#include "app/messages/kind_names.h"
#include "model/compile/assumption.h"
#include "model/edit/change_type.h"
#include "model/process/navigate.h"
#include "views/panels/properties/calendar_choices.h"
#include "views/panels/properties/expression_remark.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/distribution_editor.h"
#include "views/widgets/edit_field.h"
#include "views/widgets/form_field.h"
#include "views/widgets/value_fields.h"
#include "views/widgets/wrapping_check_box.h"

namespace laneway {

namespace {

constexpr int NoTrigger = -1;
constexpr int SeveralTriggers = -2;

/// What may set off an event at this place, as BPMN has it.
std::vector<EventTrigger> triggersAt(EventPosition position)
{
  using enum EventTrigger;
  switch (position) {
    case EventPosition::Start:
      return {Message, Timer, Conditional, Signal};
    case EventPosition::Catch:
      return {Message, Timer, Conditional, Signal, Link};
    case EventPosition::Throw:
      return {Message, Signal, Escalation, Compensation, Link};
    case EventPosition::Boundary:
      return {Message, Timer, Error, Escalation, Conditional, Signal, Compensation, Cancel};
    case EventPosition::End:
      return {Message, Signal, Error, Escalation, Compensation, Cancel, Terminate};
  }
  Q_UNREACHABLE();
}

bool mayHaveNoTrigger(EventPosition position)
{
  return position == EventPosition::Start || position == EventPosition::Throw || position == EventPosition::End;
}

int triggerValue(const Event &event)
{
  if (event.definitions.empty())
    return NoTrigger;
  return event.definitions.size() > 1 ? SeveralTriggers : static_cast<int>(event.definitions.front().trigger);
}

bool hasExpression(const Event &event)
{
  if (event.definitions.size() != 1)
    return false;
  const EventTrigger trigger = event.definitions.front().trigger;
  return trigger == EventTrigger::Timer || trigger == EventTrigger::Conditional || trigger == EventTrigger::Link;
}

bool isWaitedFor(const Event &event)
{
  if (event.position != EventPosition::Catch && event.position != EventPosition::Boundary)
    return false;
  return std::none_of(event.definitions.begin(), event.definitions.end(), [](const EventDefinition &each) {
    return each.trigger == EventTrigger::Link || each.trigger == EventTrigger::Compensation ||
           each.trigger == EventTrigger::Cancel;
  });
}

}  // namespace

EventSection::EventSection(PropertyContext &context, QWidget *parent) : PropertySection(context, parent)
{
  m_trigger = new ChoiceField(this);
  m_expression = new ExpressionField(this);
  m_expression->setCheck([this](const QString &text) -> std::optional<ExpressionField::Problem> {
    const Node *node = document().get<Node>(targets().front());
    const Event *event = node ? node->as<Event>() : nullptr;
    const bool isCondition =
        event && !event->definitions.empty() && event->definitions.front().trigger == EventTrigger::Conditional;
    if (!isCondition)
      return {};
    return checkTyped(document(), targets().front(), text, ExpressionUse::Condition);
  });
  m_interrupting = new WrappingCheckBox(this);
  m_arrivals = new DistributionEditor(TimeSense::Elapsed, this);
  m_calendar = new ChoiceField(this);
  m_population = new CountField(this);
  m_delay = new DistributionEditor(TimeSense::Elapsed, this);
  m_triggerField = &addField(*m_trigger);
  m_expressionField = &addField(*m_expression);
  addRow(*m_interrupting);
  m_arrivalsField = &addField(*m_arrivals);
  m_calendarField = &addField(*m_calendar);
  m_populationField = &addField(*m_population);
  m_delayField = &addField(*m_delay);
  connectEditors();
  retranslate();
}

void EventSection::connectEditors()
{
  connect(m_trigger, &ChoiceField::chosen, this, &EventSection::chooseTrigger);
  connect(m_expression, &EditField::entered, this, [this](const QString &text) {
    changeAll<Event>(*m_expression, "change-trigger", [&text](Event &event) {
      if (!event.definitions.empty())
        event.definitions.front().expression = text.trimmed();
    });
  });
  connect(m_interrupting, &QCheckBox::clicked, this, [this](bool interrupting) {
    const std::vector<Id> events = targets();
    if (!perform(label("change-trigger"), [&](Draft &draft) {
          return changeDetail<Event>(draft, events,
                                     [interrupting](Event &event) { event.interrupting = interrupting; });
        }))
      load();
  });
  connect(m_arrivals, &DistributionEditor::valueEntered, this, [this](const std::optional<Distribution> &interval) {
    changeValues<Event>(*m_arrivals, "change-arrivals", [&interval](Event &event) {
      if (!interval)
        event.arrivals.reset();
      else if (event.arrivals)
        event.arrivals->interval = *interval;
      else
        event.arrivals = Arrivals{*interval, {}, {}};
    });
  });
  connect(m_calendar, &ChoiceField::chosen, this, [this](const QVariant &value) {
    changeValues<Event>(*m_calendar, "change-arrivals", [&value](Event &event) {
      if (event.arrivals)
        event.arrivals->calendar = chosenCalendar(value);
    });
  });
  connect(m_population, &CountField::valueEntered, this, [this](std::optional<int> population) {
    changeValues<Event>(*m_population, "change-arrivals", [population](Event &event) {
      if (event.arrivals)
        event.arrivals->population = population;
    });
  });
  connect(m_delay, &DistributionEditor::valueEntered, this, [this](const std::optional<Distribution> &delay) {
    changeValues<Event>(*m_delay, "change-delay", [&delay](Event &event) { event.delay = delay; });
  });
  connect(m_delayField, &FormField::actionTriggered, this, [this] {
    changeValues<Event>(*m_delay, "change-delay", [](Event &event) {
      if (!event.delay)
        event.delay = assumedDuration();
    });
  });
}

void EventSection::chooseTrigger(const QVariant &value)
{
  const std::vector<Id> events = targets();
  perform(*m_trigger, label("change-trigger"), [&](Draft &draft) -> Result<void> {
    for (const Id id : events) {
      const Node *node = draft.document.get<Node>(id);
      Event wanted = *node->as<Event>();
      wanted.definitions.clear();
      if (value.toInt() >= 0) {
        EventDefinition definition;
        definition.trigger = static_cast<EventTrigger>(value.toInt());
        wanted.definitions.push_back(definition);
      }
      if (const Result<void> done = changeType(draft, id, wanted); !done)
        return done;
    }
    return {};
  });
}

void EventSection::load()
{
  const Event &event = *document().get<Node>(targets().front())->as<Event>();
  loadTrigger(event);
  loadArrivals(event);
  loadDelay(event);
}

void EventSection::loadTrigger(const Event &event)
{
  const auto position = commonDetailOf<Event>(document(), targets(), [](const Event &each) { return each.position; });
  m_triggerField->setVisible(!position.isMixed);
  std::vector<std::pair<QString, QVariant>> choices;
  if (mayHaveNoTrigger(event.position))
    choices.emplace_back(tr("None"), NoTrigger);
  for (const EventTrigger each : triggersAt(event.position))
    choices.emplace_back(nameOf(each), static_cast<int>(each));
  const auto trigger = commonDetailOf<Event>(document(), targets(), triggerValue);
  const bool isOffered = std::any_of(choices.begin(), choices.end(),
                                     [&](const auto &choice) { return choice.second.toInt() == trigger.value; });
  if (!isOffered && trigger.value == SeveralTriggers)
    choices.emplace_back(tr("Several"), SeveralTriggers);
  else if (!isOffered && trigger.value >= 0)
    choices.emplace_back(nameOf(static_cast<EventTrigger>(trigger.value)), trigger.value);
  m_trigger->setChoices(choices);
  m_trigger->setHint(tr("None"));
  if (trigger.isMixed)
    m_trigger->showMixed();
  else
    m_trigger->show(trigger.value);

  const bool isOne = targets().size() == 1;
  m_expressionField->setVisible(isOne && hasExpression(event));
  if (hasExpression(event)) {
    const EventDefinition &definition = event.definitions.front();
    m_expression->show(definition.expression);
    m_expression->recheck();
    m_expressionField->setLabel(definition.trigger == EventTrigger::Timer  ? tr("When")
                                : definition.trigger == EventTrigger::Link ? tr("Link")
                                                                           : tr("Condition"));
    m_expression->setHint(definition.trigger == EventTrigger::Timer ? tr("As in BPMN: PT2H, R/P1D") : QString());
  }
  m_interrupting->setVisible(event.position == EventPosition::Boundary);
  m_interrupting->setChecked(event.interrupting);
}

void EventSection::loadArrivals(const Event &event)
{
  // Inside a sub-process it is the token that starts, not an arrival.
  const Node *node = document().get<Node>(targets().front());
  const Node *around = document().get<Node>(node->parent);
  const bool isArrival = event.position == EventPosition::Start && !around;
  m_arrivalsField->setVisible(isArrival);
  const auto arrivals = commonDetailOf<Event>(document(), targets(), [](const Event &each) { return each.arrivals; });
  m_calendarField->setVisible(isArrival && (arrivals.isMixed || arrivals.value));
  m_populationField->setVisible(isArrival && !arrivals.isMixed && arrivals.value);
  if (!isArrival)
    return;
  if (arrivals.isMixed)
    m_arrivals->showMixed();
  else
    m_arrivals->showValue(arrivals.value ? std::optional(arrivals.value->interval) : std::nullopt);
  m_arrivals->setAssumed({}, tr("70 % load, assumed"));
  const std::optional<int> population = arrivals.value ? arrivals.value->population : std::nullopt;
  m_population->showValue(population);
  m_arrivalsField->setLabel(population ? tr("Each comes back after") : tr("A new one arrives every"));
  m_arrivalsField->setHelp(population ? tr("The time from when one is done until it arrives again.")
                                      : tr("The time between one instance and the next."));
  m_calendar->setChoices(calendarChoices(document()));
  m_calendar->show(calendarChoice(event.arrivals ? event.arrivals->calendar : Id()));
}

void EventSection::loadDelay(const Event &event)
{
  m_delayField->setVisible(isWaitedFor(event));
  if (!isWaitedFor(event))
    return;
  const auto delay = commonDetailOf<Event>(document(), targets(), [](const Event &each) { return each.delay; });
  if (delay.isMixed)
    m_delay->showMixed();
  else
    m_delay->showValue(delay.value);
  // An event that nobody timed and that would break a step off is taken not to occur.
  const bool occurs = event.position != EventPosition::Boundary || !event.interrupting;
  m_delay->setAssumed(occurs ? std::optional(assumedDuration()) : std::nullopt, tr("Does not occur, assumed"));
  m_delayField->setAction(
      occurs && !delay.isMixed && !delay.value ? tr("Use %1").arg(formatDuration(assumedDuration().mean)) : QString());
}

void EventSection::retranslate()
{
  m_triggerField->setLabel(tr("Trigger"));
  m_interrupting->setText(tr("Interrupts the step"));
  m_arrivalsField->setLabel(tr("A new one arrives every"));
  m_arrivalsField->setHelp(tr("The time between one instance and the next."));
  m_populationField->setLabel(tr("Always the same"));
  m_populationField->setHelp(tr("How many there are in all, who come again and again and never leave."));
  m_population->setHint(tr("No, ever new ones"));
  m_calendarField->setLabel(tr("Arrivals come"));
  m_calendarField->setHelp(tr("The calendar in whose open hours instances arrive."));
  m_delayField->setLabel(tr("Happens after"));
  m_delayField->setHelp(tr("How long it takes in a simulation until the event happens."));
}

}  // namespace laneway
