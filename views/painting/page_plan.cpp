#include "views/painting/page_plan.h"

#include <algorithm>
#include <cmath>

namespace laneway::painting {

namespace {

Page fitted(const QRectF &drawing, const QRectF &room)
{
  const double scale = std::min({1.0, room.width() / drawing.width(), room.height() / drawing.height()});
  QRectF target(QPointF(), drawing.size() * scale);
  target.moveCenter(room.center());
  target.moveTop(room.top() + std::min(target.top() - room.top(), (room.height() - target.height()) / 2));
  return {drawing, target};
}

/// Where tiles of `length` start, each going on `step` after the last.
int tilesAlong(double drawing, double length, double step)
{
  return drawing <= length ? 1 : 1 + static_cast<int>(std::ceil((drawing - length) / step - 1e-6));
}

}  // namespace

std::vector<Page> pagesFor(const QRectF &drawing, const PageOptions &options)
{
  const QRectF whole = drawing.adjusted(-options.margin, -options.margin, options.margin, options.margin);
  const QRectF room(0, options.header, options.page.width(), options.page.height() - options.header);
  if (drawing.isEmpty() || room.width() < 1 || room.height() < 1)
    return {};
  if (options.mode == PageMode::Fit)
    return {fitted(whole, room)};

  const double scale = std::max(options.scale, 0.01);
  const QSizeF tile = room.size() / scale;
  const double overlap = std::min({options.overlap / scale, tile.width() / 2, tile.height() / 2});
  const double stepX = tile.width() - overlap;
  const double stepY = tile.height() - overlap;
  const int columns = tilesAlong(whole.width(), tile.width(), stepX);
  const int rows = tilesAlong(whole.height(), tile.height(), stepY);
  std::vector<Page> pages;
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      const QRectF source =
          QRectF(QPointF(whole.left() + column * stepX, whole.top() + row * stepY), tile).intersected(whole);
      pages.push_back({source, QRectF(room.topLeft(), source.size() * scale), row, column});
    }
  }
  return pages;
}

}  // namespace laneway::painting
