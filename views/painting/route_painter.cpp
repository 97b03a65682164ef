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

/// A level stretch of a line; y grows downwards.
struct Stretch {
  double left;
  double right;
  double y;
};

/// The level stretch that the text stands right above or below of.
std::optional<Stretch> stretchBeside(const std::vector<QPointF> &points, const QRectF &text)
{
  constexpr double Near = 10;
  for (std::size_t i = 1; i < points.size(); ++i) {
    const QPointF from = points[i - 1];
    const QPointF to = points[i];
    const Stretch stretch{std::min(from.x(), to.x()), std::max(from.x(), to.x()), from.y()};
    const bool isBeside = std::min(std::abs(text.bottom() - stretch.y), std::abs(text.top() - stretch.y)) < Near;
    if (std::abs(to.y() - from.y()) < 1 && isBeside && stretch.left < text.right() && stretch.right > text.left())
      return stretch;
  }
  return std::nullopt;
}

/// Sets the flow's name, which the line makes room for where it stands upon it: names are given such places by hand and
/// by other programs.
void addLabel(DisplayList &list, SetText label)
{
  if (label.block) {
    constexpr double Air = 2.5;  // Less than labels that are placed beside a line keep off it.
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

/// The flow's name and what stands after it: behind a comma, or where the stretch is too short for both, across the
/// line. Otherwise it would stand upon the shape that the flow leads to.
void addLabels(DisplayList &list, const Document &document, const Route &route, const Flow &flow, const Look &look,
               const Ink &ink, const layout::TextMetrics &metrics)
{
  const bool isBoth = !flow.name.isEmpty() && !look.addition.isEmpty();
  const QString label = isBoth ? flow.name + QStringLiteral(", ") + look.addition : flow.name + look.addition;
  const std::optional<NameArea> area = labelArea(document, route, label, metrics);
  if (label.isEmpty() || !area)
    return;
  SetText both = setText(label, *area, ink, metrics);
  const QRectF text = isBoth && both.block ? textBounds(*both.block) : QRectF();
  const auto stretch = stretchBeside(std::get<LineShape>(list.primitives.front()).points, text);
  constexpr double Air = 3;  // to the shapes at both ends
  if (!stretch || text.width() <= stretch->right - stretch->left - 2 * Air) {
    if (stretch)
      both.block->anchor.rx() +=
          std::clamp(text.left(), stretch->left + Air, stretch->right - Air - text.width()) - text.left();
    addLabel(list, std::move(both));
    return;
  }
  const bool isAbove = text.center().y() < stretch->y;
  NameArea across = *area;
  across.rect = QRectF(stretch->left, isAbove ? stretch->y + 3 : stretch->y - 3 - area->lineHeight,
                       stretch->right - stretch->left, area->lineHeight);
  addLabel(list, setText(flow.name, labelArea(document, route, flow.name, metrics).value_or(*area), ink, metrics));
  addText(list, setText(look.addition, across, ink, metrics));
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
  if (!look.hideName)
    addLabels(list, document, route, *flow, look, style.outsideText, *context.metrics);
  if (flow->kind == FlowKind::Message)
    if (const std::optional<Envelope> envelope = envelopeUpon(route))
      addEnvelope(list, document, *flow, *envelope, style, context, !look.hideName);
  if (context.badges)
    if (const std::vector<Symbol> badges = badgesOf(document, flow->id); !badges.empty())
      addRouteBadges(list, badges, std::get<LineShape>(list.primitives.front()).points, style.outline);
  return list;
}

}  // namespace laneway::painting
