#pragma once

#include <optional>

#include <QString>

#include "model/layout/line_break.h"
#include "views/painting/element_painter.h"

/// Sets names into their areas: broken into lines, shortened where they do not fit, never outside.
namespace laneway::painting {

/// The text in its area; nothing where not even a character fits.
struct SetText {
  std::optional<TextBlock> block;
  bool shortened = false;
  bool cutsWords = false;  ///< A word goes on in the next line.
};
[[nodiscard]] SetText setText(const QString &text, const NameArea &area, const Ink &ink,
                              const layout::TextMetrics &metrics);

/// Room at the corners of an area that its lines keep clear of: icons and badges.
struct Corners {
  QRectF topLeft;
  QRectF topRight;
};
/// The same round symbols in the corners. Lines beside a symbol get shorter, or all stand below it: whichever leaves
/// words whole, else whichever shows more of the text.
[[nodiscard]] SetText setText(const QString &text, const NameArea &area, const Ink &ink,
                              const layout::TextMetrics &metrics, const Corners &corners);

/// Adds the text and notes whether it was shortened.
void addText(DisplayList &list, SetText text);

}  // namespace laneway::painting
