#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include "model/process/document.h"
#include "views/painting/diagram_picture.h"
#include "views/painting/palette.h"

/// Writes a diagram as SVG 1.1 for people and programs: a `<g id>` with `<title>` and `<desc>` per element, real text
/// with a `<text>` per line, no styles that a plain reader lacks. Equal documents give equal bytes.
namespace laneway::painting {

struct SvgOptions {
  QString title;
  double margin = 20;       ///< Around everything painted, px.
  bool background = true;   ///< The canvas' colour behind everything.
  QByteArray documentJson;  ///< The whole file in its own format, carried in `<metadata>`; empty: picture only.
};

[[nodiscard]] QByteArray diagramToSvg(const Document &document, const DiagramPicture &picture,
                                      const CanvasPalette &palette, const SvgOptions &options);

/// A display list alone, of nothing else: for fragments and tests.
[[nodiscard]] QByteArray displayListToSvg(const DisplayList &list, const CanvasPalette &palette);

}  // namespace laneway::painting
