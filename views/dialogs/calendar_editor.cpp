#include "views/dialogs/calendar_editor.h"

#include <algorithm>

#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include "app/messages/messages.h"
#include "model/edit/change_element.h"
#include "model/edit/draft.h"
#include "model/edit/rename.h"
#include "views/dialogs/day_bar.h"
#include "views/dialogs/exception_row.h"
#include "views/dialogs/working_hours_text.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/edit_field.h"
#include "views/widgets/form_field.h"
#include "views/widgets/link_button.h"
#include "views/widgets/refusal_label.h"
#include "views/widgets/tab_order.h"
#include "views/widgets/value_fields.h"

namespace laneway {

namespace {

constexpr int HoursWidth = 190;

QCompleter *timeZoneCompleter(QObject *parent)
{
  QStringList zones;
  for (const QByteArray &each : QTimeZone::availableTimeZoneIds())
    zones << QString::fromLatin1(each);
  auto *completer = new QCompleter(zones, parent);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  return completer;
}

QLabel *muted(const QString &text, QWidget *parent)
{
  auto *label = new QLabel(text, parent);
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

}  // namespace

CalendarEditor::CalendarEditor(Session &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_exceptions([this](std::size_t at) { return makeException(at); })
{
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto *content = new QWidget;
  auto *layout = new QVBoxLayout(content);
  layout->setContentsMargins(4, 0, 12, 8);
  layout->setSpacing(16);

  m_refusal = new RefusalLabel(content);
  m_name = new EditField(content);
  m_timeZone = new EditField(content);
  m_timeZone->setCompleter(timeZoneCompleter(m_timeZone));
  auto *top = new QHBoxLayout;
  top->setSpacing(16);
  auto *name = new FormField(*m_name, content);
  name->setLabel(tr("Name"));
  auto *zone = new FormField(*m_timeZone, content);
  zone->setLabel(tr("Time zone"));
  zone->setHelp(tr("Empty: that of the document."));
  m_timeZone->setHint(tr("As the document"));
  top->addWidget(name, 1);
  top->addWidget(zone, 1);
  layout->addLayout(top);
  buildWeek(*layout);
  buildClosing(*layout);

  layout->addWidget(m_refusal);
  m_exceptionRows = new QVBoxLayout;
  m_exceptionRows->setSpacing(6);
  m_exceptionRows->addWidget(muted(tr("Holidays and other days that differ"), content));
  m_addException = new LinkButton(content);
  m_addException->setText(tr("Add a holiday"));
  m_exceptionRows->addWidget(m_addException, 0, Qt::AlignLeft);
  layout->addLayout(m_exceptionRows);
  layout->addStretch();
  setWidget(content);

  connect(m_name, &EditField::entered, this, [this](const QString &text) {
    const Result<ChangeSet> done =
        m_session.perform({QStringLiteral("rename"), {nameOf(m_session.document().find(m_calendar))}},
                          [&](Draft &draft) { return rename(draft, m_calendar, text); });
    if (done)
      m_name->accept();
    else
      m_name->refuse(sentence(done.error()));
  });
  connect(m_timeZone, &EditField::entered, this, [this](const QString &text) {
    const QString zoneId = text.trimmed();
    if (!zoneId.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zoneId.toLatin1()))
      return m_timeZone->refuse(
          tr("There is no time zone “%1”. Write a region and city, such as Europe/Berlin.").arg(zoneId));
    change(m_timeZone, [&](Calendar &calendar) { calendar.timeZone = zoneId; });
  });
  connect(m_addException, &LinkButton::clicked, this, [this] {
    const QDate today = QDate::currentDate();
    change(nullptr, [&](Calendar &calendar) { calendar.exceptions.push_back({{}, today, today, {}}); });
    if (const Calendar *calendar = m_session.document().get<Calendar>(m_calendar);
        calendar && !calendar->exceptions.empty())
      m_exceptions.at(calendar->exceptions.size() - 1).editName();
  });
  orderTabsByPlace(*content);
}

void CalendarEditor::buildWeek(QVBoxLayout &layout)
{
  auto *grid = new QGridLayout;
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(1, 1);
  auto *scale = new QHBoxLayout;
  for (const int hour : {0, 6, 12, 18}) {
    auto *label = muted(QStringLiteral("%1:00").arg(hour), widget());
    scale->addWidget(label, 1, Qt::AlignLeft);
  }
  grid->addLayout(scale, 0, 1);
  for (int weekday = 1; weekday <= 7; ++weekday) {
    Day &day = m_days.at(static_cast<std::size_t>(weekday - 1));
    const QString name = QLocale().standaloneDayName(weekday);
    day.name = muted(name, nullptr);
    day.bar = new DayBar;
    day.hours = new EditField;
    day.hours->setFixedWidth(HoursWidth);
    day.hours->setHint(tr("Closed"));
    day.hours->setAccessibleName(tr("Hours on %1").arg(name));
    day.name->setBuddy(day.hours);
    m_refusal->listenTo(*day.hours);
    grid->addWidget(day.name, weekday, 0);
    grid->addWidget(day.bar, weekday, 1);
    grid->addWidget(day.hours, weekday, 2);
    connect(day.bar, &DayBar::hoursDragged, this, [this, weekday](const std::vector<WorkingHours> &hours) {
      setDay(weekday, hours, *m_days.at(static_cast<std::size_t>(weekday - 1)).hours);
    });
    connect(day.hours, &EditField::entered, this, [this, weekday](const QString &text) {
      EditField &field = *m_days.at(static_cast<std::size_t>(weekday - 1)).hours;
      const auto hours = hoursFromInput(text, weekday);
      if (hours)
        setDay(weekday, *hours, field);
      else
        field.refuse(tr("“%1” are no hours. Write them like 9:00–12:00, 13:00–17:00.").arg(text.trimmed()));
    });
  }
  layout.addLayout(grid);
}

void CalendarEditor::buildClosing(QVBoxLayout &layout)
{
  m_atClosing = new ChoiceField(widget());
  m_atClosing->setChoices({{tr("Work rests until they open again"), static_cast<int>(AtClosing::Suspend)},
                           {tr("Work is finished, then they leave"), static_cast<int>(AtClosing::Finish)},
                           {tr("What does not fit is not begun"), static_cast<int>(AtClosing::DoNotStart)}});
  m_overtime = new ShareField(widget());
  m_overtime->setHint(tr("100 %"));
  auto *closing = new FormField(*m_atClosing, widget());
  closing->setLabel(tr("At closing time"));
  closing->setHelp(tr("What a simulation does with work in progress when the hours end."));
  m_overtimeField = new FormField(*m_overtime, widget());
  m_overtimeField->setLabel(tr("Overtime costs"));
  m_overtimeField->setHelp(tr("Of the usual cost per hour, for work that is finished after closing time."));
  auto *row = new QHBoxLayout;
  row->setSpacing(16);
  row->addWidget(closing, 1);
  row->addWidget(m_overtimeField, 1);
  layout.addLayout(row);
  connect(m_atClosing, &ChoiceField::chosen, this, [this](const QVariant &value) {
    change(m_atClosing, [&](Calendar &calendar) { calendar.atClosing = static_cast<AtClosing>(value.toInt()); });
  });
  connect(m_overtime, &ShareField::valueEntered, this, [this](std::optional<Share> factor) {
    change(m_overtime, [&](Calendar &calendar) { calendar.overtimeFactor = factor.value_or(Share{1}).value; });
  });
}

void CalendarEditor::setCalendar(Id calendar)
{
  if (calendar != m_calendar) {
    commitPending();
    m_name->revert();
    m_timeZone->revert();
    m_overtime->revert();
    for (const Day &day : m_days)
      day.hours->revert();
    m_exceptions.dropPending();
    m_calendar = calendar;
  }
  load();
}

void CalendarEditor::load()
{
  const Calendar *calendar = m_session.document().get<Calendar>(m_calendar);
  widget()->setVisible(calendar != nullptr);
  if (!calendar)
    return;
  m_name->show(calendar->name);
  m_timeZone->show(calendar->timeZone);
  for (int weekday = 1; weekday <= 7; ++weekday) {
    const Day &day = m_days.at(static_cast<std::size_t>(weekday - 1));
    const std::vector<WorkingHours> hours = hoursOf(calendar->weekly, weekday);
    day.bar->setHours(hours);
    day.hours->show(hoursInput(hours));
  }
  m_atClosing->show(static_cast<int>(calendar->atClosing));
  m_overtime->showValue(Share{calendar->overtimeFactor});
  m_overtimeField->setVisible(calendar->atClosing == AtClosing::Finish);
  loadExceptions(*calendar);
}

void CalendarEditor::loadExceptions(const Calendar &calendar)
{
  for (std::size_t at = 0; at < calendar.exceptions.size(); ++at)
    m_exceptions.at(at).show(calendar.exceptions[at]);
  m_exceptions.hideFrom(calendar.exceptions.size());
}

ExceptionRow *CalendarEditor::makeException(std::size_t at)
{
  auto *row = new ExceptionRow(widget());
  connect(row, &ExceptionRow::changed, this, [this, at](const ExceptionRow::Change &edit, Entry &entry) {
    change(&entry, [&](Calendar &calendar) {
      if (at < calendar.exceptions.size())
        edit(calendar.exceptions[at]);
    });
  });
  connect(row, &ExceptionRow::removeRequested, this,
          [this, at] { change(nullptr, [at](Calendar &calendar) { takeOut(calendar.exceptions, at); }); });
  m_exceptionRows->insertWidget(m_exceptionRows->indexOf(m_addException), row);
  orderTabsByPlace(*widget());
  return row;
}

void CalendarEditor::setDay(int weekday, const std::vector<WorkingHours> &hours, Entry &entry)
{
  change(&entry, [&](Calendar &calendar) {
    std::erase_if(calendar.weekly, [weekday](const WorkingHours &each) { return each.weekday == weekday; });
    for (WorkingHours each : hours) {
      each.weekday = weekday;
      calendar.weekly.push_back(each);
    }
    std::stable_sort(calendar.weekly.begin(), calendar.weekly.end(),
                     [](const WorkingHours &a, const WorkingHours &b) { return a.weekday < b.weekday; });
  });
}

void CalendarEditor::change(Entry *entry, const std::function<void(Calendar &)> &change)
{
  const Id calendar = m_calendar;
  const QString name = nameOf(m_session.document().find(calendar));
  const Result<ChangeSet> done = m_session.perform({QStringLiteral("change-hours"), {name}}, [&](Draft &draft) {
    return changeEach<Calendar>(draft, {calendar}, change);
  });
  if (entry && done)
    entry->accept();
  else if (entry)
    entry->refuse(sentence(done.error()));
  else if (!done)
    m_refusal->tell(sentence(done.error()));
}

void CalendarEditor::commitPending()
{
  m_name->commit();
  m_timeZone->commit();
  m_overtime->commit();
  for (const Day &day : m_days)
    day.hours->commit();
  m_exceptions.commitPending();
}

void CalendarEditor::editName()
{
  m_name->setFocus();
  m_name->selectAll();
}

}  // namespace laneway
