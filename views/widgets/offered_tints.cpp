#include "views/widgets/offered_tints.h"

#include <QCoreApplication>

#include "views/painting/tints.h"

namespace laneway {

namespace {

struct Tints {
  Q_DECLARE_TR_FUNCTIONS(Tints)
};

QString nameOf(int index)
{
  // In the order of the palette.
  const QString names[painting::OfferedTints] = {Tints::tr("Blue"),   Tints::tr("Amber"), Tints::tr("Green"),
                                                 Tints::tr("Violet"), Tints::tr("Red"),   Tints::tr("Teal"),
                                                 Tints::tr("Olive"),  Tints::tr("Pink")};
  return names[index];
}

}  // namespace

std::vector<SwatchRow::Swatch> offeredTints(painting::Appearance appearance)
{
  const painting::CanvasPalette &palette = painting::canvasPalette(appearance);
  std::vector<SwatchRow::Swatch> swatches;
  for (int i = 0; i < painting::OfferedTints; ++i) {
    const painting::RoleTint &tint = painting::roleTint(palette, i);
    swatches.push_back({tint.fill, tint.outline, nameOf(i)});
  }
  return swatches;
}

}  // namespace laneway
