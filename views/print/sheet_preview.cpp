#include "views/print/sheet_preview.h"

#include <algorithm>

#include <QPainter>

#include "views/print/sheets.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr double Gap = 10;     ///< Between sheets, px on screen.
constexpr double Margin = 16;  ///< Around them.
constexpr int Resolution = 96;

}  // namespace

SheetPreview::SheetPreview(Sheets &sheets, QWidget *parent) : QWidget(parent), m_sheets(sheets)
{
  setMinimumSize(280, 240);
}

void SheetPreview::refresh()
{
  m_image = {};
  update();
}

QSize SheetPreview::sizeHint() const
{
  return {560, 460};
}

void SheetPreview::resizeEvent(QResizeEvent *)
{
  m_image = {};
}

QImage SheetPreview::drawn() const
{
  const double ratio = devicePixelRatioF();
  QImage image(size() * ratio, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(ratio);
  image.fill(Qt::transparent);
  const int rows = m_sheets.rows();
  const int columns = m_sheets.columns();
  if (rows == 0 || columns == 0)
    return image;
  const QPageLayout layout = m_sheets.pageLayout();
  const QSizeF paper = layout.fullRectPixels(Resolution).size();
  const QPointF corner = layout.paintRectPixels(Resolution).topLeft();
  const QSizeF room(width() - 2 * Margin - (columns - 1) * Gap, height() - 2 * Margin - (rows - 1) * Gap);
  const double scale = std::max(
      0.005, std::min({room.width() / (columns * paper.width()), room.height() / (rows * paper.height()), 1.0}));
  const QSizeF sheet = paper * scale;
  const QPointF origin((width() - columns * sheet.width() - (columns - 1) * Gap) / 2,
                       (height() - rows * sheet.height() - (rows - 1) * Gap) / 2);
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  const std::vector<painting::Page> &pages = m_sheets.pages();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const QRectF place(origin + QPointF(pages[i].column * (sheet.width() + Gap), pages[i].row * (sheet.height() + Gap)),
                       sheet);
    painter.fillRect(place.translated(1.5, 2), QColor(0, 0, 0, 40));
    painter.fillRect(place, Qt::white);
    painter.save();
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    painter.translate(corner);
    m_sheets.paint(painter, i);
    painter.restore();
  }
  return image;
}

void SheetPreview::paintEvent(QPaintEvent *)
{
  if (m_image.isNull())
    m_image = drawn();
  QPainter painter(this);
  painter.fillRect(rect(), theme::themeOf(palette()).sunken);
  painter.drawImage(0, 0, m_image);
}

}  // namespace laneway
