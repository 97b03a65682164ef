#include "model/exchange/draw_undrawn.h"

#include <cmath>
#include <vector>

#include "model/edit/draft.h"
#include "model/layout/diagram_layout.h"
#include "model/layout/inter_metrics.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

double rounded(double coordinate)
{
  return std::round(coordinate * 100) / 100 + 0.0;
}

Rect rounded(const Rect &rect)
{
  return {rounded(rect.x), rounded(rect.y), rounded(rect.width), rounded(rect.height)};
}

void roundDrawing(Document &document, Id diagram)
{
  std::vector<Id> drawn;
  for (const Id id : document.drawnIn(diagram))
    drawn.push_back(id);
  for (const Id id : drawn) {
    if (const Shape *before = document.get<Shape>(id)) {
      Shape shape = *before;
      shape.bounds = rounded(shape.bounds);
      if (shape.label)
        shape.label = rounded(*shape.label);
      document.put(std::move(shape));
    } else if (const Route *line = document.get<Route>(id)) {
      Route route = *line;
      for (Point &point : route.points)
        point = {rounded(point.x), rounded(point.y)};
      if (route.label)
        route.label = rounded(*route.label);
      document.put(std::move(route));
    }
  }
}

}  // namespace

std::vector<Id> drawUndrawn(Document &document)
{
  std::vector<Id> scopes;
  const auto addIfUndrawn = [&](Id scope) {
    if (diagramOf(document, scope).isNull() && !document.children(scope).isEmpty())
      scopes.push_back(scope);
  };
  for (const Process &process : document.processes())
    addIfUndrawn(process.id);
  for (const Workflow &workflow : document.workflows())
    addIfUndrawn(workflow.id);
  if (scopes.empty())
    return {};

  IdGenerator ids(1);
  Draft draft{document, ids};
  const layout::TextMetrics &metrics = layout::interMetrics();
  std::vector<Id> made;
  for (const Id scope : scopes) {
    Diagram diagram;
    diagram.id = draft.newId(u"diagram");
    diagram.scope = scope;
    diagram.automatic = true;
    const Id id = diagram.id;
    draft.document.put(std::move(diagram));
    if (layout::layoutDiagram(draft, id, {}, metrics)) {
      roundDrawing(draft.document, id);
      made.push_back(id);
    } else {
      draft.document.remove(id);
    }
  }
  document = std::move(draft.document);
  return made;
}

}  // namespace laneway
