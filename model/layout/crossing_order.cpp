#include "model/layout/crossing_order.h"

#include "model/layout/layer_order.h"
#include "model/layout/work_count.h"

#include <algorithm>
#include <cstdint>

namespace laneway::layout {

namespace {

constexpr int patience = 6;

/// Rounds of a phase on so many items: as many as pay off on maps of usual size, fewer on huge ones.
int roundsFor(std::size_t items, std::size_t work, int least, int most)
{
  return std::clamp(static_cast<int>(work / (items + 1)), least, most);
}

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
class Shuffle {
 public:
  double next()
  {
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return static_cast<double>((z ^ (z >> 31U)) >> 11U);
  }

 private:
  std::uint64_t m_state = 1;
};

class Reducer {
 public:
  explicit Reducer(Layers &layers) : m_order(layers), m_items(layers.items.size()) {}

  void run()
  {
    const LayerOrder::Arrangement start = m_order.arrangement();
    long best = improve();
    if (best > 0)
      tryOtherStarts(start, best);
    m_order.sortClinging();
  }

 private:
  using Order = std::vector<std::vector<int>>;

  /// A search from one order ends where no small change helps; from others it may end better.
  void tryOtherStarts(const LayerOrder::Arrangement &start, long best)
  {
    constexpr int idleStarts = 8;
    const int most = roundsFor(m_items, 8'000, 0, 12);
    LayerOrder::Arrangement found = m_order.arrangement();
    Shuffle shuffle;
    bool better = false;
    int idle = 0;
    for (int number = 0; number < most && idle < idleStarts && best > 0; ++number) {
      m_order.restore(start);
      arrange([&](const OrderUnit &unit) { return number == 0 ? -static_cast<double>(unit.first) : shuffle.next(); });
      const long crossings = improve();
      ++idle;
      if (crossings >= best)
        continue;
      best = crossings;
      found = m_order.arrangement();
      better = true;
      idle = 0;
    }
    m_order.restore(found);
    if (better)
      returnTo(start.order, best);
  }

  template <typename KeyOf>
  void arrange(KeyOf keyOf)
  {
    for (std::size_t layer = 0; layer < m_order.layerCount(); ++layer) {
      m_order.unitsOf(layer, m_units);
      for (OrderUnit &unit : m_units)
        unit.key = keyOf(unit);
      sortUnits(layer);
    }
  }

  /// By their keys, each band by itself.
  void sortUnits(std::size_t layer)
  {
    std::stable_sort(m_units.begin(), m_units.end(), [](const OrderUnit &a, const OrderUnit &b) {
      return a.band != b.band ? a.band < b.band : a.key < b.key;
    });
    m_order.setUnits(layer, m_units);
  }

  /// Sweeps with exchanges, then sides for rework; answers the crossings left.
  long improve()
  {
    Order best = m_order.layers().order;
    long bestCrossings = m_order.crossings();
    int idle = 0;
    const int mostSweeps = roundsFor(m_items, 3'000'000, 4, 24);
    for (int sweep = 0; sweep < mostSweeps && idle < patience && bestCrossings > 0; ++sweep) {
      const bool right = sweep % 2 == 0;
      sortAll(right, sweep % 4 >= 2);
      exchangeAll();
      const long crossings = m_order.crossings();
      if (crossings < bestCrossings) {
        bestCrossings = crossings;
        best = m_order.layers().order;
        idle = 0;
      } else {
        ++idle;
      }
    }
    m_order.restoreOrder(best);
    return bestCrossings > 0 ? chooseSides(bestCrossings) : 0;
  }

  void sortAll(bool right, bool tiesTurn)
  {
    const std::size_t count = m_order.layerCount();
    for (std::size_t step = 1; step < count; ++step)
      sortLayer(right ? step : count - 1 - step, right, tiesTurn);
  }

  /// By the mean place of the neighbours in the layer just left (`fromLeft`) or in the one after.
  void sortLayer(std::size_t layer, bool fromLeft, bool tiesTurn)
  {
    const Layers &layers = m_order.layers();
    m_order.unitsOf(layer, m_units);
    const std::size_t other = fromLeft ? layer - 1 : layer + 1;
    const double scale =
        static_cast<double>(layers.order[other].size() + 1) / static_cast<double>(layers.order[layer].size() + 1);
    for (OrderUnit &unit : m_units) {
      double sum = 0;
      int count = 0;
      double place = 0;
      for (const int item : m_order.items(layer, unit)) {
        place += m_order.position(item);
        for (const int link : fromLeft ? layers.linksLeft[at(item)] : layers.linksRight[at(item)]) {
          sum += fromLeft ? m_order.leftPosition(link) : m_order.rightPosition(link);
          ++count;
        }
      }
      unit.key = count > 0 ? sum / count : place / static_cast<double>(unit.count) * scale;
    }
    if (tiesTurn)
      std::reverse(m_units.begin(), m_units.end());
    sortUnits(layer);
  }

  /// Exchanges neighbours while that saves crossings; a layer is looked at again only after one beside it changed.
  void exchangeAll()
  {
    const int mostRounds = roundsFor(m_items, 600'000, 1, 12);
    exchangeWhile(mostRounds, [this](std::size_t layer, const OrderUnit &above, const OrderUnit &below) {
      return m_order.gain(layer, above, below) > 0;
    });
  }

  template <typename Wanted>
  void exchangeWhile(int mostRounds, Wanted isWanted)
  {
    const std::size_t count = m_order.layerCount();
    std::vector<char> stale(count, 1);
    bool changed = true;
    for (int round = 0; changed && round < mostRounds; ++round) {
      changed = false;
      for (std::size_t layer = 0; layer < count; ++layer) {
        if (stale[layer] == 0)
          continue;
        stale[layer] = 0;
        if (!exchangeIn(layer, isWanted))
          continue;
        changed = true;
        stale[layer] = 1;
        if (layer > 0)
          stale[layer - 1] = 1;
        if (layer + 1 < count)
          stale[layer + 1] = 1;
      }
    }
  }

  template <typename Wanted>
  bool exchangeIn(std::size_t layer, Wanted isWanted)
  {
    m_order.unitsOf(layer, m_units);
    countWork(static_cast<long>(m_units.size()));
    bool changed = false;
    for (std::size_t i = 0; i + 1 < m_units.size(); ++i) {
      if (m_units[i].band != m_units[i + 1].band || !isWanted(layer, m_units[i], m_units[i + 1]))
        continue;
      std::swap(m_units[i], m_units[i + 1]);
      changed = true;
    }
    if (changed)
      m_order.setUnits(layer, m_units);
    return changed;
  }

  /// Rework moves from the top to the bottom of its ends where that saves crossings; answers the crossings left.
  long chooseSides(long crossings)
  {
    const std::size_t mostFlips = 400'000 / (m_items + 1);
    std::size_t tried = 0;
    for (const Chain &chain : m_order.layers().chains) {
      if (!chain.back || ++tried > mostFlips)
        continue;
      const LayerOrder::Arrangement before = m_order.arrangement();
      m_order.moveBelow(chain);
      exchangeAll();
      const long now = m_order.crossings();
      if (now < crossings)
        crossings = now;
      else
        m_order.restore(before);
    }
    return crossings;
  }

  /// Branches go back to their order, and all else to where a reader expects it, where that costs nothing.
  void returnTo(const Order &start, long crossings)
  {
    constexpr int mostRounds = 12;
    const LayerOrder::Arrangement before = m_order.arrangement();
    std::vector<int> wished(m_items, 0);
    for (const std::vector<int> &layer : start) {
      for (std::size_t place = 0; place < layer.size(); ++place)
        wished[at(layer[place])] = static_cast<int>(place);
    }
    exchangeWhile(mostRounds, [&](std::size_t layer, const OrderUnit &above, const OrderUnit &below) {
      return wished[at(m_order.items(layer, above).front())] > wished[at(m_order.items(layer, below).front())] &&
             m_order.gain(layer, above, below) >= 0;
    });
    if (m_order.crossings() > crossings)
      m_order.restore(before);
  }

  LayerOrder m_order;
  std::size_t m_items;
  std::vector<OrderUnit> m_units;
};

}  // namespace

long countCrossings(const Layers &layers)
{
  Layers copy = layers;
  return LayerOrder(copy).crossings();
}

void reduceCrossings(Layers &layers)
{
  Reducer(layers).run();
}

}  // namespace laneway::layout
