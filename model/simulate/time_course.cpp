#include "model/simulate/time_course.h"

#include <algorithm>
#include <utility>

namespace laneway::simulate {

void TimeCourse::coarsen()
{
  width *= 2;
  const std::size_t before = slices();
  for (std::size_t slice = 0; slice < before; ++slice) {
    for (std::size_t column = 0; column < columns; ++column) {
      const Int128 sum = sums[slice * columns + column];
      Int128 &to = sums[slice / 2 * columns + column];
      to = slice % 2 == 0 ? sum : to + sum;
    }
  }
  sums.resize((before + 1) / 2 * columns);
}

void TimeCourse::add(TimeCourse other)
{
  if (width == 0 || other.width == 0) {
    if (width == 0)
      *this = std::move(other);
    return;
  }
  while (width < other.width)
    coarsen();
  while (other.width < width)
    other.coarsen();
  end = std::max(end, other.end);
  sums.resize(std::max(sums.size(), other.sums.size()));
  for (std::size_t i = 0; i < other.sums.size(); ++i)
    sums[i] += other.sums[i];
}

}  // namespace laneway::simulate
