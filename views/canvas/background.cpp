#include "views/canvas/background.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPolygonF>

#include "model/edit/default_sizes.h"

namespace laneway::canvas {

namespace {

constexpr double DotDistance = 2 * sizes::Grid;
constexpr double NearestOnScreen = 14;  ///< px between dots; below, every other one is left out
constexpr double FadedAt = 0.25;        ///< zoom
constexpr double FullAt = 0.6;

}  // namespace

void paintBackground(QPainter &painter, const QRectF &exposed, double scale, const painting::CanvasPalette &palette)
{
  painter.fillRect(exposed, palette.canvas);
  const double strength = std::clamp((scale - FadedAt) / (FullAt - FadedAt), 0.0, 1.0);
  if (strength <= 0)
    return;
  double distance = DotDistance;
  while (distance * scale < NearestOnScreen)
    distance *= 2;
  QPolygonF dots;
  for (double y = std::floor(exposed.top() / distance) * distance; y <= exposed.bottom(); y += distance)
    for (double x = std::floor(exposed.left() / distance) * distance; x <= exposed.right(); x += distance)
      dots.append({x, y});
  QColor color = palette.grid;
  color.setAlphaF(static_cast<float>(color.alphaF() * strength));
  QPen pen(color, scale > 1 ? 2 : 1.5);
  pen.setCosmetic(true);
  // The view does not save the painter's state: what is set here would hold for every shape drawn after.
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(pen);
  painter.drawPoints(dots);
  painter.restore();
}

}  // namespace laneway::canvas
