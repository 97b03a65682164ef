#pragma once

#include <vector>

#include "model/check/finding.h"
#include "model/check/flow_graph.h"

/// What every check is: a function that looks at the whole document and adds what it finds. Each stands in a file of
/// its own in rules/, and `checks.cpp` has the list.
namespace laneway {

struct CheckInput {
  const Document &document;
  const FlowGraph &graph;
};

using Check = void (*)(const CheckInput &input, std::vector<Finding> &found);

/// What a sentence calls the element: its name, a flow without one by its ends; empty where there is no name.
[[nodiscard]] QString calledInFinding(const Document &document, Id element);

/// A finding about one element, whose name is the first argument.
[[nodiscard]] Finding findingAbout(const CheckInput &input, const char *code, Severity severity, Id element);

/// Whether the event has exactly this trigger among its definitions.
[[nodiscard]] bool hasTrigger(const Node &node, EventTrigger trigger);
/// Whether the node lies in an ad-hoc sub-process, where order is free.
[[nodiscard]] bool liesInAdHoc(const Document &document, const Node &node);
/// Whether the node is started by something else than a sequence flow or a start: boundary events, event sub-processes,
/// compensation handlers, link targets.
[[nodiscard]] bool startsByItself(const Node &node);

}  // namespace laneway
