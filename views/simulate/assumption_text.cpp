#include "views/simulate/assumption_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/messages/format.h"
#include "model/compile/assumption.h"
#include "model/compile/levers.h"

namespace laneway {

namespace {

struct AssumptionText {
  Q_DECLARE_TR_FUNCTIONS(AssumptionText)
};

}  // namespace

QString assumptionName(const Assumption &assumption, const QString &element)
{
  switch (assumption.property) {
    case AssumedProperty::Duration:
      return AssumptionText::tr("Time of “%1”").arg(element);
    case AssumedProperty::Delay:
      return AssumptionText::tr("Delay of “%1”").arg(element);
    case AssumedProperty::Arrivals:
      return AssumptionText::tr("Arrivals at “%1”").arg(element);
    case AssumedProperty::Share:
      return AssumptionText::tr("Share of “%1”").arg(element);
    case AssumedProperty::Amount:
      return AssumptionText::tr("Number of “%1”").arg(element);
    case AssumedProperty::Calendar:
      return AssumptionText::tr("Hours of “%1”").arg(element);
    case AssumedProperty::Role:
      return AssumptionText::tr("Who does “%1”").arg(element);
    case AssumedProperty::Loop:
      return AssumptionText::tr("Repetition of “%1”").arg(element);
    case AssumedProperty::Instances:
      return AssumptionText::tr("Instances");
    case AssumedProperty::Start:
      return AssumptionText::tr("Begin");
  }
  return {};
}

QString assumptionValue(const Assumption &assumption)
{
  struct Words {
    QString operator()(const Distribution &distribution) const { return formatDuration(meanOf(distribution)); }
    QString operator()(const Arrivals &arrivals) const
    {
      return AssumptionText::tr("every %1").arg(formatDuration(meanOf(arrivals.interval)));
    }
    QString operator()(Share share) const { return formatShare(share); }
    QString operator()(int number) const { return formatCount(number); }
    QString operator()(Id) const { return AssumptionText::tr("as the step that opens it"); }
    QString operator()(const OwnPerson &person) const
    {
      return AssumptionText::tr("somebody for “%1”").arg(person.name);
    }
    QString operator()(RoundTheClock) const { return AssumptionText::tr("round the clock"); }
    QString operator()(DoesNotOccur) const { return AssumptionText::tr("does not occur"); }
    QString operator()(const QDateTime &moment) const { return QLocale().toString(moment, QLocale::ShortFormat); }
  };
  return std::visit(Words{}, assumption.value);
}

QString leverName(const Lever &lever, const QString &element)
{
  switch (lever.kind) {
    case LeverKind::OneMore:
      return AssumptionText::tr("+1 %1").arg(element);
    case LeverKind::LessTime:
      return AssumptionText::tr("“%1” 10 % faster").arg(element);
    case LeverKind::LessRework:
      return AssumptionText::tr("%1: %2 instead of %3")
          .arg(element, formatShare(Share{lever.after}), formatShare(Share{lever.before}));
  }
  return {};
}

}  // namespace laneway
