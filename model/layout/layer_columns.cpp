#include "model/layout/layer_columns.h"

#include "model/layout/layer_overhang.h"
#include "model/layout/route_cost.h"

#include <algorithm>
#include <cmath>

namespace laneway::layout {

namespace {

constexpr double trackGap = 12;
constexpr double trackMargin = 16;
constexpr double afterLabel = 22;
constexpr double leastBetweenLabels = 16;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

class ColumnSolver {
 public:
  ColumnSolver(const LevelGraph &graph, const Layers &layers, const Rows &rows, const std::vector<double> &bandTops,
               const LevelSpacing &spacing)
      : m_graph(graph), m_layers(layers), m_rows(rows), m_bandTops(bandTops), m_spacing(spacing)
  {
  }

  Columns solve()
  {
    const std::size_t count = m_layers.order.size();
    m_shapeLeft.assign(count, 0);
    m_shapeRight.assign(count, 0);
    m_left.assign(count, 0);
    m_right.assign(count, 0);
    for (std::size_t node = 0; node < m_graph.nodes.size(); ++node)
      addNode(static_cast<int>(node));
    Columns columns;
    LayerOverhang overhang(m_graph, m_layers, m_rows, m_bandTops);
    double x = 0;
    for (std::size_t layer = 0; layer < count; ++layer) {
      const double wished = std::round(x + std::max(m_left[layer], m_shapeLeft[layer]));
      x = std::round(overhang.place(wished));
      columns.x.push_back(x);
      // What a note keeps away from its column widens the channel before it.
      if (layer > 0)
        columns.channels.back() += (x - wished) / 2;
      const double right = std::max(m_right[layer], m_shapeRight[layer]);
      if (layer + 1 == count) {
        x += right;
        columns.channels.push_back(x);
        break;
      }
      const auto [wide, label] = channelWidth(layer);
      // From shape to shape, but never with the labels around them running into each other.
      const double left = std::max(m_left[layer + 1], m_shapeLeft[layer + 1]);
      const double between =
          std::max(wide, right - m_shapeRight[layer] + left - m_shapeLeft[layer + 1] + leastBetweenLabels);
      // Flows change height behind the labels.
      columns.channels.push_back(std::round(x + m_shapeRight[layer] + (between + std::min(label, between / 2)) / 2));
      x += m_shapeRight[layer] + between + m_shapeLeft[layer + 1] - left;
    }
    columns.width = std::max(x, overhang.right());
    makeRoomToTheLeft(columns, overhang.left());
    addPhases(columns);
    return columns;
  }

 private:
  static void makeRoomToTheLeft(Columns &columns, double reach)
  {
    const double by = std::ceil(reach);
    for (double &x : columns.x)
      x += by;
    for (double &channel : columns.channels)
      channel += by;
    columns.width += by;
  }

  void addNode(int index)
  {
    const LevelNode &node = m_graph.nodes[at(index)];
    const auto layer = at(m_layers.items[at(index)].layer);
    const double half = node.size.width / 2;
    double left = half + node.margins.left;
    double right = half + node.margins.right;
    if (!node.label.isEmpty()) {
      if (m_rows.labels[at(index)] == LabelPlace::AboveLeft) {
        left = std::max(left, node.label.width + 6);
      } else {
        left = std::max(left, node.label.width / 2);
        right = std::max(right, node.label.width / 2);
      }
    }
    m_shapeLeft[layer] = std::max(m_shapeLeft[layer], half);
    m_shapeRight[layer] = std::max(m_shapeRight[layer], half);
    m_left[layer] = std::max(m_left[layer], left);
    m_right[layer] = std::max(m_right[layer], right);
  }

  [[nodiscard]] double y(int item) const { return m_bandTops[at(m_layers.items[at(item)].band)] + m_rows.y[at(item)]; }

  [[nodiscard]] bool isGateway(int item) const
  {
    const int node = m_layers.items[at(item)].node;
    return node >= 0 && m_graph.nodes[at(node)].kind == NodeKind::Gateway;
  }

  struct Channel {
    double width = 0;
    double label = 0;  ///< What labels take of it at its beginning.
  };

