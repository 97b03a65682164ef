#pragma once

#include <bit>
#include <cstddef>

#include "model/base/id.h"

namespace laneway {

/// Hashes for large tables that are looked up in: by where an id is kept, which is at hand without a look at it. In a
/// large document ids lie scattered in memory, and reading their own hash costs more than all else. Differs from run to
/// run, so that nothing may depend on the order of such a table.
struct HashForLookUp {
  std::size_t operator()(Id id) const noexcept
  {
    static_assert(sizeof(Id) == sizeof(std::size_t));
    return std::bit_cast<std::size_t>(id) / alignof(std::max_align_t);
  }
};

}  // namespace laneway
