#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/simulate/types.h"

/// Numbers that each execution of a scope or each instance keeps (visits, tokens at joins, attributes): blocks of one
/// width, zero when taken.
namespace laneway::simulate {

template <typename T>
class Blocks {
 public:
  void begin(std::uint32_t width)
  {
    m_width = width;
    m_values.clear();
    m_free.clear();
  }

  Index take()
  {
    if (m_width == 0)
      return none;
    if (!m_free.empty()) {
      const Index block = m_free.back();
      m_free.pop_back();
      return block;
    }
    const auto block = static_cast<Index>(m_values.size() / m_width);
    m_values.resize(m_values.size() + m_width);
    m_free.reserve(m_values.capacity() / m_width + 1);
    return block;
  }

  void give(Index block)
  {
    if (block == none)
      return;
    for (std::uint32_t i = 0; i < m_width; ++i)
      at(block, i) = 0;
    m_free.push_back(block);
  }

  T &at(Index block, Index slot) { return m_values[std::size_t{block} * m_width + slot]; }
  /// All numbers of a block; null where blocks are empty.
  [[nodiscard]] const T *block(Index block) const
  {
    return block == none ? nullptr : m_values.data() + std::size_t{block} * m_width;
  }

 private:
  std::uint32_t m_width = 0;
  std::vector<T> m_values;
  std::vector<Index> m_free;
};

using Slots = Blocks<std::uint32_t>;

}  // namespace laneway::simulate
