#include "model/layout/layer_items.h"

#include <algorithm>

namespace laneway::layout {

namespace {

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

class Builder {
 public:
  Builder(const LevelGraph &graph, const FlowDirections &directions, const std::vector<int> &layers)
      : m_graph(graph), m_directions(directions), m_layer(layers)
  {
  }

  Layers build()
  {
    const int layerCount = m_layer.empty() ? 0 : *std::max_element(m_layer.begin(), m_layer.end()) + 1;
    m_layers.order.resize(at(layerCount));
    for (std::size_t node = 0; node < m_graph.nodes.size(); ++node)
      m_layers.items.push_back({static_cast<int>(node), -1, m_layer[node], m_graph.nodes[node].band, -1});
    countNodes(layerCount);
    for (std::size_t edge = 0; edge < m_graph.edges.size(); ++edge) {
      const LevelEdge &of = m_graph.edges[edge];
      if (isLayered(of) && m_layer[at(of.source)] != m_layer[at(of.target)])
        addChain(static_cast<int>(edge));
    }
    const std::size_t count = m_layers.items.size();
    m_layers.above.resize(count);
    m_layers.below.resize(count);
    m_layers.linksLeft.resize(count);
    m_layers.linksRight.resize(count);
    for (int chain = 0; chain < static_cast<int>(m_layers.chains.size()); ++chain)
      connect(chain);
    arrange();
    return std::move(m_layers);
  }

 private:
  void countNodes(int layerCount)
  {
    m_crowd.assign(at(layerCount) * at(m_graph.bands), 0);
    for (std::size_t node = 0; node < m_graph.nodes.size(); ++node)
      ++m_crowd[crowdAt(m_layer[node], m_graph.nodes[node].band)];
  }

  [[nodiscard]] std::size_t crowdAt(int layer, int band) const { return at(layer) * at(m_graph.bands) + at(band); }

  /// The lane in which a flow between two lanes runs: the emptier one, else that of its higher end.
  [[nodiscard]] int passingBand(int source, int target) const
  {
    const int from = m_graph.nodes[at(source)].band;
    const int to = m_graph.nodes[at(target)].band;
    int crowdFrom = 0;
    int crowdTo = 0;
    for (int layer = m_layer[at(source)] + 1; layer < m_layer[at(target)]; ++layer) {
      crowdFrom += m_crowd[crowdAt(layer, from)];
      crowdTo += m_crowd[crowdAt(layer, to)];
    }
    return crowdFrom < crowdTo ? from : to;
  }

  void addChain(int edge)
  {
    const LevelEdge &of = m_graph.edges[at(edge)];
    Chain chain;
    chain.edge = edge;
    chain.back = m_directions.reversed[at(edge)];
    chain.likely = m_directions.likely[at(edge)];
    chain.low = of.fromBoundary && !chain.back;
    chain.source = chain.back ? of.target : of.source;
    chain.target = chain.back ? of.source : of.target;
    const int band = passingBand(chain.source, chain.target);
    const auto number = static_cast<int>(m_layers.chains.size());
    const int first = m_layer[at(chain.source)] + (chain.back ? 0 : 1);
    const int last = m_layer[at(chain.target)] - (chain.back ? 0 : 1);
    for (int layer = first; layer <= last; ++layer) {
      LayerItem item{-1, number, layer, band, -1};
      if (chain.back && (layer == first || layer == last)) {
        item.clings = layer == first ? chain.source : chain.target;
        item.band = m_graph.nodes[at(item.clings)].band;
      }
      chain.passing.push_back(static_cast<int>(m_layers.items.size()));
      m_layers.items.push_back(item);
    }
    m_layers.chains.push_back(chain);
  }

  void connect(int number)
  {
    const Chain &chain = m_layers.chains[at(number)];
    const auto link = [&](int left, int right) {
      const auto added = static_cast<int>(m_layers.links.size());
      m_layers.links.push_back({left, right, number});
      m_layers.linksRight[at(left)].push_back(added);
      m_layers.linksLeft[at(right)].push_back(added);
    };
    int before = chain.back ? -1 : chain.source;
    for (const int item : chain.passing) {
      const int clings = m_layers.items[at(item)].clings;
      if (clings >= 0)
        m_layers.above[at(clings)].push_back(item);
      if (before >= 0)
        link(before, item);
      before = item;
    }
    if (!chain.back)
      link(before, chain.target);
  }

  /// A first order: as a reader meets the items, branch by branch.
  void arrange()
  {
    std::vector<bool> seen(m_layers.items.size(), false);
    const std::vector<std::vector<int>> out = branches(m_graph);
    std::vector<int> chainOf(m_graph.edges.size(), -1);
    for (std::size_t i = 0; i < m_layers.chains.size(); ++i)
      chainOf[at(m_layers.chains[i].edge)] = static_cast<int>(i);
    struct Frame {
      int node;
      std::size_t next;
    };
    std::vector<Frame> stack;
    const auto enter = [&](int node) {
      if (seen[at(node)])
        return;
      seen[at(node)] = true;
      put(node);
      stack.push_back({node, 0});
    };
    std::vector<int> roots(m_graph.nodes.size());
    for (std::size_t i = 0; i < roots.size(); ++i)
      roots[i] = static_cast<int>(i);
    std::stable_sort(roots.begin(), roots.end(), [this](int a, int b) { return m_layer[at(a)] < m_layer[at(b)]; });
    for (const int root : roots) {
      enter(root);
      while (!stack.empty()) {
        Frame &frame = stack.back();
        if (frame.next == out[at(frame.node)].size()) {
          stack.pop_back();
          continue;
        }
        const int edge = out[at(frame.node)][frame.next++];
        if (chainOf[at(edge)] < 0)
          continue;
        const Chain &chain = m_layers.chains[at(chainOf[at(edge)])];
        for (const int item : chain.passing) {
          if (m_layers.items[at(item)].clings < 0)
            m_layers.order[at(m_layers.items[at(item)].layer)].push_back(item);
        }
        enter(m_graph.edges[at(edge)].target);
      }
    }
    for (std::vector<int> &layer : m_layers.order) {
      std::stable_sort(layer.begin(), layer.end(),
                       [this](int a, int b) { return m_layers.items[at(a)].band < m_layers.items[at(b)].band; });
    }
  }

  /// A node with what clings to it.
  void put(int node)
  {
    std::vector<int> &layer = m_layers.order[at(m_layer[at(node)])];
    const std::vector<int> &above = m_layers.above[at(node)];
    layer.insert(layer.end(), above.rbegin(), above.rend());
    layer.push_back(node);
  }

  const LevelGraph &m_graph;
  const FlowDirections &m_directions;
  const std::vector<int> &m_layer;
  std::vector<int> m_crowd;
  Layers m_layers;
};

}  // namespace

Layers makeLayers(const LevelGraph &graph, const FlowDirections &directions, const std::vector<int> &layers)
{
  return Builder(graph, directions, layers).build();
}

}  // namespace laneway::layout
