#pragma once

#include <vector>

#include "views/painting/palette.h"
#include "views/widgets/swatch_row.h"

namespace laneway {

/// The tints offered for elements (views/painting/tints.h), as they look in the theme at work, by their names.
[[nodiscard]] std::vector<SwatchRow::Swatch> offeredTints(painting::Appearance appearance);

}  // namespace laneway
