#pragma once

#include <QPointF>
#include <QRectF>
#include <vector>

#include "model/base/id.h"

/// What lies under the pointer, asked of the document; the scene only says where to look.
namespace laneway::canvas {

class CanvasScene;

enum class HitPart {
  Nothing,
  Body,    ///< A node; a black-box pool.
  Header,  ///< The name strip of a pool, lane or phase: where these are taken hold of.
  Label,   ///< A name that stands beside its node or flow.
  Line     ///< A flow.
};

struct Hit {
  HitPart part = HitPart::Nothing;
  Id element;
  Id drawing;
  int segment = 0;  ///< Line: from point `segment` to the next.

  explicit operator bool() const { return part != HitPart::Nothing; }
};

/// The frontmost thing at the point. Lines and borders are hit from `reach` px away. The inside of lanes is not hit, so
/// that a drag there draws a lasso.
[[nodiscard]] Hit hitTest(const CanvasScene &scene, QPointF at, double reach);

/// The node at the point whose edges a flow may end at; also pools, lanes never. For connecting.
[[nodiscard]] Id connectableAt(const CanvasScene &scene, QPointF at, double reach);

/// The lane, innermost, or the pool at the point; null beside them.
[[nodiscard]] Id laneAt(const CanvasScene &scene, QPointF at);
/// The phase at the place, or null.
[[nodiscard]] Id phaseAt(const CanvasScene &scene, QPointF at);

/// The elements that lie wholly inside the area, for the lasso: nodes, and flows between two of them.
[[nodiscard]] std::vector<Id> elementsInside(const CanvasScene &scene, const QRectF &area);

}  // namespace laneway::canvas
