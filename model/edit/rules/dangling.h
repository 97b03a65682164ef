#pragma once

namespace laneway::rules {

struct Edited;

/// Takes out what cannot be without something that is gone (flows without an end, contents without their container,
/// drawings of nothing), and clears all other references to it.
void dropDangling(const Edited &edited);

}  // namespace laneway::rules
