#include "views/painting/pdf_writer.h"

#include <algorithm>

#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "views/painting/fonts.h"
#include "views/painting/sheet_header.h"

namespace laneway::painting {

using namespace Qt::StringLiterals;

namespace {

constexpr double PxPerPoint = 96.0 / 72;
constexpr double SheetMargin = 36;  ///< pt: half an inch.
/// No viewer takes pages longer than 200 inches (PDF 1.7, annex C).
constexpr double LongestSide = 14400;

QPageLayout layoutFor(const QRectF &drawing, const PdfOptions &options)
{
  if (options.pages == PdfPages::AsDrawn) {
    const double margin = 2 * options.margin;
    QSizeF points = QSizeF(drawing.width() + margin, drawing.height() + margin) / PxPerPoint;
    if (const double longest = std::max(points.width(), points.height()); longest > LongestSide)
      points *= LongestSide / longest;
    return QPageLayout(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch), QPageLayout::Portrait,
                       QMarginsF(), QPageLayout::Point);
  }
  const bool wide = drawing.width() > drawing.height();
  return QPageLayout(QPageSize(options.paper), wide ? QPageLayout::Landscape : QPageLayout::Portrait,
                     QMarginsF(SheetMargin, SheetMargin, SheetMargin, SheetMargin), QPageLayout::Point);
}

/// Takes the date of writing out, so that the same drawing gives the same file; its place stays, since the file counts
/// its bytes.
void blankDate(QByteArray &pdf)
{
  const qsizetype start = pdf.lastIndexOf("/CreationDate (");
  const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
  if (end > start)
    std::fill(pdf.begin() + start, pdf.begin() + end + 1, ' ');
}

}  // namespace

QByteArray diagramToPdf(DiagramPicture &picture, const CanvasPalette &palette, const PdfOptions &options)
{
  ensureFonts();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setCreator(u"Laneway"_s);
  writer.setTitle(options.title);
  writer.setPageLayout(layoutFor(picture.bounds, options));

  const bool sheets = options.pages != PdfPages::AsDrawn;
  const double devicePerPx = writer.resolution() / 96.0;
  const QSizeF page = writer.pageLayout().paintRectPixels(writer.resolution()).size() / devicePerPx;
  const std::vector<Page> pages =
      pagesFor(picture.bounds, {.mode = options.pages == PdfPages::Tile ? PageMode::Tile : PageMode::Fit,
                                .page = page,
                                .header = sheets ? SheetHeaderHeight : 0,
                                .margin = sheets ? 4 : options.margin});
  QPainter painter(&writer);
  painter.setRenderHint(QPainter::Antialiasing);
  Player player(palette);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (i > 0)
      writer.newPage();
    painter.resetTransform();
    painter.scale(devicePerPx, devicePerPx);
    if (options.background) {
      const QRectF paper = writer.pageLayout().fullRectPixels(96);
      const QPointF corner = writer.pageLayout().paintRectPixels(96).topLeft();
      painter.fillRect(paper.translated(-corner), palette.canvas);
    }
    if (sheets)
      player.play(painter, sheetHeader({options.title, {}, i + 1, pages.size()}, page.width()));
    const Page &each = pages[i];
    const double scale = each.target.width() / each.source.width();
    painter.save();
    painter.setClipRect(each.target);
    painter.translate(each.target.topLeft());
    painter.scale(scale, scale);
    painter.translate(-each.source.topLeft());
    play(painter, player, picture, each.source, 1);
    painter.restore();
  }
  painter.end();
  blankDate(bytes);
  return bytes;
}

}  // namespace laneway::painting
