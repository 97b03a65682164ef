#include "model/layout/crossing_order.h"

#include "model/layout/work_count.h"

#include <algorithm>
#include <numeric>

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

/// A node with what clings to it, or a single stand-in: what moves as one.
struct Unit {
  std::vector<int> items;  ///< From top to bottom.
  int band = 0;
  double key = 0;
};

class Reducer {
 public:
  explicit Reducer(Layers &layers) : m_layers(layers), m_position(layers.items.size(), 0)
  {
    for (std::size_t layer = 0; layer < m_layers.order.size(); ++layer)
      numberLayer(layer);
  }

  void run()
  {
    std::vector<std::vector<int>> best = m_layers.order;
    long bestCrossings = countAll();
    int idle = 0;
    const int mostSweeps = roundsFor(m_layers.items.size(), 3'000'000, 4, 24);
    for (int sweep = 0; sweep < mostSweeps && idle < patience && bestCrossings > 0; ++sweep) {
      const bool right = sweep % 2 == 0;
      sortAll(right, sweep % 4 >= 2);
      exchangeAll();
      const long crossings = countAll();
      if (crossings < bestCrossings) {
        bestCrossings = crossings;
        best = m_layers.order;
        idle = 0;
      } else {
        ++idle;
      }
    }
    m_layers.order = best;
    for (std::size_t layer = 0; layer < m_layers.order.size(); ++layer)
      numberLayer(layer);
    if (bestCrossings > 0)
      chooseSides(bestCrossings);
    sortClinging();
  }

  [[nodiscard]] long countAll()
  {
    long crossings = 0;
    for (std::size_t layer = 0; layer + 1 < m_layers.order.size(); ++layer)
      crossings += countAfter(layer);
    return crossings;
  }

 private:
  void numberLayer(std::size_t layer)
  {
    int position = 0;
    for (const int item : m_layers.order[layer])
      m_position[at(item)] = position++;
  }

  /// Crossings between a layer and the next: inversions, by a binary indexed tree (Barth, Juenger, Mutzel 2002).
  [[nodiscard]] long countAfter(std::size_t layer)
  {
    if (layer + 1 >= m_layers.order.size())
      return 0;
    const std::size_t size = m_layers.order[layer + 1].size();
    m_tree.assign(size + 1, 0);
    long crossings = 0;
    long added = 0;
    for (const int item : m_layers.order[layer]) {
      m_ends.clear();
      for (const int link : m_layers.linksRight[at(item)])
        m_ends.push_back(m_position[at(m_layers.links[at(link)].right)]);
      crossings += crossingsOfLow(item);
      for (const int end : m_ends) {
        long notAfter = 0;
        for (std::size_t i = at(end) + 1; i > 0; i -= i & (~i + 1))
          notAfter += m_tree[i];
        crossings += added - notAfter;
      }
      for (const int end : m_ends) {
        for (std::size_t i = at(end) + 1; i <= size; i += i & (~i + 1))
          ++m_tree[i];
      }
      added += static_cast<long>(m_ends.size());
    }
    return crossings;
  }

  [[nodiscard]] bool leavesLow(int link) const { return m_layers.chains[at(m_layers.links[at(link)].chain)].low; }

  /// Flows from the bottom of a node cross those from its side that end below them.
  [[nodiscard]] long crossingsOfLow(int item) const
  {
    if (m_layers.items[at(item)].node < 0)
      return 0;
    long crossings = 0;
    const std::vector<int> &links = m_layers.linksRight[at(item)];
    for (const int low : links) {
      if (!leavesLow(low))
        continue;
      const int end = m_position[at(m_layers.links[at(low)].right)];
      crossings += std::count_if(links.begin(), links.end(), [&](int link) {
        return !leavesLow(link) && m_position[at(m_layers.links[at(link)].right)] > end;
      });
    }
    return crossings;
  }

  [[nodiscard]] std::vector<Unit> unitsOf(std::size_t layer) const
  {
    std::vector<Unit> units;
    int open = -1;
    for (const int item : m_layers.order[layer]) {
      const LayerItem &of = m_layers.items[at(item)];
      const int node = of.node >= 0 ? item : of.clings;
      if (node < 0 || node != open)
        units.push_back({{}, of.band, 0});
      units.back().items.push_back(item);
      open = node;
    }
    return units;
  }

