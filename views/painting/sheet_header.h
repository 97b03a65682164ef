#pragma once

#include <cstddef>

#include <QString>

#include "views/painting/display_list.h"

/// The line at the top of a printed sheet.
namespace laneway::painting {

struct SheetHeader {
  QString title;  ///< At the left; shortened where there is no room for it.
  QString date;   ///< At the right; empty where none is wanted.
  std::size_t number = 1;
  std::size_t count = 1;  ///< With several sheets their number stands at the right end.
};

/// The height that a header takes, with the air below it, px.
inline constexpr double SheetHeaderHeight = 28;

/// From (0, 0) to the width, px.
[[nodiscard]] DisplayList sheetHeader(const SheetHeader &header, double width);

}  // namespace laneway::painting
