#include "model/simulate/run/warm_up.h"

#include <algorithm>
#include <limits>

#include "model/simulate/engine/engine_all.h"

namespace laneway::simulate {

namespace {

/// Takes the cycle times of instances in the order in which they finish.
class CycleTimes : public Observer {
 public:
  void begins(const State &) { m_means = {}; }
  void frameEnds(const State &state, Index frame, bool completed)
  {
    const Frame &at = state.frames[frame];
    if (completed && at.parent == none)
      m_means.add(state.now - at.begun, state.now);
  }
  [[nodiscard]] const BatchMeans &means() const { return m_means; }

 private:
  BatchMeans m_means;
};

}  // namespace

void BatchMeans::add(Time value, Time now)
{
  m_next.sum += value;
  m_next.end = now;
  if (++m_count < m_size)
    return;
  m_batches.push_back(m_next);
  m_next = {};
  m_count = 0;
  if (m_batches.size() < mostBatches)
    return;
  for (std::size_t i = 0; i < mostBatches / 2; ++i)
    m_batches[i] = {m_batches[2 * i].sum + m_batches[2 * i + 1].sum, m_batches[2 * i + 1].end};
  m_batches.resize(mostBatches / 2);
  m_size *= 2;
}

Time BatchMeans::cut() const
{
  // From the end on, so that each cut costs one step (Welford).
  double mean = 0;
  double squares = 0;
  double least = std::numeric_limits<double>::infinity();
  std::size_t best = 0;
  for (std::size_t left = m_batches.size(); left-- > 0;) {
    const double value = static_cast<double>(m_batches[left].sum) / static_cast<double>(m_size);
    const double count = static_cast<double>(m_batches.size() - left);
    const double difference = value - mean;
    mean += difference / count;
    squares += difference * (value - mean);
    const double error = squares / (count * count);
    if (left > m_batches.size() / 2)
      continue;
    if (error <= least) {
      least = error;
      best = left;
    }
  }
  return best == 0 ? 0 : m_batches[best - 1].end;
}

Time findWarmUp(const Plan &plan, const RunSettings &settings, const RunControl &control)
{
  constexpr std::uint32_t pilots = 5;
  constexpr std::uint32_t firstPilot = 4'000'000'001;
  constexpr std::uint64_t mostEvents = 500'000;
  constexpr std::uint64_t eventsAtOnce = 20'000;
  const Program program(plan);
  CycleTimes times;
  Engine<CycleTimes> engine(program, settings, times);
  Time longest = 0;
  for (std::uint32_t pilot = 0; pilot < pilots; ++pilot) {
    engine.begin(firstPilot + pilot);
    Status status = Status::Running;
    while (status == Status::Running && engine.state().processed < mostEvents) {
      status = engine.advance(eventsAtOnce);
      if (control.cancel)
        return 0;
    }
    longest = std::max(longest, times.means().cut());
  }
  return longest;
}

}  // namespace laneway::simulate
