#include "views/widgets/distribution_kinds.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/messages/format.h"

namespace laneway {

namespace {

QString translated(const char *text)
{
  return QCoreApplication::translate("DistributionKinds", text);
}

Duration times(Duration duration, double factor)
{
  return {std::llround(static_cast<double>(duration.microseconds) * factor)};
}

/// About how far values stray from the mean.
Duration spreadOf(const Distribution &d)
{
  switch (d.kind) {
    case DistributionKind::Constant:
    case DistributionKind::Empirical:
      break;
    case DistributionKind::Normal:
    case DistributionKind::Lognormal:
    case DistributionKind::Gamma:
      return d.deviation;
    case DistributionKind::Uniform:
      return times({d.maximum.microseconds - d.minimum.microseconds}, 1 / std::sqrt(12.0));
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
      return times({d.maximum.microseconds - d.minimum.microseconds}, 0.2);
    case DistributionKind::Exponential:
    case DistributionKind::Weibull:
      return d.mean;
    case DistributionKind::Erlang:
      return times(d.mean, 1 / std::sqrt(std::max(d.shape, 1.0)));
  }
  return times(meanOf(d), 0.3);
}

/// Rounded to what one would say: whole minutes where it is some minutes, and so on.
Duration plain(Duration duration)
{
  for (const Duration unit : {Duration::fromMinutes(5), Duration::fromMinutes(1), Duration::fromSeconds(1)})
    if (duration.microseconds >= 4 * unit.microseconds)
      return {(duration.microseconds + unit.microseconds / 2) / unit.microseconds * unit.microseconds};
  return duration;
}

}  // namespace

const std::vector<DistributionKind> &distributionKinds()
{
  static const std::vector<DistributionKind> kinds{
      DistributionKind::Constant,    DistributionKind::Uniform,   DistributionKind::Triangular, DistributionKind::Pert,
      DistributionKind::Exponential, DistributionKind::Lognormal, DistributionKind::Normal,     DistributionKind::Gamma,
      DistributionKind::Erlang,      DistributionKind::Weibull,   DistributionKind::Empirical};
  return kinds;
}

QString nameOf(DistributionKind kind)
{
  switch (kind) {
    case DistributionKind::Constant:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Always the same"));
    case DistributionKind::Uniform:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Uniform"));
    case DistributionKind::Triangular:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Triangular"));
    case DistributionKind::Pert:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "PERT"));
    case DistributionKind::Normal:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Normal"));
    case DistributionKind::Lognormal:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Lognormal"));
    case DistributionKind::Exponential:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Exponential"));
    case DistributionKind::Gamma:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Gamma"));
    case DistributionKind::Erlang:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Erlang"));
    case DistributionKind::Weibull:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Weibull"));
    case DistributionKind::Empirical:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Observed values"));
  }
  Q_UNREACHABLE();
}

QString adviceOn(DistributionKind kind)
{
  switch (kind) {
    case DistributionKind::Constant:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "It never varies: machines, deadlines."));
    case DistributionKind::Uniform:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Anything between two times, each as likely."));
    case DistributionKind::Triangular:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Best case, usual case and worst case are known."));
    case DistributionKind::Pert:
      return translated(
          QT_TRANSLATE_NOOP("DistributionKinds", "As Triangular, with more weight on the usual case: estimates."));
    case DistributionKind::Normal:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "It strays to both sides of the mean alike."));
    case DistributionKind::Lognormal:
      return translated(
          QT_TRANSLATE_NOOP("DistributionKinds", "Mostly near the mean, sometimes much longer: work of people."));
    case DistributionKind::Exponential:
      return translated(
          QT_TRANSLATE_NOOP("DistributionKinds", "Often short, now and then long: arrivals, and what is not known."));
    case DistributionKind::Gamma:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "As Lognormal, with fewer very long cases."));
    case DistributionKind::Erlang:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Several exponential parts one after the other."));
    case DistributionKind::Weibull:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Times to failure."));
    case DistributionKind::Empirical:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Times that were measured, drawn at random."));
  }
  Q_UNREACHABLE();
}

