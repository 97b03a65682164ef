#include "views/painting/tints.h"

#include "views/painting/palette.h"

namespace laneway::painting {

namespace {

constexpr QRgb WithoutAlpha = 0x00ffffff;

Color colorOf(const QColor &color)
{
  return {static_cast<std::uint32_t>(color.rgb() & WithoutAlpha)};
}

const RoleTint &kept(int index)
{
  return roleTint(canvasPalette(Appearance::Light), index);
}

std::optional<int> tintWith(QColor RoleTint::*part, Color color)
{
  for (int i = 0; i < OfferedTints; ++i)
    if (colorOf(kept(i).*part) == color)
      return i;
  return std::nullopt;
}

}  // namespace

Color tintFill(int index)
{
  return colorOf(kept(index).fill);
}

Color tintOutline(int index)
{
  return colorOf(kept(index).outline);
}

std::optional<int> tintOfFill(Color fill)
{
  return tintWith(&RoleTint::fill, fill);
}

std::optional<int> tintOfOutline(Color outline)
{
  return tintWith(&RoleTint::outline, outline);
}

}  // namespace laneway::painting
