#include <algorithm>

#include "model/exchange/bpmn/carried_marks.h"
#include "model/layout/text_styles.h"
#include "model/process/document.h"
#include "model/process/styling.h"
#include "views/painting/badges.h"
#include "views/painting/element_painter.h"
#include "views/painting/element_style.h"
#include "views/painting/line_shape.h"
#include "views/painting/name_text.h"
#include "views/painting/symbols.h"

namespace laneway::painting {

namespace {

void dress(LineShape &line, const Document &document, const Flow &flow)
{
  switch (flow.kind) {
    case FlowKind::Sequence: {
      line.end = LineEnd::Arrow;
      const Node *source = document.get<Node>(flow.source);
      if (flow.isDefault)
        line.start = LineEnd::Slash;
      else if (!flow.condition.isEmpty() && source && source->as<Activity>())
        line.start = LineEnd::Diamond;
      break;
    }
    case FlowKind::Message:
      line.start = LineEnd::Circle;
      line.end = LineEnd::HollowArrow;
      line.stroke.dash = Dash::Dashed;
      break;
    case FlowKind::Association:
      if (flow.direction != AssociationDirection::None)
        line.end = LineEnd::OpenArrow;
      if (flow.direction == AssociationDirection::Both)
        line.start = LineEnd::OpenArrow;
      line.stroke.dash = Dash::Dotted;
      break;
    case FlowKind::DataAssociation:
      line.end = LineEnd::OpenArrow;
      line.stroke.dash = Dash::Dotted;
      break;
  }
}

QString labelOf(const Flow &flow, const Look &look)
{
  if (flow.name.isEmpty() || look.addition.isEmpty())
    return flow.name + look.addition;
  return flow.name + QStringLiteral(", ") + look.addition;
}

/// Sets the flow's name, which the line makes room for where it stands upon it: names are given such places by hand and
/// by other programs.
void addLabel(DisplayList &list, SetText label)
{
  if (label.block) {
    constexpr double Air = 3;
    /// Above and below the letters, where a line may pass.
    constexpr double Above = 1;     // of the capitals
    constexpr double Below = -0.5;  // a line that close to the letters may go on
    const QRectF letters = textBounds(*label.block).adjusted(-Air, Above, Air, Below);
    auto &line = std::get<LineShape>(list.primitives.front());
    const QPainterPath whole = linePath(line);
    line.gap = letters;
    if (const double left = linePath(line).length(); left < whole.length() / 2 || left == whole.length())
      line.gap = {};
  }
  addText(list, std::move(label));
}

/// The envelope upon the middle of a message flow, with the message's name below it.
void addEnvelope(DisplayList &list, const Document &document, const Flow &flow, Envelope envelope,
                 const ElementStyle &style, const PaintContext &context, bool named)
{
  constexpr double Side = 26;
  constexpr double Height = 15;
  const std::vector<QPointF> &points = std::get<LineShape>(list.primitives.front()).points;
  const QPointF middle = pointAlong(points, lengthOf(points) / 2).point;
  QRectF box(0, 0, Side, Side);
  box.moveCenter(middle);
  const Ink fill = envelope == Envelope::Initiating ? PaletteRole::ShapeFill : PaletteRole::LaneLine;
  addSymbol(list, Symbol::Message, box, {.ink = style.outline, .background = fill, .width = 1.3});
  const Definition *message = document.get<Definition>(flow.message);
  if (!named || !message || message->name == flow.name)
    return;
  const layout::TextStyle usual = layout::styles::FlowLabel;
  NameArea area;
  area.font = fontOf(usual, {});
  area.lineHeight = context.metrics->lineHeight(measuredAs(area.font));
  area.anchor = NameArea::Anchor::Top;
  area.outside = true;
  constexpr double Width = layout::styles::FlowLabelWidth;
  area.rect = QRectF(middle.x() - Width / 2, middle.y() + Height / 2 + 3, Width,
                     layout::styles::OutsideLines * area.lineHeight);
  addText(list, setText(message->name, area, style.outsideText, *context.metrics));
}

/// After the label where there is one, else upon the middle of the line.
void addRouteBadges(DisplayList &list, const std::vector<Symbol> &badges, const std::vector<QPointF> &points,
                    const Ink &ink)
{
  for (const Primitive &primitive : list.primitives)
    if (const auto *label = std::get_if<TextBlock>(&primitive)) {
      const QRectF text = textBounds(*label);
      addBadges(list, badges, {text.right() + 4, text.top() + 1}, BadgeRow::Rightwards, ink, PaletteRole::Canvas);
      return;
    }
  const double length = badgeRowLength(badges);
  const QPointF middle = pointAlong(points, lengthOf(points) / 2).point;
  const QRectF row(middle - QPointF(length, BadgeSize) / 2, QSizeF(length, BadgeSize));
  list.primitives.emplace_back(
      RectShape{row.adjusted(-3, -2, 3, 2), 3, PaletteRole::Canvas, Stroke{PaletteRole::None}, Detail::Small});
  addBadges(list, badges, row.topLeft(), BadgeRow::Rightwards, ink, PaletteRole::Canvas);
}

}  // namespace

DisplayList paintRoute(const Document &document, const Route &route, const PaintContext &context,
                       const std::vector<QPointF> &jumps, const Look &look)
{
  Q_ASSERT(context.metrics);
  const Flow *flow = document.get<Flow>(route.element);
  if (!flow || route.points.size() < 2)
    return {};
  ElementStyle base;
  base.outline = PaletteRole::Flow;
  base.outsideText = PaletteRole::MutedText;
  ElementStyle style = elementStyle(base, styleOf(document, route), {});
  if (look.fill)
    style.outline = *look.fill;

  LineShape line;
  for (const Point &point : route.points)
    line.points.push_back(toQt(point));
  line.jumps = jumps;
  line.stroke = Stroke{style.outline, 1.5};
  dress(line, document, *flow);

  DisplayList list;
  list.primitives.emplace_back(std::move(line));
  const QString label = labelOf(*flow, look);
  if (!look.hideName && !label.isEmpty())
    if (const std::optional<NameArea> area = labelArea(document, route, label, *context.metrics))
      addLabel(list, setText(label, *area, style.outsideText, *context.metrics));
  if (flow->kind == FlowKind::Message)
    if (const std::optional<Envelope> envelope = envelopeUpon(route))
      addEnvelope(list, document, *flow, *envelope, style, context, !look.hideName);
  if (context.badges)
    if (const std::vector<Symbol> badges = badgesOf(document, flow->id); !badges.empty())
      addRouteBadges(list, badges, std::get<LineShape>(list.primitives.front()).points, style.outline);
  return list;
}

}  // namespace laneway::painting
