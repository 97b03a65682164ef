#include <algorithm>
#include <cmath>

#include "model/edit/default_sizes.h"
#include "model/exchange/bpmn/carried_marks.h"
#include "model/layout/line_break.h"
#include "model/layout/text_styles.h"
#include "model/process/styling.h"
#include "views/painting/element_painter.h"
#include "views/painting/line_shape.h"
#include "views/painting/painters.h"

namespace laneway::painting {

namespace {

namespace styles = layout::styles;

/// Air at the sides of a step's name, of its width and at most.
constexpr double StepInset = 0.1;
constexpr double MostStepInset = 12;
constexpr double StepInsetAcross = 4;
/// Two lines of a lane's name fit into its header.
constexpr double HeaderLineSpacing = 1.1;
/// Importers note labels too small for their own fonts; this much is taken at least.
constexpr double LeastGivenWidth = 90;

QRectF inset(const QRectF &rect, double horizontal, double vertical)
{
  const double x = std::min(horizontal, rect.width() / 2);
  const double y = std::min(vertical, rect.height() / 2);
  return rect.adjusted(x, y, -x, -y);
}

/// An area for names of that usual size, changed by the element's own style.
NameArea areaFor(const layout::TextStyle &usual, const Style &own, const layout::TextMetrics &metrics)
{
  NameArea area;
  area.font = fontOf(usual, own);
  area.lineHeight = metrics.lineHeight(measuredAs(area.font));
  return area;
}

/// The place somebody gave a label, grown about its middle where the text would not fit into it.
QRectF roomyLabel(const QRectF &given, const QString &text, const NameArea &area, const layout::TextMetrics &metrics)
{
  const double lineHeight = area.lineHeight;
  QRectF rect = given;
  const auto linesAt = [&](double width) {
    return static_cast<double>(layout::breakText(text, measuredAs(area.font), metrics, {.width = width}).lines.size());
  };
  // Half a px for sizes that were rounded on their way through a file.
  rect.adjust(-0.5, 0, 0.5, 0);
  if (linesAt(rect.width()) * lineHeight > rect.height() + lineHeight / 2 && rect.width() < LeastGivenWidth)
    rect.adjust(-(LeastGivenWidth - rect.width()) / 2, 0, (LeastGivenWidth - rect.width()) / 2, 0);
  const double needed = std::min<double>(linesAt(rect.width()), styles::OutsideLines) * lineHeight;
  if (needed > rect.height()) {
    const double more = needed - rect.height();
    rect.adjust(0, 0, 0, more);
  }
  return rect;
}

NameArea stepArea(const Document &document, const Shape &shape, const Style &style, const Node &node,
                  const Activity &activity, const layout::TextMetrics &metrics)
{
  const QRectF rect = toQt(shape.bounds);
  if (showsCalled(document, shape, activity) || isDrawnExpanded(shape, activity)) {
    NameArea area = areaFor(styles::FrameName, style, metrics);
    area.align = Align::Left;
    area.anchor = NameArea::Anchor::Top;
    area.rect = inset(rect, 10, 7);
    area.rect.setHeight(std::min(area.rect.height(), 2.5 * area.font.pixelSize));
    return area;
  }
  NameArea area = areaFor(styles::StepName, style, metrics);
  area.rect = inset(rect, std::min(rect.width() * StepInset, MostStepInset), StepInsetAcross);
  if (hasMarkers(document, shape, node, activity))
    area.rect.setBottom(std::max(area.rect.top(), rect.bottom() - MarkerMargin - MarkerSize));
  return area;
}

NameArea annotationArea(const Shape &shape, const Style &style, const layout::TextMetrics &metrics)
{
  NameArea area = areaFor(styles::Note, style, metrics);
  area.align = Align::Left;
  area.rect = inset(toQt(shape.bounds), 8, 3);
  return area;
}

NameArea outsideArea(const Shape &shape, const Style &style, const Node &node, const layout::TextMetrics &metrics)
{
  NameArea area = areaFor(styles::OutsideName, style, metrics);
  area.outside = true;
  area.anchor = NameArea::Anchor::Top;
  if (shape.label) {
    area.rect = roomyLabel(toQt(*shape.label), node.name, area, metrics);
    // A label above its shape grows upwards, away from it.
    if (shape.label->y + shape.label->height / 2 < shape.bounds.y)
      area.rect.moveBottom(
          std::min(area.rect.bottom(), std::max(shape.label->y + shape.label->height, shape.bounds.y - 1)));
    return area;
  }
  const QRectF rect = toQt(shape.bounds);
  const double height = styles::OutsideLines * area.lineHeight;
  if (isBoundaryEvent(node)) {
    // Its flow leaves downwards.
    area.align = Align::Left;
    area.rect =
        QRectF(rect.right() + styles::OutsideNameGap - 1, rect.center().y() + 4, styles::OutsideNameWidth, height);
    return area;
  }
  const double width = std::max(styles::OutsideNameWidth, rect.width());
  area.rect = QRectF(rect.center().x() - width / 2, rect.bottom() + styles::OutsideNameGap, width, height);
  return area;
}

NameArea groupArea(const Shape &shape, const Style &style, const Node &node, const layout::TextMetrics &metrics)
{
  NameArea area = areaFor(styles::FrameName, style, metrics);
  area.outside = true;
  if (shape.label) {
    area.anchor = NameArea::Anchor::Top;
    area.rect = roomyLabel(toQt(*shape.label), node.name, area, metrics);
    return area;
  }
  const QRectF rect = toQt(shape.bounds);
  const double height = area.lineHeight;
  area.align = Align::Left;
  area.rect = QRectF(rect.left() + 2, rect.top() - height - 3, rect.width() - 4, height);
  return area;
}

NameArea poolArea(const Shape &shape, const Style &style, const Pool &pool, const layout::TextMetrics &metrics)
{
  NameArea area = areaFor(styles::PoolName, style, metrics);
  area.lineHeight = std::round(area.font.pixelSize * HeaderLineSpacing);
  const QRectF rect = toQt(shape.bounds);
  area.upwards = shape.horizontal == pool.process.has_value();
  if (!pool.process)
    area.rect = inset(rect, 8, 8).adjusted(0, 0, 0, hasSeveralParticipants(pool) ? -MarkerSize : 0);
  else if (shape.horizontal)
    area.rect = inset(QRectF(rect.left(), rect.top(), sizes::Header, rect.height()), 0, 6);
  else
    area.rect = inset(QRectF(rect.left(), rect.top(), rect.width(), sizes::Header), 6, 0);
  return area;
}

NameArea laneArea(const Shape &shape, const Style &style, const Lane &lane, const layout::TextMetrics &metrics)
{
  const QRectF rect = toQt(shape.bounds);
  const bool phase = lane.kind == LaneKind::Phase;
  NameArea area = areaFor(phase ? styles::PhaseName : styles::LaneName, style, metrics);
  area.lineHeight = std::round(area.font.pixelSize * HeaderLineSpacing);
  const bool atLeft = shape.horizontal != phase;
  const double strip = phase ? sizes::PhaseHeader : sizes::Header;
  area.upwards = atLeft;
  area.rect = atLeft ? inset(QRectF(rect.left(), rect.top(), strip, rect.height()), 0, 5)
                     : inset(QRectF(rect.left(), rect.top(), rect.width(), strip), 8, 0);
  return area;
}

}  // namespace

NameArea nameArea(const Document &document, const Shape &shape, const layout::TextMetrics &metrics)
{
  const Style style = styleOf(document, shape);
  if (const Pool *pool = document.get<Pool>(shape.element))
    return poolArea(shape, style, *pool, metrics);
  if (const Lane *lane = document.get<Lane>(shape.element))
    return laneArea(shape, style, *lane, metrics);
  const Node *node = document.get<Node>(shape.element);
  if (!node)
    return {};
  if (const Activity *activity = node->as<Activity>())
    return stepArea(document, shape, style, *node, *activity, metrics);
  if (node->as<Annotation>())
    return annotationArea(shape, style, metrics);
  if (node->as<Group>())
    return groupArea(shape, style, *node, metrics);
  return outsideArea(shape, style, *node, metrics);
}

std::optional<NameArea> nameArea(const Document &document, const Route &route, const layout::TextMetrics &metrics)
{
  const Flow *flow = document.get<Flow>(route.element);
  return labelArea(document, route, flow ? flow->name : QString(), metrics);
}

std::optional<NameArea> labelArea(const Document &document, const Route &route, const QString &name,
                                  const layout::TextMetrics &metrics)
{
  if (!route.label && (name.isEmpty() || route.points.size() < 2))
    return std::nullopt;
  NameArea area = areaFor(styles::FlowLabel, styleOf(document, route), metrics);
  area.outside = true;
  if (route.label) {
    area.rect = roomyLabel(toQt(*route.label), name, area, metrics);
    return area;
  }

  Size size = layout::textSize(name, measuredAs(area.font), styles::FlowLabelWidth, metrics);
  size.height = std::min(size.height, std::ceil(styles::OutsideLines * area.lineHeight));
  std::vector<QPointF> points;
  for (const Point &point : route.points)
    points.push_back(toQt(point));
  // On the first stretch with room for it, beside the line; else at the middle of the way.
  constexpr double Clearance = 8;
  for (std::size_t i = 1; i < points.size(); ++i) {
    const QPointF from = points[i - 1];
    const QPointF along = points[i] - from;
    if (std::abs(along.y()) < 1 && std::abs(along.x()) >= size.width + 2 * Clearance) {
      const double left = along.x() > 0 ? from.x() + Clearance : from.x() - Clearance - size.width;
      area.rect = QRectF(left, from.y() - size.height - 3, size.width, size.height);
      return area;
    }
    if (std::abs(along.x()) < 1 && std::abs(along.y()) >= size.height + 2 * Clearance) {
      const double top = along.y() > 0 ? from.y() + Clearance : from.y() - Clearance - size.height;
      area.rect = QRectF(from.x() + 6, top, size.width, size.height);
      return area;
    }
  }
  const QPointF middle = pointAlong(points, lengthOf(points) / 2).point;
  area.rect = QRectF(middle.x() + 6, middle.y() - size.height - 3, size.width, size.height);
  return area;
}

}  // namespace laneway::painting
