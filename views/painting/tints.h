#pragma once

#include <optional>

#include "model/process/diagram.h"

/// The tints offered for elements, as colours that a document keeps. What is stored is the tint of the light palette,
/// which is what exports and other programs show; a drawing that finds it there again paints the tint of its own theme.
namespace laneway::painting {

/// How many of the palette's tints are offered; more would be hard to tell apart in a row.
inline constexpr int OfferedTints = 8;

[[nodiscard]] Color tintFill(int index);
[[nodiscard]] Color tintOutline(int index);

/// Which tint the colour is the fill, or the outline, of; none for any other colour.
[[nodiscard]] std::optional<int> tintOfFill(Color fill);
[[nodiscard]] std::optional<int> tintOfOutline(Color outline);

}  // namespace laneway::painting
