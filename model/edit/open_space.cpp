#include "model/edit/open_space.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/place.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// Imported lanes meet their neighbours only nearly.
constexpr double Tolerance = 0.5;

enum class Reaction { Stays, Moves, Stretches };

/// Sees every request as one that moves what lies beyond: the other side is looked at in a mirror.
class Space {
 public:
  Space(const Document &document, const SpaceRequest &request)
      : m_document(document),
        m_request(request),
        m_sign(request.side == SpaceSide::Beyond ? 1 : -1),
        m_from(m_sign * request.from)
  {
  }

  [[nodiscard]] bool concerns(const Shape &shape) const
  {
    return shape.diagram == m_request.diagram &&
           (!m_request.across || overlap(*m_request.across, interval(shape.bounds, other(m_request.axis))));
  }

  /// The shape's extent along the axis, mirrored where need be.
  [[nodiscard]] Interval seen(const Rect &bounds) const
  {
    const Interval real = interval(bounds, m_request.axis);
    return m_sign > 0 ? real : Interval{-real.end, -real.start};
  }
  [[nodiscard]] Rect unseen(const Rect &bounds, Interval to) const
  {
    return withInterval(bounds, m_request.axis, m_sign > 0 ? to : Interval{-to.end, -to.start});
  }

  /// Boundary events stay here: the rules keep them at their hosts.
  [[nodiscard]] Reaction reactionOf(const Shape &shape) const
  {
    const Interval at = seen(shape.bounds);
    if (at.end >= m_from - Tolerance && isAttached(shape.element))
      return Reaction::Stays;
    if (at.start >= m_from - Tolerance)
      return Reaction::Moves;
    if (at.end < m_from - Tolerance)
      return Reaction::Stays;
    if (m_document.get<Lane>(shape.element) || m_document.get<Pool>(shape.element))
      return Reaction::Stretches;
    if (at.end <= m_from + Tolerance)
      return Reaction::Stays;
    if (isFrame(shape))
      return Reaction::Stretches;
    return at.middle() > m_from + Tolerance ? Reaction::Moves : Reaction::Stays;
  }

  [[nodiscard]] bool isBeyond(Point point) const
  {
    return m_sign * coordinate(point, m_request.axis) >= m_from - Tolerance;
  }
  [[nodiscard]] Point shift() const { return vectorAlong(m_request.axis, m_sign * m_request.delta); }

 private:
  [[nodiscard]] bool isAttached(Id element) const
  {
    const Node *node = m_document.get<Node>(element);
    return node && isBoundaryEvent(*node);
  }
  [[nodiscard]] bool isFrame(const Shape &shape) const
  {
    const auto &frames = m_request.frames;
    if (frames && std::find(frames->begin(), frames->end(), shape.element) == frames->end())
      return false;
    const Node *node = m_document.get<Node>(shape.element);
    return node && (node->as<Group>() || (isSubProcess(*node) && shape.expanded));
  }

  const Document &m_document;
  const SpaceRequest &m_request;
  double m_sign;
  double m_from;
};

void moveRoutes(Draft &draft, const SpaceRequest &request, const Space &space)
{
  const auto inside = [&](Point point) {
    const double at = coordinate(point, other(request.axis));
    return !request.across || (at >= request.across->start && at <= request.across->end);
  };
  std::vector<Route> moved;
  for (const Route &route : draft.document.routes()) {
    if (route.diagram != request.diagram)
      continue;
    const auto goes = [&](Point point) { return inside(point) && space.isBeyond(point); };
    if (std::none_of(route.points.begin(), route.points.end(), goes))
      continue;
    Route after = route;
    for (Point &point : after.points)
      if (goes(point))
        point = point + space.shift();
    if (after.label && goes(after.label->center()))
      after.label = translated(*after.label, space.shift());
    moved.push_back(std::move(after));
  }
  for (Route &route : moved)
    draft.document.put(std::move(route));
}

