#include "model/compile/course_report.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "model/compile/compilation.h"

namespace laneway {

namespace {

PathReport told(const simulate::PathFigures &figures)
{
  PathReport path;
  path.count = figures.count;
  path.share = figures.share;
  if (figures.count > 0)
    path.cycleTime = {std::llround(figures.cycleTime)};
  return path;
}

/// By node, its place in an order in which each stands before all that it leads to, but for flows that lead back: the
/// reverse of the order in which a depth-first search leaves the nodes.
std::vector<std::size_t> placesInFlow(const simulate::Plan &plan)
{
  std::vector<std::vector<simulate::Index>> next(plan.nodes.size());
  for (const simulate::Flow &flow : plan.flows)
    next[flow.source].push_back(flow.target);
  for (simulate::Index row = 0; row < plan.nodes.size(); ++row)
    if (const simulate::Index host = plan.nodes[row].host; host != simulate::none)
      next[host].push_back(row);
  std::vector<std::size_t> places(plan.nodes.size());
  std::vector<bool> isSeen(plan.nodes.size());
  std::size_t left = plan.nodes.size();
  std::vector<std::pair<simulate::Index, std::size_t>> open;  // a node, and how many of its ways were gone
  const auto search = [&](simulate::Index from) {
    if (isSeen[from])
      return;
    isSeen[from] = true;
    open.push_back({from, 0});
    while (!open.empty()) {
      auto &[node, gone] = open.back();
      if (gone == next[node].size()) {
        places[node] = --left;
        open.pop_back();
        continue;
      }
      const simulate::Index target = next[node][gone++];
      if (!isSeen[target]) {
        isSeen[target] = true;
        open.push_back({target, 0});
      }
    }
  };
  for (simulate::Index row = 0; row < plan.nodes.size(); ++row)
    if (plan.nodes[row].kind == simulate::NodeKind::Start)
      search(row);
  for (simulate::Index row = 0; row < plan.nodes.size(); ++row)
    search(row);
  return places;
}

}  // namespace

void addTo(PathReport &sum, const PathReport &more)
{
  const std::uint64_t count = sum.count + more.count;
  if (count == 0)
    return;
  const double weight = static_cast<double>(more.count) / static_cast<double>(count);
  const double mean = static_cast<double>(sum.cycleTime.microseconds) * (1 - weight) +
                      static_cast<double>(more.cycleTime.microseconds) * weight;
  sum.cycleTime = {std::llround(mean)};
  sum.count = count;
  sum.share += more.share;
}

void addCourse(SimulationReport &report, const PlanElements &elements, const simulate::CourseFigures &course)
{
  report.course.begin = {course.begin};
  report.course.end = {course.end};
  report.course.width = {course.width};
  for (std::size_t row = 0; row < course.inside.size(); ++row)
    if (!course.inside[row].empty() && report.scope(elements.scopes[row]))
      report.course.inside.push_back({elements.scopes[row], course.inside[row]});
  if (course.utilisation.empty())
    return;
  for (const RoleReport &role : report.roles)
    if (const auto row = elements.roleRows.find(role.who);
        row != elements.roleRows.end() && row->second < course.utilisation.size())
      report.course.utilisation.push_back({role.who, course.utilisation[row->second]});
}

void addPaths(ScopeReport &scope, const Compilation &compilation, const simulate::ScopePaths &found)
{
  const PlanElements &elements = compilation.elements;
  const std::vector<std::size_t> places = placesInFlow(compilation.plan);
  scope.otherPaths = told(found.others);
  for (const simulate::PathFigures &figures : found.paths) {
    PathReport path = told(figures);
    if (scope.paths.size() == ScopeReport::MostPaths) {
      addTo(scope.otherPaths, path);
      continue;
    }
    std::vector<simulate::PathVariant::Stop> stops = figures.stops;
    std::stable_sort(stops.begin(), stops.end(),
                     [&](const auto &a, const auto &b) { return places[a.node] < places[b.node]; });
    // Several rows may stand for one element.
    for (const simulate::PathVariant::Stop &stop : stops) {
      const Id element = elements.nodes[stop.node];
      const auto same = std::find_if(path.stops.begin(), path.stops.end(),
                                     [&](const PathReport::Stop &other) { return other.element == element; });
      if (same == path.stops.end())
        path.stops.push_back({element, stop.times});
      else
        same->times = std::max(same->times, stop.times);
    }
    scope.paths.push_back(std::move(path));
  }
}

}  // namespace laneway
