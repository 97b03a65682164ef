#include "model/layout/layer_order.h"

#include "model/layout/work_count.h"

#include <algorithm>

namespace laneway::layout {

namespace {

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

}  // namespace

LayerOrder::LayerOrder(Layers &layers) : m_layers(layers), m_position(layers.items.size(), 0)
{
  for (std::size_t layer = 0; layer < layerCount(); ++layer)
    numberLayer(layer);
}

void LayerOrder::restore(const Arrangement &arrangement)
{
  m_layers.above = arrangement.above;
  m_layers.below = arrangement.below;
  restoreOrder(arrangement.order);
}

void LayerOrder::restoreOrder(const std::vector<std::vector<int>> &order)
{
  m_layers.order = order;
  for (std::size_t layer = 0; layer < layerCount(); ++layer)
    numberLayer(layer);
}

void LayerOrder::numberLayer(std::size_t layer)
{
  int position = 0;
  for (const int item : m_layers.order[layer])
    m_position[at(item)] = position++;
}

long LayerOrder::crossings()
{
  long crossings = 0;
  for (std::size_t layer = 0; layer + 1 < layerCount(); ++layer)
    crossings += crossingsAfter(layer);
  return crossings;
}

/// Crossings between a layer and the next: inversions, by a binary indexed tree (Barth, Juenger, Mutzel 2002).
long LayerOrder::crossingsAfter(std::size_t layer)
{
  const std::size_t size = m_layers.order[layer + 1].size();
  m_tree.assign(size + 1, 0);
  long crossings = 0;
  long added = 0;
  for (const int item : m_layers.order[layer]) {
    m_ends.clear();
    for (const int link : m_layers.linksRight[at(item)])
      m_ends.push_back(rightPosition(link));
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

bool LayerOrder::leavesLow(int link) const
{
  return m_layers.chains[at(m_layers.links[at(link)].chain)].low;
}

/// Flows from the bottom of a node cross those from its side that end below them.
long LayerOrder::crossingsOfLow(int item) const
{
  if (m_layers.items[at(item)].node < 0)
    return 0;
  long crossings = 0;
  const std::vector<int> &links = m_layers.linksRight[at(item)];
  for (const int low : links) {
    if (!leavesLow(low))
      continue;
    const int end = rightPosition(low);
    crossings += std::count_if(links.begin(), links.end(),
                               [&](int link) { return !leavesLow(link) && rightPosition(link) > end; });
  }
  return crossings;
}

void LayerOrder::unitsOf(std::size_t layer, std::vector<OrderUnit> &units) const
{
  units.clear();
  int open = -1;
  const std::vector<int> &order = m_layers.order[layer];
  for (std::size_t place = 0; place < order.size(); ++place) {
    const LayerItem &of = m_layers.items[at(order[place])];
    const int node = of.node >= 0 ? order[place] : of.clings;
    if (node < 0 || node != open)
      units.push_back({place, 0, of.band, 0});
    ++units.back().count;
    open = node;
  }
}

std::span<const int> LayerOrder::items(std::size_t layer, const OrderUnit &unit) const
{
  return std::span(m_layers.order[layer]).subspan(unit.first, unit.count);
}

void LayerOrder::setUnits(std::size_t layer, const std::vector<OrderUnit> &units)
{
  m_items.clear();
  for (const OrderUnit &unit : units) {
    const std::span<const int> moved = items(layer, unit);
    m_items.insert(m_items.end(), moved.begin(), moved.end());
  }
  std::copy(m_items.begin(), m_items.end(), m_layers.order[layer].begin());
  numberLayer(layer);
}

/// Crossings between the links of two items on one side: with `a` above `b`, less with `b` above `a`.
long LayerOrder::gain(const std::vector<int> &linksA, const std::vector<int> &linksB, bool left) const
{
  countWork(static_cast<long>(linksA.size() * linksB.size()));
  long difference = 0;
  for (const int a : linksA) {
    const int endA = left ? leftPosition(a) : rightPosition(a);
    for (const int b : linksB) {
      const int endB = left ? leftPosition(b) : rightPosition(b);
      if (endA != endB)
        difference += endA > endB ? 1 : -1;
      else if (left && leavesLow(a) != leavesLow(b))
        difference += leavesLow(a) ? 1 : -1;
    }
  }
  return difference;
}

long LayerOrder::gain(std::size_t layer, const OrderUnit &above, const OrderUnit &below) const
{
  // A node with a thousand flows is sorted well enough by its barycentre.
  constexpr std::size_t mostPairs = 4096;
  long difference = 0;
  for (const int a : items(layer, above)) {
    for (const int b : items(layer, below)) {
      if (m_layers.linksLeft[at(a)].size() * m_layers.linksLeft[at(b)].size() > mostPairs ||
          m_layers.linksRight[at(a)].size() * m_layers.linksRight[at(b)].size() > mostPairs)
        return 0;
      difference += gain(m_layers.linksLeft[at(a)], m_layers.linksLeft[at(b)], true);
      difference += gain(m_layers.linksRight[at(a)], m_layers.linksRight[at(b)], false);
    }
  }
  return difference;
}

void LayerOrder::moveBelow(const Chain &chain)
{
  flip(chain.passing.front(), m_layers.items[at(chain.passing.front())].clings);
  flip(chain.passing.back(), m_layers.items[at(chain.passing.back())].clings);
  for (std::size_t i = 1; i + 1 < chain.passing.size(); ++i)
    moveToward(chain.passing[i], chain.passing[i - 1]);
}

void LayerOrder::flip(int item, int node)
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

/// Puts a stand-in where its neighbour to the left points to.
void LayerOrder::moveToward(int item, int left)
{
  const auto layer = at(m_layers.items[at(item)].layer);
  std::vector<int> &order = m_layers.order[layer];
  std::erase(order, item);
  const int band = m_layers.items[at(item)].band;
  const int place = position(left);
  auto to = order.begin();
  while (to != order.end()) {
    const LayerItem &of = m_layers.items[at(*to)];
    if (of.band > band)
      break;
    const int node = of.node >= 0 ? *to : of.clings;
    bool before = of.band < band;
    for (const int link : m_layers.linksLeft[at(*to)])
      before = before || leftPosition(link) < place;
    const auto next = to + 1;
    const bool inside = next != order.end() && node >= 0 && (m_layers.items[at(*next)].clings == node || *next == node);
    if (!before && !inside && of.clings < 0)
      break;
    ++to;
  }
  order.insert(to, item);
  numberLayer(layer);
}

void LayerOrder::sortClinging()
{
  std::vector<OrderUnit> units;
  for (std::size_t layer = 0; layer < layerCount(); ++layer) {
    unitsOf(layer, units);
    for (const OrderUnit &unit : units) {
      const auto begin = m_layers.order[layer].begin() + static_cast<std::ptrdiff_t>(unit.first);
      const auto end = begin + static_cast<std::ptrdiff_t>(unit.count);
      const auto node = std::find_if(begin, end, [this](int item) { return m_layers.items[at(item)].node >= 0; });
      if (unit.count < 2 || node == end)
        continue;
      const auto byPlace = [this](int a, int b) { return place(a) < place(b); };
      std::stable_sort(begin, node, byPlace);
      std::stable_sort(node + 1, end, byPlace);
      const auto number = at(m_layers.items[at(*node)].node);
      m_layers.above[number].assign(std::make_reverse_iterator(node), std::make_reverse_iterator(begin));
      m_layers.below[number].assign(node + 1, end);
    }
    numberLayer(layer);
  }
}

double LayerOrder::place(int item) const
{
  const auto &right = m_layers.linksRight[at(item)];
  const auto &left = m_layers.linksLeft[at(item)];
  if (!right.empty())
    return rightPosition(right.front());
  return left.empty() ? position(item) : leftPosition(left.front());
}

}  // namespace laneway::layout
