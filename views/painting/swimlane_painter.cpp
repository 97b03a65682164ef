#include <cmath>

#include "model/edit/default_sizes.h"
#include "model/exchange/bpmn/carried_marks.h"
#include "model/process/navigate.h"
#include "views/painting/badges.h"
#include "views/painting/name_text.h"
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

/// The name in its header and, at the header's end, the signs of what is attached, which the name keeps clear of. They
/// stand at the top of a header at the left and at the right of one at the top.
void addHeaderText(DisplayList &list, const Subject &subject, const QString &name)
{
  const layout::TextMetrics &metrics = *subject.context.metrics;
  NameArea area = nameArea(subject.document, subject.shape, metrics);
  const std::vector<Symbol> badges =
      subject.context.badges ? badgesOf(subject.document, subject.shape.element) : std::vector<Symbol>();
  if (!badges.empty()) {
    constexpr double Margin = 6;
    const double used = badgeRowLength(badges) + Margin;
    const QRectF header = area.rect;
    const Ink &ink = PaletteRole::Outline;
    if (area.upwards) {
      addBadges(list, badges, {header.center().x() - BadgeSize / 2, header.top() + 2}, BadgeRow::Downwards, ink, {});
      area.rect.adjust(0, used, 0, -used);  // at both ends: the name stays in the middle
    } else {
      addBadges(list, badges, {header.right() - BadgeSize, header.center().y() - BadgeSize / 2}, BadgeRow::Leftwards,
                ink, {});
      area.rect.adjust(used, 0, -used, 0);
    }
  }
  if (!subject.look.hideName && !name.isEmpty())
    addText(list, setText(name, area, subject.style.text, metrics));
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
  addHeaderText(list, subject, lane.name);
}

/// The sign of a pool that stands for several participants: at the bottom, in the middle.
void addMultiplicity(DisplayList &list, const Subject &subject, const Pool &pool)
{
  if (!hasSeveralParticipants(pool))
    return;
  const QRectF &rect = subject.rect;
  const QRectF box(rect.center().x() - MarkerSize / 2, rect.bottom() - MarkerMargin - MarkerSize, MarkerSize,
                   MarkerSize);
  addSymbol(list, Symbol::ParallelInstances, box, {.ink = subject.style.symbol, .width = 1.8, .detail = Detail::Small});
}

}  // namespace

void paintPool(DisplayList &list, const Subject &subject, const Pool &pool)
{
  const ElementStyle &style = subject.style;
  const Stroke border{style.outline, BorderWidth};
  if (!pool.process) {
    list.primitives.emplace_back(RectShape{subject.rect, PoolRadius, style.fill, border});
    addHeaderText(list, subject, pool.name);
    addMultiplicity(list, subject, pool);
    return;
  }
  const QRectF header = headerOf(subject);
  const bool horizontal = subject.shape.horizontal;
  list.primitives.emplace_back(RectShape{subject.rect, PoolRadius, style.fill, Stroke{PaletteRole::None}});
  if (!style.fill.isChosen())
    list.primitives.emplace_back(
        PathShape{roundedHeader(header, horizontal), PaletteRole::PoolHeader, Stroke{PaletteRole::None}});
  addHeaderEdge(list, header, horizontal, style.outline);
  list.primitives.emplace_back(RectShape{subject.rect, PoolRadius, PaletteRole::None, border});
  addHeaderText(list, subject, pool.name);
  addMultiplicity(list, subject, pool);
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
  if (!pool || style.fill.isChosen())
    list.primitives.emplace_back(RectShape{subject.rect, 0, style.fill, pool ? Stroke{PaletteRole::None} : border});
  const QRectF header = headerOf(subject);
  if (!style.fill.isChosen())
    list.primitives.emplace_back(RectShape{header, 0, PaletteRole::LaneHeader, Stroke{PaletteRole::None}});
  addHeaderEdge(list, header, subject.shape.horizontal, style.outline);
  if (pool)
    addInnerSides(list, subject.rect, toQt(pool->bounds), style.outline);
  addHeaderText(list, subject, lane.name);
}

}  // namespace laneway::painting