  /// Room between the shapes of a layer and those of the next.
  [[nodiscard]] Channel channelWidth(std::size_t layer) const
  {
    std::vector<std::pair<double, int>> borders;
    double label = 0;
    for (const int item : m_layers.order[layer]) {
      for (const int link : m_layers.linksRight[at(item)]) {
        const Link &of = m_layers.links[at(link)];
        const double from = y(of.left);
        const double to = y(of.right);
        // Gateways mostly send and take flows through their corners above and below.
        if (std::abs(from - to) > 1 && !isGateway(of.left) && !isGateway(of.right)) {
          borders.emplace_back(std::min(from, to), 1);
          borders.emplace_back(std::max(from, to), -1);
        }
        label = std::max(label, labelRoom(of));
      }
    }
    std::sort(borders.begin(), borders.end());
    int open = 0;
    int most = 0;
    for (const auto &[position, change] : borders) {
      open += change;
      most = std::max(most, open);
    }
    const double tracks = most > 0 ? (most - 1) * trackGap : 0;
    return {std::max(m_spacing.betweenLayers, std::max(label, trackMargin) + tracks + trackMargin), label};
  }

  /// What the label at the beginning of a flow takes from the channel.
  [[nodiscard]] double labelRoom(const Link &of) const
  {
    const Chain &chain = m_layers.chains[at(of.chain)];
    const LevelEdge &edge = m_graph.edges[at(chain.edge)];
    const int node = m_layers.items[at(of.left)].node;
    if (edge.label.isEmpty() || chain.back || node < 0)
      return 0;
    const auto layer = at(m_layers.items[at(of.left)].layer);
    return edge.label.width + afterLabel - (m_shapeRight[layer] - m_graph.nodes[at(node)].size.width / 2);
  }

  void addPhases(Columns &columns) const
  {
    if (m_graph.phases == 0)
      return;
    std::vector<int> last(at(m_graph.phases), -1);
    for (std::size_t node = 0; node < m_graph.nodes.size(); ++node) {
      const int phase = m_graph.nodes[node].phase;
      if (phase >= 0 && phase < m_graph.phases)
        last[at(phase)] = std::max(last[at(phase)], m_layers.items[node].layer);
    }
    double end = 0;
    for (int phase = 0; phase < m_graph.phases; ++phase) {
      if (last[at(phase)] >= 0)
        end = columns.channels[at(last[at(phase)])];
      columns.phaseEnds.push_back(end);
    }
  }

  const LevelGraph &m_graph;
  const Layers &m_layers;
  const Rows &m_rows;
  const std::vector<double> &m_bandTops;
  const LevelSpacing &m_spacing;
  std::vector<double> m_shapeLeft;
  std::vector<double> m_shapeRight;
  std::vector<double> m_left;
  std::vector<double> m_right;
};

}  // namespace

Columns assignColumns(const LevelGraph &graph, const Layers &layers, const Rows &rows,
                      const std::vector<double> &bandTops, const LevelSpacing &spacing)
{
  return ColumnSolver(graph, layers, rows, bandTops, spacing).solve();
}

std::vector<Point> chainRoute(const LevelGraph &graph, const Layers &layers, const Rows &rows,
                              const std::vector<double> &bandTops, const Columns &columns, int number)
{
  const Chain &chain = layers.chains[at(number)];
  const auto place = [&](int item) {
    const LayerItem &of = layers.items[at(item)];
    return Point{columns.x[at(of.layer)], bandTops[at(of.band)] + rows.y[at(item)]};
  };
  std::vector<Point> points;
  if (chain.back) {
    // Out of the top or bottom of the higher end, along the stand-ins, into the top or bottom of the lower end.
    const auto side = [&](int node, Point beside) {
      const Point center = place(node);
      const double half = graph.nodes[at(layers.items[at(node)].node)].size.height / 2;
      return Point{center.x, beside.y < center.y ? center.y - half : center.y + half};
    };
    points.push_back(side(chain.source, place(chain.passing.front())));
    int before = -1;
    for (const int item : chain.passing) {
      const Point to = place(item);
      if (before >= 0 && points.back().y != to.y) {
        const double channel = columns.channels[at(layers.items[at(before)].layer)];
        points.push_back({channel, points.back().y});
        points.push_back({channel, to.y});
      }
      points.push_back(to);
      before = item;
    }
    points.push_back(side(chain.target, place(chain.passing.back())));
    std::reverse(points.begin(), points.end());
    return simplified(points);
  }
  const auto halfWidth = [&](int item) { return graph.nodes[at(layers.items[at(item)].node)].size.width / 2; };
  points.push_back({place(chain.source).x + halfWidth(chain.source), place(chain.source).y});
  int before = chain.source;
  const auto goTo = [&](int item, double inset) {
    const Point to = place(item);
    if (points.back().y != to.y) {
      const double channel = columns.channels[at(layers.items[at(before)].layer)];
      points.push_back({channel, points.back().y});
      points.push_back({channel, to.y});
    }
    points.push_back({to.x - inset, to.y});
    before = item;
  };
  for (const int item : chain.passing)
    goTo(item, 0);
  goTo(chain.target, halfWidth(chain.target));
  return simplified(points);
}

}  // namespace laneway::layout
