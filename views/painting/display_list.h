#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "views/painting/ink.h"

/// How one element looks, as a value: shapes, lines and texts in the diagram's px, in the order they are painted. The
/// one source of the scene, SVG, PNG, PDF, print and thumbnails. It knows nothing of painters, zoom or the screen.
namespace laneway::painting {

enum class Dash : std::uint8_t { Solid, Dashed, Dotted, DashDot };

/// Lengths of strokes and gaps in turn, px; empty for solid lines.
[[nodiscard]] std::vector<double> dashLengths(Dash dash);

struct Stroke {
  Ink ink;
  double width = 1.5;
  Dash dash = Dash::Solid;
  bool operator==(const Stroke &) const = default;
};

/// From which zoom on a primitive is shown.
enum class Detail : std::uint8_t {
  Coarse,  ///< From 0.15: bodies and lines.
  Fine,    ///< From 0.4: texts, arrowheads, the signs of events and gateways.
  Small    ///< From 0.6: icons, markers and badges of steps, which are specks before.
};
inline constexpr double CoarseZoom = 0.15;
inline constexpr double FineZoom = 0.4;
inline constexpr double SmallZoom = 0.6;

/// The zoom from which the detail is shown.
[[nodiscard]] double zoomFor(Detail detail);

struct RectShape {
  QRectF rect;
  double radius = 0;
  Ink fill;
  Stroke stroke;
  Detail detail = Detail::Coarse;
  bool operator==(const RectShape &) const = default;
};

struct EllipseShape {
  QRectF rect;
  Ink fill;
  Stroke stroke;
  Detail detail = Detail::Coarse;
  bool operator==(const EllipseShape &) const = default;
};

/// Polygons, icons, markers and whatever else is an outline; round caps and joins.
struct PathShape {
  QPainterPath path;
  Ink fill;
  Stroke stroke;
  Detail detail = Detail::Coarse;
  bool operator==(const PathShape &) const = default;
};

/// What an end of a line wears. All but None are `Fine`.
enum class LineEnd : std::uint8_t {
  None,
  Arrow,        ///< Filled: sequence flows.
  OpenArrow,    ///< Two strokes: associations, data associations.
  HollowArrow,  ///< Outlined: message flows.
  Circle,       ///< Outlined: where a message flow starts.
  Diamond,      ///< Outlined: where a conditional flow starts.
  Slash         ///< Across the line near its start: the default flow.
};

/// A line through points, its bends rounded.
struct LineShape {
  std::vector<QPointF> points;  ///< At least two.
  std::vector<QPointF> jumps;   ///< Points on the line where it hops over another one.
  double bendRadius = 8;
  Stroke stroke;
  LineEnd start = LineEnd::None;
  LineEnd end = LineEnd::None;
  QRectF gap;  ///< Where it makes room for its own name.
  bool operator==(const LineShape &) const = default;
};

struct Font {
  QString family;  ///< Empty: Inter.
  double pixelSize = 12.5;
  int weight = 400;  ///< As in CSS.
  bool italic = false;
  bool operator==(const Font &) const = default;
};

/// One line of a text that has been broken already.
struct TextLine {
  QString text;
  double width = 0;  ///< Measured, px.
  bool operator==(const TextLine &) const = default;
};

enum class Align : std::uint8_t { Left, Center, Right };

struct TextBlock {
  std::vector<TextLine> lines;
  Font font;
  QPointF anchor;  ///< On the base line of the first line, at its left end, centre or right end.
  Align align = Align::Center;
  double lineHeight = 15;
  double rotation = 0;  ///< Degrees clockwise around the anchor; -90 reads upwards.
  Ink ink = PaletteRole::Text;
  bool operator==(const TextBlock &) const = default;
};

using Primitive = std::variant<RectShape, EllipseShape, PathShape, LineShape, TextBlock>;

struct DisplayList {
  std::vector<Primitive> primitives;
  /// What is shown of it below CoarseZoom: a filled rectangle without outline. Lines show their points instead.
  QRectF overview;
  Ink overviewFill;
  bool shortened = false;  ///< A name did not fit and ends in an ellipsis: the tooltip has it whole.
  QRectF badges;           ///< Around the signs of what is attached; empty where nothing is.
  bool operator==(const DisplayList &) const = default;

  [[nodiscard]] bool isEmpty() const { return primitives.empty(); }
};

/// The extent of everything painted: outlines with their width, line ends, texts.
[[nodiscard]] QRectF paintedBounds(const Primitive &primitive);
[[nodiscard]] QRectF paintedBounds(const DisplayList &list);

/// The extent of the text, rotated as it is.
[[nodiscard]] QRectF textBounds(const TextBlock &text);

/// Moves everything by (x, y).
[[nodiscard]] DisplayList translated(DisplayList list, QPointF by);

}  // namespace laneway::painting
