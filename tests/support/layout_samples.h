#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/layout/graph.h"

/// Graphs for the layout's tests and benchmarks: hand-made ones and seeded random processes.
namespace laneway::test {

/// SplitMix64 (Steele, Lea, Flood 2014), so that a printed seed gives the same graph everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : m_state(seed) {}

  std::uint64_t next()
  {
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
  }
  /// 0 to `below` - 1.
  int roll(int below) { return static_cast<int>(next() % static_cast<std::uint64_t>(below)); }
  bool chance(int percent) { return roll(100) < percent; }

 private:
  std::uint64_t m_state;
};

/// Builds graphs in few words.
class GraphBuilder {
 public:
  layout::Graph graph;

  int step(int lane = -1) { return node(layout::NodeKind::Step, {100, 50}, {}, lane); }
  int event(int lane = -1, Size label = {70, 15}) { return node(layout::NodeKind::Event, {30, 30}, label, lane); }
  int gateway(int lane = -1, Size label = {60, 15}) { return node(layout::NodeKind::Gateway, {38, 38}, label, lane); }
  int node(layout::NodeKind kind, Size size, Size label, int lane)
  {
    layout::Node added;
    added.kind = kind;
    added.size = size;
    added.label = label;
    added.lane = lane;
    graph.nodes.push_back(added);
    return static_cast<int>(graph.nodes.size()) - 1;
  }
  int edge(int source, int target, Size label = {}, double share = 1)
  {
    layout::Edge added;
    added.source = source;
    added.target = target;
    added.label = label;
    added.share = share;
    m_branches.resize(graph.nodes.size());
    added.order = m_branches[static_cast<std::size_t>(source)]++;
    graph.edges.push_back(added);
    return static_cast<int>(graph.edges.size()) - 1;
  }
  int edge(int source, int target, layout::EdgeKind kind)
  {
    const int added = edge(source, target);
    graph.edges.back().kind = kind;
    return added;
  }
  void chain(const std::vector<int> &nodes)
  {
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i)
      edge(nodes[i], nodes[i + 1]);
  }
  int lane(int parent = -1)
  {
    layout::Lane added;
    added.parent = parent;
    graph.lanes.push_back(added);
    return static_cast<int>(graph.lanes.size()) - 1;
  }

 private:
  std::vector<int> m_branches;  ///< By node: flows that leave it so far.
};

struct ProcessOptions {
  int steps = 50;
  int lanes = 0;
  int extraFlows = 4;  ///< Per cent of steps with a flow to anywhere.
  bool boundaries = false;
  bool artefacts = false;  ///< Notes and data.
  bool farFlows = true;    ///< Of the flows to anywhere one in twenty goes farther than to a step near by.
};

/// A process made of sequences, decisions, parallel branches and loops, as people draw them, with a few wild flows.
class ProcessGenerator {
 public:
  ProcessGenerator(std::uint64_t seed, const ProcessOptions &options) : m_dice(seed), m_options(options) {}

  layout::Graph make()
  {
    if (m_options.lanes > 0) {
      const int pool = m_builder.lane();
      for (int i = 0; i < m_options.lanes; ++i)
        m_lanes.push_back(m_builder.lane(pool));
    }
    const int start = m_builder.event(lane());
    const int end = block(start, m_options.steps);
    m_builder.edge(end, m_builder.event(lane()));
    const auto count = static_cast<int>(m_builder.graph.nodes.size());
    for (int i = 0; i < m_options.steps * m_options.extraFlows / 100; ++i)
      addWildFlow(count);
    if (m_options.boundaries)
      addBoundaries(count);
    if (m_options.artefacts)
      addArtefacts(count);
    return m_builder.graph;
  }

 private:
  int lane()
  {
    if (m_lanes.empty())
      return -1;
    if (m_dice.chance(35))
      m_current = m_dice.roll(static_cast<int>(m_lanes.size()));
    return m_lanes[static_cast<std::size_t>(m_current)];
  }

