#include "app/messages/describe_comparison.h"

#include <cmath>

#include <QCoreApplication>

#include "app/messages/describe.h"
#include "app/messages/format.h"
#include "model/compile/scenario_comparison.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

class Text {
  Q_DECLARE_TR_FUNCTIONS(Comparison)
};

enum class Kind { Time, Money, Rate, Share, Number };

Kind kindOf(ComparedFigure figure)
{
  switch (figure) {
    case ComparedFigure::CycleTime:
    case ComparedFigure::Waiting:
    case ComparedFigure::Work:
    case ComparedFigure::RoleWaiting:
    case ComparedFigure::StepWaiting:
      return Kind::Time;
    case ComparedFigure::Cost:
      return Kind::Money;
    case ComparedFigure::Throughput:
      return Kind::Rate;
    case ComparedFigure::Busy:
      return Kind::Share;
    case ComparedFigure::Inside:
      return Kind::Number;
  }
  return Kind::Number;
}

}  // namespace

QString describe(const Comparison &comparison, const Document &document)
{
  const QString name = nameInSentence(document, comparison.element);
  switch (comparison.figure) {
    case ComparedFigure::CycleTime:
      return Text::tr("Cycle time of %1").arg(name);
    case ComparedFigure::Waiting:
      return Text::tr("Waiting in %1").arg(name);
    case ComparedFigure::Work:
      return Text::tr("Work in %1").arg(name);
    case ComparedFigure::Cost:
      return Text::tr("Cost of %1").arg(name);
    case ComparedFigure::Throughput:
      return Text::tr("Throughput of %1").arg(name);
    case ComparedFigure::Inside:
      return Text::tr("Work in progress in %1").arg(name);
    case ComparedFigure::Busy:
      return Text::tr("%1 busy").arg(name);
    case ComparedFigure::RoleWaiting:
      return Text::tr("Waiting for %1").arg(name);
    case ComparedFigure::StepWaiting:
      return Text::tr("Waiting at %1").arg(name);
  }
  return {};
}

QString comparedValue(const Comparison &comparison, double value, const QString &currency)
{
  if (!std::isfinite(value))
    return u"–"_s;
  switch (kindOf(comparison.figure)) {
    case Kind::Time:
      return formatDuration({std::llround(value)});
    case Kind::Money:
      return formatMoney({std::llround(value)}, currency);
    case Kind::Rate:
      return formatRate(value);
    case Kind::Share:
      return formatShare(Share{value});
    case Kind::Number:
      return formatNumber(value);
  }
  return {};
}

QString comparedDifference(const Comparison &comparison, double value, const QString &currency)
{
  if (!std::isfinite(value))
    return u"–"_s;
  switch (kindOf(comparison.figure)) {
    case Kind::Time:
      return formatDurationChange({std::llround(value)});
    case Kind::Money:
      return formatMoneyChange({std::llround(value)}, currency);
    case Kind::Rate:
    case Kind::Share:
    case Kind::Number:
      break;
  }
  // Shares differ by points: from 50 % to 55 % is 5 points, and 10 %.
  const auto sized = [&](double of) {
    return kindOf(comparison.figure) == Kind::Share
               ? Text::tr("%1 points", "percentage points").arg(formatNumber(of * 100))
               : comparedValue(comparison, of, currency);
  };
  const QString size = sized(std::fabs(value));
  if (size == sized(0))
    return size;
  return (value < 0 ? u"−"_s : u"+"_s) + size;
}

bool isCertain(const Comparison &comparison)
{
  const simulate::Estimate &difference = comparison.difference;
  return difference.replications > 1 && std::fabs(difference.mean) > difference.halfWidth;
}

}  // namespace laneway
