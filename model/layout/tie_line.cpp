#include "model/layout/tie_line.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/edit/outline_point.h"
#include "model/edit/route_geometry.h"
#include "model/layout/segment.h"
#include "model/process/document.h"
#include "model/process/navigate.h"

namespace laneway::layout {

namespace {

using DocumentNode = laneway::Node;
using DocumentLane = laneway::Lane;

/// One end of a tie as it is drawn: a shape, a lane or the line of a flow.
struct End {
  const Shape *shape = nullptr;
  const std::vector<Point> *line = nullptr;
  bool isLane = false;

  [[nodiscard]] bool isDrawn() const { return shape || line; }
  [[nodiscard]] Point center() const { return shape ? shape->bounds.center() : middleOf(*line); }
};

class Tie {
 public:
  Tie(const Document &document, Id diagram) : m_document(document), m_diagram(diagram) {}

  [[nodiscard]] End endOf(Id element) const
  {
    End end;
    end.shape = shapeIn(m_document, m_diagram, element);
    end.isLane = m_document.get<DocumentLane>(element) != nullptr;
    const Route *route = end.shape ? nullptr : routeIn(m_document, m_diagram, element);
    end.line = route && route->points.size() >= 2 ? &route->points : nullptr;
    return end;
  }

  /// Where the line from the other end arrives.
  [[nodiscard]] Point dock(const End &end, const End &other) const { return dock(end, meets(other, end), other); }

  /// Where a line from the point `from` arrives.
  [[nodiscard]] Point dock(const End &end, Point from, const End &other) const
  {
    if (end.line)
      return nearestPlace(*end.line, from).point;
    return end.isLane ? border(*end.shape, from, other) : outlinePoint(m_document, *end.shape, from);
  }

 private:
  /// The place that the other end's line aims at.
  [[nodiscard]] Point meets(const End &end, const End &other) const
  {
    if (end.line)
      return nearestPlace(*end.line, other.center()).point;
    return end.isLane ? border(*end.shape, other.center(), other) : end.center();
  }

  [[nodiscard]] Point border(const Shape &lane, Point from, const End &other) const
  {
    const Rect &bounds = lane.bounds;
    if (!contains(bounds, from))
      return {std::clamp(from.x, bounds.left(), bounds.right()), std::clamp(from.y, bounds.top(), bounds.bottom())};
    std::array<Point, 2> sides{Point{from.x, bounds.top()}, Point{from.x, bounds.bottom()}};
    if (!lane.horizontal)
      sides = {Point{bounds.left(), from.y}, Point{bounds.right(), from.y}};
    const auto length = [&](Point side) { return lengthOf(std::array{from, side}); };
    if (length(sides[1]) < length(sides[0]))
      std::swap(sides[0], sides[1]);
    return isBarred(from, sides[0], other) && !isBarred(from, sides[1], other) ? sides[1] : sides[0];
  }

  /// Whether a step stands between the points; what lies around the first of them does not count.
  [[nodiscard]] bool isBarred(Point from, Point to, const End &own) const
  {
    return std::any_of(m_document.shapes().begin(), m_document.shapes().end(), [&](const Shape &shape) {
      return shape.diagram == m_diagram && &shape != own.shape && !contains(shape.bounds, from) &&
             passes(from, to, shape.bounds) && m_document.get<DocumentNode>(shape.element);
    });
  }

  const Document &m_document;
  Id m_diagram;
};

}  // namespace

bool isTie(const Document &document, const Flow &flow)
{
  const auto tied = [&document](Id end) { return document.get<Flow>(end) || document.get<DocumentLane>(end); };
  return tied(flow.source) || tied(flow.target);
}

std::vector<Point> tieLine(const Document &document, Id diagram, const Flow &flow)
{
  const Tie tie(document, diagram);
  const End source = tie.endOf(flow.source);
  const End target = tie.endOf(flow.target);
  if (!source.isDrawn() || !target.isDrawn())
    return {};
  const Route *route = routeIn(document, diagram, flow.id);
  if (!route || !route->fixed || route->points.size() < 3)
    return {tie.dock(source, target), tie.dock(target, source)};
  std::vector<Point> points = route->points;
  points.front() = tie.dock(source, points[1], target);
  points.back() = tie.dock(target, points[points.size() - 2], source);
  return points;
}

}  // namespace laneway::layout
