#include "views/painting/conversation_painter.h"

#include <algorithm>

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

NameArea nameAreaOf(const CarriedConversation &conversation, const layout::TextMetrics &metrics)
{
  const QRectF rect = toQt(conversation.bounds);
  if (rect.width() >= LeastWidthForName && !conversation.label) {
    NameArea area = areaFor(styles::StepName, metrics);
    const double slant = slantOf(rect);
    area.rect = rect.adjusted(slant, 4, -slant, -4);
    if (conversation.kind == ConversationKind::SubConversation)
      area.rect.setBottom(rect.bottom() - MarkerMargin - MarkerSize);
    return area;
  }
  NameArea area = areaFor(styles::OutsideName, metrics);
  area.outside = true;
  area.anchor = NameArea::Anchor::Top;
  const QRectF given = conversation.label ? toQt(*conversation.label)
                                          : QRectF(rect.center().x(), rect.bottom() + styles::OutsideNameGap, 0, 0);
  const double width = std::max(given.width(), styles::OutsideNameWidth);
  area.rect = QRectF(given.center().x() - width / 2, given.top(), width, styles::OutsideLines * area.lineHeight);
  return area;
}

}  // namespace

DisplayList paintConversation(const CarriedConversation &conversation, const PaintContext &context)
{
  Q_ASSERT(context.metrics);
  const QRectF rect = toQt(conversation.bounds);
  const double width = conversation.kind == ConversationKind::CallConversation ? CallOutline : Outline;
  const double inset = (width - Outline) / 2;
  DisplayList list;
  list.overview = rect;
  list.overviewFill = PaletteRole::MutedText;
  list.primitives.emplace_back(PathShape{hexagonOf(rect.adjusted(inset, inset, -inset, -inset)), PaletteRole::ShapeFill,
                                         Stroke{PaletteRole::Outline, width}});
  if (conversation.kind == ConversationKind::SubConversation)
    addSymbol(
        list, Symbol::Collapsed,
        QRectF(rect.center().x() - MarkerSize / 2, rect.bottom() - MarkerMargin - MarkerSize, MarkerSize, MarkerSize),
        {.width = 1.3, .detail = Detail::Small});
  if (!conversation.name.isEmpty())
    addText(list, setText(conversation.name, nameAreaOf(conversation, *context.metrics), PaletteRole::Text,
                          *context.metrics));
  return list;
}

DisplayList paintConversationLink(const CarriedLink &link, const PaintContext &context)
{
  Q_ASSERT(context.metrics);
  LineShape line;
  for (const Point &point : link.points)
    line.points.push_back(toQt(point));
  line.stroke = Stroke{PaletteRole::Flow, LinkWidth};
  DisplayList list;
  list.primitives.emplace_back(line);
  line.stroke = Stroke{PaletteRole::Canvas, LinkInside};  // two lines are left of the wide one
  list.primitives.emplace_back(line);
  if (link.name.isEmpty())
    return list;
  const PointOnLine middle = pointAlong(line.points, lengthOf(line.points) / 2);
  NameArea area = areaFor(styles::FlowLabel, *context.metrics);
  area.outside = true;
  area.anchor = NameArea::Anchor::Bottom;
  constexpr double Room = styles::FlowLabelWidth;
  constexpr double Gap = 5;
  area.rect =
      QRectF(middle.point.x() - Room / 2, middle.point.y() - Gap - 3 * area.lineHeight, Room, 3 * area.lineHeight);
  addText(list, setText(link.name, area, PaletteRole::MutedText, *context.metrics));
  return list;
}

}  // namespace laneway::painting
