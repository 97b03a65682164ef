#include "views/painting/display_list.h"

#include <algorithm>
#include <cmath>

#include <QTransform>

#include "views/painting/line_shape.h"

namespace laneway::painting {

namespace {

QRectF withStroke(const QRectF &rect, const Stroke &stroke)
{
  const double margin = stroke.ink.isNone() ? 0 : stroke.width / 2;
  return rect.adjusted(-margin, -margin, margin, margin);
}

QRectF lineBounds(const LineShape &line)
{
  QRectF bounds = QPolygonF(QList<QPointF>(line.points.begin(), line.points.end())).boundingRect();
  if (!line.jumps.empty())
    bounds = bounds.united(linePath(line).controlPointRect());
  for (const auto &end : {startShape(line), endShape(line)})
    if (end)
      bounds = bounds.united(end->path.controlPointRect());
  return withStroke(bounds, line.stroke);
}

QRectF boundsOf(const Primitive &primitive)
{
  return std::visit(
      [](const auto &shape) -> QRectF {
        using T = std::decay_t<decltype(shape)>;
        if constexpr (std::is_same_v<T, PathShape>)
          return withStroke(shape.path.controlPointRect(), shape.stroke);
        else if constexpr (std::is_same_v<T, LineShape>)
          return lineBounds(shape);
        else if constexpr (std::is_same_v<T, TextBlock>)
          return textBounds(shape);
        else
          return withStroke(shape.rect, shape.stroke);
      },
      primitive);
}

}  // namespace

double zoomFor(Detail detail)
{
  switch (detail) {
    case Detail::Coarse:
      return CoarseZoom;
    case Detail::Fine:
      return FineZoom;
    case Detail::Small:
      return SmallZoom;
  }
  return CoarseZoom;
}

std::vector<double> dashLengths(Dash dash)
{
  switch (dash) {
    case Dash::Solid:
      return {};
    case Dash::Dashed:
      return {6, 4};
    case Dash::Dotted:
      return {0.1, 4};
    case Dash::DashDot:
      return {8, 4, 0.1, 4};
  }
  return {};
}

QRectF paintedBounds(const Primitive &primitive)
{
  return boundsOf(primitive);
}

QRectF paintedBounds(const DisplayList &list)
{
  // A horizontal line has a flat rectangle, which QRectF::united would drop; withStroke() has given it its width.
  QRectF bounds;
  for (const Primitive &primitive : list.primitives)
    bounds = bounds.united(boundsOf(primitive));
  return bounds;
}

QRectF textBounds(const TextBlock &text)
{
  double width = 0;
  for (const TextLine &line : text.lines)
    width = std::max(width, line.width);
  const double left = text.align == Align::Left ? 0 : text.align == Align::Right ? -width : -width / 2;
  const auto count = static_cast<double>(text.lines.size());
  // Inter reaches 0.97 em above and 0.24 em below the base line.
  const QRectF flat(left, -text.font.pixelSize, width, text.font.pixelSize * 1.25 + (count - 1) * text.lineHeight);
  return QTransform::fromTranslate(text.anchor.x(), text.anchor.y()).rotate(text.rotation).mapRect(flat);
}

DisplayList translated(DisplayList list, QPointF by)
{
  for (Primitive &primitive : list.primitives) {
    if (auto *rect = std::get_if<RectShape>(&primitive)) {
      rect->rect.translate(by);
    } else if (auto *ellipse = std::get_if<EllipseShape>(&primitive)) {
      ellipse->rect.translate(by);
    } else if (auto *path = std::get_if<PathShape>(&primitive)) {
      path->path.translate(by);
    } else if (auto *line = std::get_if<LineShape>(&primitive)) {
      for (QPointF &point : line->points)
        point += by;
      for (QPointF &point : line->jumps)
        point += by;
      line->gap.translate(by);
    } else if (auto *text = std::get_if<TextBlock>(&primitive)) {
      text->anchor += by;
    }
  }
  list.overview.translate(by);
  list.badges.translate(by);
  return list;
}

}  // namespace laneway::painting
