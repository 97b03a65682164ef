#include "views/painting/pdf_writer.h"

#include <algorithm>

#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "model/layout/line_break.h"
#include "views/painting/fonts.h"
#include "views/painting/inter_metrics.h"

namespace laneway::painting {

using namespace Qt::StringLiterals;

namespace {

constexpr double PxPerPoint = 96.0 / 72;
constexpr double SheetMargin = 36;  ///< pt: half an inch.
constexpr double HeaderHeight = 28;
constexpr layout::TextStyle TitleStyle{12, 600};
constexpr layout::TextStyle NumberStyle{11, 400};
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

/// The title at the left, the number of the page at the right.
DisplayList headerList(const QString &title, std::size_t number, std::size_t count, double width)
{
  const layout::TextMetrics &metrics = interMetrics();
  const auto block = [](const layout::BrokenLine &line, const layout::TextStyle &style, Align align, double x) {
    TextBlock text;
    text.lines.push_back({line.text, line.width});
    text.font = Font{{}, style.pixelSize, style.weight};
    text.anchor = QPointF(x, 14);
    text.align = align;
    return text;
  };
  DisplayList list;
  double room = width;
  if (count > 1) {
    const layout::BrokenLine line =
        layout::fittingLine(u"%1 / %2"_s.arg(number).arg(count), NumberStyle, metrics, width);
    TextBlock text = block(line, NumberStyle, Align::Right, width);
    text.ink = PaletteRole::MutedText;
    list.primitives.emplace_back(text);
    room -= line.width + 12;
  }
  list.primitives.emplace_back(
      block(layout::fittingLine(title, TitleStyle, metrics, room), TitleStyle, Align::Left, 0));
  return list;
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
                                .header = sheets ? HeaderHeight : 0,
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
      player.play(painter, headerList(options.title, i + 1, pages.size(), page.width()));
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
