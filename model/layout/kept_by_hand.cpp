#include "model/layout/kept_by_hand.h"

#include <cmath>

namespace laneway::layout {

EndsMove::EndsMove(const Shape &source, const Shape &target)
    : m_x(knotsOf({source.before.left(), source.after.left()}, {source.before.right(), source.after.right()},
                  {target.before.left(), target.after.left()}, {target.before.right(), target.after.right()})),
      m_y(knotsOf({source.before.top(), source.after.top()}, {source.before.bottom(), source.after.bottom()},
                  {target.before.top(), target.after.top()}, {target.before.bottom(), target.after.bottom()}))
{
}

EndsMove::Knots EndsMove::knotsOf(Knot sourceLow, Knot sourceHigh, Knot targetLow, Knot targetHigh)
{
  if (sourceHigh.before < targetLow.before)
    return {sourceLow, sourceHigh, targetLow, targetHigh};
  if (targetHigh.before < sourceLow.before)
    return {targetLow, targetHigh, sourceLow, sourceHigh};
  // Side by side on this axis: both are followed by half.
  const double source = (sourceLow.after + sourceHigh.after - sourceLow.before - sourceHigh.before) / 2;
  const double target = (targetLow.after + targetHigh.after - targetLow.before - targetHigh.before) / 2;
  return {{0, (source + target) / 2}};
}

double EndsMove::mapped(const Knots &knots, double coordinate)
{
  const auto shifted = [coordinate](const Knot &knot) { return coordinate + knot.after - knot.before; };
  if (coordinate <= knots.front().before || knots.size() == 1)
    return shifted(knots.front());
  for (std::size_t i = 0; i + 1 < knots.size(); ++i) {
    const Knot &low = knots[i];
    const Knot &high = knots[i + 1];
    if (coordinate <= high.before && high.before > low.before)
      return low.after + (coordinate - low.before) / (high.before - low.before) * (high.after - low.after);
  }
  return shifted(knots.back());
}

Point EndsMove::operator()(Point point) const
{
  const auto rounded = [](double value) { return std::round(value * 100) / 100; };
  return {rounded(mapped(m_x, point.x)), rounded(mapped(m_y, point.y))};
}

Rect EndsMove::operator()(const Rect &label) const
{
  return translated(label, (*this)(label.center()) - label.center());
}

void takeAlongWhatIsFixed(Graph &graph, const std::vector<Rect> &before, const std::vector<Rect> &after)
{
  for (Edge &edge : graph.edges) {
    if (edge.source < 0 || edge.target < 0 || (edge.fixedPoints.empty() && !edge.fixedLabel))
      continue;
    const auto source = static_cast<std::size_t>(edge.source);
    const auto target = static_cast<std::size_t>(edge.target);
    if (before[source].isEmpty() || before[target].isEmpty() ||
        (before[source] == after[source] && before[target] == after[target]))
      continue;
    const EndsMove move({before[source], after[source]}, {before[target], after[target]});
    for (Point &bend : edge.fixedPoints)
      bend = move(bend);
    if (edge.fixedLabel)
      edge.fixedLabel = move(*edge.fixedLabel);
  }
}

}  // namespace laneway::layout
