#include "app/messages/describe_run.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/messages/format.h"

namespace laneway {

namespace {

class DescribeRun {
  Q_DECLARE_TR_FUNCTIONS(DescribeRun)
};

QString timeOr(const std::optional<Duration> &time, const QString &otherwise)
{
  return time ? formatDuration(*time) : otherwise;
}

QString warmUp(const RunSettings &run)
{
  return run.findsWarmUp ? DescribeRun::tr("until the figures settle") : timeOr(run.warmUp, DescribeRun::tr("none"));
}

QString precision(const RunSettings &run)
{
  if (!run.precision)
    return DescribeRun::tr("all replications are played");
  return DescribeRun::tr("%1 of the %2", "a share, and a figure such as cycle time")
      .arg(formatShare(*run.precision), describe(run.precisionOf));
}

}  // namespace

QString describe(PrecisionFigure figure)
{
  switch (figure) {
    case PrecisionFigure::CycleTime:
      return DescribeRun::tr("cycle time");
    case PrecisionFigure::Waiting:
      return DescribeRun::tr("waiting");
    case PrecisionFigure::Cost:
      return DescribeRun::tr("cost");
    case PrecisionFigure::Throughput:
      return DescribeRun::tr("throughput");
  }
  return {};
}

std::vector<RunSettingText> describe(const RunSettings &run)
{
  const QString start = run.start.isValid() ? QLocale().toString(run.start, QStringLiteral("d MMMM yyyy, HH:mm"))
                                            : DescribeRun::tr("assumed");
  return {
      {DescribeRun::tr("start of the run"), start},
      {DescribeRun::tr("ends after instances"), run.instances ? formatCount(*run.instances) : DescribeRun::tr("none")},
      {DescribeRun::tr("ends after time"), timeOr(run.horizon, DescribeRun::tr("none"))},
      {DescribeRun::tr("replications"), formatCount(run.replications)},
      {DescribeRun::tr("seed"), QString::number(run.seed)},
      {DescribeRun::tr("warm-up"), warmUp(run)},
      {DescribeRun::tr("precise enough at"), precision(run)},
      {DescribeRun::tr("wanted cycle time"), timeOr(run.target, DescribeRun::tr("that of the process"))},
  };
}

}  // namespace laneway
