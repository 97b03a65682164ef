#pragma once

#include <cstddef>
#include <vector>

#include "model/simulate/types.h"

/// Rows that are taken and given back without allocating. A row keeps its place in memory only until the next `take`.
namespace laneway::simulate {

template <typename T>
class Pool {
 public:
  /// A row; its content is what its last user left.
  Index take()
  {
    ++m_used;
    if (!m_free.empty()) {
      const Index row = m_free.back();
      m_free.pop_back();
      return row;
    }
    m_rows.emplace_back();
    m_free.reserve(m_rows.capacity());
    return static_cast<Index>(m_rows.size() - 1);
  }

  void give(Index row)
  {
    --m_used;
    m_free.push_back(row);
  }

  T &operator[](Index row) { return m_rows[row]; }
  const T &operator[](Index row) const { return m_rows[row]; }
  /// Rows in use.
  [[nodiscard]] std::size_t used() const { return m_used; }
  /// Rows in use and free ones: all that were ever needed at once.
  [[nodiscard]] std::size_t size() const { return m_rows.size(); }

  void clear()
  {
    m_rows.clear();
    m_free.clear();
    m_used = 0;
  }

 private:
  std::vector<T> m_rows;
  std::vector<Index> m_free;
  std::size_t m_used = 0;
};

}  // namespace laneway::simulate