  void setUnits(std::size_t layer, const std::vector<Unit> &units)
  {
    std::vector<int> &order = m_layers.order[layer];
    order.clear();
    for (const Unit &unit : units)
      order.insert(order.end(), unit.items.begin(), unit.items.end());
    numberLayer(layer);
  }

  void sortAll(bool right, bool tiesTurn)
  {
    const std::size_t count = m_layers.order.size();
    for (std::size_t step = 1; step < count; ++step)
      sortLayer(right ? step : count - 1 - step, right, tiesTurn);
  }

  /// By the mean place of the neighbours in the layer just left (`fromLeft`) or in the one after.
  void sortLayer(std::size_t layer, bool fromLeft, bool tiesTurn)
  {
    std::vector<Unit> units = unitsOf(layer);
    const std::size_t other = fromLeft ? layer - 1 : layer + 1;
    const double scale =
        static_cast<double>(m_layers.order[other].size() + 1) / static_cast<double>(m_layers.order[layer].size() + 1);
    for (Unit &unit : units) {
      double sum = 0;
      int count = 0;
      double place = 0;
      for (const int item : unit.items) {
        place += m_position[at(item)];
        for (const int link : fromLeft ? m_layers.linksLeft[at(item)] : m_layers.linksRight[at(item)]) {
          sum += m_position[at(fromLeft ? m_layers.links[at(link)].left : m_layers.links[at(link)].right)];
          ++count;
        }
      }
      unit.key = count > 0 ? sum / count : place / static_cast<double>(unit.items.size()) * scale;
    }
    const auto before = [](const Unit &a, const Unit &b) { return a.band != b.band ? a.band < b.band : a.key < b.key; };
    if (tiesTurn)
      std::reverse(units.begin(), units.end());
    std::stable_sort(units.begin(), units.end(), before);
    setUnits(layer, units);
  }

  /// Crossings between the links of two items on one side: with `a` above `b`, less with `b` above `a`.
  [[nodiscard]] long gain(const std::vector<int> &linksA, const std::vector<int> &linksB, bool left)
  {
    countWork(static_cast<long>(linksA.size() * linksB.size()));
    long difference = 0;
    for (const int a : linksA) {
      const int endA = m_position[at(left ? m_layers.links[at(a)].left : m_layers.links[at(a)].right)];
      for (const int b : linksB) {
        const int endB = m_position[at(left ? m_layers.links[at(b)].left : m_layers.links[at(b)].right)];
        if (endA != endB)
          difference += endA > endB ? 1 : -1;
        else if (left && leavesLow(a) != leavesLow(b))
          difference += leavesLow(a) ? 1 : -1;
      }
    }
    return difference;
  }

  [[nodiscard]] long gain(const Unit &above, const Unit &below)
  {
    long difference = 0;
    for (const int a : above.items) {
      for (const int b : below.items) {
        // A node with a thousand flows is sorted well enough by its barycentre.
        if (m_layers.linksLeft[at(a)].size() * m_layers.linksLeft[at(b)].size() > 4096 ||
            m_layers.linksRight[at(a)].size() * m_layers.linksRight[at(b)].size() > 4096)
          return 0;
        difference += gain(m_layers.linksLeft[at(a)], m_layers.linksLeft[at(b)], true);
        difference += gain(m_layers.linksRight[at(a)], m_layers.linksRight[at(b)], false);
      }
    }
    return difference;
  }

