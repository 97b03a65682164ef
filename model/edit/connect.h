#pragma once

#include <QString>

#include "model/base/result.h"
#include "model/process/flow.h"

/// Connecting elements, by the rules of BPMN 2.0: sequence flow inside a pool, messages between pools, associations for
/// notes and data.
namespace laneway {

class Document;
struct Draft;

/// The kind of flow that would connect the two, or why nothing can. Cheap enough to ask while a connection is dragged.
[[nodiscard]] Result<FlowKind> connectionKind(const Document &document, Id source, Id target);

/// Adds the flow that fits and its route in the diagram. A compensation event makes its target a compensation handler;
/// an event without a trigger that a message reaches or leaves becomes a message event.
[[nodiscard]] Result<Id> connect(Draft &draft, Id diagram, Id source, Id target, const QString &name = {});

}  // namespace laneway
