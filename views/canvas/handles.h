#pragma once

#include <optional>
#include <vector>

#include <QPointF>

#include "model/base/id.h"
#include "model/edit/append_node.h"
#include "views/canvas/snapping.h"

/// What can be taken hold of at the selected or hovered element. All places in scene px; what is painted and what is
/// hit are the same.
namespace laneway::canvas {

class Canvas;

struct Handle {
  enum class Kind {
    Resize,
    FlowSource,
    FlowTarget,
    Segment,
    Arrow  ///< Beside a hovered node: a click appends that way, a drag connects.
  };
  Kind kind = Kind::Resize;
  Id element;
  QPointF at;
  Edges edges = {};
  int segment = 0;
  Direction direction = Direction::Right;
};

/// Those of the selection, where one element alone is selected.
[[nodiscard]] std::vector<Handle> selectionHandles(const Canvas &canvas);
/// The arrows around a node that something can follow.
[[nodiscard]] std::vector<Handle> arrowsOf(const Canvas &canvas, Id element);

[[nodiscard]] std::optional<Handle> handleAt(const Canvas &canvas, const std::vector<Handle> &handles, QPointF at);

/// How far the selection's outline stands off, px on screen.
inline constexpr double OutlineGap = 4;
/// How far arrows stand off, px on screen.
inline constexpr double ArrowGap = 15;

}  // namespace laneway::canvas
