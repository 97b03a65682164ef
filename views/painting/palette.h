#pragma once

#include <array>

#include <QColor>

/// The colours elements are painted with: plain values, one set for light and one for dark. The theme of the widgets
/// (views/theme) builds on the same sets; what is exported or printed takes the light one.
/// Contrasts hold by test: text 4.5:1 and outlines, flows, icons and markers 3:1 against everything they lie on.
namespace laneway::painting {

enum class Appearance { Light, Dark };

/// One step of the heat scale, with the colour of text and icons upon it.
struct HeatStep {
  QColor fill;
  QColor text;
  bool operator==(const HeatStep &) const = default;
};

/// How what belongs to one role is tinted: `fill` below ordinary text, `outline` around it and in legends.
struct RoleTint {
  QColor fill;
  QColor outline;
  bool operator==(const RoleTint &) const = default;
};

struct CanvasPalette {
  Appearance appearance = Appearance::Light;

  QColor canvas;      ///< Behind everything.
  QColor grid;        ///< Dots of the grid; deliberately faint.
  QColor laneFill;    ///< Inside of pools and lanes.
  QColor laneHeader;  ///< Header of lanes and phases.
  QColor poolHeader;  ///< Header of pools, a little stronger.
  QColor laneLine;    ///< Borders of pools, lanes and phases; deliberately faint.

  QColor shapeFill;  ///< Inside of steps, gateways, events and data.
  QColor outline;    ///< Around them, and their icons and markers.
  QColor flow;       ///< Flows and their arrowheads.
  QColor text;
  QColor mutedText;  ///< Labels of flows, counts, hints.

  QColor accent;    ///< Selection, focus, handles, drop targets.
  QColor onAccent;  ///< Text and icons on `accent`.
  QColor wash;      ///< Translucent accent: lasso, hovered lanes, the overview's frame.
  QColor token;     ///< An instance walking the map.

  QColor error;
  QColor warning;
  QColor advice;
  QColor good;

  /// From cool to hot. Lightness alone carries the order, away from the canvas with growing heat, so that the scale
  /// reads without colour vision and in grey print.
  std::array<HeatStep, 6> heat;

  /// Tints told apart by hue, ordered so that neighbours in the list differ most.
  std::array<RoleTint, 10> roles;

  bool operator==(const CanvasPalette &) const = default;
};

[[nodiscard]] const CanvasPalette &canvasPalette(Appearance appearance);

/// The step for a share of the hottest, 0 to 1; values outside count as the nearest end.
[[nodiscard]] const HeatStep &heatStep(const CanvasPalette &palette, double share);

/// The tint of the role at `row` of the document's list of roles; repeats where there are more roles than tints.
[[nodiscard]] const RoleTint &roleTint(const CanvasPalette &palette, int row);

}  // namespace laneway::painting
