#include "views/canvas/paint_help.h"

#include <QPainter>

namespace laneway::canvas {

void paintGuides(QPainter &painter, const std::vector<QLineF> &guides, const std::vector<QLineF> &gaps,
                 const QColor &color, double scale)
{
  painter.setPen(screenPen(color, 1));
  for (const QLineF &guide : guides)
    painter.drawLine(guide);
  const double mark = 4 / scale;
  for (const QLineF &gap : gaps) {
    painter.drawLine(gap);
    const QPointF across = gap.dx() == 0 ? QPointF(mark, 0) : QPointF(0, mark);
    for (const QPointF &end : {gap.p1(), gap.p2()})
      painter.drawLine(end - across, end + across);
  }
}

QRectF extentOf(const std::vector<QLineF> &lines, double margin)
{
  QRectF extent;
  for (const QLineF &line : lines)
    extent |= QRectF(line.p1(), line.p2()).normalized().adjusted(-margin, -margin, margin, margin);
  return extent;
}

void paintTarget(QPainter &painter, const QRectF &bounds, const QColor &color, double scale)
{
  const double gap = 4 / scale;
  painter.setPen(screenPen(color, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(bounds.adjusted(-gap, -gap, gap, gap), 8, 8);
}

}  // namespace laneway::canvas
