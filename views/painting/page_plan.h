#pragma once

#include <vector>

#include <QRectF>
#include <QSizeF>

/// How a drawing is spread over pages, for print, its preview and PDF. All sizes in px of 96 dpi; knows no printer.
namespace laneway::painting {

enum class PageMode {
  Fit,  ///< One page; made smaller where needed, never larger than life.
  Tile  ///< As many pages as it takes, read row by row.
};

struct PageOptions {
  PageMode mode = PageMode::Fit;
  QSizeF page;          ///< The part of the paper that is printed on.
  double header = 0;    ///< Kept free at the top of each page.
  double overlap = 20;  ///< Tiles: shown on both neighbours, so that sheets can be glued.
  double scale = 1;     ///< Tiles: of the drawing.
  double margin = 10;   ///< Around the drawing, in its own px.
};

struct Page {
  QRectF source;  ///< The part of the drawing, in its px.
  QRectF target;  ///< Where it stands on the page, in the page's px.
  int row = 0;
  int column = 0;
};

/// At least one page where the drawing is not empty. Nothing where the page has no room.
[[nodiscard]] std::vector<Page> pagesFor(const QRectF &drawing, const PageOptions &options);

}  // namespace laneway::painting
