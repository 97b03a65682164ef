#pragma once

#include <vector>

#include "model/process/document.h"
#include "views/painting/display_list.h"
#include "views/painting/symbols.h"

/// The small signs of what is attached to an element: documentation, links, a comment that waits for an answer. What
/// they stand for is read where the pointer rests on them (DisplayList::badges) and in the properties.
namespace laneway::painting {

inline constexpr double BadgeSize = 12;
inline constexpr double BadgeGap = 2;

/// In the order they are shown in; empty for most elements, and cheap to ask of them.
[[nodiscard]] std::vector<Symbol> badgesOf(const Document &document, Id element);

/// How long a row of so many is.
[[nodiscard]] double badgeRowLength(const std::vector<Symbol> &badges);

enum class BadgeRow { Leftwards, Rightwards, Downwards };

/// Adds the signs from a box of BadgeSize at `first` on; `background` is what they lie on.
void addBadges(DisplayList &list, const std::vector<Symbol> &badges, QPointF first, BadgeRow row, const Ink &ink,
               const Ink &background);

}  // namespace laneway::painting
