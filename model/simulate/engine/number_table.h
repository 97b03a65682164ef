#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/simulate/random/stream.h"
#include "model/simulate/types.h"

/// Rows by number: an open hash table that allocates only when it outgrows all that it ever held.
namespace laneway::simulate {

class NumberTable {
 public:
  /// The row under the number, or none.
  [[nodiscard]] Index find(std::uint64_t number) const
  {
    if (m_entries.empty())
      return none;
    for (std::size_t at = home(number);; at = next(at)) {
      if (m_entries[at].row == none)
        return none;
      if (m_entries[at].number == number)
        return m_entries[at].row;
    }
  }

  /// The number must not be there yet.
  void insert(std::uint64_t number, Index row)
  {
    if (2 * (m_used + 1) > m_entries.size())
      grow();
    place({number, row});
    ++m_used;
  }

  /// The number must be there. Those behind it move up (Knuth, TAOCP 3, algorithm 6.4 R).
  void erase(std::uint64_t number)
  {
    std::size_t hole = home(number);
    while (m_entries[hole].number != number || m_entries[hole].row == none)
      hole = next(hole);
    for (std::size_t at = next(hole); m_entries[at].row != none; at = next(at)) {
      const std::size_t wanted = home(m_entries[at].number);
      const std::size_t mask = m_entries.size() - 1;
      if (((at - wanted) & mask) < ((at - hole) & mask))
        continue;
      m_entries[hole] = m_entries[at];
      hole = at;
    }
    m_entries[hole].row = none;
    --m_used;
  }

  void clear()
  {
    m_entries.clear();
    m_used = 0;
  }

 private:
  struct Entry {
    std::uint64_t number = 0;
    Index row = none;
  };

  [[nodiscard]] std::size_t home(std::uint64_t number) const { return mixed(number) & (m_entries.size() - 1); }
  [[nodiscard]] std::size_t next(std::size_t at) const { return (at + 1) & (m_entries.size() - 1); }

  void place(const Entry &entry)
  {
    std::size_t at = home(entry.number);
    while (m_entries[at].row != none)
      at = next(at);
    m_entries[at] = entry;
  }

  void grow()
  {
    std::vector<Entry> before(m_entries.empty() ? 16 : m_entries.size() * 2);
    before.swap(m_entries);
    for (const Entry &entry : before) {
      if (entry.row != none)
        place(entry);
    }
  }

  std::vector<Entry> m_entries;
  std::size_t m_used = 0;
};

}  // namespace laneway::simulate
