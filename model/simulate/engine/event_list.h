#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/simulate/types.h"

/// The future: events in the exact order (time, phase, sequence). A heap of four children per node, whose top is left
/// open by `pop`, since most events schedule another at once, which then needs one descent instead of two.
namespace laneway::simulate {

/// The order in which the changes of one moment are made.
enum class Phase : std::uint8_t { Completion = 0, Calendar = 1, Timer = 2, Arrival = 3 };

struct Event {
  Time time = 0;
  std::uint64_t order = 0;    ///< Phase in the upper four bits, sequence below.
  std::uint32_t subject = 0;  ///< What it happens to; the meaning depends on `what`.
  std::uint32_t what = 0;     ///< Kind of event in the upper four bits, generation of the subject below.
};

class EventList {
 public:
  EventList() { m_heap.reserve(256); }

  [[nodiscard]] bool empty() const { return size() == 0; }
  [[nodiscard]] std::size_t size() const { return m_heap.size() - (m_open ? 1 : 0); }

  void push(Time time, Phase phase, std::uint32_t subject, std::uint32_t what)
  {
    const Event event{time, (static_cast<std::uint64_t>(phase) << 60) | m_sequence++, subject, what};
    if (m_open) {
      m_open = false;
      descend(0, event);
      return;
    }
    m_heap.push_back(event);
    ascend(m_heap.size() - 1, event);
  }

  /// The earliest event; only when not empty.
  [[nodiscard]] const Event &top()
  {
    close();
    return m_heap.front();
  }

  /// Removes the event that `top` has just returned.
  void pop() { m_open = true; }

  /// The time of the earliest event, `never` when empty. Leaves an open top open.
  [[nodiscard]] Time nextTime() const
  {
    if (!m_open)
      return m_heap.empty() ? never : m_heap.front().time;
    const std::size_t end = m_heap.size() < 5 ? m_heap.size() : 5;
    Time next = never;
    for (std::size_t i = 1; i < end; ++i)
      next = m_heap[i].time < next ? m_heap[i].time : next;
    return next;
  }

  void clear()
  {
    m_heap.clear();
    m_open = false;
    m_sequence = 0;
  }

  /// Drops all events that `isStale` holds for.
  template <typename Predicate>
  void dropIf(Predicate isStale)
  {
    close();
    std::erase_if(m_heap, isStale);
    for (std::size_t i = m_heap.size() / 4 + 1; i-- > 0;) {
      if (i < m_heap.size())
        descend(i, m_heap[i]);
    }
  }

 private:
  /// Time and order as one number of 128 bits: a comparison without a branch.
  static bool before(const Event &a, const Event &b) { return wide(a) < wide(b); }
  static Int128 wide(const Event &event) { return (static_cast<Int128>(event.time) << 64) | event.order; }

  /// Fills the open top with the last event.
  void close()
  {
    if (!m_open)
      return;
    m_open = false;
    const Event last = m_heap.back();
    m_heap.pop_back();
    if (!m_heap.empty())
      descend(0, last);
  }

  void ascend(std::size_t at, const Event &event)
  {
    while (at > 0) {
      const std::size_t parent = (at - 1) / 4;
      if (!before(event, m_heap[parent]))
        break;
      m_heap[at] = m_heap[parent];
      at = parent;
    }
    m_heap[at] = event;
  }

  void descend(std::size_t at, const Event event)
  {
    const std::size_t count = m_heap.size();
    for (;;) {
      const std::size_t first = 4 * at + 1;
      if (first >= count)
        break;
      const std::size_t end = first + 4 < count ? first + 4 : count;
      std::size_t least = first;
      if (end - first == 4) {
        const std::size_t left = before(m_heap[first + 1], m_heap[first]) ? first + 1 : first;
        const std::size_t right = before(m_heap[first + 3], m_heap[first + 2]) ? first + 3 : first + 2;
        least = before(m_heap[right], m_heap[left]) ? right : left;
      } else {
        for (std::size_t child = first + 1; child < end; ++child)
          least = before(m_heap[child], m_heap[least]) ? child : least;
      }
      if (!before(m_heap[least], event))
        break;
      m_heap[at] = m_heap[least];
      at = least;
    }
    m_heap[at] = event;
  }

  std::vector<Event> m_heap;
  bool m_open = false;
  std::uint64_t m_sequence = 0;
};

}  // namespace laneway::simulate
