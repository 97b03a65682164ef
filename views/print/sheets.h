#pragma once

#include <vector>

#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include "views/painting/diagram_picture.h"
#include "views/painting/page_plan.h"
#include "views/painting/palette.h"

class QPagedPaintDevice;
class QPainter;

namespace laneway {

enum class SheetTurn {
  Suiting,  ///< As suits the drawing: wide drawings on wide sheets.
  Portrait,
  Landscape
};

struct SheetOptions {
  painting::PageMode mode = painting::PageMode::Fit;
  QPageSize::PageSizeId paper = QPageSize::A4;
  SheetTurn turn = SheetTurn::Suiting;
  double scale = 1;  ///< Tiles: of the drawing.
  bool header = true;
  QString title;  ///< In the header.
  QString date;   ///< In the header, as the user writes dates.
};

/// A diagram spread over sheets of paper: what is printed, previewed and written as PDF, all from the same display
/// lists. It knows paper, but no printer.
class Sheets {
 public:
  Sheets(const Document &document, Id diagram);

  /// Nothing is planned before.
  void setOptions(const SheetOptions &options);
  [[nodiscard]] const SheetOptions &options() const { return m_options; }
  [[nodiscard]] QPageLayout pageLayout() const;
  [[nodiscard]] const std::vector<painting::Page> &pages() const { return m_pages; }
  [[nodiscard]] int rows() const;
  [[nodiscard]] int columns() const;

  /// Paints one sheet. The painter stands at the corner of the part that is printed on, in px of 96 dpi.
  void paint(QPainter &painter, std::size_t page);
  /// Prints the sheets from `first` to `last`, counted from 0, giving the device their layout.
  void print(QPagedPaintDevice &device, std::size_t first, std::size_t last);

 private:
  painting::DiagramPicture m_picture;
  painting::Player m_player;
  SheetOptions m_options;
  std::vector<painting::Page> m_pages;
  double m_width = 0;  ///< Of the part that is printed on, px.
};

}  // namespace laneway
