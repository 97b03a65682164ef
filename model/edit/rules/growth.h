#pragma once

namespace laneway::rules {

struct Edited;

/// Makes lanes, pools and expanded sub-processes large enough for what was put into them, pushing away what is beyond.
void growContainers(const Edited &edited);

}  // namespace laneway::rules
