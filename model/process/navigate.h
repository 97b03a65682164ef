#pragma once

#include <optional>
#include <vector>

#include "model/base/id.h"
#include "model/process/document.h"

/// Questions about how a document hangs together that many parts of the program ask.
namespace laneway {

/// The process or workflow that the node, lane, pool or flow belongs to, walking up its parents; null where it dangles.
[[nodiscard]] Id scopeOf(const Document &document, Id element);
/// The process of a scope: itself, or a workflow's.
[[nodiscard]] Id processOf(const Document &document, Id scope);
/// The pool around a node or lane, or null.
[[nodiscard]] Id poolOf(const Document &document, Id element);

/// The nodes that lie anywhere inside the container (process, workflow, pool or sub-process), in the order of their
/// ids.
[[nodiscard]] std::vector<Id> nodesInside(const Document &document, Id container);
/// The flows whose source lies anywhere inside the container, in the order of their ids.
[[nodiscard]] std::vector<Id> flowsInside(const Document &document, Id container);

/// The role of the step: its own if set, else that of the innermost lane that has one; null where there is none.
[[nodiscard]] Id effectiveRole(const Document &document, const Node &node);
/// The role of the innermost lane that has one, from `lane` outwards.
[[nodiscard]] Id laneRole(const Document &document, Id lane);

/// The first diagram (by rank, then id) that shows the scope, or null.
[[nodiscard]] Id diagramOf(const Document &document, Id scope);
/// The shape of the element in the diagram, or null.
[[nodiscard]] const Shape *shapeIn(const Document &document, Id diagram, Id element);
/// The route of the flow in the diagram, or null.
[[nodiscard]] const Route *routeIn(const Document &document, Id diagram, Id flow);

/// Children of the parent that are of type `T`, by rank, then id.
template <typename T>
[[nodiscard]] std::vector<const T *> rankedChildren(const Document &document, Id parent);

/// Processes by rank, then id; workflows of a process likewise.
[[nodiscard]] std::vector<const Process *> rankedProcesses(const Document &document);
[[nodiscard]] std::vector<const Workflow *> rankedWorkflows(const Document &document, Id process);

}  // namespace laneway
