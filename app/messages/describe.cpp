#include "app/messages/describe.h"

#include <variant>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include "app/messages/format.h"
#include "app/messages/kind_names.h"
#include "model/compile/levers.h"
#include "model/compile/report.h"
#include "model/process/document.h"
#include "model/process/shown_name.h"
#include "model/simulate/results.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

class Describe {
  Q_DECLARE_TR_FUNCTIONS(Describe)
};

struct DescribeAssumed {
  const Document &document;

  QString operator()(const Distribution &value) const { return describe(value); }
  QString operator()(const Arrivals &value) const { return Describe::tr("every %1").arg(describe(value.interval)); }
  QString operator()(Share value) const { return formatShare(value); }
  QString operator()(int value) const { return formatCount(value); }
  QString operator()(Id value) const { return nameInSentence(document, value); }
  QString operator()(const OwnPerson &) const { return Describe::tr("somebody of its own"); }
  QString operator()(RoundTheClock) const { return Describe::tr("round the clock"); }
  QString operator()(DoesNotOccur) const { return Describe::tr("does not occur"); }
  QString operator()(const QDateTime &value) const
  {
    return QLocale().toString(value.date(), QLocale::LongFormat) + u' ' +
           QLocale().toString(value.time(), QLocale::ShortFormat);
  }
};

QString range(Duration from, Duration to)
{
  return Describe::tr("%1 to %2").arg(formatDuration(from, TimeSense::Working), formatDuration(to, TimeSense::Working));
}

}  // namespace

QString describe(const Distribution &distribution)
{
  const QString mean = formatDuration(meanOf(distribution), TimeSense::Working);
  const auto spread = [&] { return formatDuration(distribution.deviation, TimeSense::Working); };
  switch (distribution.kind) {
    case DistributionKind::Constant:
      return Describe::tr("always %1").arg(mean);
    case DistributionKind::Uniform:
      return Describe::tr("%1, all equally likely").arg(range(distribution.minimum, distribution.maximum));
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
      return Describe::tr("%1, mostly %2")
          .arg(range(distribution.minimum, distribution.maximum),
               formatDuration(distribution.mode, TimeSense::Working));
    case DistributionKind::Normal:
      return Describe::tr("%1 on average, give or take %2").arg(mean, spread());
    case DistributionKind::Lognormal:
      return Describe::tr("%1 on average, give or take %2, lognormal").arg(mean, spread());
    case DistributionKind::Exponential:
      return Describe::tr("%1 on average, exponential").arg(mean);
    case DistributionKind::Gamma:
      return Describe::tr("%1 on average, give or take %2, gamma").arg(mean, spread());
    case DistributionKind::Erlang:
      return Describe::tr("%1 on average, Erlang").arg(mean);
    case DistributionKind::Weibull:
      return Describe::tr("%1 on average, Weibull").arg(mean);
    case DistributionKind::Empirical:
      return Describe::tr("%1 on average, as observed").arg(mean);
  }
  return mean;
}

QString describe(const AssumedValue &value, const Document &document)
{
  return std::visit(DescribeAssumed{document}, value);
}

QString describe(const Lever &lever, const Document &document)
{
  switch (lever.kind) {
    case LeverKind::OneMore:
      return Describe::tr("+1 %1").arg(nameInSentence(document, lever.element));
    case LeverKind::LessTime:
      return Describe::tr("“%1” 10 % faster").replace(u"%1"_s, nameInSentence(document, lever.element));
    case LeverKind::LessRework: {
      const Flow *flow = document.get<Flow>(lever.element);
      return Describe::tr("Back to “%1” %2 instead of %3")
          .arg(nameInSentence(document, flow ? flow->target : lever.element), formatShare({lever.after}),
               formatShare({lever.before}));
    }
  }
  return {};
}

QString describe(const PathReport &path, const Document &document)
{
  QStringList names;
  for (const PathReport::Stop &stop : path.stops) {
    // Ends and events without a name say nothing, unless there is nothing else.
    if (nameOf(document.find(stop.element)).isEmpty() && path.stops.size() > 1)
      continue;
    const QString name = nameInSentence(document, stop.element);
    names << (stop.times > 1 ? Describe::tr("%1 ×%2", "a step, and how often").arg(name, formatCount(stop.times))
                             : name);
  }
  return names.isEmpty() ? Describe::tr("Straight to the end") : names.join(u" → "_s);
}

