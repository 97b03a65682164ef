#pragma once

#include <QRectF>
#include <QString>

#include "model/check/finding.h"
#include "views/painting/display_list.h"

namespace laneway::layout {
class TextMetrics;
}

/// What a simulation or the checks add to a drawing, element by element: counts, queues, loads, findings. Display lists
/// like the elements themselves, so that a picture of a simulation exports as it was seen. What moves is in
/// token_stamp.
namespace laneway::painting {

/// A pill with a short text, usually a count, over the top right corner of a shape.
[[nodiscard]] DisplayList countBadge(const QRectF &shape, const QString &text, const Ink &fill, const Ink &ink,
                                     const layout::TextMetrics &metrics);

/// A dot below the shape for each instance that waits there, as many as fit; a last hollow one says that there are
/// more.
[[nodiscard]] DisplayList queueDots(const QRectF &shape, int waiting);

/// The number that a heat fill stands for, inside the shape at its bottom right corner.
[[nodiscard]] DisplayList heatNumber(const QRectF &shape, const QString &text, const Ink &ink,
                                     const layout::TextMetrics &metrics);

/// How busy a lane's role is: a bar at the lane's far end, filled by `share` (0 to 1) in the heat scale's colour, with
/// its number beside. Horizontal lanes have it upright at the right, outside; vertical ones lying below.
struct LoadBar {
  double share = 0;
  QString number;  ///< As it is shown: "97 %".
};
[[nodiscard]] DisplayList loadBar(const QRectF &lane, bool horizontal, const LoadBar &load,
                                  const layout::TextMetrics &metrics);

/// A spot at the top left corner in the colour of the severity, with its sign: colour alone says nothing to some.
[[nodiscard]] DisplayList findingSpot(const QRectF &shape, Severity severity);

}  // namespace laneway::painting
