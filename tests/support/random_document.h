#pragma once

#include <cstdint>

#include "model/process/workbook.h"

/// Documents of random contents that use every field of every struct, for tests of formats. They hang together (no
/// dangling ids, no cycles of containers), but mean nothing; values are what files can hold exactly.
namespace laneway::test {

/// About `size` nodes. The same seed gives the same document on every machine.
[[nodiscard]] Document randomDocument(std::uint64_t seed, int size = 20);

/// The same with up to two variants and unknown keys at its root.
[[nodiscard]] Workbook randomWorkbook(std::uint64_t seed, int size = 20);

}  // namespace laneway::test
