#include "model/layout/layer_rows.h"

#include "model/layout/network_simplex.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace laneway::layout {

namespace {

constexpr double labelGap = 4;
constexpr double clingGap = 16;

constexpr int branchWeight = 8;
constexpr int passingWeight = 16;
constexpr int backWeight = 2;
constexpr int clingWeight = 3;
constexpr int boundaryWeight = 100;
constexpr int axisWeight = 1;
constexpr int likelyAxisWeight = 6;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

class RowSolver {
 public:
  RowSolver(const LevelGraph &graph, const Layers &layers, const LevelSpacing &spacing)
      : m_graph(graph),
        m_layers(layers),
        m_spacing(spacing),
        m_position(layers.items.size(), 0),
        m_alignedLeft(layers.items.size(), -1),
        m_alignedRight(layers.items.size(), -1),
        m_block(layers.items.size(), -1)
  {
    for (const std::vector<int> &layer : layers.order) {
      for (std::size_t i = 0; i < layer.size(); ++i)
        m_position[at(layer[i])] = static_cast<int>(i);
    }
  }

  Rows solve()
  {
    alignAll();
    makeBlocks();
    placeLabels();
    m_rows.y.assign(m_layers.items.size(), 0);
    m_rows.bandHeights = m_graph.bandHeights;
    m_rows.bandHeights.resize(at(m_graph.bands), 0);
    for (int band = 0; band < m_graph.bands; ++band)
      solveBand(band);
    return std::move(m_rows);
  }

 private:
  [[nodiscard]] const LayerItem &item(int index) const { return m_layers.items[at(index)]; }
  [[nodiscard]] bool isStandIn(int index) const { return item(index).node < 0; }

  /// Chooses the links that are straight, the most important first, none crossing another chosen one.
  void alignAll()
  {
    std::vector<std::vector<int>> byLayer(m_layers.order.size());
    for (std::size_t link = 0; link < m_layers.links.size(); ++link) {
      const Link &of = m_layers.links[link];
      if (item(of.left).band == item(of.right).band && !leavesBoundary(of))
        byLayer[at(item(of.left).layer)].push_back(static_cast<int>(link));
    }
    for (std::vector<int> &links : byLayer) {
      std::sort(links.begin(), links.end(), [this](int a, int b) { return rank(a) < rank(b); });
      std::vector<std::pair<int, int>> chosen;
      for (const int link : links) {
        const Link &of = m_layers.links[at(link)];
        if (m_alignedRight[at(of.left)] >= 0 || m_alignedLeft[at(of.right)] >= 0)
          continue;
        const std::pair ends{m_position[at(of.left)], m_position[at(of.right)]};
        // Chosen links do not cross, so that only the neighbours of a new one matter.
        const auto next = std::lower_bound(chosen.begin(), chosen.end(), ends);
        if ((next != chosen.end() && next->second < ends.second) ||
            (next != chosen.begin() && std::prev(next)->second > ends.second))
          continue;
        chosen.insert(next, ends);
        m_alignedRight[at(of.left)] = of.right;
        m_alignedLeft[at(of.right)] = of.left;
      }
    }
  }

  /// Lower comes first.
  [[nodiscard]] std::tuple<int, double, double, int> rank(int link) const
  {
    const Link &of = m_layers.links[at(link)];
    const Chain &chain = m_layers.chains[at(of.chain)];
    const LevelEdge &edge = m_graph.edges[at(chain.edge)];
    const bool passing = isStandIn(of.left) && isStandIn(of.right);
    const int kind = chain.likely && !edge.fromBoundary ? 0 : passing ? 1 : chain.back ? 3 : 2;
    return {kind, -edge.share, middleness(of), link};
  }

  /// How far the link is from the middle of all on its two sides.
  [[nodiscard]] double middleness(const Link &of) const
  {
    const auto off = [this](const std::vector<int> &links, int position, bool right) {
      double before = 0;
      for (const int other : links) {
        const Link &to = m_layers.links[at(other)];
        before += m_position[at(right ? to.right : to.left)] < position ? 1 : 0;
      }
      return std::abs(before - (static_cast<double>(links.size()) - 1) / 2);
    };
    return off(m_layers.linksRight[at(of.left)], m_position[at(of.right)], true) +
           off(m_layers.linksLeft[at(of.right)], m_position[at(of.left)], false);
  }

