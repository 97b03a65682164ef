#include "tests/performance/engine/bare_heap.h"

#include <array>
#include <cmath>
#include <deque>
#include <queue>
#include <vector>

namespace laneway::benchmark {

namespace {

constexpr int steps = 10;
constexpr int arrival = -1;

struct Event {
  double time;
  int step;
  bool operator<(const Event &other) const { return time > other.time; }
};

/// xorshift64 (Marsaglia 2003).
class Exponentials {
 public:
  double next(double mean)
  {
    m_state ^= m_state << 13;
    m_state ^= m_state >> 7;
    m_state ^= m_state << 17;
    return -mean * std::log((static_cast<double>(m_state >> 12) + 0.5) * 0x1p-52);
  }

 private:
  std::uint64_t m_state = 88172645463325252ull;
};

}  // namespace

BareRun runBareHeap(std::uint64_t instances)
{
  Exponentials numbers;
  std::priority_queue<Event> events;
  std::array<std::deque<double>, steps> queues;
  std::array<bool, steps> busy{};
  BareRun run;
  std::uint64_t arrived = 0;
  double cycles = 0;
  const auto enter = [&](double now, std::size_t step, double begun) {
    if (step == steps) {
      cycles += now - begun;
      return;
    }
    queues[step].push_back(begun);
    if (!busy[step]) {
      busy[step] = true;
      events.push({now + numbers.next(1), static_cast<int>(step)});
    }
  };
  events.push({numbers.next(1.25), arrival});
  while (!events.empty()) {
    const Event event = events.top();
    events.pop();
    ++run.events;
    if (event.step == arrival) {
      if (++arrived < instances)
        events.push({event.time + numbers.next(1.25), arrival});
      enter(event.time, 0, event.time);
      continue;
    }
    const auto step = static_cast<std::size_t>(event.step);
    const double begun = queues[step].front();
    queues[step].pop_front();
    if (queues[step].empty())
      busy[step] = false;
    else
      events.push({event.time + numbers.next(1), event.step});
    enter(event.time, step + 1, begun);
  }
  run.meanCycle = cycles / static_cast<double>(instances);
  return run;
}

}  // namespace laneway::benchmark
