#pragma once

namespace laneway::rules {

struct Edited;

/// Puts nodes into the sub-process, pool and lane that their shape's middle lies in: those whose shape moved, and those
/// that lie where a lane or pool moved, came or went.
void followLanes(const Edited &edited);

}  // namespace laneway::rules
