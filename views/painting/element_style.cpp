#include "views/painting/element_style.h"

#include <algorithm>
#include <optional>

#include "views/painting/tints.h"

namespace laneway::painting {

namespace {

/// What other programs write for shapes without a colour.
constexpr Color White{0xffffff};

/// In the dark theme a map of white shapes would be a white sheet: they have the fill of the theme.
Ink fillOf(Color fill)
{
  if (fill == White)
    return PaletteRole::Paper;
  const std::optional<int> tint = tintOfFill(fill);
  return tint ? Ink::roleFill(*tint) : Ink::of(fill);
}

}  // namespace

bool hasOwnColour(const Style &style)
{
  return style.fill && *style.fill != White;
}

ElementStyle elementStyle(const ElementStyle &base, const Style &own, const Look &look)
{
  ElementStyle style = base;
  if (own.fill && (hasOwnColour(own) || !base.fill.isChosen()))
    style.fill = fillOf(*own.fill);
  if (look.fill)
    style.fill = *look.fill;
  const bool fixedFill = style.fill.fixed.has_value();
  if (own.stroke) {
    const std::optional<int> tint = fixedFill ? std::nullopt : tintOfOutline(*own.stroke);
    style.outline = tint ? Ink::roleOutline(*tint) : Ink::of(*own.stroke, PaletteRole::Canvas);
    style.symbol = tint        ? style.outline
                   : fixedFill ? Ink::of(*own.stroke)
                               : Ink::of(*own.stroke, PaletteRole::ShapeFill);
  }
  if (own.text)
    style.outsideText = Ink::of(*own.text, PaletteRole::Canvas, Legibility::Text);
  style.text = own.text ? Ink::of(*own.text, PaletteRole::ShapeFill, Legibility::Text) : style.outsideText;
  if (fixedFill) {
    const Ink readable = readableOn(*style.fill.fixed);
    const bool keepsText = own.text && !look.fill;
    const bool keepsSymbol = own.stroke && contrast(*style.symbol.fixed, *style.fill.fixed) >= 3;
    style.text = keepsText ? Ink::of(*own.text) : readable;
    style.symbol = keepsSymbol ? style.symbol : readable;
  }
  if (look.text) {
    style.text = *look.text;
    style.symbol = *look.text;
  }
  return style;
}

Font fontOf(const layout::TextStyle &usual, const Style &own)
{
  Font font{own.fontFamily, own.fontSize.value_or(usual.pixelSize), usual.weight, own.italic.value_or(false)};
  font.pixelSize = std::clamp(font.pixelSize, 1.0, 500.0);
  if (own.bold.value_or(false))
    font.weight = std::max(font.weight, 700);
  return font;
}

layout::TextStyle measuredAs(const Font &font)
{
  return {font.pixelSize, font.weight};
}

QRectF toQt(const Rect &rect)
{
  return {rect.x, rect.y, rect.width, rect.height};
}

QPointF toQt(Point point)
{
  return {point.x, point.y};
}

}  // namespace laneway::painting
