#include "views/dialogs/run_fields.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include <QGridLayout>
#include <QLocale>
#include <QTime>

#include "app/messages/quantity_input.h"
#include "model/compile/assumption.h"
#include "model/compile/civil_clock.h"
#include "views/widgets/date_field.h"
#include "views/widgets/form_field.h"
#include "views/widgets/value_fields.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostReplications = 100'000;

QString timeInput(QTime time)
{
  return QLocale().toString(time, QLocale::ShortFormat);
}

QTime timeFromInput(const QString &text)
{
  for (const QString &format : {u"H:mm"_s, u"H:mm:ss"_s, u"H"_s, u"h:mm ap"_s, u"h ap"_s})
    if (const QTime time = QLocale::c().toTime(text, format); time.isValid())
      return time;
  return QLocale().toTime(text, QLocale::ShortFormat);
}

bool readTime(DurationField &field, std::optional<Duration> &value)
{
  value = field.typedValue();
  if (value || field.text().trimmed().isEmpty())
    return true;
  field.refuseText();
  return false;
}

/// A whole number from 1 to `most`; an empty field is none.
bool readCount(CountField &field, int most, std::optional<int> &count)
{
  count.reset();
  if (field.text().trimmed().isEmpty())
    return true;
  const std::optional<double> number = numberFromInput(field.text());
  if (number && *number >= 1 && *number <= most && *number == static_cast<int>(*number)) {
    count = static_cast<int>(*number);
    return true;
  }
  field.refuse(RunFields::tr("Write a whole number from 1 to %1.").arg(QLocale().toString(most)));
  return false;
}

}  // namespace

RunFields::RunFields(QWidget *parent) : QWidget(parent)
{
  m_startDate = new DateField(this);
  m_startTime = new EditField(this);
  m_instances = new CountField(this);
  m_horizon = new DurationField(TimeSense::Elapsed, this);
  m_replications = new CountField(this);
  m_seed = new EditField(this);
  m_warmUp = new DurationField(TimeSense::Elapsed, this);

  auto *grid = new QGridLayout(this);
  grid->setContentsMargins({});
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(12);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  const auto add = [&](Entry &entry, const QString &label, const QString &help, int row, int column) {
    auto *field = new FormField(entry, this);
    field->setLabel(label);
    field->setHelp(help);
    grid->addWidget(field, row, column, Qt::AlignTop);
  };
  add(*m_startDate, tr("Starts on"), tr("Working hours and holidays are counted from this day on."), 0, 0);
  add(*m_startTime, tr("At"), {}, 0, 1);
  add(*m_instances, tr("Ends after instances"), tr("So many arrive; the run ends when they are done."), 1, 0);
  add(*m_horizon, tr("Ends after time"), tr("What is not done by then is counted as unfinished."), 1, 1);
  add(*m_replications, tr("Replications"), tr("The more, the narrower the intervals around the figures."), 2, 0);
  add(*m_seed, tr("Seed"), tr("The same seed gives the same run, to the byte."), 2, 1);
  add(*m_warmUp, tr("Warm-up"), tr("Left out of the figures, as a process starts empty."), 3, 0);
  m_startDate->setHint(dateInput(CivilClock::assumedStart().date()));
  m_startTime->setHint(timeInput(CivilClock::assumedStart().time()));
  m_instances->setHint(tr("%1, assumed").arg(QLocale().toString(assumedInstances)));
  m_horizon->setHint(tr("No limit"));
  m_warmUp->setHint(tr("None"));
  m_replications->setHint(QLocale().toString(RunSettings().replications));
}

void RunFields::show(const RunSettings &run)
{
  m_startDate->showDate(run.start.date());
  m_startTime->show(run.start.isValid() ? timeInput(run.start.time()) : QString());
  m_instances->showValue(run.instances);
  m_horizon->showValue(run.horizon);
  m_replications->showValue(run.replications);
  m_seed->show(QString::number(run.seed));
  m_warmUp->showValue(run.warmUp);
}

bool RunFields::read(RunSettings &run) const
{
  std::optional<int> replications;
  const bool sound[] = {readStart(run),
                        readCount(*m_instances, std::numeric_limits<int>::max(), run.instances),
                        readTime(*m_horizon, run.horizon),
                        readCount(*m_replications, MostReplications, replications),
                        readSeed(run),
                        readTime(*m_warmUp, run.warmUp)};
  run.replications = replications.value_or(RunSettings().replications);
  return std::all_of(std::begin(sound), std::end(sound), [](bool each) { return each; });
}

bool RunFields::readStart(RunSettings &run) const
{
  const QDateTime assumed = CivilClock::assumedStart();
  const QString date = m_startDate->text().trimmed();
  const QString time = m_startTime->text().trimmed();
  run.start = {};
  if (date.isEmpty() && time.isEmpty())
    return true;
  const QDate day = date.isEmpty() ? assumed.date() : dateFromInput(date);
  const QTime hour = time.isEmpty() ? assumed.time() : timeFromInput(time);
  if (!day.isValid())
    m_startDate->refuse(tr("“%1” is no date. Write it like %2.").arg(date, dateInput(assumed.date())));
  if (!hour.isValid())
    m_startTime->refuse(tr("“%1” is no time of day. Write it like 9:00.").arg(time));
  if (!day.isValid() || !hour.isValid())
    return false;
  run.start = QDateTime(day, hour, Qt::UTC);
  return true;
}

bool RunFields::readSeed(RunSettings &run) const
{
  bool isNumber = false;
  const quint64 seed = m_seed->text().trimmed().toULongLong(&isNumber);
  if (isNumber)
    run.seed = seed;
  else
    m_seed->refuse(tr("Write a whole number that is not negative."));
  return isNumber;
}

}  // namespace laneway
