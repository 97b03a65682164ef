#include "model/edit/lane_stack.h"

#include <algorithm>

#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/open_space.h"
#include "model/edit/place.h"
#include "model/edit/shape_mover.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

std::vector<const Lane *> ofKind(const Document &document, Id parent, LaneKind kind)
{
  std::vector<const Lane *> lanes = rankedChildren<Lane>(document, parent);
  std::erase_if(lanes, [kind](const Lane *lane) { return lane->kind != kind; });
  return lanes;
}

class Stack {
 public:
  Stack(const Document &document, const Shape &pool, const std::map<Id, double> &breadths)
      : m_document(document), m_pool(pool), m_breadths(breadths), m_flow(flowAxis(pool.horizontal))
  {
    m_end = interval(pool.bounds, m_flow).end;
    const Rect area = contentArea(document, pool);
    m_top = interval(area, other(m_flow)).start;
    m_bottom = place(pool.element, interval(area, m_flow).start, m_top);
  }

  [[nodiscard]] const std::map<Id, Rect> &bounds() const { return m_bounds; }
  [[nodiscard]] double bottom() const { return m_bottom; }

 private:
  /// Places the lanes in `parent` from `at` on; returns where they end.
  double place(Id parent, double start, double at)
  {
    for (const Lane *lane : lanesIn(m_document, parent)) {
      const double top = at;
      at =
          lanesIn(m_document, lane->id).empty() ? at + breadthOf(lane->id) : place(lane->id, start + sizes::Header, at);
      m_bounds[lane->id] = rectOf(m_flow, {start, m_end}, {top, at});
    }
    return at;
  }

  [[nodiscard]] double breadthOf(Id lane) const
  {
    if (const auto wanted = m_breadths.find(lane); wanted != m_breadths.end())
      return wanted->second;
    const Shape *shape = shapeIn(m_document, m_pool.diagram, lane);
    return shape ? interval(shape->bounds, other(flowAxis(shape->horizontal))).length() : sizes::Lane;
  }

  const Document &m_document;
  const Shape &m_pool;
  const std::map<Id, double> &m_breadths;
  Axis m_flow;
  double m_end = 0;
  double m_top = 0;
  double m_bottom = 0;
  std::map<Id, Rect> m_bounds;
};

/// Moves what lies after the pool by what the pool grows or shrinks.
void moveNeighbours(Draft &draft, const Shape &pool, double delta)
{
  const Axis flow = flowAxis(pool.horizontal);
  SpaceRequest request{.diagram = pool.diagram,
                       .axis = other(flow),
                       .from = interval(pool.bounds, other(flow)).end + 1,
                       .delta = delta,
                       .across = interval(pool.bounds, flow),
                       .frames = std::vector<Id>()};
  openSpace(draft, request);
}

void moveContents(Draft &draft, const Document &before, Id diagram, const std::map<Id, Rect> &lanes)
{
  ShapeMover mover(before, diagram);
  for (const auto &[lane, bounds] : lanes) {
    const Shape *old = shapeIn(before, diagram, lane);
    if (!old)
      continue;
    const Point delta = Point{bounds.x, bounds.y} - Point{old->bounds.x, old->bounds.y};
    for (const Id inside : before.referrers(lane, ReferenceKind::Lane))
      mover.add(inside, delta);
  }
  mover.apply(draft);
}

void putShape(Draft &draft, const Shape &pool, Id lane, const Rect &bounds)
{
  Shape shape;
  if (const Shape *old = shapeIn(draft.document, pool.diagram, lane)) {
    shape = *old;
  } else {
    shape.id = draft.newId(u"shape");
    shape.diagram = pool.diagram;
    shape.element = lane;
  }
  shape.bounds = bounds;
  shape.horizontal = pool.horizontal;
  draft.document.put(std::move(shape));
}

}  // namespace

std::vector<const Lane *> lanesIn(const Document &document, Id parent)
{
  return ofKind(document, parent, LaneKind::Lane);
}

std::vector<const Lane *> phasesIn(const Document &document, Id pool)
{
  return ofKind(document, pool, LaneKind::Phase);
}

void rankLanes(Draft &draft, const std::vector<Id> &order)
{
  int rank = 0;
  for (const Id id : order) {
    if (const Lane *lane = draft.document.get<Lane>(id); lane && lane->rank != rank)
      draft.update<Lane>(id, [rank](Lane &after) { after.rank = rank; });
    ++rank;
  }
}

void stackLanes(Draft &draft, Id diagram, Id pool, const std::map<Id, double> &breadths)
{
  const Shape *found = shapeIn(draft.document, diagram, pool);
  if (!found || lanesIn(draft.document, pool).empty())
    return;
  const Shape frame = *found;
  const Document before = draft.document;
  const Stack stack(before, frame, breadths);

  const Axis across = other(flowAxis(frame.horizontal));
  const Interval old = interval(frame.bounds, across);
  moveNeighbours(draft, frame, stack.bottom() - old.end);
  moveContents(draft, before, diagram, stack.bounds());
  for (const auto &[lane, bounds] : stack.bounds())
    putShape(draft, frame, lane, bounds);
  const Interval breadth{old.start, stack.bottom()};
  for (const Lane *phase : phasesIn(before, pool))
    if (const Shape *shape = shapeIn(before, diagram, phase->id))
      putShape(draft, frame, phase->id, withInterval(shape->bounds, across, breadth));
  putShape(draft, frame, pool, withInterval(frame.bounds, across, breadth));
}

}  // namespace laneway
