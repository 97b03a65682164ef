#include "views/canvas/onward.h"

#include <vector>

#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/create_element.h"
#include "views/canvas/lane_commands.h"
#include "views/selection.h"

namespace laneway::canvas {

namespace {

void nameNext(Canvas &canvas, Id element)
{
  canvas.selection().set(element);
  Q_EMIT canvas.renameRequested(element);
}

void goOnFromNode(Canvas &canvas, const Node &node, const Onward &onward)
{
  if (!isFlowNode(node) || isEnd(node))
    return;
  switch (onward.kind) {
    case Onward::Kind::Next:
      insertAfter(canvas, node.id, Activity{});
      break;
    case Onward::Kind::Towards:
      appendElement(canvas, node.id, Activity{}, onward.direction);
      break;
    case Onward::Kind::End:
      appendElement(canvas, node.id, Event{.position = EventPosition::End}, Direction::Right);
      break;
  }
}

}  // namespace

void goOn(Canvas &canvas, Id element, const Onward &onward, Named named)
{
  const Document &document = canvas.document();
  if (const Node *node = document.get<Node>(element)) {
    goOnFromNode(canvas, *node, onward);
  } else if (const Lane *lane = document.get<Lane>(element)) {
    const Id next = laneBeside(document, element, 1);
    if (named == Named::New && lane->kind == LaneKind::Lane)
      insertLane(canvas, element, LanePlace::After);
    else if (!next.isNull())
      nameNext(canvas, next);
  } else if (document.get<Pool>(element)) {
    const std::vector<const Lane *> lanes = rankedChildren<Lane>(document, element);
    if (!lanes.empty())
      nameNext(canvas, lanes.front()->id);
  }
}

}  // namespace laneway::canvas
