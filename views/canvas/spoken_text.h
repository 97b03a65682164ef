#pragma once

#include <vector>

#include <QString>

#include "model/base/id.h"

/// What a screen reader says of an element of a drawing.
namespace laneway {

class Document;

namespace canvas {

/// "Qualify lead, task, lane Sales, 2 outgoing"; "Sales, lane, role Sales, 3 inside"; "yes, flow from Approved? to
/// Pay".
[[nodiscard]] QString spokenName(const Document &document, Id element);

/// What is in a pool or lane, in that order, as far as it is worth hearing at once; of the others what somebody wrote
/// about them, of a flow also its condition.
[[nodiscard]] QString spokenDescription(const Document &document, Id element, const std::vector<Id> &order);

}  // namespace canvas
}  // namespace laneway
