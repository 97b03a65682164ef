#include "model/edit/create_process.h"

#include <algorithm>

#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

Id addDiagram(Draft &draft, Id scope, bool automatic)
{
  Diagram diagram;
  diagram.id = draft.newId(u"diagram");
  diagram.scope = scope;
  diagram.automatic = automatic;
  const Id id = diagram.id;
  draft.document.put(std::move(diagram));
  return id;
}

/// The rank after the last one.
template <typename T>
int nextRank(const std::vector<const T *> &ranked)
{
  return ranked.empty() ? 0 : ranked.back()->rank + 1;
}

}  // namespace

Result<Id> createProcess(Draft &draft, const QString &name, std::optional<ProcessCategory> category)
{
  Process process;
  process.id = draft.newId(u"process");
  process.name = name;
  process.category = category;
  process.rank = nextRank(rankedProcesses(draft.document));
  const Id id = process.id;
  draft.document.put(std::move(process));
  addDiagram(draft, id, false);
  return id;
}

Result<Id> createWorkflow(Draft &draft, Id process, const QString &name)
{
  if (!draft.document.get<Process>(process))
    return missing(process);
  Workflow workflow;
  workflow.id = draft.newId(u"workflow");
  workflow.process = process;
  workflow.name = name;
  workflow.rank = nextRank(rankedWorkflows(draft.document, process));
  const Id id = workflow.id;
  draft.document.put(std::move(workflow));
  addDiagram(draft, id, true);
  return id;
}

Id diagramFor(Draft &draft, Id scope)
{
  const Id found = diagramOf(draft.document, scope);
  return found.isNull() ? addDiagram(draft, scope, draft.document.get<Workflow>(scope)) : found;
}

}  // namespace laneway