  /// Exchanges neighbours while that saves crossings; a layer is looked at again only after one beside it changed.
  void exchangeAll()
  {
    const int mostRounds = roundsFor(m_layers.items.size(), 600'000, 1, 12);
    const std::size_t count = m_layers.order.size();
    std::vector<char> stale(count, 1);
    bool changed = true;
    for (int round = 0; changed && round < mostRounds; ++round) {
      changed = false;
      for (std::size_t layer = 0; layer < count; ++layer) {
        if (stale[layer] == 0)
          continue;
        stale[layer] = 0;
        if (!exchangeIn(layer))
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

  bool exchangeIn(std::size_t layer)
  {
    std::vector<Unit> units = unitsOf(layer);
    countWork(static_cast<long>(units.size()));
    bool changed = false;
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
      if (units[i].band != units[i + 1].band || gain(units[i], units[i + 1]) <= 0)
        continue;
      std::swap(units[i], units[i + 1]);
      changed = true;
    }
    if (changed)
      setUnits(layer, units);
    return changed;
  }

  /// Rework moves from the top to the bottom of its ends where that saves crossings.
  void chooseSides(long crossings)
  {
    const std::size_t mostFlips = 400'000 / (m_layers.items.size() + 1);
    std::size_t tried = 0;
    for (const Chain &chain : m_layers.chains) {
      if (!chain.back || ++tried > mostFlips)
        continue;
      const int source = m_layers.items[at(chain.passing.front())].clings;
      const int target = m_layers.items[at(chain.passing.back())].clings;
      const std::vector<std::vector<int>> before = m_layers.order;
      flip(chain.passing.front(), source);
      flip(chain.passing.back(), target);
      for (std::size_t i = 1; i + 1 < chain.passing.size(); ++i)
        moveToward(chain.passing[i], chain.passing[i - 1]);
      exchangeAll();
      const long now = countAll();
      if (now < crossings) {
        crossings = now;
        continue;
      }
      m_layers.order = before;
      for (std::size_t layer = 0; layer < m_layers.order.size(); ++layer)
        numberLayer(layer);
      unflip(chain.passing.front(), source);
      unflip(chain.passing.back(), target);
    }
  }

  void flip(int item, int node)
  {
    std::erase(m_layers.above[at(node)], item);
    m_layers.below[at(node)].push_back(item);
    const auto layer = at(m_layers.items[at(item)].layer);
    std::vector<int> &order = m_layers.order[layer];
    std::erase(order, item);
    auto place = std::find(order.begin(), order.end(), node) + 1;
    while (place != order.end() && m_layers.items[at(*place)].clings == node)
      ++place;
    order.insert(place, item);
    numberLayer(layer);
  }

  void unflip(int item, int node)
  {
    std::erase(m_layers.below[at(node)], item);
    m_layers.above[at(node)].push_back(item);
  }

  /// Puts a stand-in where its neighbour to the left points to.
  void moveToward(int item, int left)
  {
    const auto layer = at(m_layers.items[at(item)].layer);
    std::vector<int> &order = m_layers.order[layer];
    std::erase(order, item);
    const int band = m_layers.items[at(item)].band;
    const int place = m_position[at(left)];
    auto to = order.begin();
    while (to != order.end()) {
      const LayerItem &of = m_layers.items[at(*to)];
      if (of.band > band)
        break;
      const int node = of.node >= 0 ? *to : of.clings;
      bool before = of.band < band;
      for (const int link : m_layers.linksLeft[at(*to)])
        before = before || m_position[at(m_layers.links[at(link)].left)] < place;
      const auto next = to + 1;
      const bool inside =
          next != order.end() && node >= 0 && (m_layers.items[at(*next)].clings == node || *next == node);
      if (!before && !inside && of.clings < 0)
        break;
      ++to;
    }
    order.insert(to, item);
    numberLayer(layer);
  }

  /// What clings to a node in the order of where it goes, so that nothing crosses beside the node.
  void sortClinging()
  {
    for (std::size_t layer = 0; layer < m_layers.order.size(); ++layer) {
      std::vector<Unit> units = unitsOf(layer);
      for (Unit &unit : units) {
        const auto node = std::find_if(unit.items.begin(), unit.items.end(),
                                       [this](int item) { return m_layers.items[at(item)].node >= 0; });
        if (unit.items.size() < 2 || node == unit.items.end())
          continue;
        const auto byPlace = [this](int a, int b) { return place(a) < place(b); };
        std::stable_sort(unit.items.begin(), node, byPlace);
        std::stable_sort(node + 1, unit.items.end(), byPlace);
        const auto number = at(m_layers.items[at(*node)].node);
        m_layers.above[number].assign(std::make_reverse_iterator(node), unit.items.rend());
        m_layers.below[number].assign(node + 1, unit.items.end());
      }
      setUnits(layer, units);
    }
  }

  [[nodiscard]] double place(int item) const
  {
    const auto &right = m_layers.linksRight[at(item)];
    const auto &left = m_layers.linksLeft[at(item)];
    if (!right.empty())
      return m_position[at(m_layers.links[at(right.front())].right)];
    return left.empty() ? m_position[at(item)] : m_position[at(m_layers.links[at(left.front())].left)];
  }

  Layers &m_layers;
  std::vector<int> m_position;
  std::vector<long> m_tree;
  std::vector<int> m_ends;
};

}  // namespace

long countCrossings(const Layers &layers)
{
  Layers copy = layers;
  return Reducer(copy).countAll();
}

void reduceCrossings(Layers &layers)
{
  Reducer(layers).run();
}

}  // namespace laneway::layout
