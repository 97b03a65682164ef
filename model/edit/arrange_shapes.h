#pragma once

#include <vector>

#include "model/base/result.h"
#include "model/edit/axis.h"

/// Bringing shapes into line.
namespace laneway {

struct Draft;

enum class Alignment { Left, Center, Right, Top, Middle, Bottom };
/// Aligns two or more nodes by their edges or middles. Edges align at the outermost, middles at the mean.
[[nodiscard]] Result<void> alignShapes(Draft &draft, Id diagram, const std::vector<Id> &elements, Alignment alignment);

/// Makes the gaps between three or more nodes equal; the outermost stay.
[[nodiscard]] Result<void> distributeShapes(Draft &draft, Id diagram, const std::vector<Id> &elements, Axis axis);

enum class Dimension { Width, Height, Both };
/// Gives the nodes the size of the first.
[[nodiscard]] Result<void> makeSameSize(Draft &draft, Id diagram, const std::vector<Id> &elements, Dimension dimension);

}  // namespace laneway
