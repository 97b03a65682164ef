#include "views/canvas/sheets.h"

#include <cmath>

#include <QGraphicsScene>

namespace laneway::canvas {

namespace {

/// px of the drawing: about a hundred steps and flows lie on a sheet.
constexpr double SheetSize = 1024;

class Sheet final : public QGraphicsItem {
 public:
  Sheet()
  {
    setFlag(ItemHasNoContents);
    setAcceptedMouseButtons(Qt::NoButton);
  }
  [[nodiscard]] QRectF boundingRect() const override { return {}; }
  void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override {}
};

}  // namespace

QGraphicsItem &Sheets::sheetFor(const QRectF &extent, double depth)
{
  const QPointF middle = extent.center();
  const Place place{depth, static_cast<int>(std::floor(middle.x() / SheetSize)),
                    static_cast<int>(std::floor(middle.y() / SheetSize))};
  std::unique_ptr<QGraphicsItem> &sheet = m_sheets[place];
  if (!sheet) {
    sheet = std::make_unique<Sheet>();
    sheet->setZValue(depth);
    m_scene.addItem(sheet.get());
  }
  return *sheet;
}

}  // namespace laneway::canvas
