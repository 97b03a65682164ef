#pragma once

#include <optional>
#include <vector>

#include <QPainterPath>
#include <QPointF>

#include "model/base/id.h"
#include "model/process/document.h"
#include "views/painting/display_list.h"

namespace laneway::layout {
class TextMetrics;
}

/// How each element of a document looks: shapes and routes become display lists. Pure functions of the document; what
/// a view adds (selection, heat, tokens) is painted over them or passed in as a Look.
namespace laneway::painting {

/// What steps are coloured by.
enum class ColorBy { Nothing, Role, CarriedOut };

struct PaintContext {
  const layout::TextMetrics *metrics = nullptr;  ///< Must be set, and outlive the call.
  ColorBy colorBy = ColorBy::Nothing;
  bool badges = true;  ///< Small signs for documentation and links.
};

/// What a view changes about one element while it shows it.
struct Look {
  std::optional<Ink> fill;  ///< Instead of the element's own; its text and symbols follow for contrast.
  std::optional<Ink> text;  ///< Goes with `fill`; where unset, a fixed fill decides.
  bool hideName = false;    ///< While its name is being edited in place.
  QString addition;         ///< Stands after the name of a flow: how often it is taken.
  bool operator==(const Look &) const = default;
};

/// Nothing where the shape's element does not exist.
[[nodiscard]] DisplayList paintShape(const Document &document, const Shape &shape, const PaintContext &context,
                                     const Look &look = {});
/// `jumps`: where it hops over other routes (see line_jumps.h).
[[nodiscard]] DisplayList paintRoute(const Document &document, const Route &route, const PaintContext &context,
                                     const std::vector<QPointF> &jumps = {}, const Look &look = {});

/// What lies over what. Within a layer, later ones of the paint order lie over earlier ones.
enum class Layer { Pool, Lane, Phase, Container, Group, Route, Node, BoundaryEvent };

/// The depth at which the layer begins.
[[nodiscard]] double depthOf(Layer layer);
/// How far back or front the element is painted: its layer, and inside it the depth of nesting. For QGraphicsItem's
/// z value: greater is in front.
[[nodiscard]] double paintDepth(const Document &document, const Shape &shape);
[[nodiscard]] double paintDepth(const Document &document, const Route &route);

/// The ids of all shapes and routes of the diagram from back to front; the same for the same document on every machine.
[[nodiscard]] std::vector<Id> paintOrder(const Document &document, Id diagram);

/// The element's exact outline: what a click must hit, what a selection follows.
[[nodiscard]] QPainterPath shapeOutline(const Document &document, const Shape &shape);

/// Where an element's name stands, for painting and for editing it in place.
struct NameArea {
  QRectF rect;  ///< Names wrap and are shortened inside it; as on screen, not rotated.
  Font font;
  double lineHeight = 15;
  Align align = Align::Center;
  enum class Anchor { Top, Middle, Bottom } anchor = Anchor::Middle;
  bool upwards = false;  ///< Reads from bottom to top, as in the headers of horizontal lanes.
  bool outside = false;  ///< Stands beside the shape: events, gateways, data.
  bool operator==(const NameArea &) const = default;
};
[[nodiscard]] NameArea nameArea(const Document &document, const Shape &shape, const layout::TextMetrics &metrics);
/// Where a flow's label stands; none where it has no name and no place was given.
[[nodiscard]] std::optional<NameArea> nameArea(const Document &document, const Route &route,
                                               const layout::TextMetrics &metrics);
/// The same for any text in the name's place.
[[nodiscard]] std::optional<NameArea> labelArea(const Document &document, const Route &route, const QString &text,
                                                const layout::TextMetrics &metrics);

/// What the colours of steps mean, for a legend beside the drawing: in the order of the roles, only what occurs.
struct LegendEntry {
  Id role;                               ///< Coloured by role.
  std::optional<CarriedOut> carriedOut;  ///< Coloured by how it is carried out.
  Ink fill;
  Ink stroke;
  bool operator==(const LegendEntry &) const = default;
};
[[nodiscard]] std::vector<LegendEntry> legend(const Document &document, Id diagram, ColorBy colorBy);

}  // namespace laneway::painting
