#pragma once

#include <optional>

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "model/base/id.h"
#include "model/check/finding.h"

class QPainter;

/// What a simulation, the checks or a comparison add to the drawing, without touching the document. The canvas asks its
/// overlays while it paints; they answer from what they hold and do no work of their own.
namespace laneway {

/// What stands on or instead of an element's own look.
struct ElementMark {
  std::optional<QColor> fill;  ///< Instead of its own.
  std::optional<QColor> text;  ///< Goes with `fill`.
  QString badge;               ///< A short text, usually a number, at the top right corner.
  QColor badgeFill;
  int dots = 0;                     ///< Instances waiting below it; more than fit are left to the badge.
  std::optional<Severity> finding;  ///< A coloured spot at the top left corner.
  bool operator==(const ElementMark &) const = default;
};

/// Where things stand in the drawing, for overlays that paint for themselves. All in scene px.
class DrawingPlaces {
 public:
  virtual ~DrawingPlaces() = default;
  /// The bounds of a node, lane or pool; empty where it is not drawn.
  [[nodiscard]] virtual QRectF boundsOf(Id element) const = 0;
  /// The point at the share 0 to 1 of the way along a flow; none where it is not drawn.
  [[nodiscard]] virtual std::optional<QPointF> pointAlong(Id flow, double share) const = 0;
};

class Overlay {
 public:
  virtual ~Overlay() = default;
  /// Asked for every element that is painted: a look-up, nothing more.
  [[nodiscard]] virtual ElementMark mark(Id) const { return {}; }
  /// Paints above the drawing, in scene coordinates. `scale` is screen px per scene px.
  virtual void paint(QPainter &, const QRectF & /*exposed*/, double /*scale*/, const DrawingPlaces &) const {}
};

}  // namespace laneway
