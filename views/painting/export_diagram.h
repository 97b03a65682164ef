#pragma once

#include <optional>

#include <QByteArray>
#include <QImage>
#include <QPageSize>
#include <QString>

#include "model/base/result.h"
#include "model/process/workbook.h"
#include "views/painting/element_painter.h"
#include "views/painting/page_plan.h"
#include "views/painting/palette.h"

/// Pictures of a diagram as files: SVG, PNG and PDF, as the window and the command line write them. What is exported is
/// what was seen. Needs a QGuiApplication (the offscreen platform will do) for everything but SVG.
namespace laneway::painting {

enum class PictureFormat { Svg, Png, Pdf };

/// By the suffix of the file name, in any case.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString &fileName);

/// How a PDF is laid out.
enum class PdfPages {
  AsDrawn,  ///< One page as large as the drawing.
  Fit,      ///< One sheet.
  Tile      ///< As many sheets as it takes.
};

struct PictureOptions {
  Appearance appearance = Appearance::Light;
  ColorBy colorBy = ColorBy::Nothing;
  bool badges = true;
  double margin = 20;           ///< Around the drawing, px.
  bool background = true;       ///< Off: transparent (SVG, PNG).
  bool withDocument = true;     ///< SVG: carry the whole file inside, so that Laneway opens it again and loses nothing.
  std::optional<double> scale;  ///< PNG: px per px of the drawing; none: 2, or less where that is too large.
  PdfPages pages = PdfPages::AsDrawn;
  QPageSize::PageSizeId paper = QPageSize::A4;  ///< Turned to suit the drawing.
  QString title;                                ///< Of the file and at the top of sheets; empty: of what it shows.
};

/// Writes the picture, by the suffix of `path`; the file is replaced whole or not at all. `document` is the workbook's
/// document or one of its variants. Errors: "picture-format-unknown", "picture-no-diagram", "picture-empty",
/// "picture-too-large" (px wide and high), and those of writing files.
[[nodiscard]] Result<void> exportDiagram(const Workbook &workbook, const Document &document, Id diagram,
                                         const QString &path, const PictureOptions &options);

/// The same without a file. Errors as above; the first argument of all is `name`.
[[nodiscard]] Result<QByteArray> diagramBytes(const Workbook &workbook, const Document &document, Id diagram,
                                              PictureFormat format, const PictureOptions &options, const QString &name);

/// The picture of a PNG; for the clipboard.
[[nodiscard]] Result<QImage> diagramImage(const Document &document, Id diagram, const PictureOptions &options,
                                          const QString &name = {});

/// What the diagram is called: its own name, else that of what it shows.
[[nodiscard]] QString diagramTitle(const Document &document, Id diagram);

}  // namespace laneway::painting
