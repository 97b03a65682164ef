#pragma once

#include "model/base/id.h"
#include "model/edit/append_node.h"

/// How typing goes on after a name, so that a whole row is drawn without leaving the keys.
namespace laneway::canvas {

class Canvas;

struct Onward {
  enum class Kind {
    Next,     ///< Tab: the next step, lane or name.
    Towards,  ///< Alt+Shift+arrow: a step in that direction.
    End       ///< Ctrl+Enter: an end event.
  };
  Kind kind = Kind::Next;
  Direction direction = Direction::Right;
};

/// Whether the element has just been made, or was there and only got another name.
enum class Named { New, Again };

/// Creates what comes after the named element, or opens the next name: of a pool its first lane, of a lane the one
/// after it. A lane just made is followed by another one.
void goOn(Canvas &canvas, Id element, const Onward &onward, Named named);

}  // namespace laneway::canvas