  void makeBlocks()
  {
    for (const std::vector<int> &layer : m_layers.order) {
      for (const int first : layer) {
        if (m_block[at(first)] >= 0)
          continue;
        for (int member = first; member >= 0; member = m_alignedRight[at(member)])
          m_block[at(member)] = m_blocks;
        ++m_blocks;
      }
    }
  }

  /// Labels of gateways and events go where no flow leaves.
  void placeLabels()
  {
    m_rows.labels.assign(m_graph.nodes.size(), LabelPlace::Below);
    for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node) {
      if (m_graph.nodes[at(node)].kind != NodeKind::Gateway)
        continue;
      bool up = !m_layers.above[at(node)].empty();
      bool down = !m_layers.below[at(node)].empty();
      for (const int link : m_layers.linksRight[at(node)])
        lookAt(node, m_layers.links[at(link)].right, m_alignedRight[at(node)], m_alignedLeft, up, down);
      for (const int link : m_layers.linksLeft[at(node)])
        lookAt(node, m_layers.links[at(link)].left, m_alignedLeft[at(node)], m_alignedRight, up, down);
      m_rows.labels[at(node)] = !down ? LabelPlace::Below : !up ? LabelPlace::Above : LabelPlace::AboveLeft;
    }
  }

  /// Whether the flow to `other` goes up or down, judged by what runs straight beside it.
  void lookAt(int node, int other, int straight, const std::vector<int> &backLinks, bool &up, bool &down) const
  {
    if (other == straight)
      return;
    if (item(other).band != item(node).band) {
      (item(other).band < item(node).band ? up : down) = true;
      return;
    }
    int compare = 0;
    if (straight >= 0)
      compare = m_position[at(other)] - m_position[at(straight)];
    else if (backLinks[at(other)] >= 0)
      compare = m_position[at(backLinks[at(other)])] - m_position[at(node)];
    up = up || compare <= 0;
    down = down || compare >= 0;
  }

  [[nodiscard]] double extentAbove(int index) const
  {
    if (isStandIn(index))
      return carriesLabel(index)
                 ? m_graph.edges[at(m_layers.chains[at(item(index).chain)].edge)].label.height + labelGap
                 : 0;
    const LevelNode &node = m_graph.nodes[at(item(index).node)];
    const double label = m_rows.labels[at(item(index).node)] == LabelPlace::Below ? 0 : labelRoom(node);
    return node.size.height / 2 + std::max(node.margins.top, label);
  }

  [[nodiscard]] double extentBelow(int index) const
  {
    if (isStandIn(index))
      return 0;
    const LevelNode &node = m_graph.nodes[at(item(index).node)];
    const double label = m_rows.labels[at(item(index).node)] == LabelPlace::Below ? labelRoom(node) : 0;
    return node.size.height / 2 + std::max(node.margins.bottom, label);
  }

  static double labelRoom(const LevelNode &node) { return node.label.isEmpty() ? 0 : node.label.height + labelGap; }

  /// The label of rework stands at the end where it leaves.
  [[nodiscard]] bool carriesLabel(int index) const
  {
    return item(index).clings >= 0 && m_layers.chains[at(item(index).chain)].passing.back() == index;
  }

  [[nodiscard]] double gapBetween(int above, int below) const
  {
    if (item(above).clings >= 0 && item(above).clings == below)
      return clingGap;
    if (item(below).clings >= 0 && item(below).clings == above)
      return clingGap;
    if (isStandIn(above) && isStandIn(below))
      return m_spacing.betweenFlows;
    return isStandIn(above) || isStandIn(below) ? m_spacing.betweenNodeAndFlow : m_spacing.betweenNodes;
  }

