#include "views/print/sheets.h"

#include <algorithm>

#include <QMarginsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include "model/layout/inter_metrics.h"
#include "views/painting/fonts.h"
#include "views/painting/sheet_header.h"

namespace laneway {

namespace {

constexpr int Resolution = 96;
constexpr double Margin = 36;  ///< pt: half an inch, which every printer can do.

painting::DiagramPicture pictureOf(const Document &document, Id diagram)
{
  painting::PaintContext context;
  context.metrics = &layout::interMetrics();
  return painting::paintDiagram(document, diagram, context);
}

}  // namespace

Sheets::Sheets(const Document &document, Id diagram)
    : m_picture(pictureOf(document, diagram)), m_player(painting::canvasPalette(painting::Appearance::Light))
{
  painting::ensureFonts();
}

QPageLayout Sheets::pageLayout() const
{
  const bool wide = m_options.turn == SheetTurn::Suiting ? m_picture.bounds.width() > m_picture.bounds.height()
                                                         : m_options.turn == SheetTurn::Landscape;
  return QPageLayout(QPageSize(m_options.paper), wide ? QPageLayout::Landscape : QPageLayout::Portrait,
                     QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Point);
}

void Sheets::setOptions(const SheetOptions &options)
{
  m_options = options;
  const QSizeF page = pageLayout().paintRectPixels(Resolution).size();
  m_width = page.width();
  m_pages = painting::pagesFor(m_picture.bounds, {.mode = options.mode,
                                                  .page = page,
                                                  .header = options.header ? painting::SheetHeaderHeight : 0,
                                                  .scale = options.scale,
                                                  .margin = 4});
}

int Sheets::rows() const
{
  return m_pages.empty() ? 0 : m_pages.back().row + 1;
}

int Sheets::columns() const
{
  return m_pages.empty() ? 0 : m_pages.back().column + 1;
}

void Sheets::paint(QPainter &painter, std::size_t page)
{
  const painting::Page &each = m_pages[page];
  if (m_options.header)
    m_player.play(painter, painting::sheetHeader({m_options.title, m_options.date, page + 1, m_pages.size()}, m_width));
  const double scale = each.target.width() / each.source.width();
  painter.save();
  painter.setClipRect(each.target);
  painter.translate(each.target.topLeft());
  painter.scale(scale, scale);
  painter.translate(-each.source.topLeft());
  painting::play(painter, m_player, m_picture, each.source, 1);
  painter.restore();
}

void Sheets::print(QPagedPaintDevice &device, std::size_t first, std::size_t last)
{
  device.setPageLayout(pageLayout());
  QPainter painter(&device);
  painter.setRenderHint(QPainter::Antialiasing);
  const double devicePerPx = device.logicalDpiX() / static_cast<double>(Resolution);
  for (std::size_t page = first; page <= last && page < m_pages.size(); ++page) {
    if (page > first)
      device.newPage();
    painter.resetTransform();
    painter.scale(devicePerPx, devicePerPx);
    paint(painter, page);
  }
}

}  // namespace laneway
