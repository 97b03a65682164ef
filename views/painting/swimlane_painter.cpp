#include <cmath>

#include "model/edit/default_sizes.h"
#include "model/process/navigate.h"
#include "views/painting/painters.h"

namespace laneway::painting {

namespace {

constexpr double BorderWidth = 1.2;

/// The strip with the name: at the left of horizontal pools and lanes, at the top of vertical ones.
QRectF headerOf(const Subject &subject)
{
  const QRectF &rect = subject.rect;
  return subject.shape.horizontal
             ? QRectF(rect.left(), rect.top(), std::min(sizes::Header, rect.width()), rect.height())
             : QRectF(rect.left(), rect.top(), rect.width(), std::min(sizes::Header, rect.height()));
}

/// A straight line along an axis, as the thin area it covers: filling that is far quicker than stroking a line that may
/// be as long as the map.
void addBorder(DisplayList &list, QPointF from, QPointF to, const Ink &ink)
{
  const double half = BorderWidth / 2;
  list.primitives.emplace_back(
      RectShape{QRectF(from, to).normalized().adjusted(-half, -half, half, half), 0, ink, Stroke{PaletteRole::None}});
}

QPainterPath line(QPointF from, QPointF to)
{
  QPainterPath path(from);
  path.lineTo(to);
  return path;
}

/// The end of the header that the body begins at.
void addHeaderEdge(DisplayList &list, const QRectF &header, bool horizontal, const Ink &ink)
{
  addBorder(list, horizontal ? header.topRight() : header.bottomLeft(), header.bottomRight(), ink);
}

/// A pool's header with the corners of the pool.
QPainterPath roundedHeader(const QRectF &header, bool horizontal)
{
  QPainterPath rounded;
  const double more = 2 * PoolRadius;
  rounded.addRoundedRect(horizontal ? header.adjusted(0, 0, more, 0) : header.adjusted(0, 0, 0, more), PoolRadius,
                         PoolRadius);
  QPainterPath straight;
  straight.addRect(header);
  return rounded.intersected(straight);
}

/// The sides of a lane that are not its pool's border too.
void addInnerSides(DisplayList &list, const QRectF &lane, const QRectF &pool, const Ink &ink)
{
  const auto apart = [](double a, double b) { return std::abs(a - b) > 1; };
  if (apart(lane.top(), pool.top()))
    addBorder(list, lane.topLeft(), lane.topRight(), ink);
  if (apart(lane.bottom(), pool.bottom()))
    addBorder(list, lane.bottomLeft(), lane.bottomRight(), ink);
  if (apart(lane.left(), pool.left()))
    addBorder(list, lane.topLeft(), lane.bottomLeft(), ink);
  if (apart(lane.right(), pool.right()))
    addBorder(list, lane.topRight(), lane.bottomRight(), ink);
}

void paintPhase(DisplayList &list, const Subject &subject, const Lane &lane)
{
  const QRectF &rect = subject.rect;
  const bool columns = subject.shape.horizontal;
  const QRectF header = columns ? QRectF(rect.left(), rect.top(), rect.width(), sizes::PhaseHeader)
                                : QRectF(rect.left(), rect.top(), sizes::PhaseHeader, rect.height());
  list.primitives.emplace_back(
      RectShape{header, 0, PaletteRole::LaneHeader, Stroke{subject.style.outline, BorderWidth}});
  QPainterPath borders =
      columns ? line(header.bottomLeft(), rect.bottomLeft()) : line(header.topRight(), rect.topRight());
  borders.addPath(columns ? line(header.bottomRight(), rect.bottomRight())
                          : line(header.bottomRight(), rect.bottomRight()));
  list.primitives.emplace_back(
      PathShape{borders, PaletteRole::None, Stroke{subject.style.outline, BorderWidth, Dash::Dashed}});
  addName(list, subject, lane.name, subject.style.text);
}

}  // namespace

void paintPool(DisplayList &list, const Subject &subject, const Pool &pool)
{
  const ElementStyle &style = subject.style;
  const Stroke border{style.outline, BorderWidth};
  if (!pool.process) {
    list.primitives.emplace_back(RectShape{subject.rect, PoolRadius, style.fill, border});
    addName(list, subject, pool.name, style.text);
    return;
  }
  const QRectF header = headerOf(subject);
  const bool horizontal = subject.shape.horizontal;
  list.primitives.emplace_back(RectShape{subject.rect, PoolRadius, style.fill, Stroke{PaletteRole::None}});
  if (!style.fill.fixed)
    list.primitives.emplace_back(
        PathShape{roundedHeader(header, horizontal), PaletteRole::PoolHeader, Stroke{PaletteRole::None}});
  addHeaderEdge(list, header, horizontal, style.outline);
  list.primitives.emplace_back(RectShape{subject.rect, PoolRadius, PaletteRole::None, border});
  addName(list, subject, pool.name, style.text);
}

void paintLane(DisplayList &list, const Subject &subject, const Lane &lane)
{
  if (lane.kind == LaneKind::Phase) {
    paintPhase(list, subject, lane);
    return;
  }
  const ElementStyle &style = subject.style;
  const Shape *pool = shapeIn(subject.document, subject.shape.diagram, poolOf(subject.document, lane.id));
  const Stroke border{style.outline, BorderWidth};
  // Inside a pool the lane shows the pool's own fill and leaves its rounded border alone.
  if (!pool || style.fill.fixed)
    list.primitives.emplace_back(RectShape{subject.rect, 0, style.fill, pool ? Stroke{PaletteRole::None} : border});
  const QRectF header = headerOf(subject);
  if (!style.fill.fixed)
    list.primitives.emplace_back(RectShape{header, 0, PaletteRole::LaneHeader, Stroke{PaletteRole::None}});
  addHeaderEdge(list, header, subject.shape.horizontal, style.outline);
  if (pool)
    addInnerSides(list, subject.rect, toQt(pool->bounds), style.outline);
  addName(list, subject, lane.name, style.text);
}

}  // namespace laneway::painting
