#pragma once

#include <cstdint>
#include <functional>

#include <QStringView>

#include "model/base/id.h"

/// Makes ids for new elements: a prefix and eight base-32 characters ("step-7g4kq2zd"). Seeded, so that tests and
/// repeated conversions give the same ids; it never gives one that is taken.
namespace laneway {

class IdGenerator {
 public:
  explicit IdGenerator(std::uint64_t seed) : m_state(seed) {}

  /// A new id for which `isTaken` says no.
  [[nodiscard]] Id next(QStringView prefix, const std::function<bool(Id)> &isTaken);

 private:
  std::uint64_t m_state;
};

}  // namespace laneway
