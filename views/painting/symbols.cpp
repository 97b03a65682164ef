#include "views/painting/symbols.h"

#include <array>
#include <cstddef>

#include <QPainterPath>
#include <QStringView>
#include <QTransform>

#include "views/painting/svg_path.h"

namespace laneway::painting {

namespace {

constexpr double GridSize = 24;
constexpr std::size_t SymbolCount = static_cast<std::size_t>(Symbol::Comment) + 1;

/// Path data: the outline takes a fill, the details are strokes upon it.
struct SymbolData {
  QStringView outline;
  QStringView details;
};

/// In the order of the enumeration.
constexpr std::array<SymbolData, SymbolCount> symbolData{{
    /* User */ {u"M16.4 8.2A4.4 4.4 0 1 1 7.6 8.2A4.4 4.4 0 1 1 16.4 8.2Z",
                u"M4.2 21.6C4.2 17.2 7.6 14.8 12 14.8S19.8 17.2 19.8 21.6"},
    /* Manual */
    {u"",
     u"M2.8 11.2V8.9C2.8 7.2 3.8 6.4 5.2 5.9L10.2 4.2C11.9 3.7 12.9 5.6 11.4 6.6L9.6 7.8H19.6C21.8 7.8 21.8"
     u" 10.8 19.6 10.8H13M19 10.8C21 11.2 20.8 13.7 18.8 13.7H13M17.8 13.7C19.7 14.2 19.4 16.5 17.5"
     u" 16.5H13M16.4 16.5C18 17.1 17.6 19.2 15.8 19.2H8.6C5.2 19.2 2.8 17.4 2.8 14.4V11"},
    /* Service */
    {u"M10.15 5.04L10.27 1.95L13.73 1.95L13.85 5.04L15.61 5.77L17.89 3.67L20.33 6.11L18.23 8.39L18.96"
     u" 10.15L22.05 10.27L22.05 13.73L18.96 13.85L18.23 15.61L20.33 17.89L17.89 20.33L15.61 18.23L13.85"
     u" 18.96L13.73 22.05L10.27 22.05L10.15 18.96L8.39 18.23L6.11 20.33L3.67 17.89L5.77 15.61L5.04"
     u" 13.85L1.95 13.73L1.95 10.27L5.04 10.15L5.77 8.39L3.67 6.11L6.11 3.67L8.39 5.77Z",
     u"M14.9 12A2.9 2.9 0 1 1 9.1 12A2.9 2.9 0 1 1 14.9 12Z"},
    /* Send */ {u"M2.5 5.5H21.5V18.5H2.5Z", u"M3 6.2L12 13.2L21 6.2"},
    /* Receive */ {u"M2.5 5.5H21.5V18.5H2.5Z", u"M3 6.2L12 13.2L21 6.2"},
    /* Script */
    {u"M7.6 3H20.6C17 6.4 16.6 8.8 18.2 12S19.6 17.6 16.2 21H3.4C6.8 17.6 7.2 15.2 5.6 12S4.2 6.4 7.6 3Z",
     u"M8.6 7.4H15.4M8.2 12H14.8M8.4 16.6H15"},
    /* BusinessRule */ {u"M2.8 4.2H21.2V19.8H2.8Z", u"M2.8 9.2H21.2M2.8 14.5H21.2M9 9.2V19.8"},
    /* OpensWorkflow */ {u"M3 4.6H11.2V10.4H3ZM13 13.6H21.2V19.4H13Z", u"M7.1 10.4V16.5H13"},
    /* Loop */ {u"", u"M9 20.4A9 9 0 1 1 15 20.5M9.4 15.4V20.6H4.2"},
    /* ParallelInstances */ {u"", u"M5.5 3.5V20.5M12 3.5V20.5M18.5 3.5V20.5"},
    /* SequentialInstances */ {u"", u"M3.5 5.5H20.5M3.5 12H20.5M3.5 18.5H20.5"},
    /* Compensation */ {u"M11.8 5.5V18.5L3.2 12ZM20.8 5.5V18.5L12.2 12Z", u""},
    /* AdHoc */ {u"", u"M3 14.4C5.2 9 8.6 8.6 12 12S18.8 15 21 9.6"},
    /* Collapsed */ {u"M3 3H21V21H3Z", u"M12 7V17M7 12H17"},
    /* Message */ {u"M2.6 5.6H21.4V18.4H2.6Z", u"M3.2 6.3L12 13L20.8 6.3"},
    /* Timer */
    {u"M21.5 12A9.5 9.5 0 1 1 2.5 12A9.5 9.5 0 1 1 21.5 12Z",
     u"M12.00 2.50L12.00 4.40M16.75 3.77L15.80 5.42M20.23 7.25L18.58 8.20M21.50 12.00L19.60 12.00M20.23"
     u" 16.75L18.58 15.80M16.75 20.23L15.80 18.58M12.00 21.50L12.00 19.60M7.25 20.23L8.20 18.58M3.77"
     u" 16.75L5.42 15.80M2.50 12.00L4.40 12.00M3.77 7.25L5.42 8.20M7.25 3.77L8.20 5.42M12.9 5.6L12 12L16.2"
     u" 13.3"},
    /* Error */ {u"M3.6 20.2L8.9 6.6L14.2 13.6L20.4 3.8L15.4 18.2L9.7 11.9Z", u""},
    /* Escalation */ {u"M12 2.8L19.2 20.6L12 13.8L4.8 20.6Z", u""},
    /* Cancel */
    {u"M4.6 7.6L7.6 4.6L12 9L16.4 4.6L19.4 7.6L15 12L19.4 16.4L16.4 19.4L12 15L7.6 19.4L4.6 16.4L9 12Z", u""},
    /* Conditional */ {u"M5 3.2H19V20.8H5Z", u"M8 7.4H16M8 10.5H16M8 13.6H16M8 16.7H16"},
    /* Link */ {u"M3 8.8H12.6V4.8L21.4 12L12.6 19.2V15.2H3Z", u""},
    /* Signal */ {u"M12 3.2L21.2 19.2H2.8Z", u""},
    /* Terminate */ {u"M22.4 12A10.4 10.4 0 1 1 1.6 12A10.4 10.4 0 1 1 22.4 12Z", u""},
    /* Multiple */ {u"M12.00 2.80L21.13 9.43L17.64 20.17L6.36 20.17L2.87 9.43Z", u""},
    /* ParallelMultiple */ {u"M9.3 3H14.7V9.3H21V14.7H14.7V21H9.3V14.7H3V9.3H9.3Z", u""},
    /* Exclusive */ {u"", u"M5 5L19 19M19 5L5 19"},
    /* Parallel */ {u"", u"M12 2.6V21.4M2.6 12H21.4"},
    /* Inclusive */ {u"", u"M21.2 12A9.2 9.2 0 1 1 2.8 12A9.2 9.2 0 1 1 21.2 12Z"},
    /* Complex */ {u"", u"M12 2.6V21.4M2.6 12H21.4M5.4 5.4L18.6 18.6M18.6 5.4L5.4 18.6"},
    /* Arrow */ {u"M3 8.8H12.6V4.8L21.4 12L12.6 19.2V15.2H3Z", u""},
    /* Collection */ {u"", u"M6 4V20M12 4V20M18 4V20"},
    /* Documentation */ {u"M5 3H14L19 8V21H5Z", u"M8.6 12H15.4M8.6 16.2H13.4"},
    /* Hyperlink */
    {u"",
     u"M10.3 13.7A4.4 4.4 0 0 0 16.5 13.7L19.9 10.3A4.4 4.4 0 0 0 13.7 4.1L12.2 5.6M13.7 10.3A4.4 4.4 0 0 0"
     u" 7.5 10.3L4.1 13.7A4.4 4.4 0 0 0 10.3 19.9L11.8 18.4"},
    /* Comment */ {u"M3 4.5H21V17H12.5L7.5 21.2V17H3Z", u"M7.4 9H16.6M7.4 12.6H13.6"},
}};

struct SymbolPaths {
  QPainterPath outline;
  QPainterPath details;
};

const SymbolPaths &pathsOf(Symbol symbol)
{
  static const std::array<SymbolPaths, SymbolCount> all = [] {
    std::array<SymbolPaths, SymbolCount> paths;
    for (std::size_t i = 0; i < SymbolCount; ++i)
      paths[i] = {pathFromData(symbolData[i].outline), pathFromData(symbolData[i].details)};
    return paths;
  }();
  return all[static_cast<std::size_t>(symbol)];
}

}  // namespace

void addSymbol(DisplayList &list, Symbol symbol, const QRectF &box, const SymbolLook &look)
{
  const SymbolPaths &paths = pathsOf(symbol);
  const QTransform place =
      QTransform::fromTranslate(box.x(), box.y()).scale(box.width() / GridSize, box.height() / GridSize);
  if (!paths.outline.isEmpty())
    list.primitives.emplace_back(PathShape{place.map(paths.outline), look.filled ? look.ink : look.background,
                                           Stroke{look.ink, look.width}, look.detail});
  if (!paths.details.isEmpty()) {
    const bool onFill = look.filled && !paths.outline.isEmpty();
    list.primitives.emplace_back(PathShape{place.map(paths.details), PaletteRole::None,
                                           Stroke{onFill ? look.background : look.ink, look.width}, look.detail});
  }
}

}  // namespace laneway::painting
