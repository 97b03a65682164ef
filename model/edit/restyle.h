#pragma once

#include <functional>
#include <vector>

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/process/styling.h"

/// Colours and fonts, of single elements where they are drawn, and of all elements of a kind.
namespace laneway {

struct Draft;

using StyleChange = std::function<void(Style &)>;

/// Changes the style of what draws the elements in the diagram, or, where that is null, wherever they are drawn.
/// Sizes of text outside of 6 to 96 px are refused.
[[nodiscard]] Result<void> restyle(Draft &draft, Id diagram, const std::vector<Id> &elements,
                                   const StyleChange &change);

/// Changes the style of all elements of a kind in the document. What a single element has of its own stays.
[[nodiscard]] Result<void> restyleKind(Draft &draft, StyledKind kind, const StyleChange &change);

}  // namespace laneway
