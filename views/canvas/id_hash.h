#pragma once

#include <cstddef>

#include "model/base/id.h"

namespace laneway::canvas {

/// For the scene's own look-ups. Unlike that of std::hash it may throw as far as the type says: the standard library
/// then keeps the hash beside each entry, and a look-up asks an id only once.
struct IdHash {
  std::size_t operator()(Id id) const { return static_cast<std::size_t>(id.hash()); }
};

}  // namespace laneway::canvas