  void solveBand(int band)
  {
    // Variable 0 is the axis of the band.
    std::vector<int> variable(at(m_blocks), -1);
    std::vector<int> members;
    int variables = 1;
    for (const std::vector<int> &layer : m_layers.order) {
      for (const int index : layer) {
        if (item(index).band != band)
          continue;
        members.push_back(index);
        if (variable[at(m_block[at(index)])] < 0)
          variable[at(m_block[at(index)])] = variables++;
      }
    }
    if (members.empty())
      return;
    const auto variableOf = [&](int index) { return variable[at(m_block[at(index)])]; };
    std::vector<SimplexEdge> edges;
    for (const std::vector<int> &layer : m_layers.order) {
      for (std::size_t i = 0; i + 1 < layer.size(); ++i) {
        if (item(layer[i]).band != band || item(layer[i + 1]).band != band)
          continue;
        const double distance = extentBelow(layer[i]) + gapBetween(layer[i], layer[i + 1]) + extentAbove(layer[i + 1]);
        edges.push_back({variableOf(layer[i]), variableOf(layer[i + 1]), static_cast<int>(std::ceil(distance)), 0});
      }
    }
    const auto attract = [&](int a, int b, int weight) {
      if (a == b)
        return;
      const int before = variables++;
      edges.push_back({before, a, 0, weight});
      edges.push_back({before, b, 0, weight});
    };
    std::vector<int> axisPull(at(m_blocks), 0);
    for (const int index : members) {
      for (const int link : m_layers.linksRight[at(index)]) {
        const Link &of = m_layers.links[at(link)];
        if (item(of.right).band == band)
          attract(variableOf(of.left), variableOf(of.right), weightOf(of));
      }
      if (item(index).clings >= 0)
        attract(variableOf(index), variableOf(item(index).clings), clingWeight);
      int &pull = axisPull[at(m_block[at(index)])];
      pull = std::max(pull, isLikely(index) ? likelyAxisWeight : axisWeight);
    }
    for (const Link &link : m_layers.links) {
      if (!leavesBoundary(link) || item(link.left).band != band || item(link.right).band != band)
        continue;
      // The flow comes round the names of boundary events from above: its end should lie below them. Where it cannot,
      // it is drawn as near as possible.
      const int lower = variables++;
      const double below = extentBelow(link.left) + m_spacing.betweenNodeAndFlow;
      edges.push_back({variableOf(link.right), lower, 0, boundaryWeight});
      edges.push_back({variableOf(link.left), lower, static_cast<int>(std::ceil(below)), 0});
    }
    for (int block = 0; block < m_blocks; ++block) {
      if (variable[at(block)] >= 0)
        attract(0, variable[at(block)], axisPull[at(block)]);
    }
    const std::vector<int> values = networkSimplex(variables, edges, pivotsFor(variables));
    finishBand(band, members, [&](int index) { return values[at(variableOf(index))]; });
  }

  /// Enough for the best answer on maps of usual size; bounded work on huge ones.
  static int pivotsFor(int variables) { return std::max(160'000, 4 * variables); }

  [[nodiscard]] int weightOf(const Link &of) const
  {
    const Chain &chain = m_layers.chains[at(of.chain)];
    const bool passing = isStandIn(of.left) && isStandIn(of.right);
    const int weight = chain.back ? backWeight : branchWeight;
    return passing ? std::max(weight, passingWeight) : weight;
  }

  [[nodiscard]] bool leavesBoundary(const Link &link) const
  {
    return m_layers.chains[at(link.chain)].low && !isStandIn(link.left);
  }

  [[nodiscard]] bool isLikely(int index) const
  {
    if (isStandIn(index))
      return false;
    const auto likely = [this](int link) { return m_layers.chains[at(m_layers.links[at(link)].chain)].likely; };
    const auto &left = m_layers.linksLeft[at(index)];
    const auto &right = m_layers.linksRight[at(index)];
    return std::any_of(left.begin(), left.end(), likely) || std::any_of(right.begin(), right.end(), likely);
  }

  template <typename ValueOf>
  void finishBand(int band, const std::vector<int> &members, ValueOf valueOf)
  {
    double top = 1e18;
    double bottom = -1e18;
    for (const int index : members) {
      top = std::min(top, valueOf(index) - extentAbove(index));
      bottom = std::max(bottom, valueOf(index) + extentBelow(index));
    }
    top = std::floor(top);
    double &height = m_rows.bandHeights[at(band)];
    const double room = std::max(0.0, std::floor((height - (bottom - top)) / 2));
    for (const int index : members)
      m_rows.y[at(index)] = valueOf(index) - top + room;
    height = std::max(height, std::ceil(bottom - top));
  }

  const LevelGraph &m_graph;
  const Layers &m_layers;
  const LevelSpacing &m_spacing;
  std::vector<int> m_position;
  std::vector<int> m_alignedLeft;
  std::vector<int> m_alignedRight;
  std::vector<int> m_block;
  int m_blocks = 0;
  Rows m_rows;
};

}  // namespace

Rows assignRows(const LevelGraph &graph, const Layers &layers, const LevelSpacing &spacing)
{
  return RowSolver(graph, layers, spacing).solve();
}

}  // namespace laneway::layout
