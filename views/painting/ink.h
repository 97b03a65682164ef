#pragma once

#include <cstdint>
#include <optional>

#include <QRgb>

#include "model/process/diagram.h"

/// A colour as a display list names it: by its part in the palette, so that a change of theme repaints without building
/// anything again, or fixed, where somebody chose one.
namespace laneway::painting {

struct CanvasPalette;

/// The parts of a CanvasPalette; those with several steps come as families.
enum class PaletteRole : std::uint8_t {
  None,  ///< Paints nothing.
  Canvas,
  LaneFill,
  LaneHeader,
  PoolHeader,
  LaneLine,
  ShapeFill,
  Outline,
  Flow,
  Text,
  MutedText,
  Accent,
  OnAccent,
  Wash,
  Token,
  Error,
  Warning,
  Advice,
  Good,
  HeatFill,  ///< These take a step or row.
  HeatText,
  RoleFill,
  RoleOutline,
  Paper,  ///< What somebody filled white: as other programs say that it has no colour.
};

/// What a colour is used for, by which it has to stand out: a contrast of 3 for lines and signs, 4.5 for text.
enum class Legibility : std::uint8_t { Sign, Text };

struct Ink {
  PaletteRole role = PaletteRole::None;
  std::uint8_t index = 0;     ///< Of a family: the step of the heat scale, the row of the role.
  std::optional<QRgb> fixed;  ///< Wins over the role.
  /// For fixed ones: what it lies on. In a theme where it would not stand out from that, it is brought towards the
  /// theme's text just enough to.
  PaletteRole against = PaletteRole::None;
  Legibility legibility = Legibility::Sign;

  Ink() = default;
  Ink(PaletteRole paletteRole) : role(paletteRole) {}
  [[nodiscard]] static Ink of(QRgb rgb);
  [[nodiscard]] static Ink of(Color color);
  [[nodiscard]] static Ink of(Color color, PaletteRole against, Legibility legibility = Legibility::Sign);
  /// The tint of the role at `row` of the document's list of roles, and the outline that goes with it.
  [[nodiscard]] static Ink roleFill(int row);
  [[nodiscard]] static Ink roleOutline(int row);
  /// The step of the heat scale for a share of the hottest, 0 to 1, and the text upon it.
  [[nodiscard]] static Ink heatFill(double share);
  [[nodiscard]] static Ink heatText(double share);

  /// Whether somebody chose it: it is none of the theme's own colours for things of its kind.
  [[nodiscard]] bool isChosen() const { return fixed || role == PaletteRole::RoleFill || role == PaletteRole::Paper; }
  [[nodiscard]] bool isNone() const { return role == PaletteRole::None && !fixed; }
  [[nodiscard]] QRgb in(const CanvasPalette &palette) const;
  bool operator==(const Ink &) const = default;
};

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(QRgb a, QRgb b);

/// Near-black, white or black: what has a contrast of at least 4.5 to `background`.
[[nodiscard]] Ink readableOn(QRgb background);

}  // namespace laneway::painting
