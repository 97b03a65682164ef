#pragma once

#include <vector>

#include <QColor>
#include <QLineF>
#include <QPen>
#include <QRectF>

class QPainter;

/// Small things that gestures and decorations paint alike, in widths of the screen whatever the zoom.
namespace laneway::canvas {

[[nodiscard]] inline QPen screenPen(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine)
{
  QPen pen(color, width, style, Qt::RoundCap, Qt::RoundJoin);
  pen.setCosmetic(true);
  return pen;
}

/// Guides of snapping, and equal gaps with their end marks.
void paintGuides(QPainter &painter, const std::vector<QLineF> &guides, const std::vector<QLineF> &gaps,
                 const QColor &color, double scale);

/// The extent of lines with `margin` around.
[[nodiscard]] QRectF extentOf(const std::vector<QLineF> &lines, double margin);

/// The outline of a drop target.
void paintTarget(QPainter &painter, const QRectF &bounds, const QColor &color, double scale);

}  // namespace laneway::canvas
