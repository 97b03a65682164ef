#pragma once

namespace laneway::rules {

struct Edited;

/// Keeps boundary events on the border of their host, where they were when it moves or is resized, and in the container
/// and lane of their host.
void keepAtHost(const Edited &edited);

}  // namespace laneway::rules