std::vector<Figure> figuresOf(DistributionKind kind)
{
  switch (kind) {
    case DistributionKind::Constant:
    case DistributionKind::Exponential:
      return {Figure::Mean};
    case DistributionKind::Uniform:
      return {Figure::Minimum, Figure::Maximum};
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
      return {Figure::Minimum, Figure::Mode, Figure::Maximum};
    case DistributionKind::Normal:
    case DistributionKind::Lognormal:
    case DistributionKind::Gamma:
      return {Figure::Mean, Figure::Deviation};
    case DistributionKind::Erlang:
    case DistributionKind::Weibull:
      return {Figure::Mean, Figure::Shape};
    case DistributionKind::Empirical:
      return {Figure::Values};
  }
  Q_UNREACHABLE();
}

QString nameOf(Figure figure, DistributionKind kind)
{
  switch (figure) {
    case Figure::Mean:
      return kind == DistributionKind::Constant ? translated(QT_TRANSLATE_NOOP("DistributionKinds", "Time"))
                                                : translated(QT_TRANSLATE_NOOP("DistributionKinds", "Mean"));
    case Figure::Deviation:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Spread"));
    case Figure::Minimum:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "At least"));
    case Figure::Mode:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Most likely"));
    case Figure::Maximum:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "At most"));
    case Figure::Shape:
      return kind == DistributionKind::Erlang ? translated(QT_TRANSLATE_NOOP("DistributionKinds", "Parts"))
                                              : translated(QT_TRANSLATE_NOOP("DistributionKinds", "Shape"));
    case Figure::Values:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "Values"));
  }
  Q_UNREACHABLE();
}

Duration &timeOf(Distribution &distribution, Figure figure)
{
  switch (figure) {
    case Figure::Deviation:
      return distribution.deviation;
    case Figure::Minimum:
      return distribution.minimum;
    case Figure::Mode:
      return distribution.mode;
    case Figure::Maximum:
      return distribution.maximum;
    case Figure::Mean:
    case Figure::Shape:
    case Figure::Values:
      break;
  }
  return distribution.mean;
}

Distribution asKind(const Distribution &from, DistributionKind kind)
{
  const Duration mean = meanOf(from);
  const Duration spread = std::min(spreadOf(from), mean);
  Distribution to;
  to.kind = kind;
  switch (kind) {
    case DistributionKind::Constant:
    case DistributionKind::Exponential:
      to.mean = mean;
      break;
    case DistributionKind::Normal:
    case DistributionKind::Lognormal:
    case DistributionKind::Gamma:
      to.mean = mean;
      to.deviation = plain(from.kind == DistributionKind::Exponential ? times(mean, 0.5) : spread);
      break;
    case DistributionKind::Uniform:
    case DistributionKind::Triangular:
    case DistributionKind::Pert: {
      const Duration reach = plain(std::min(times(spread, 1.5), times(mean, 0.5)));
      to.minimum = {mean.microseconds - reach.microseconds};
      to.maximum = {mean.microseconds + reach.microseconds};
      if (kind != DistributionKind::Uniform)
        to.mode = mean;
      break;
    }
    case DistributionKind::Erlang:
    case DistributionKind::Weibull:
      to.mean = mean;
      to.shape = 2;
      break;
    case DistributionKind::Empirical:
      to.values = {mean};
      break;
  }
  return to;
}

QString summaryOf(const Distribution &d)
{
  const auto time = [](Duration duration) { return formatDuration(duration, TimeSense::Working); };
  switch (d.kind) {
    case DistributionKind::Constant:
      return time(d.mean);
    case DistributionKind::Uniform:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "%1 to %2")).arg(time(d.minimum), time(d.maximum));
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "%1 to %2, mostly %3"))
          .arg(time(d.minimum), time(d.maximum), time(d.mode));
    case DistributionKind::Normal:
    case DistributionKind::Lognormal:
    case DistributionKind::Gamma:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "%1, mean %2, spread %3"))
          .arg(nameOf(d.kind), time(d.mean), time(d.deviation));
    case DistributionKind::Exponential:
    case DistributionKind::Erlang:
    case DistributionKind::Weibull:
    case DistributionKind::Empirical:
      return translated(QT_TRANSLATE_NOOP("DistributionKinds", "%1, mean %2")).arg(nameOf(d.kind), time(meanOf(d)));
  }
  Q_UNREACHABLE();
}

}  // namespace laneway
