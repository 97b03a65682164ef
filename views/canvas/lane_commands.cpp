#include "views/canvas/lane_commands.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "model/edit/arrange_lanes.h"
#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/selection.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

/// The selected lane, or the one that the selected step lies in.
Id laneOfSelection(const Canvas &canvas)
{
  const Id primary = canvas.selection().primary();
  if (canvas.document().get<Lane>(primary))
    return primary;
  const Node *node = canvas.document().get<Node>(primary);
  return node ? node->lane : Id();
}

/// The lane beside it in its pool; null at the ends.
Id laneBeside(const Document &document, Id id, int step)
{
  const Lane *lane = document.get<Lane>(id);
  if (!lane)
    return {};
  std::vector<Id> siblings;
  for (const Lane *each : rankedChildren<Lane>(document, lane->parent))
    if (each->kind == lane->kind)
      siblings.push_back(each->id);
  const auto at = std::find(siblings.begin(), siblings.end(), id) - siblings.begin() + step;
  return at >= 0 && at < static_cast<std::ptrdiff_t>(siblings.size()) ? siblings[static_cast<std::size_t>(at)] : Id();
}

void insertLane(Canvas &canvas, Id beside, LanePlace place)
{
  Id made;
  if (canvas.perform({u"create-lane"_s, {}},
                     [&](Draft &draft) { return keep(made, createLane(draft, canvas.diagram(), beside, place, {})); }))
    canvas.nameNew({made});
}

void insertLane(Canvas &canvas, LanePlace place)
{
  const Id primary = canvas.selection().primary();
  if (canvas.document().get<Pool>(primary))
    insertLane(canvas, primary, LanePlace::Inside);
  else
    insertLane(canvas, laneOfSelection(canvas), place);
}

void splitSelectedLane(Canvas &canvas, int parts)
{
  const Id lane = laneOfSelection(canvas);
  canvas.perform({u"split-lane"_s, {nameOf(canvas.document().find(lane))}},
                 [&](Draft &draft) { return splitLane(draft, canvas.diagram(), lane, parts); });
}

void moveSelectedLane(Canvas &canvas, int step)
{
  const Id lane = laneOfSelection(canvas);
  const Id beside = laneBeside(canvas.document(), lane, step);
  if (beside.isNull())
    return;
  canvas.perform({u"move-lane"_s, {nameOf(canvas.document().find(lane))}}, [&](Draft &draft) {
    return moveLane(draft, canvas.diagram(), lane, beside, step < 0 ? LanePlace::Before : LanePlace::After);
  });
}

void turnPool(Canvas &canvas)
{
  const Id pool = poolOf(canvas.document(), canvas.selection().primary());
  const Shape *shape = shapeIn(canvas.document(), canvas.diagram(), pool);
  const bool horizontal = shape && shape->horizontal;
  canvas.perform({u"turn-pool"_s, {nameOf(canvas.document().find(pool))}},
                 [&](Draft &draft) { return setHorizontal(draft, canvas.diagram(), pool, !horizontal); });
}

}  // namespace laneway::canvas
