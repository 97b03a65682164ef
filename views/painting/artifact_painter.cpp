#include <algorithm>

#include "views/painting/name_text.h"
#include "views/painting/painters.h"
#include "views/painting/symbols.h"

namespace laneway::painting {

namespace {

double foldOf(const QRectF &rect)
{
  return std::min({rect.width() * 0.3, rect.height() * 0.3, 12.0});
}

double capOf(const QRectF &rect)
{
  return std::min(rect.height() * 0.14, 8.0);
}

/// The front half of the ellipse at the top, `drop` px lower.
void addRim(QPainterPath &path, const QRectF &rect, double drop)
{
  const double cap = capOf(rect);
  const QRectF ellipse(rect.left(), rect.top() + drop, rect.width(), 2 * cap);
  path.arcMoveTo(ellipse, 180);
  path.arcTo(ellipse, 180, 180);
}

void addPage(DisplayList &list, const Subject &subject, const Data &data)
{
  const QRectF &rect = subject.rect;
  const ElementStyle &style = subject.style;
  list.primitives.emplace_back(PathShape{pageOf(rect), style.fill, Stroke{style.outline, 1.5}});
  const double fold = foldOf(rect);
  QPainterPath corner(QPointF(rect.right() - fold, rect.top()));
  corner.lineTo(rect.right() - fold, rect.top() + fold);
  corner.lineTo(rect.right(), rect.top() + fold);
  list.primitives.emplace_back(PathShape{corner, PaletteRole::None, Stroke{style.outline, 1.2}, Detail::Fine});

  const double side = std::min(rect.width() * 0.4, 14.0);
  if (data.kind == DataKind::Input || data.kind == DataKind::Output)
    addSymbol(list, Symbol::Arrow, QRectF(rect.left() + 3, rect.top() + 3, side, side),
              {.ink = style.symbol, .width = 1.2, .filled = data.kind == DataKind::Output});
  if (data.collection)
    addSymbol(list, Symbol::Collection, QRectF(rect.center().x() - side / 2, rect.bottom() - side - 1, side, side),
              {.ink = style.symbol, .width = 1.6});
}

void addCylinder(DisplayList &list, const Subject &subject)
{
  const QRectF &rect = subject.rect;
  const ElementStyle &style = subject.style;
  list.primitives.emplace_back(PathShape{cylinderOf(rect), style.fill, Stroke{style.outline, 1.5}});
  QPainterPath rims;
  addRim(rims, rect, 0);
  list.primitives.emplace_back(PathShape{rims, PaletteRole::None, Stroke{style.outline, 1.5}});
  QPainterPath stacks;
  addRim(stacks, rect, capOf(rect) * 0.8);
  addRim(stacks, rect, capOf(rect) * 1.6);
  list.primitives.emplace_back(PathShape{stacks, PaletteRole::None, Stroke{style.outline, 1.2}, Detail::Fine});
}

}  // namespace

QPainterPath pageOf(const QRectF &rect)
{
  const double fold = foldOf(rect);
  QPainterPath path(rect.topLeft());
  path.lineTo(rect.right() - fold, rect.top());
  path.lineTo(rect.right(), rect.top() + fold);
  path.lineTo(rect.bottomRight());
  path.lineTo(rect.bottomLeft());
  path.closeSubpath();
  return path;
}

QPainterPath cylinderOf(const QRectF &rect)
{
  const double cap = capOf(rect);
  QPainterPath path(QPointF(rect.left(), rect.top() + cap));
  path.arcTo(QRectF(rect.left(), rect.top(), rect.width(), 2 * cap), 180, -180);
  path.lineTo(rect.right(), rect.bottom() - cap);
  path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * cap, rect.width(), 2 * cap), 0, -180);
  path.closeSubpath();
  return path;
}

void paintData(DisplayList &list, const Subject &subject, const Node &node, const Data &data)
{
  if (data.kind == DataKind::Store)
    addCylinder(list, subject);
  else
    addPage(list, subject, data);
  addName(list, subject, node.name, subject.style.outsideText);
  if (data.state.isEmpty() || subject.look.hideName)
    return;
  // The state stands in brackets below the name (BPMN 2.0, 10.4.1).
  NameArea area = nameArea(subject.document, subject.shape, *subject.context.metrics);
  area.anchor = NameArea::Anchor::Top;
  const SetText name = setText(node.name, area, PaletteRole::Text, *subject.context.metrics);
  const double used = name.block ? static_cast<double>(name.block->lines.size()) * name.block->lineHeight : 0;
  area.rect.translate(0, used);
  area.font.weight = 400;
  addText(list, setText(u'[' + data.state + u']', area, PaletteRole::MutedText, *subject.context.metrics));
}

void paintAnnotation(DisplayList &list, const Subject &subject, const Node &node)
{
  const QRectF &rect = subject.rect;
  if (!subject.style.fill.isNone())
    list.primitives.emplace_back(RectShape{rect, 0, subject.style.fill, Stroke{PaletteRole::None}});
  const double arm = std::min(10.0, rect.width() / 2);
  QPainterPath bracket(QPointF(rect.left() + arm, rect.top()));
  bracket.lineTo(rect.topLeft());
  bracket.lineTo(rect.bottomLeft());
  bracket.lineTo(rect.left() + arm, rect.bottom());
  list.primitives.emplace_back(PathShape{bracket, PaletteRole::None, Stroke{subject.style.outline, 1.5}});
  addName(list, subject, node.name, subject.style.text);
}

void paintGroup(DisplayList &list, const Subject &subject, const Node &node)
{
  list.primitives.emplace_back(
      RectShape{subject.rect, StepRadius, subject.style.fill, Stroke{subject.style.outline, 1.5, Dash::DashDot}});
  addName(list, subject, node.name, subject.style.outsideText);
}

}  // namespace laneway::painting
