#pragma once

#include <cstddef>
#include <vector>

#include "model/simulate/types.h"

/// Tokens that go on before the moment is over, first come first served. Written so that the usual push is a comparison
/// and a store.
namespace laneway::simulate {

class ReadyQueue {
 public:
  ReadyQueue() : m_rows(64) {}

  [[nodiscard]] bool empty() const { return m_next == m_end; }

  void push(Index row)
  {
    if (m_end == m_rows.size()) [[unlikely]]
      m_rows.resize(2 * m_rows.size());
    m_rows[m_end++] = row;
  }

  Index pop()
  {
    const Index row = m_rows[m_next++];
    if (m_next == m_end)
      m_next = m_end = 0;
    return row;
  }

  /// Takes one out of the order, wherever it is; nothing if it is not there.
  void remove(Index row)
  {
    for (std::size_t i = m_next; i < m_end; ++i) {
      if (m_rows[i] != row)
        continue;
      for (; i + 1 < m_end; ++i)
        m_rows[i] = m_rows[i + 1];
      --m_end;
    }
  }

  void clear() { m_next = m_end = 0; }

 private:
  std::vector<Index> m_rows;
  std::size_t m_next = 0;
  std::size_t m_end = 0;
};

}  // namespace laneway::simulate
