#pragma once

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include "views/painting/diagram_picture.h"
#include "views/painting/export_diagram.h"
#include "views/painting/palette.h"

/// Writes a diagram as PDF with text that can be searched. Equal pictures give equal bytes: no date is written.
namespace laneway::painting {

struct PdfOptions {
  QString title;  ///< Also at the top of sheets, with the number of the page.
  double margin = 20;
  PdfPages pages = PdfPages::AsDrawn;
  QPageSize::PageSizeId paper = QPageSize::A4;
  bool background = false;  ///< The canvas' colour on the whole page.
};

[[nodiscard]] QByteArray diagramToPdf(DiagramPicture &picture, const CanvasPalette &palette, const PdfOptions &options);

}  // namespace laneway::painting
