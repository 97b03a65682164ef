#pragma once

#include "model/layout/text_metrics.h"
#include "model/process/diagram.h"
#include "views/painting/display_list.h"
#include "views/painting/element_painter.h"

/// The colours and fonts of one element: the theme's, changed by what the element's own style and the view say.
namespace laneway::painting {

struct ElementStyle {
  Ink fill = PaletteRole::ShapeFill;
  Ink outline = PaletteRole::Outline;
  Ink symbol = PaletteRole::Outline;  ///< Icons and markers.
  Ink text = PaletteRole::Text;       ///< Upon the fill.
  Ink outsideText = PaletteRole::Text;
};

/// Whether somebody gave it a colour. White is none: other programs write it for shapes without one. So a step of
/// theirs is coloured by role or by how it is carried out where the view does that.
[[nodiscard]] bool hasOwnColour(const Style &style);

/// `base`: how elements of the kind look of themselves.
[[nodiscard]] ElementStyle elementStyle(const ElementStyle &base, const Style &own, const Look &look);

/// The usual font of a text, changed by the element's own style.
[[nodiscard]] Font fontOf(const layout::TextStyle &usual, const Style &own);

/// What the font measures as; families other than Inter are measured as if they were Inter.
[[nodiscard]] layout::TextStyle measuredAs(const Font &font);

[[nodiscard]] QRectF toQt(const Rect &rect);
[[nodiscard]] QPointF toQt(Point point);

}  // namespace laneway::painting
