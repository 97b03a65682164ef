#include "views/painting/export_diagram.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QPainter>

#include "model/exchange/files.h"
#include "model/exchange/native/native_format.h"
#include "model/layout/inter_metrics.h"
#include "views/painting/diagram_picture.h"
#include "views/painting/fonts.h"
#include "views/painting/pdf_writer.h"
#include "views/painting/svg_writer.h"

namespace laneway::painting {

using namespace Qt::StringLiterals;

namespace {

/// More than a raster picture may have: QPainter counts px in 16 bits, and a gigabyte is enough for anybody's picture.
constexpr double MostPixelsAlong = 32000;
constexpr double MostPixels = 250e6;
constexpr double UsualScale = 2;

Result<DiagramPicture> pictureOf(const Document &document, Id diagram, const PictureOptions &options,
                                 const QString &name)
{
  if (!document.get<Diagram>(diagram))
    return Error{u"picture-no-diagram"_s, {name, diagram.text()}, {}};
  PaintContext context{&layout::interMetrics()};
  context.colorBy = options.colorBy;
  context.badges = options.badges;
  DiagramPicture picture = paintDiagram(document, diagram, context);
  if (picture.bounds.isEmpty())
    return Error{u"picture-empty"_s, {name}, diagram};
  return picture;
}

QString titleOf(const Document &document, Id diagram, const PictureOptions &options)
{
  return options.title.isEmpty() ? diagramTitle(document, diagram) : options.title;
}

/// The scale wanted, or the largest up to the usual one that a picture can have; none where the wanted is too large.
std::optional<double> scaleFor(QSizeF size, std::optional<double> wanted)
{
  const double most = std::min({MostPixelsAlong / size.width(), MostPixelsAlong / size.height(),
                                std::sqrt(MostPixels / (size.width() * size.height()))});
  if (!wanted)
    return std::min(UsualScale, most);
  return *wanted > 0 && *wanted <= most ? wanted : std::nullopt;
}

Result<QImage> imageOf(DiagramPicture picture, const PictureOptions &options, const QString &name)
{
  const QRectF view =
      picture.bounds.adjusted(-options.margin, -options.margin, options.margin, options.margin).toAlignedRect();
  const std::optional<double> scale = scaleFor(view.size(), options.scale);
  const QSizeF wanted = view.size() * scale.value_or(options.scale.value_or(1));
  const Error tooLarge{
      u"picture-too-large"_s,
      {name, QString::number(std::ceil(wanted.width()), 'f', 0), QString::number(std::ceil(wanted.height()), 'f', 0)},
      {}};
  if (!scale)
    return tooLarge;
  const QSize size(static_cast<int>(std::ceil(wanted.width())), static_cast<int>(std::ceil(wanted.height())));
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  if (image.isNull())  // no memory for it
    return tooLarge;
  const CanvasPalette &palette = canvasPalette(options.appearance);
  image.fill(options.background ? palette.canvas : QColor(Qt::transparent));
  image.setDotsPerMeterX(static_cast<int>(std::lround(96 / 0.0254 * *scale)));
  image.setDotsPerMeterY(image.dotsPerMeterX());

  ensureFonts();
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  painter.scale(*scale, *scale);
  painter.translate(-view.topLeft());
  Player player(palette);
  play(painter, player, picture, view, 1);
  return image;
}

Result<QByteArray> pngOf(DiagramPicture picture, const PictureOptions &options, const QString &name)
{
  const Result<QImage> image = imageOf(std::move(picture), options, name);
  if (!image)
    return image.error();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (!image->save(&buffer, "PNG"))
    return Error{u"picture-too-large"_s, {name, QString::number(image->width()), QString::number(image->height())}, {}};
  return bytes;
}

}  // namespace

QString diagramTitle(const Document &document, Id diagram)
{
  const Diagram *found = document.get<Diagram>(diagram);
  if (!found)
    return {};
  return found->name.isEmpty() ? nameOf(document.find(found->scope)) : found->name;
}

std::optional<PictureFormat> pictureFormatOf(const QString &fileName)
{
  const auto endsWith = [&fileName](QLatin1StringView suffix) {
    return fileName.endsWith(suffix, Qt::CaseInsensitive);
  };
  if (endsWith(".svg"_L1))
    return PictureFormat::Svg;
  if (endsWith(".png"_L1))
    return PictureFormat::Png;
  if (endsWith(".pdf"_L1))
    return PictureFormat::Pdf;
  return std::nullopt;
}

Result<QImage> diagramImage(const Document &document, Id diagram, const PictureOptions &options, const QString &name)
{
  Result<DiagramPicture> picture = pictureOf(document, diagram, options, name);
  if (!picture)
    return picture.error();
  return imageOf(std::move(picture).value(), options, name);
}

Result<QByteArray> diagramBytes(const Workbook &workbook, const Document &document, Id diagram, PictureFormat format,
                                const PictureOptions &options, const QString &name)
{
  Result<DiagramPicture> picture = pictureOf(document, diagram, options, name);
  if (!picture)
    return picture.error();
  switch (format) {
    case PictureFormat::Svg: {
      SvgOptions svg{
          .title = titleOf(document, diagram, options), .margin = options.margin, .background = options.background};
      if (options.withDocument)
        svg.documentJson = workbookToJson(workbook);
      return diagramToSvg(document, *picture, canvasPalette(options.appearance), svg);
    }
    case PictureFormat::Png:
      return pngOf(std::move(picture).value(), options, name);
    case PictureFormat::Pdf:
      return diagramToPdf(picture.value(), canvasPalette(options.appearance),
                          {.title = titleOf(document, diagram, options),
                           .margin = options.margin,
                           .pages = options.pages,
                           .paper = options.paper,
                           .background = options.background && options.appearance == Appearance::Dark});
  }
  return Error{u"picture-format-unknown"_s, {name}, {}};
}

Result<void> exportDiagram(const Workbook &workbook, const Document &document, Id diagram, const QString &path,
                           const PictureOptions &options)
{
  const std::optional<PictureFormat> format = pictureFormatOf(path);
  if (!format)
    return Error{u"picture-format-unknown"_s, {path}, {}};
  const Result<QByteArray> bytes = diagramBytes(workbook, document, diagram, *format, options, path);
  if (!bytes)
    return bytes.error();
  return writeBytes(path, *bytes);
}

}  // namespace laneway::painting
