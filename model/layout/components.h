#pragma once

#include "model/layout/layered.h"

/// Levels without lanes whose parts are not connected: each part is laid out by itself and the parts are packed in
/// rows.
namespace laneway::layout {

/// `layoutLevel` of every connected part, put together; with lanes or phases the parts stay together.
[[nodiscard]] LevelPlacement layoutParts(const LevelGraph &graph, const LevelSpacing &spacing = {});

}  // namespace laneway::layout
