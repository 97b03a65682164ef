#include "views/canvas/selection_commands.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/edit_route.h"
#include "model/edit/fragment.h"
#include "model/edit/refusal.h"
#include "model/edit/remove.h"
#include "views/canvas/canvas.h"
#include "views/canvas/element_item.h"
#include "views/canvas/tools/connect.h"
#include "views/selection.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

std::vector<Id> selectedNodes(const Canvas &canvas)
{
  std::vector<Id> nodes;
  for (const Id id : canvas.selection().ids())
    if (canvas.document().get<Node>(id))
      nodes.push_back(id);
  return nodes;
}

Result<void> removeDrawn(Draft &draft, const std::vector<Id> &elements)
{
  std::vector<Id> nodes;
  std::vector<Id> others;
  for (const Id id : elements)
    (draft.document.get<Node>(id) ? nodes : others).push_back(id);
  if (!others.empty())
    if (const Result<void> removed = removeElements(draft, others); !removed)
      return removed;
  std::erase_if(nodes, [&](Id id) { return !draft.document.contains(id); });  // they went with a pool
  return nodes.empty() ? Result<void>() : removeAndHeal(draft, nodes);
}

void removeSelection(Canvas &canvas, const ActionLabel &label)
{
  const std::vector<Id> selected = canvas.selection().ids();
  canvas.perform(label, [&](Draft &draft) { return removeDrawn(draft, selected); });
}

void duplicateSelection(Canvas &canvas)
{
  std::vector<Id> copies;
  const std::vector<Id> selected = canvas.selection().ids();
  if (canvas.perform({u"duplicate"_s, {}}, [&](Draft &draft) {
        return keep(copies, duplicate(draft, canvas.diagram(), selected, {2 * sizes::Grid, 2 * sizes::Grid}));
      }))
    canvas.selection().set(copies);
}

void selectAll(Canvas &canvas)
{
  std::vector<Id> all;
  canvas.scene().forEachItem([&](const ElementItem &item) {
    const Document &document = canvas.document();
    if (document.get<Node>(item.element()) || document.get<Flow>(item.element()) || document.get<Pool>(item.element()))
      all.push_back(item.element());
  });
  std::sort(all.begin(), all.end());
  canvas.selection().set(std::move(all));
}

void resetRoutes(Canvas &canvas)
{
  canvas.perform({u"reset-route"_s, {}}, [&](Draft &draft) -> Result<void> {
    for (const Id id : canvas.selection().ids())
      if (draft.document.get<Flow>(id))
        if (const Result<void> reset = resetRoute(draft, canvas.diagram(), id); !reset)
          return reset;
    return {};
  });
}

void resetLabels(Canvas &canvas)
{
  canvas.perform({u"reset-label"_s, {}}, [&](Draft &draft) -> Result<void> {
    for (const Id id : canvas.selection().ids())
      if (isLabelPutByHand(draft.document, canvas.diagram(), id))
        if (const Result<void> reset = resetLabel(draft, canvas.diagram(), id); !reset)
          return reset;
    return {};
  });
}

void startConnecting(Canvas &canvas)
{
  const Id source = canvas.selection().primary();
  if (canvas.document().get<Node>(source) || canvas.document().get<Pool>(source))
    canvas.begin(std::make_unique<ConnectGesture>(canvas, source));
  else
    canvas.setMode(Mode::Connect);
}

}  // namespace laneway::canvas