QString describe(simulate::WaitingCause cause)
{
  switch (cause) {
    case simulate::WaitingCause::Batching:
      return Describe::tr("Batch not full");
    case simulate::WaitingCause::Contention:
      return Describe::tr("Somebody is busy");
    case simulate::WaitingCause::Prioritization:
      return Describe::tr("Others go first");
    case simulate::WaitingCause::Unavailability:
      return Describe::tr("Nobody is there");
    case simulate::WaitingCause::Other:
      return Describe::tr("Other reasons");
  }
  return {};
}

QString nameInSentence(const Document &document, Id id)
{
  const Element element = document.find(id);
  const QString name = shownName(document, id);
  if (!name.isEmpty())
    return name;
  if (const Flow *flow = as<Flow>(element))
    return Describe::tr("%1 to %2").arg(nameInSentence(document, flow->source), nameInSentence(document, flow->target));
  const QString kind = kindName(element);
  return kind.isEmpty() ? id.text() : kind + u' ' + id.text();
}

QString propertyName(const QString &key)
{
  static const QHash<QString, const char *> Names{
      {u"adHocDone"_s, QT_TRANSLATE_NOOP("Describe", "Done as soon as")},
      {u"adHocOrder"_s, QT_TRANSLATE_NOOP("Describe", "Order of steps")},
      {u"alsoNeeds"_s, QT_TRANSLATE_NOOP("Describe", "Also needs")},
      {u"alternatives"_s, QT_TRANSLATE_NOOP("Describe", "Or done by")},
      {u"amount"_s, QT_TRANSLATE_NOOP("Describe", "Amount")},
      {u"arrivals"_s, QT_TRANSLATE_NOOP("Describe", "Arrivals")},
      {u"assignments"_s, QT_TRANSLATE_NOOP("Describe", "Sets")},
      {u"atClosing"_s, QT_TRANSLATE_NOOP("Describe", "At closing time")},
      {u"attributes"_s, QT_TRANSLATE_NOOP("Describe", "Attributes")},
      {u"author"_s, QT_TRANSLATE_NOOP("Describe", "Author")},
      {u"batch"_s, QT_TRANSLATE_NOOP("Describe", "Batches")},
      {u"breakdown"_s, QT_TRANSLATE_NOOP("Describe", "Breakdowns")},
      {u"calendar"_s, QT_TRANSLATE_NOOP("Describe", "Calendar")},
      {u"callAsOneStep"_s, QT_TRANSLATE_NOOP("Describe", "Simulate as one step")},
      {u"calls"_s, QT_TRANSLATE_NOOP("Describe", "Opens")},
      {u"capacity"_s, QT_TRANSLATE_NOOP("Describe", "Room")},
      {u"carriedOut"_s, QT_TRANSLATE_NOOP("Describe", "Carried out")},
      {u"category"_s, QT_TRANSLATE_NOOP("Describe", "Category")},
      {u"choice"_s, QT_TRANSLATE_NOOP("Describe", "Who is taken")},
      {u"comments"_s, QT_TRANSLATE_NOOP("Describe", "Comments")},
      {u"condition"_s, QT_TRANSLATE_NOOP("Describe", "Condition")},
      {u"cost"_s, QT_TRANSLATE_NOOP("Describe", "Cost")},
      {u"currency"_s, QT_TRANSLATE_NOOP("Describe", "Currency")},
      {u"delay"_s, QT_TRANSLATE_NOOP("Describe", "Delay")},
      {u"documentation"_s, QT_TRANSLATE_NOOP("Describe", "Description")},
      {u"dueWithin"_s, QT_TRANSLATE_NOOP("Describe", "Due within")},
      {u"duration"_s, QT_TRANSLATE_NOOP("Describe", "Duration")},
      {u"exceptions"_s, QT_TRANSLATE_NOOP("Describe", "Exceptions")},
      {u"failure"_s, QT_TRANSLATE_NOOP("Describe", "Goes wrong")},
      {u"goal"_s, QT_TRANSLATE_NOOP("Describe", "Goal")},
      {u"hourlyCost"_s, QT_TRANSLATE_NOOP("Describe", "Cost per hour")},
      {u"instances"_s, QT_TRANSLATE_NOOP("Describe", "Instances")},
      {u"isDefault"_s, QT_TRANSLATE_NOOP("Describe", "Default")},
      {u"kind"_s, QT_TRANSLATE_NOOP("Describe", "Kind")},
      {u"lane"_s, QT_TRANSLATE_NOOP("Describe", "Lane")},
      {u"links"_s, QT_TRANSLATE_NOOP("Describe", "Links")},
      {u"loop"_s, QT_TRANSLATE_NOOP("Describe", "Repetition")},
      {u"message"_s, QT_TRANSLATE_NOOP("Describe", "Message")},
      {u"name"_s, QT_TRANSLATE_NOOP("Describe", "Name")},
      {u"nextReview"_s, QT_TRANSLATE_NOOP("Describe", "Next review")},
      {u"overrides"_s, QT_TRANSLATE_NOOP("Describe", "Values")},
      {u"overtimeFactor"_s, QT_TRANSLATE_NOOP("Describe", "Overtime")},
      {u"owner"_s, QT_TRANSLATE_NOOP("Describe", "Owner")},
      {u"paidOnDuty"_s, QT_TRANSLATE_NOOP("Describe", "Paid")},
      {u"parent"_s, QT_TRANSLATE_NOOP("Describe", "Inside")},
      {u"preemption"_s, QT_TRANSLATE_NOOP("Describe", "Urgent work")},
      {u"priority"_s, QT_TRANSLATE_NOOP("Describe", "Priority")},
      {u"priorityBy"_s, QT_TRANSLATE_NOOP("Describe", "Priority by attributes")},
      {u"queue"_s, QT_TRANSLATE_NOOP("Describe", "Queue")},
      {u"rank"_s, QT_TRANSLATE_NOOP("Describe", "Order")},
      {u"result"_s, QT_TRANSLATE_NOOP("Describe", "Result")},
      {u"role"_s, QT_TRANSLATE_NOOP("Describe", "Role")},
      {u"roles"_s, QT_TRANSLATE_NOOP("Describe", "Roles")},
      {u"run"_s, QT_TRANSLATE_NOOP("Describe", "Simulation")},
      {u"setup"_s, QT_TRANSLATE_NOOP("Describe", "Set-up time")},
      {u"share"_s, QT_TRANSLATE_NOOP("Describe", "Share")},
      {u"source"_s, QT_TRANSLATE_NOOP("Describe", "From")},
      {u"speed"_s, QT_TRANSLATE_NOOP("Describe", "Speed")},
      {u"stakeholders"_s, QT_TRANSLATE_NOOP("Describe", "Stakeholders")},
      {u"start"_s, QT_TRANSLATE_NOOP("Describe", "Start")},
      {u"status"_s, QT_TRANSLATE_NOOP("Describe", "Status")},
      {u"styles"_s, QT_TRANSLATE_NOOP("Describe", "Colours and fonts")},
      {u"system"_s, QT_TRANSLATE_NOOP("Describe", "System")},
      {u"target"_s, QT_TRANSLATE_NOOP("Describe", "To")},
      {u"targets"_s, QT_TRANSLATE_NOOP("Describe", "Target figures")},
      {u"task"_s, QT_TRANSLATE_NOOP("Describe", "Type")},
      {u"timeZone"_s, QT_TRANSLATE_NOOP("Describe", "Time zone")},
      {u"title"_s, QT_TRANSLATE_NOOP("Describe", "Title")},
      {u"trigger"_s, QT_TRANSLATE_NOOP("Describe", "Trigger")},
      {u"version"_s, QT_TRANSLATE_NOOP("Describe", "Version")},
      {u"weekly"_s, QT_TRANSLATE_NOOP("Describe", "Working hours")},
      {u"whenFull"_s, QT_TRANSLATE_NOOP("Describe", "When it is full")},
  };
  const char *name = Names.value(key);
  return name ? Describe::tr(name) : key;
}

}  // namespace laneway
