#include "model/edit/rules/automatic_diagrams.h"

#include <set>

#include "model/edit/rules/rule.h"
#include "model/layout/diagram_layout.h"
#include "model/layout/inter_metrics.h"
#include "model/process/navigate.h"

namespace laneway::rules {

namespace {

/// Whether the change is one that shows in a drawing laid out by itself.
bool concernsLayout(const Change &change)
{
  const Element &element = change.latest();
  return as<Node>(element) || as<Flow>(element) || as<Pool>(element) || as<Lane>(element);
}

std::set<Id> changedScopes(const Edited &edited)
{
  std::set<Id> scopes;
  for (const Change &change : edited.changes) {
    if (!concernsLayout(change))
      continue;
    scopes.insert(scopeOf(edited.before, change.id));
    scopes.insert(scopeOf(edited.draft.document, change.id));
  }
  scopes.erase(Id());
  return scopes;
}

}  // namespace

void layOutAutomatic(const Edited &edited)
{
  const layout::TextMetrics &metrics = layout::interMetrics();
  std::set<Id> diagrams;
  for (const Id scope : changedScopes(edited))
    for (const Id diagram : edited.draft.document.referrers(scope, ReferenceKind::Scope))
      diagrams.insert(diagram);
  for (const Change &change : edited.changes)
    if (edited.draft.document.get<Diagram>(change.id))
      diagrams.insert(change.id);
  for (const Id id : diagrams) {
    const Diagram *diagram = edited.draft.document.get<Diagram>(id);
    if (diagram && diagram->automatic)
      // An empty scope has nothing to lay out, and that is as it should be.
      (void)layout::layoutDiagram(edited.draft, id, {.mode = layout::LayoutMode::Everything}, metrics);
  }
}

}  // namespace laneway::rules
