#include "views/canvas/key_control.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QKeyEvent>

#include "model/edit/default_sizes.h"
#include "model/edit/move_shapes.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/flow_order.h"
#include "views/canvas/geometry_qt.h"
#include "views/selection.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

std::optional<Direction> directionOf(int key)
{
  switch (key) {
    case Qt::Key_Right:
      return Direction::Right;
    case Qt::Key_Down:
      return Direction::Down;
    case Qt::Key_Left:
      return Direction::Left;
    case Qt::Key_Up:
      return Direction::Up;
    default:
      return std::nullopt;
  }
}

QPointF vectorTo(Direction direction)
{
  switch (direction) {
    case Direction::Right:
      return {1, 0};
    case Direction::Down:
      return {0, 1};
    case Direction::Left:
      return {-1, 0};
    case Direction::Up:
      return {0, -1};
  }
  return {};
}

constexpr int ScrollStep = 40;  ///< px, where nothing is selected

}  // namespace

KeyControl::KeyControl(Canvas &canvas) : m_canvas(canvas) {}

KeyControl::~KeyControl() = default;

bool KeyControl::press(const QKeyEvent &event)
{
  const std::optional<Direction> direction = directionOf(event.key());
  if (!direction || m_canvas.gesture())
    return false;
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  if (modifiers == Qt::AltModifier)
    return goToNeighbour(event.key());
  if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
    return false;
  const QPointF way = vectorTo(*direction);
  if (m_canvas.selection().isEmpty())
    m_canvas.view().scrollBy(static_cast<int>(way.x()) * ScrollStep, static_cast<int>(way.y()) * ScrollStep);
  else
    nudge(way * (modifiers == Qt::ShiftModifier ? sizes::Grid : 1));
  return true;
}

bool KeyControl::release(const QKeyEvent &event)
{
  if (!directionOf(event.key()) || event.isAutoRepeat())
    return false;
  settle();
  return true;
}

void KeyControl::nudge(QPointF by)
{
  if (!m_preview) {
    m_preview.emplace(m_canvas.scene(),
                      movedAlong(m_canvas.document(), m_canvas.diagram(), m_canvas.selection().ids()));
    m_nudged = {};
  }
  m_nudged += by;
  m_preview->show(m_nudged);
  m_canvas.viewport().update();
}

void KeyControl::settle()
{
  if (!m_preview)
    return;
  m_preview.reset();
  m_canvas.scene().endPreview();
  const Point delta = toModel(std::exchange(m_nudged, {}));
  const std::vector<Id> elements = m_canvas.selection().ids();
  if (delta != Point{})
    m_canvas.perform({u"move"_s, {}},
                     [&](Draft &draft) { return moveShapes(draft, m_canvas.diagram(), elements, delta); });
}

bool KeyControl::goToNeighbour(int key)
{
  const Id next = neighbour(m_canvas.scene(), m_canvas.selection().primary(), *directionOf(key));
  if (!next.isNull()) {
    m_canvas.selection().set(next);
    m_canvas.view().ensureSeen({next});
  }
  return true;
}

bool KeyControl::walk(int step)
{
  settle();
  const std::vector<Id> order = flowOrder(m_canvas.document(), m_canvas.diagram());
  const auto at = std::find(order.begin(), order.end(), m_canvas.selection().primary());
  std::ptrdiff_t next = at - order.begin() + step;
  if (at == order.end())
    next = step > 0 ? 0 : static_cast<std::ptrdiff_t>(order.size()) - 1;
  if (next < 0 || next >= static_cast<std::ptrdiff_t>(order.size()))
    return false;
  const Id node = order[static_cast<std::size_t>(next)];
  m_canvas.selection().set(node);
  m_canvas.view().ensureSeen({node});
  return true;
}

}  // namespace laneway::canvas
