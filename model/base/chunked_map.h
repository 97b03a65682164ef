#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

/// A sorted map as a value: rows in chunks under a spine, both shared between copies until one of them writes. Copying
/// costs a reference count, an edit copies one chunk of at most 64 rows and the spine, and comparing two versions skips
/// the chunks they share. Deliberately not a general container: no mutable references to rows, no hints.
namespace laneway {

template <typename Key, typename Value>
class ChunkedMap {
 public:
  using Row = std::pair<Key, Value>;

 private:
  static constexpr std::size_t MaxRows = 64;
  using Chunk = std::vector<Row>;
  struct SpineEntry {
    Key first;
    std::shared_ptr<Chunk> chunk;
  };
  using Spine = std::vector<SpineEntry>;

 public:
  /// Walks the rows in the order of their keys. Invalidated by any change of the map it came from.
  class const_iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    using pointer = const Row *;
    using reference = const Row &;

    const_iterator() = default;
    reference operator*() const { return (*(*m_spine)[m_chunk].chunk)[m_row]; }
    pointer operator->() const { return &**this; }
    const_iterator &operator++()
    {
      if (++m_row == (*m_spine)[m_chunk].chunk->size()) {
        ++m_chunk;
        m_row = 0;
      }
      return *this;
    }
    const_iterator operator++(int)
    {
      const_iterator before = *this;
      ++*this;
      return before;
    }
    bool operator==(const const_iterator &other) const { return m_chunk == other.m_chunk && m_row == other.m_row; }

   private:
    friend class ChunkedMap;
    const_iterator(const Spine *spine, std::size_t chunk, std::size_t row) : m_spine(spine), m_chunk(chunk), m_row(row)
    {
    }
    const Spine *m_spine = nullptr;
    std::size_t m_chunk = 0;
    std::size_t m_row = 0;
  };

  [[nodiscard]] std::size_t size() const { return m_size; }
  [[nodiscard]] bool isEmpty() const { return m_size == 0; }
  [[nodiscard]] const_iterator begin() const { return {m_spine.get(), 0, 0}; }
  [[nodiscard]] const_iterator end() const { return {m_spine.get(), m_spine ? m_spine->size() : 0, 0}; }

  /// The first row whose key is not less than `key`.
  [[nodiscard]] const_iterator lowerBound(const Key &key) const
  {
    if (!m_spine)
      return end();
    const std::size_t chunk = chunkOf(key);
    const Chunk &rows = *(*m_spine)[chunk].chunk;
    const std::size_t row = rowOf(rows, key);
    return row == rows.size() ? const_iterator{m_spine.get(), chunk + 1, 0} : const_iterator{m_spine.get(), chunk, row};
  }

  /// The value under `key`, or null.
  [[nodiscard]] const Value *find(const Key &key) const
  {
    if (!m_spine)
      return nullptr;
    const Chunk &rows = *(*m_spine)[chunkOf(key)].chunk;
    const std::size_t row = rowOf(rows, key);
    return row < rows.size() && rows[row].first == key ? &rows[row].second : nullptr;
  }

  void insertOrAssign(const Key &key, Value value)
  {
    if (!m_spine) {
      m_spine = std::make_shared<Spine>();
      m_spine->push_back({key, std::make_shared<Chunk>(Chunk{{key, std::move(value)}})});
      m_size = 1;
      return;
    }
    const std::size_t at = chunkOf(key);
    Chunk &rows = writableChunk(at);
    const std::size_t row = rowOf(rows, key);
    if (row < rows.size() && rows[row].first == key) {
      rows[row].second = std::move(value);
      return;
    }
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(row), {key, std::move(value)});
    ++m_size;
    if (row == 0)
      (*m_spine)[at].first = key;
    if (rows.size() > MaxRows)
      split(at);
  }

  /// Removes the row; false where there was none.
  bool erase(const Key &key)
  {
    if (!find(key))
      return false;
    const std::size_t at = chunkOf(key);
    Chunk &rows = writableChunk(at);
    const std::size_t row = rowOf(rows, key);
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(row));
    --m_size;
    if (rows.empty()) {
      m_spine->erase(m_spine->begin() + static_cast<std::ptrdiff_t>(at));
      if (m_spine->empty())
        m_spine.reset();
    } else if (row == 0) {
      (*m_spine)[at].first = rows.front().first;
    }
    return true;
  }

  /// Calls `visit(key, before, after)` in key order for every row that one map has and the other has not, or whose
  /// values differ; the missing side is null. Shared chunks are skipped unseen.
  template <typename Visit>
  static void forEachDifference(const ChunkedMap &before, const ChunkedMap &after, Visit visit)
  {
    if (before.m_spine == after.m_spine)
      return;
    const_iterator a = before.begin();
    const_iterator b = after.begin();
    const const_iterator aEnd = before.end();
    const const_iterator bEnd = after.end();
    while (a != aEnd || b != bEnd) {
      if (a != aEnd && b != bEnd && a.m_row == 0 && b.m_row == 0 &&
          (*a.m_spine)[a.m_chunk].chunk == (*b.m_spine)[b.m_chunk].chunk) {
        ++a.m_chunk;
        ++b.m_chunk;
      } else if (b == bEnd || (a != aEnd && a->first < b->first)) {
        visit(a->first, &a->second, static_cast<const Value *>(nullptr));
        ++a;
      } else if (a == aEnd || b->first < a->first) {
        visit(b->first, static_cast<const Value *>(nullptr), &b->second);
        ++b;
      } else {
        if (!(a->second == b->second))
          visit(a->first, &a->second, &b->second);
        ++a;
        ++b;
      }
    }
  }

 private:
  [[nodiscard]] std::size_t chunkOf(const Key &key) const
  {
    const auto after = std::upper_bound(m_spine->begin(), m_spine->end(), key,
                                        [](const Key &k, const SpineEntry &entry) { return k < entry.first; });
    return after == m_spine->begin() ? 0 : static_cast<std::size_t>(after - m_spine->begin()) - 1;
  }

  [[nodiscard]] static std::size_t rowOf(const Chunk &rows, const Key &key)
  {
    const auto at =
        std::lower_bound(rows.begin(), rows.end(), key, [](const Row &row, const Key &k) { return row.first < k; });
    return static_cast<std::size_t>(at - rows.begin());
  }

  /// Makes sure nobody else sees what is about to be written.
  template <typename T>
  static void detach(std::shared_ptr<T> &shared)
  {
    if (shared.use_count() != 1)
      shared = std::make_shared<T>(*shared);
    else  // pairs with the release of the last other owner, who may have read on another thread
      std::atomic_thread_fence(std::memory_order_acquire);
  }

  Chunk &writableChunk(std::size_t at)
  {
    detach(m_spine);
    detach((*m_spine)[at].chunk);
    return *(*m_spine)[at].chunk;
  }

  void split(std::size_t at)
  {
    Chunk &rows = *(*m_spine)[at].chunk;
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2);
    auto upper = std::make_shared<Chunk>(std::make_move_iterator(middle), std::make_move_iterator(rows.end()));
    rows.erase(middle, rows.end());
    const Key first = upper->front().first;
    m_spine->insert(m_spine->begin() + static_cast<std::ptrdiff_t>(at) + 1, {first, std::move(upper)});
  }

  std::shared_ptr<Spine> m_spine;
  std::size_t m_size = 0;
};

}  // namespace laneway
