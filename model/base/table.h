#pragma once

#include <memory>

#include "model/base/chunked_map.h"
#include "model/base/id.h"

/// All elements of one kind, as immutable rows under their ids, in the order of the ids.
namespace laneway {

template <typename T>
class Table {
 public:
  using Rows = ChunkedMap<Id, std::shared_ptr<const T>>;

  class const_iterator : public Rows::const_iterator {
   public:
    using Base = typename Rows::const_iterator;
    using value_type = T;
    using pointer = const T *;
    using reference = const T &;

    const_iterator() = default;
    const_iterator(Base base) : Base(base) {}
    reference operator*() const { return *Base::operator*().second; }
    pointer operator->() const { return Base::operator*().second.get(); }
    const_iterator &operator++()
    {
      Base::operator++();
      return *this;
    }
  };

  [[nodiscard]] std::size_t size() const { return m_rows.size(); }
  [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
  [[nodiscard]] const_iterator begin() const { return m_rows.begin(); }
  [[nodiscard]] const_iterator end() const { return m_rows.end(); }

  /// The element, or null.
  [[nodiscard]] const T *find(Id id) const
  {
    const std::shared_ptr<const T> *row = m_rows.find(id);
    return row ? row->get() : nullptr;
  }
  /// The element to keep or to hand on, or null.
  [[nodiscard]] std::shared_ptr<const T> share(Id id) const
  {
    const std::shared_ptr<const T> *row = m_rows.find(id);
    return row ? *row : nullptr;
  }

  void put(std::shared_ptr<const T> element)
  {
    const Id id = element->id;
    m_rows.insertOrAssign(id, std::move(element));
  }
  bool remove(Id id) { return m_rows.erase(id); }

  [[nodiscard]] const Rows &rows() const { return m_rows; }

 private:
  Rows m_rows;
};

}  // namespace laneway
