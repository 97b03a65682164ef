#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QString>

#include "model/base/geometry.h"
#include "model/base/id.h"
#include "model/base/json_value.h"

/// The drawing: where elements stand and how they look, apart from what they mean. An element may be drawn in several
/// diagrams or in none.
namespace laneway {

/// 0xRRGGBB.
struct Color {
  std::uint32_t rgb = 0;
  bool operator==(const Color &) const = default;
};

/// What differs from the theme. Unset fields follow it.
struct Style {
  std::optional<Color> fill;
  std::optional<Color> stroke;
  std::optional<Color> text;
  QString fontFamily;
  std::optional<double> fontSize;  ///< px
  /// Unset: as the elements of its kind; those that are set heavier or slanted by their kind can be told not to be.
  std::optional<bool> bold;
  std::optional<bool> italic;
  bool operator==(const Style &) const = default;
};

struct Diagram {
  Id id;
  Id scope;  ///< The process, workflow or collapsed sub-process it shows.
  QString name;
  bool automatic = false;  ///< Laid out by the program until somebody moves something in it.
  int rank = 0;
  Extras extras;
  bool operator==(const Diagram &) const = default;
};

/// An element drawn as a shape: a node, pool or lane.
struct Shape {
  Id id;
  Id diagram;
  Id element;
  Rect bounds;
  std::optional<Rect> label;  ///< Where the name stands if not in its usual place.
  bool labelFixed = false;    ///< The name was put there by hand.
  bool expanded = true;       ///< Sub-processes: contents are drawn inside.
  bool horizontal = true;     ///< Pools and lanes.
  bool markerVisible = true;  ///< Exclusive gateways: the cross.
  Style style;
  Extras extras;
  bool operator==(const Shape &) const = default;
};

/// A flow drawn as a line.
struct Route {
  Id id;
  Id diagram;
  Id element;
  std::vector<Point> points;  ///< From source to target, at least two.
  bool fixed = false;         ///< Bends were set by hand: the router leaves them where it can.
  std::optional<Rect> label;
  bool labelFixed = false;  ///< The label was put there by hand.
  Style style;
  Extras extras;
  bool operator==(const Route &) const = default;
};

}  // namespace laneway
