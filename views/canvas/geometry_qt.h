#pragma once

#include <QPointF>
#include <QRectF>

#include "model/base/geometry.h"

/// Between the model's geometry and Qt's.
namespace laneway::canvas {

[[nodiscard]] inline QPointF toQt(Point point)
{
  return {point.x, point.y};
}
[[nodiscard]] inline QRectF toQt(const Rect &rect)
{
  return {rect.x, rect.y, rect.width, rect.height};
}
[[nodiscard]] inline Point toModel(QPointF point)
{
  return {point.x(), point.y()};
}
[[nodiscard]] inline Rect toModel(const QRectF &rect)
{
  return {rect.x(), rect.y(), rect.width(), rect.height()};
}

}  // namespace laneway::canvas
