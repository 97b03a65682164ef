#include "views/canvas/snapping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace laneway::canvas {

namespace {

/// One axis of a rectangle, so that the rules are written once for both.
struct Span {
  double from = 0;
  double to = 0;
  [[nodiscard]] double middle() const { return (from + to) / 2; }
  [[nodiscard]] double length() const { return to - from; }
  [[nodiscard]] bool overlaps(const Span &other) const { return from < other.to && other.from < to; }
};

enum class Along { X, Y };

Span spanOf(const QRectF &rect, Along axis)
{
  return axis == Along::X ? Span{rect.left(), rect.right()} : Span{rect.top(), rect.bottom()};
}

Span acrossOf(const QRectF &rect, Along axis)
{
  return spanOf(rect, axis == Along::X ? Along::Y : Along::X);
}

/// The smallest correction found so far.
struct Best {
  std::optional<double> shift;
  void offer(double candidate, double reach)
  {
    if (std::abs(candidate) <= reach && (!shift || std::abs(candidate) < std::abs(*shift)))
      shift = candidate;
  }
};

constexpr double Same = 0.01;

std::array<double, 3> linesOf(const Span &span)
{
  return {span.from, span.middle(), span.to};
}

/// Middles line up with middles, edges with edges of either side.
void offerAlignments(const Span &moving, const Span &neighbour, double reach, Best &best)
{
  best.offer(neighbour.middle() - moving.middle(), reach);
  for (const double to : {neighbour.from, neighbour.to})
    for (const double from : {moving.from, moving.to})
      best.offer(to - from, reach);
}

/// Neighbours that stand in the same row (or column) as what moves, in their order.
std::vector<Span> rowOf(const QRectF &moving, const std::vector<QRectF> &neighbours, Along axis)
{
  std::vector<Span> row;
  for (const QRectF &each : neighbours)
    if (acrossOf(each, axis).overlaps(acrossOf(moving, axis)))
      row.push_back(spanOf(each, axis));
  std::sort(row.begin(), row.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
  return row;
}

void offerGaps(const Span &moving, const std::vector<Span> &row, double reach, Best &best)
{
  for (std::size_t i = 1; i < row.size(); ++i) {
    const double gap = row[i].from - row[i - 1].to;
    if (gap <= 0)
      continue;
    best.offer(row[i].to + gap - moving.from, reach);
    best.offer(row[i - 1].from - gap - moving.to, reach);
    if (gap > moving.length())
      best.offer((row[i - 1].to + row[i].from) / 2 - moving.middle(), reach);
  }
}

QLineF lineAlong(Along axis, double at, double from, double to)
{
  return axis == Along::X ? QLineF(at, from, at, to) : QLineF(from, at, to, at);
}

void addGuides(const QRectF &moved, const std::vector<QRectF> &neighbours, Along axis, std::vector<QLineF> &guides)
{
  const Span mine = spanOf(moved, axis);
  const Span reach = acrossOf(moved, axis);
  for (const double at : linesOf(mine)) {
    std::optional<Span> drawn;
    for (const QRectF &each : neighbours) {
      const Span theirs = spanOf(each, axis);
      const bool isMiddle = std::abs(at - mine.middle()) < Same;
      const bool lines = isMiddle ? std::abs(theirs.middle() - at) < Same
                                  : std::abs(theirs.from - at) < Same || std::abs(theirs.to - at) < Same;
      if (!lines)
        continue;
      const Span across = acrossOf(each, axis);
      drawn = Span{std::min(drawn ? drawn->from : reach.from, across.from),
                   std::max(drawn ? drawn->to : reach.to, across.to)};
    }
    if (drawn)
      guides.push_back(lineAlong(axis, at, drawn->from, drawn->to));
  }
}

void addGaps(const QRectF &moved, const std::vector<QRectF> &neighbours, Along axis, std::vector<QLineF> &gaps)
{
  std::vector<Span> row = rowOf(moved, neighbours, axis);
  const Span mine = spanOf(moved, axis);
  const auto at =
      std::lower_bound(row.begin(), row.end(), mine, [](const Span &a, const Span &b) { return a.from < b.from; });
  const std::size_t index = static_cast<std::size_t>(at - row.begin());
  row.insert(at, mine);
  const auto gapBefore = [&](std::size_t i) { return i > 0 && i < row.size() ? row[i].from - row[i - 1].to : -1.0; };
  const double y = acrossOf(moved, axis).middle();
  const auto addPair = [&](std::size_t first, std::size_t second) {
    const double gap = gapBefore(first);
    if (gap <= 0 || std::abs(gap - gapBefore(second)) > Same)
      return;
    for (const std::size_t i : {first, second})
      gaps.push_back(axis == Along::X ? QLineF(row[i - 1].to, y, row[i].from, y)
                                      : QLineF(y, row[i - 1].to, y, row[i].from));
  };
  addPair(index, index + 1);
  if (index > 0)
    addPair(index - 1, index);
  addPair(index + 1, index + 2);
}

double correction(const QRectF &moving, const std::vector<QRectF> &neighbours, Along axis, const SnapOptions &options)
{
  const Span mine = spanOf(moving, axis);
  Best best;
  for (const QRectF &each : neighbours)
    offerAlignments(mine, spanOf(each, axis), options.reach, best);
  offerGaps(mine, rowOf(moving, neighbours, axis), options.reach, best);
  if (best.shift)
    return *best.shift;
  return std::round(mine.from / options.grid) * options.grid - mine.from;
}

double snappedEdge(double edge, const std::vector<QRectF> &neighbours, Along axis, const SnapOptions &options)
{
  Best best;
  for (const QRectF &each : neighbours)
    for (const double line : {spanOf(each, axis).from, spanOf(each, axis).to})
      best.offer(line - edge, options.reach);
  return best.shift ? edge + *best.shift : std::round(edge / options.grid) * options.grid;
}

}  // namespace

Snap snapMove(const QRectF &moving, QPointF delta, const std::vector<QRectF> &neighbours, const SnapOptions &options)
{
  Snap snap;
  const QRectF wanted = moving.translated(delta);
  // A direction that is not moved in stays as it is.
  const double x = delta.x() == 0 ? 0 : correction(wanted, neighbours, Along::X, options);
  const double y = delta.y() == 0 ? 0 : correction(wanted, neighbours, Along::Y, options);
  snap.delta = delta + QPointF(x, y);
  const QRectF moved = moving.translated(snap.delta);
  addGuides(moved, neighbours, Along::X, snap.guides);
  addGuides(moved, neighbours, Along::Y, snap.guides);
  addGaps(moved, neighbours, Along::X, snap.gaps);
  addGaps(moved, neighbours, Along::Y, snap.gaps);
  return snap;
}

ResizeSnap snapResize(const QRectF &bounds, Edges edges, QPointF delta, const std::vector<QRectF> &neighbours,
                      const SnapOptions &options)
{
  ResizeSnap snap{bounds, {}};
  if (edges.left)
    snap.bounds.setLeft(snappedEdge(bounds.left() + delta.x(), neighbours, Along::X, options));
  if (edges.right)
    snap.bounds.setRight(snappedEdge(bounds.right() + delta.x(), neighbours, Along::X, options));
  if (edges.top)
    snap.bounds.setTop(snappedEdge(bounds.top() + delta.y(), neighbours, Along::Y, options));
  if (edges.bottom)
    snap.bounds.setBottom(snappedEdge(bounds.bottom() + delta.y(), neighbours, Along::Y, options));
  if (edges.left || edges.right)
    addGuides(snap.bounds, neighbours, Along::X, snap.guides);
  if (edges.top || edges.bottom)
    addGuides(snap.bounds, neighbours, Along::Y, snap.guides);
  return snap;
}

}  // namespace laneway::canvas
