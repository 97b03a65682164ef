#include "app/cli/drawing.h"

#include "model/edit/create_process.h"
#include "model/layout/diagram_layout.h"
#include "model/layout/inter_metrics.h"
#include "model/process/navigate.h"

namespace laneway::cli {

void addMissingDiagrams(Draft &draft)
{
  const auto draw = [&draft](const auto &scopes) {
    for (const auto &scope : scopes)
      if (diagramOf(draft.document, scope.id).isNull() && !nodesInside(draft.document, scope.id).empty())
        (void)diagramFor(draft, scope.id);
  };
  const Document before = draft.document;
  draw(before.processes());
  draw(before.workflows());
}

Document drawn(const Document &document, Id scope)
{
  const Id shown = diagramOf(document, scope);
  if (!shown.isNull() && !document.drawnIn(shown).isEmpty())
    return document;
  IdGenerator ids(DrawingSeed);
  Draft draft{document, ids};
  const Result<void> laidOut = layout::layoutDiagram(draft, diagramFor(draft, scope), {}, layout::interMetrics());
  return laidOut ? draft.document : document;
}

}  // namespace laneway::cli
