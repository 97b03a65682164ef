#pragma once

namespace laneway::rules {

struct Edited;

/// A sequence flow whose ends come to lie in different pools becomes a message flow, and back again, where BPMN allows
/// it. What it carried (name, share, condition) stays with it.
void fitFlowKinds(const Edited &edited);

/// Leaves one default flow at a decision: the one that became it last.
void keepOneDefault(const Edited &edited);

}  // namespace laneway::rules
