#include "views/painting/carried_painter.h"

#include <algorithm>
#include <utility>

#include <QPolygonF>

#include "model/layout/text_styles.h"
#include "views/painting/element_style.h"
#include "views/painting/line_shape.h"
#include "views/painting/name_text.h"
#include "views/painting/painters.h"
#include "views/painting/symbols.h"

namespace laneway::painting {

namespace styles = layout::styles;

namespace {

constexpr double Outline = 1.5;
constexpr double CallOutline = 2.7;
/// Narrower ones have their name below.
constexpr double LeastWidthForName = 70;
constexpr double LinkWidth = 4.5;
constexpr double LinkInside = 2;

double slantOf(const QRectF &rect)
{
  return std::min(rect.height() * 0.3, rect.width() * 0.25);
}

QPainterPath hexagonOf(const QRectF &rect)
{
  const double slant = slantOf(rect);
  const double middle = rect.center().y();
  QPainterPath path;
  path.addPolygon(QPolygonF({{rect.left(), middle},
                             {rect.left() + slant, rect.top()},
                             {rect.right() - slant, rect.top()},
                             {rect.right(), middle},
                             {rect.right() - slant, rect.bottom()},
                             {rect.left() + slant, rect.bottom()}}));
  path.closeSubpath();
  return path;
}

NameArea areaFor(const layout::TextStyle &style, const layout::TextMetrics &metrics)
{
  NameArea area;
  area.font = fontOf(style, {});
  area.lineHeight = metrics.lineHeight(style);
  return area;
}

NameArea nameAreaOf(const CarriedShape &shape, const layout::TextMetrics &metrics)
{
  const QRectF rect = toQt(shape.bounds);
  if (rect.width() >= LeastWidthForName && !shape.label) {
    NameArea area = areaFor(styles::StepName, metrics);
    const double slant = slantOf(rect);
    area.rect = rect.adjusted(slant, 4, -slant, -4);
    if (shape.kind == CarriedKind::SubConversation)
      area.rect.setBottom(rect.bottom() - MarkerMargin - MarkerSize);
    return area;
  }
  NameArea area = areaFor(styles::OutsideName, metrics);
  area.outside = true;
  area.anchor = NameArea::Anchor::Top;
  const QRectF given =
      shape.label ? toQt(*shape.label) : QRectF(rect.center().x(), rect.bottom() + styles::OutsideNameGap, 0, 0);
  const double width = std::max(given.width(), styles::OutsideNameWidth);
  area.rect = QRectF(given.center().x() - width / 2, given.top(), width, styles::OutsideLines * area.lineHeight);
  return area;
}

DisplayList paintConversation(const CarriedShape &shape, const PaintContext &context)
{
  const QRectF rect = toQt(shape.bounds);
  const ElementStyle style = elementStyle({}, shape.style, {});
  const double width = shape.kind == CarriedKind::CallConversation ? CallOutline : Outline;
  const double inset = (width - Outline) / 2;
  DisplayList list;
  list.overview = rect;
  list.overviewFill = PaletteRole::MutedText;
  list.primitives.emplace_back(
      PathShape{hexagonOf(rect.adjusted(inset, inset, -inset, -inset)), style.fill, Stroke{style.outline, width}});
  if (shape.kind == CarriedKind::SubConversation)
    addSymbol(
        list, Symbol::Collapsed,
        QRectF(rect.center().x() - MarkerSize / 2, rect.bottom() - MarkerMargin - MarkerSize, MarkerSize, MarkerSize),
        {.ink = style.symbol, .width = 1.3, .detail = Detail::Small});
  const NameArea area = nameAreaOf(shape, *context.metrics);
  if (!shape.name.isEmpty())
    addText(list, setText(shape.name, area, area.outside ? style.outsideText : style.text, *context.metrics));
  return list;
}

DisplayList paintLink(const CarriedLine &carried, const PaintContext &context)
{
  LineShape line;
  for (const Point &point : carried.points)
    line.points.push_back(toQt(point));
  line.stroke = Stroke{elementStyle({.outline = PaletteRole::Flow}, carried.style, {}).outline, LinkWidth};
  DisplayList list;
  list.primitives.emplace_back(line);
  line.stroke = Stroke{PaletteRole::Canvas, LinkInside};  // two lines are left of the wide one
  list.primitives.emplace_back(line);
  if (carried.name.isEmpty())
    return list;
  const PointOnLine middle = pointAlong(line.points, lengthOf(line.points) / 2);
  NameArea area = areaFor(styles::FlowLabel, *context.metrics);
  area.outside = true;
  area.anchor = NameArea::Anchor::Bottom;
  constexpr double Room = styles::FlowLabelWidth;
  constexpr double Gap = 5;
  area.rect =
      QRectF(middle.point.x() - Room / 2, middle.point.y() - Gap - 3 * area.lineHeight, Room, 3 * area.lineHeight);
  SetText name = setText(carried.name, area, PaletteRole::MutedText, *context.metrics);
  if (name.block) {
    constexpr double Air = 3;
    for (Primitive &primitive : list.primitives)  // an upright line runs through its name
      std::get<LineShape>(primitive).gap = textBounds(*name.block).adjusted(-Air, 0, Air, 0);
  }
  addText(list, std::move(name));
  return list;
}

/// Data of a document of its own for the moment: it looks as all data does.
DisplayList paintDataShape(const CarriedShape &carried, const PaintContext &context)
{
  Node node;
  node.id = carried.id;
  node.name = carried.name;
  node.detail = Data{.kind = carried.kind == CarriedKind::DataInput ? DataKind::Input : DataKind::Output,
                     .collection = carried.collection};
  Shape shape;
  shape.element = carried.id;
  shape.bounds = carried.bounds;
  shape.label = carried.label;
  shape.style = carried.style;
  Document stage;
  stage.put(std::move(node));
  return paintShape(stage, shape, context);
}

DisplayList paintDataLine(const CarriedLine &carried, const PaintContext &context)
{
  Flow flow;
  flow.id = carried.id;
  flow.kind = FlowKind::DataAssociation;
  Route route;
  route.element = carried.id;
  route.points = carried.points;
  route.style = carried.style;
  Document stage;
  stage.put(std::move(flow));
  return paintRoute(stage, route, context);
}

}  // namespace

DisplayList paintCarried(const CarriedShape &shape, const PaintContext &context)
{
  Q_ASSERT(context.metrics);
  switch (shape.kind) {
    case CarriedKind::Conversation:
    case CarriedKind::SubConversation:
    case CarriedKind::CallConversation:
      return paintConversation(shape, context);
    case CarriedKind::DataInput:
    case CarriedKind::DataOutput:
      return paintDataShape(shape, context);
  }
  return {};
}

DisplayList paintCarried(const CarriedLine &line, const PaintContext &context)
{
  Q_ASSERT(context.metrics);
  switch (line.kind) {
    case CarriedLineKind::ConversationLink:
      return paintLink(line, context);
    case CarriedLineKind::DataAssociation:
      return paintDataLine(line, context);
  }
  return {};
}

}  // namespace laneway::painting
