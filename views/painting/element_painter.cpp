#include "views/painting/element_painter.h"

#include <algorithm>
#include <utility>

#include "model/process/navigate.h"
#include "model/process/styling.h"
#include "views/painting/badges.h"
#include "views/painting/name_text.h"
#include "views/painting/painters.h"

namespace laneway::painting {

namespace {

/// How elements of its kind look of themselves.
ElementStyle baseStyle(const Document &document, const Node &node, const Shape &shape, const PaintContext &context)
{
  ElementStyle style;
  if (const auto *activity = node.as<Activity>()) {
    if (!isDrawnExpanded(shape, *activity))
      return stepStyle(document, node, *activity, context.colorBy);
    style.fill = PaletteRole::Canvas;
  } else if (node.as<Annotation>()) {
    style.fill = PaletteRole::None;
  } else if (node.as<Group>()) {
    style.fill = PaletteRole::None;
    style.outline = PaletteRole::MutedText;
    style.outsideText = PaletteRole::MutedText;
  }
  return style;
}

ElementStyle frameStyle(Ink fill)
{
  ElementStyle style;
  style.fill = fill;
  style.outline = PaletteRole::LaneLine;
  return style;
}

/// What stands for the element when it is a few px large; frames show their own fill.
Ink overviewOf(const Subject &subject, bool frame)
{
  if (subject.look.fill || subject.style.fill.fixed || frame)
    return subject.style.fill;
  return subject.style.fill.role == PaletteRole::RoleFill ? subject.style.outline : Ink(PaletteRole::MutedText);
}

/// Beside the upper right corner of what has no room inside: events, gateways, data, notes; inside of a group, whose
/// frame is wide.
void addNodeBadges(DisplayList &list, const Subject &subject, const Node &node)
{
  const std::vector<Symbol> badges = badgesOf(subject.document, node.id);
  if (badges.empty())
    return;
  const QPointF corner = subject.rect.topRight();
  if (node.as<Group>())
    addBadges(list, badges, corner + QPointF(-BadgeSize - 6, 6), BadgeRow::Leftwards, subject.style.symbol, {});
  else if (node.as<Gateway>())  // at the left: to the right stand the answers
    addBadges(list, badges, subject.rect.topLeft() + QPointF(-BadgeGap, -BadgeSize + 8), BadgeRow::Leftwards,
              subject.style.symbol, PaletteRole::Canvas);
  else
    addBadges(list, badges, corner + QPointF(BadgeGap - (node.as<Event>() ? 3 : 0), -BadgeSize + 4),
              BadgeRow::Rightwards, subject.style.symbol, PaletteRole::Canvas);
}

DisplayList paintNode(const Document &document, const Shape &shape, const Node &node, const PaintContext &context,
                      const Look &asked)
{
  const auto *activity = node.as<Activity>();
  const bool isFrame = activity && isDrawnExpanded(shape, *activity);
  Look look = asked;
  if (isFrame)  // the steps inside have colours of their own, which a filled frame would drown
    look.fill = look.text = std::nullopt;
  const Subject subject{document,
                        shape,
                        context,
                        look,
                        elementStyle(baseStyle(document, node, shape, context), styleOf(document, shape), look),
                        toQt(shape.bounds)};
  DisplayList list;
  list.overview = subject.rect;
  list.overviewFill = overviewOf(subject, node.as<Annotation>() || node.as<Group>() || isFrame);
  if (activity)
    paintActivity(list, subject, node, *activity);
  else if (const auto *gateway = node.as<Gateway>())
    paintGateway(list, subject, node, *gateway);
  else if (const auto *event = node.as<Event>())
    paintEvent(list, subject, node, *event);
  else if (const auto *data = node.as<Data>())
    paintData(list, subject, node, *data);
  else if (node.as<Annotation>())
    paintAnnotation(list, subject, node);
  else
    paintGroup(list, subject, node);
  if (!activity && context.badges)
    addNodeBadges(list, subject, node);
  return list;
}

}  // namespace

DisplayList paintShape(const Document &document, const Shape &shape, const PaintContext &context, const Look &look)
{
  Q_ASSERT(context.metrics);
  if (const Node *node = document.get<Node>(shape.element))
    return paintNode(document, shape, *node, context, look);
  const Pool *pool = document.get<Pool>(shape.element);
  const Lane *lane = pool ? nullptr : document.get<Lane>(shape.element);
  if (!pool && !lane)
    return {};
  const bool blackBox = pool && !pool->process;
  const ElementStyle base = frameStyle(blackBox ? PaletteRole::PoolHeader : PaletteRole::LaneFill);
  const Subject subject{document,          shape, context, look, elementStyle(base, styleOf(document, shape), look),
                        toQt(shape.bounds)};
  DisplayList list;
  list.overview = subject.rect;
  if (pool) {
    list.overviewFill = overviewOf(subject, true);
    paintPool(list, subject, *pool);
  } else {
    list.overviewFill = subject.style.fill.isChosen() ? subject.style.fill : Ink();
    paintLane(list, subject, *lane);
  }
  return list;
}

void addName(DisplayList &list, const Subject &subject, const QString &name, const Ink &ink)
{
  if (subject.look.hideName || name.isEmpty())
    return;
  const layout::TextMetrics &metrics = *subject.context.metrics;
  addText(list, setText(name, nameArea(subject.document, subject.shape, metrics), ink, metrics));
}

QPainterPath shapeOutline(const Document &document, const Shape &shape)
{
  const QRectF rect = toQt(shape.bounds);
  const Node *node = document.get<Node>(shape.element);
  if (node && node->as<Gateway>())
    return diamondOf(rect);
  const Data *data = node ? node->as<Data>() : nullptr;
  if (data)
    return data->kind == DataKind::Store ? cylinderOf(rect) : pageOf(rect);
  QPainterPath path;
  if (node && node->as<Event>())
    path.addEllipse(rect);
  else if (node && (node->as<Activity>() || node->as<Group>()))
    path.addRoundedRect(rect, StepRadius, StepRadius);
  else if (document.get<Pool>(shape.element))
    path.addRoundedRect(rect, PoolRadius, PoolRadius);
  else
    path.addRect(rect);
  return path;
}

}  // namespace laneway::painting
