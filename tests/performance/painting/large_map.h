#pragma once

#include "model/process/document.h"

/// A map as large as one wants, drawn in lanes: what painting, the canvas and the exporters are measured on.
namespace laneway::test {

/// `steps` steps (every tenth a decision) with names of two or three words, 1.2 flows for each, in 20 lanes of one
/// pool; diagram "map". The same on every machine.
[[nodiscard]] Document largeMap(int steps);

}  // namespace laneway::test
