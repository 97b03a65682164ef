#include "views/canvas/arrange_commands.h"

#include <algorithm>
#include <vector>

#include "model/edit/draft.h"
#include "views/canvas/canvas.h"
#include "views/canvas/selection_commands.h"
#include "views/selection.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

void align(Canvas &canvas, Alignment alignment)
{
  const std::vector<Id> nodes = selectedNodes(canvas);
  canvas.perform({u"align"_s, {}},
                 [&](Draft &draft) { return alignShapes(draft, canvas.diagram(), nodes, alignment); });
}

void distribute(Canvas &canvas, Axis axis)
{
  const std::vector<Id> nodes = selectedNodes(canvas);
  canvas.perform({u"distribute"_s, {}},
                 [&](Draft &draft) { return distributeShapes(draft, canvas.diagram(), nodes, axis); });
}

void sameSize(Canvas &canvas)
{
  std::vector<Id> nodes = selectedNodes(canvas);
  // The one selected last is the measure.
  if (const auto primary = std::find(nodes.begin(), nodes.end(), canvas.selection().primary()); primary != nodes.end())
    std::rotate(nodes.begin(), primary, primary + 1);
  canvas.perform({u"same-size"_s, {}},
                 [&](Draft &draft) { return makeSameSize(draft, canvas.diagram(), nodes, Dimension::Both); });
}

}  // namespace laneway::canvas