/// How far the staying shapes reach towards the line, row by row of the other axis.
class Skyline {
 public:
  void add(Interval rows, double end)
  {
    for (int row = rowOf(rows.start); row <= lastRowOf(rows); ++row) {
      const auto [at, isNew] = m_ends.emplace(row, end);
      if (!isNew)
        at->second = std::max(at->second, end);
    }
  }
  /// The room between what stays in these rows and `start`.
  [[nodiscard]] double roomBefore(Interval rows, double start) const
  {
    double room = std::numeric_limits<double>::infinity();
    for (auto at = m_ends.lower_bound(rowOf(rows.start)); at != m_ends.end() && at->first <= lastRowOf(rows); ++at)
      room = std::min(room, start - at->second);
    return room;
  }

 private:
  static int rowOf(double at) { return static_cast<int>(std::floor(at / sizes::Grid)); }
  /// What only touches a row is not in it.
  static int lastRowOf(Interval rows) { return static_cast<int>(std::ceil(rows.end / sizes::Grid)) - 1; }
  std::map<int, double> m_ends;
};

}  // namespace

void openSpace(Draft &draft, const SpaceRequest &request)
{
  if (request.delta == 0)
    return;
  const Document before = draft.document;
  const Space space(before, request);
  for (const Shape &shape : before.shapes()) {
    if (!space.concerns(shape))
      continue;
    const Reaction reaction = space.reactionOf(shape);
    if (reaction == Reaction::Stays)
      continue;
    Shape after = shape;
    Interval to = space.seen(shape.bounds);
    to.end += request.delta;
    if (reaction == Reaction::Moves) {
      to.start += request.delta;
      if (after.label)
        after.label = translated(*after.label, space.shift());
    }
    after.bounds = space.unseen(shape.bounds, to);
    draft.document.put(std::move(after));
  }
  moveRoutes(draft, request, space);
}

SpaceMoves spaceMoves(const Document &document, const SpaceRequest &request)
{
  const Space space(document, request);
  SpaceMoves moves;
  const auto isMoved = [&](const Shape *shape) {
    return shape && space.concerns(*shape) && space.reactionOf(*shape) == Reaction::Moves;
  };
  for (const Shape &shape : document.shapes()) {
    if (!space.concerns(shape))
      continue;
    const Node *node = document.get<Node>(shape.element);
    const Event *event = node && isBoundaryEvent(*node) ? node->as<Event>() : nullptr;
    if (isMoved(&shape) || (event && isMoved(shapeIn(document, request.diagram, event->host))))
      moves.moved.push_back(shape.id);
    else if (space.reactionOf(shape) == Reaction::Stretches)
      moves.stretched.push_back(shape.id);
  }
  return moves;
}

double possibleDelta(const Document &document, const SpaceRequest &request)
{
  if (request.delta >= 0)
    return request.delta;
  const Space space(document, request);
  const Axis across = other(request.axis);
  Skyline skyline;
  std::vector<std::pair<Interval, double>> moving;  // rows, and the first that runs into something
  double room = -request.delta;
  for (const Shape &shape : document.shapes()) {
    if (!space.concerns(shape))
      continue;
    const Interval rows = interval(shape.bounds, across);
    const Interval at = space.seen(shape.bounds);
    const Node *node = document.get<Node>(shape.element);
    if (node && isBoundaryEvent(*node))
      continue;
    const bool isSwimlane = !node;
    switch (space.reactionOf(shape)) {
      case Reaction::Moves:
        moving.emplace_back(rows, at.start);
        break;
      case Reaction::Stays:
        if (!isSwimlane)
          skyline.add(rows, at.end);
        break;
      case Reaction::Stretches: {
        // Its far border comes nearer to its contents and to its own header.
        const Interval area = space.seen(contentArea(document, shape));
        room = std::min(room, at.length() - (isSwimlane ? sizes::MinimumLane : sizes::MinimumStep.width));
        skyline.add(rows, std::max(area.start, at.start));
        moving.emplace_back(rows, area.end);
        break;
      }
    }
  }
  for (const auto &[rows, start] : moving)
    room = std::min(room, skyline.roomBefore(rows, start) - sizes::Grid);
  return -std::max(room, 0.0);
}

}  // namespace laneway
