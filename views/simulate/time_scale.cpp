#include "views/simulate/time_scale.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

#include "app/messages/format.h"

namespace laneway {

double TimeScale::placeOf(Duration moment) const
{
  if (end.microseconds <= 0)
    return 0;
  return std::clamp(static_cast<double>(moment.microseconds) / static_cast<double>(end.microseconds), 0.0, 1.0);
}

QString TimeScale::beginText() const
{
  if (warmUp <= Duration())
    return formatDuration({});
  return QCoreApplication::translate("TimeScale", "Warm-up until %1").arg(formatDuration(std::min(warmUp, end)));
}

Duration TimeSlices::beginOf(std::size_t slice) const
{
  return {begin.microseconds + static_cast<qint64>(slice) * width.microseconds};
}

Duration TimeSlices::endOf(std::size_t slice) const
{
  return std::min(end, beginOf(slice + 1));
}

std::size_t TimeSlices::at(Duration moment) const
{
  if (moment < begin || width <= Duration())
    return std::numeric_limits<std::size_t>::max();
  return static_cast<std::size_t>((moment.microseconds - begin.microseconds) / width.microseconds);
}

}  // namespace laneway
