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
#include "views/widgets/choice_field.h"
#include "views/widgets/date_field.h"
#include "views/widgets/form_field.h"
#include "views/widgets/value_fields.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostReplications = 100'000;
constexpr int ColumnWidth = 210;  ///< Room for the longest choice.

/// What is left out at the beginning.
enum class WarmUp { Nothing, FixedTime, UntilItSettles };

WarmUp warmUpOf(const RunSettings &run)
{
  if (run.findsWarmUp)
    return WarmUp::UntilItSettles;
  return run.warmUp ? WarmUp::FixedTime : WarmUp::Nothing;
}

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

/// A share above 0 and below 1; an empty field is none.
bool readPrecision(ShareField &field, std::optional<Share> &precision)
{
  precision.reset();
  if (field.text().trimmed().isEmpty())
    return true;
  const std::optional<Share> share = shareFromInput(field.text());
  if (share && share->value > 0 && share->value < 1) {
    precision = share;
    return true;
  }
  field.refuse(RunFields::tr("Write a share above 0 % and below 100 %, such as 5 %."));
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
  m_warmUpKind = new ChoiceField(this);
  m_warmUp = new DurationField(TimeSense::Elapsed, this);
  m_precision = new ShareField(this);
  m_precisionOf = new ChoiceField(this);
  m_target = new DurationField(TimeSense::Elapsed, this);

  auto *grid = new QGridLayout(this);
  grid->setContentsMargins({});
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(12);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  for (const int column : {0, 1})
    grid->setColumnMinimumWidth(column, ColumnWidth);
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
  add(*m_warmUpKind, tr("Left out at the beginning"),
      tr("A process starts empty; what happens until it has filled up is not typical of it."), 3, 0);
  add(*m_warmUp, tr("Warm-up"), tr("Left out of the figures."), 3, 1);
  add(*m_precision, tr("Precise enough at"),
      tr("No more replications once half the 95 % interval is at most this share of the mean."), 4, 0);
  add(*m_precisionOf, tr("Precision of"), {}, 4, 1);
  add(*m_target, tr("Wanted cycle time"),
      tr("The results say how many instances take no longer; in place of “Due within” of the process."), 5, 0);
  m_warmUpKind->setChoices({{tr("Nothing"), static_cast<int>(WarmUp::Nothing)},
                            {tr("A fixed time"), static_cast<int>(WarmUp::FixedTime)},
                            {tr("Until the figures settle"), static_cast<int>(WarmUp::UntilItSettles)}});
  m_precisionOf->setChoices({{tr("Cycle time"), static_cast<int>(PrecisionFigure::CycleTime)},
                             {tr("Waiting"), static_cast<int>(PrecisionFigure::Waiting)},
                             {tr("Cost"), static_cast<int>(PrecisionFigure::Cost)},
                             {tr("Throughput"), static_cast<int>(PrecisionFigure::Throughput)}});
  for (ChoiceField *each : {m_warmUpKind, m_precisionOf})
    connect(each, &ChoiceField::chosen, this, [this, each](const QVariant &value) {
      each->show(value);
      enableFields();
    });
  connect(m_precision, &QLineEdit::textChanged, this, &RunFields::enableFields);
  m_startDate->setHint(dateInput(CivilClock::assumedStart().date()));
  m_startTime->setHint(timeInput(CivilClock::assumedStart().time()));
  m_instances->setHint(tr("%1, assumed").arg(QLocale().toString(assumedInstances)));
  m_horizon->setHint(tr("No limit"));
  m_target->setHint(tr("That of the process"));
  m_precision->setHint(tr("All replications"));
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
  m_warmUpKind->show(static_cast<int>(warmUpOf(run)));
  m_warmUp->showValue(run.warmUp);
  m_precision->showValue(run.precision);
  m_precisionOf->show(static_cast<int>(run.precisionOf));
  m_target->showValue(run.target);
  enableFields();
}

/// What has no say is grey.
void RunFields::enableFields()
{
  m_warmUp->setEnabled(m_warmUpKind->currentData() == static_cast<int>(WarmUp::FixedTime));
  m_precisionOf->setEnabled(!m_precision->text().trimmed().isEmpty());
}

bool RunFields::read(RunSettings &run) const
{
  std::optional<int> replications;
  const bool sound[] = {readStart(run),
                        readCount(*m_instances, std::numeric_limits<int>::max(), run.instances),
                        readTime(*m_horizon, run.horizon),
                        readCount(*m_replications, MostReplications, replications),
                        readSeed(run),
                        readWarmUp(run),
                        readPrecision(*m_precision, run.precision),
                        readTime(*m_target, run.target)};
  run.precisionOf = static_cast<PrecisionFigure>(m_precisionOf->currentData().toInt());
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

/// A fixed time has to be written.
bool RunFields::readWarmUp(RunSettings &run) const
{
  const auto kind = static_cast<WarmUp>(m_warmUpKind->currentData().toInt());
  run.findsWarmUp = kind == WarmUp::UntilItSettles;
  run.warmUp.reset();
  if (kind != WarmUp::FixedTime)
    return true;
  if (m_warmUp->text().trimmed().isEmpty()) {
    m_warmUp->refuse(tr("Write how long, such as 2 d, or choose that nothing is left out."));
    return false;
  }
  return readTime(*m_warmUp, run.warmUp);
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