  /// Appends about `steps` steps after `from`; the last node of them.
  int block(int from, int steps)
  {
    while (steps > 0) {
      const int kind = m_dice.roll(10);
      if (kind < 6 || steps < 4) {
        from = append(from, m_builder.step(lane()));
        --steps;
      } else if (kind < 9) {
        const int branches = 2 + m_dice.roll(steps > 8 ? 3 : 2);
        const int part = 1 + m_dice.roll(std::max(1, std::min(steps / branches, 12)));
        const int split = append(from, m_builder.gateway(lane()));
        const int join = m_builder.gateway(lane(), {});
        for (int i = 0; i < branches; ++i) {
          const int size = i == 0 ? part : m_dice.roll(part + 1);
          const Size label{20.0 + m_dice.roll(50), 15};
          if (size == 0) {
            m_builder.edge(split, join, label, 0.2);
            continue;
          }
          const int first = m_builder.step(lane());
          m_builder.edge(split, first, label, i == 0 ? 0.7 : 0.3);
          m_builder.edge(block(first, size - 1), join);
          steps -= size;
        }
        from = join;
      } else {
        const int join = append(from, m_builder.gateway(lane(), {}));
        const int body = std::min(steps, 1 + m_dice.roll(4));
        const int check = append(block(append(join, m_builder.step(lane())), body - 1), m_builder.gateway(lane()));
        m_builder.edge(check, join, {30, 15}, 0.2);
        from = check;
        steps -= body;
      }
    }
    return from;
  }

  int append(int from, int to)
  {
    m_builder.edge(from, to);
    return to;
  }

  /// Mostly to somewhere near, as in real maps.
  void addWildFlow(int count)
  {
    const int from = 1 + m_dice.roll(count - 2);
    const int reach = m_dice.chance(95) || !m_options.farFlows ? 40 : count;
    const int to = std::clamp(from - reach + m_dice.roll(2 * reach), 1, count - 2);
    m_builder.edge(from, to, {40, 15});
  }

  void addBoundaries(int count)
  {
    for (int i = 0; i < count; ++i) {
      if (m_builder.graph.nodes[static_cast<std::size_t>(i)].kind != layout::NodeKind::Step || !m_dice.chance(8))
        continue;
      const int boundary = m_builder.node(layout::NodeKind::Boundary, {28, 28}, {},
                                          m_builder.graph.nodes[static_cast<std::size_t>(i)].lane);
      m_builder.graph.nodes[static_cast<std::size_t>(boundary)].host = i;
      const int handler = m_builder.step(lane());
      m_builder.edge(boundary, handler);
    }
  }

  void addArtefacts(int count)
  {
    for (int i = 0; i < count; ++i) {
      const int atLane = m_builder.graph.nodes[static_cast<std::size_t>(i)].lane;
      if (m_dice.chance(6))
        m_builder.edge(m_builder.node(layout::NodeKind::Note, {100, 40}, {}, atLane), i, layout::EdgeKind::Association);
      if (m_dice.chance(6))
        m_builder.edge(i, m_builder.node(layout::NodeKind::Data, {36, 48}, {60, 15}, atLane), layout::EdgeKind::Data);
    }
  }

  Dice m_dice;
  ProcessOptions m_options;
  GraphBuilder m_builder;
  std::vector<int> m_lanes;
  int m_current = 0;
};

inline layout::Graph randomProcess(std::uint64_t seed, const ProcessOptions &options)
{
  return ProcessGenerator(seed, options).make();
}

/// A drawing with the nodes at given places and nothing routed yet, as when a person has put down shapes.
inline layout::Drawing placedAt(const layout::Graph &graph, const std::vector<Point> &centers)
{
  layout::Drawing drawing;
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const layout::Node &node = graph.nodes[i];
    drawing.nodes.push_back(
        {centers[i].x - node.size.width / 2, centers[i].y - node.size.height / 2, node.size.width, node.size.height});
    const Rect &bounds = drawing.nodes.back();
    drawing.nodeLabels.push_back(node.label.isEmpty() ? Rect{}
                                                      : Rect{bounds.center().x - node.label.width / 2,
                                                             bounds.bottom() + 4, node.label.width, node.label.height});
  }
  drawing.lanes.resize(graph.lanes.size());
  drawing.edges.resize(graph.edges.size());
  drawing.edgeLabels.resize(graph.edges.size());
  return drawing;
}

}  // namespace laneway::test
