#include "model/simulate/statistics/course_summary.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace laneway::simulate {

namespace {

double ratio(Int128 sum, Int128 of)
{
  return of > 0 ? static_cast<double>(sum) / static_cast<double>(of) : std::numeric_limits<double>::quiet_NaN();
}

PathFigures figuresOf(std::uint64_t count, Int128 cycle, std::uint64_t all)
{
  PathFigures figures;
  figures.count = count;
  figures.share = all > 0 ? static_cast<double>(count) / static_cast<double>(all) : 0;
  figures.cycleTime = ratio(cycle, static_cast<Int128>(count));
  return figures;
}

}  // namespace

CourseFigures courseOf(const RunState &state)
{
  CourseFigures figures;
  const TimeCourse &course = state.course;
  if (course.slices() == 0 || state.replications.empty())
    return figures;
  const ReplicationRecord &shape = state.replications.front();
  figures.begin = course.begin;
  figures.end = course.end;
  figures.width = course.width;
  figures.inside.resize(shape.scopes.size());
  figures.utilisation.resize(shape.roles.size());
  for (std::size_t slice = 0; slice < course.slices(); ++slice) {
    auto column = course.sums.begin() + static_cast<std::ptrdiff_t>(slice * course.columns);
    const Int128 time = *column++;
    for (std::size_t i = 0; i < shape.scopes.size(); ++i) {
      if (shape.scopes[i].isRoot)
        figures.inside[i].push_back(ratio(*column++, time));
    }
    for (std::size_t i = 0; i < shape.roles.size(); ++i, column += 2)
      figures.utilisation[i].push_back(ratio(column[0], column[1]));
  }
  return figures;
}

std::vector<ScopePaths> pathsOf(const RunState &state)
{
  std::vector<ScopePaths> all;
  for (const PathVariants &found : state.paths) {
    std::uint64_t finished = found.others;
    for (const PathVariant &variant : found.variants)
      finished += variant.count;
    ScopePaths &scope = all.emplace_back();
    scope.others = figuresOf(found.others, found.othersCycle, finished);
    for (const PathVariant &variant : found.variants) {
      scope.paths.push_back(figuresOf(variant.count, variant.cycle, finished));
      scope.paths.back().stops = variant.stops;
    }
    std::stable_sort(scope.paths.begin(), scope.paths.end(),
                     [](const PathFigures &a, const PathFigures &b) { return a.count > b.count; });
  }
  return all;
}

}  // namespace laneway::simulate
