#include "model/layout/acyclic.h"

#include <algorithm>
#include <tuple>

namespace laneway::layout {

namespace {

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

/// How a depth-first search went through the graph.
struct Search {
  std::vector<int> begun;  ///< Roots that nothing before had led to.
  std::vector<int> left;   ///< All nodes, each after all it leads to.
};

/// Marks the edges that close a circle.
Search markBackEdges(const LevelGraph &graph, const std::vector<std::vector<int>> &out, const std::vector<int> &roots,
                     std::vector<bool> &reversed)
{
  enum : char { New, Open, Done };
  std::vector<char> state(graph.nodes.size(), New);
  Search search;
  struct Frame {
    int node;
    std::size_t next;
  };
  std::vector<Frame> stack;
  for (const int root : roots) {
    if (state[at(root)] != New)
      continue;
    state[at(root)] = Open;
    search.begun.push_back(root);
    stack.push_back({root, 0});
    while (!stack.empty()) {
      Frame &frame = stack.back();
      if (frame.next == out[at(frame.node)].size()) {
        state[at(frame.node)] = Done;
        search.left.push_back(frame.node);
        stack.pop_back();
        continue;
      }
      const int edge = out[at(frame.node)][frame.next++];
      if (reversed[at(edge)])
        continue;
      const int target = graph.edges[at(edge)].target;
      if (state[at(target)] == Open) {
        reversed[at(edge)] = true;
      } else if (state[at(target)] == New) {
        state[at(target)] = Open;
        stack.push_back({target, 0});
      }
    }
  }
  return search;
}

/// The branch that runs straight on: the most likely one. Of many alike the middle one, so that the others fan out to
/// both sides, unless it ends much earlier; else the one with the longest way onward. -1 where none leads on.
int likeliest(const LevelGraph &graph, const std::vector<int> &branches, const std::vector<bool> &reversed,
              const std::vector<int> &remaining)
{
  constexpr std::size_t many = 3;
  std::vector<int> alike;
  double share = -1;
  for (const int edge : branches) {
    const LevelEdge &of = graph.edges[at(edge)];
    if (reversed[at(edge)] || of.fromBoundary || of.share < share)
      continue;
    if (of.share > share)
      alike.clear();
    share = of.share;
    alike.push_back(edge);
  }
  if (alike.empty())
    return -1;
  const auto onward = [&](int edge) { return remaining[at(graph.edges[at(edge)].target)]; };
  const int longest =
      *std::max_element(alike.begin(), alike.end(), [&](int a, int b) { return onward(a) < onward(b); });
  const int middle = alike[(alike.size() - 1) / 2];
  return alike.size() >= many && 2 * onward(middle) >= onward(longest) ? middle : longest;
}

}  // namespace

bool isLayered(const LevelEdge &edge)
{
  return edge.kind == EdgeKind::Sequence && edge.source >= 0 && edge.target >= 0 && edge.source != edge.target;
}

std::vector<std::vector<int>> branches(const LevelGraph &graph)
{
  std::vector<std::vector<int>> out(graph.nodes.size());
  for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
    if (isLayered(graph.edges[edge]))
      out[at(graph.edges[edge].source)].push_back(static_cast<int>(edge));
  }
  for (std::vector<int> &edges : out) {
    std::stable_sort(edges.begin(), edges.end(), [&graph](int a, int b) {
      const LevelEdge &left = graph.edges[at(a)];
      const LevelEdge &right = graph.edges[at(b)];
      return std::tie(left.fromBoundary, left.order) < std::tie(right.fromBoundary, right.order);
    });
  }
  return out;
}

FlowDirections flowDirections(const LevelGraph &graph)
{
  FlowDirections directions;
  directions.reversed.assign(graph.edges.size(), false);
  directions.likely.assign(graph.edges.size(), false);
  const std::vector<std::vector<int>> out = branches(graph);
  std::vector<int> entries(graph.nodes.size(), 0);
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const LevelEdge &edge = graph.edges[i];
    if (!isLayered(edge))
      continue;
    ++entries[at(edge.target)];
    // Phases follow one another whatever flows say; within one phase the search below decides.
    const int target = graph.nodes[at(edge.target)].phase;
    directions.reversed[i] = target >= 0 && graph.nodes[at(edge.source)].phase > target;
  }
  std::vector<int> roots;
  for (const bool starts : {true, false}) {
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
      if ((entries[node] == 0) == starts)
        roots.push_back(static_cast<int>(node));
    }
  }
  const Search search = markBackEdges(graph, out, roots, directions.reversed);
  // The longest ways onward, in steps.
  std::vector<int> remaining(graph.nodes.size(), 0);
  for (const int node : search.left) {
    for (const int edge : out[at(node)]) {
      if (!directions.reversed[at(edge)])
        remaining[at(node)] = std::max(remaining[at(node)], remaining[at(graph.edges[at(edge)].target)] + 1);
    }
  }
  std::vector<bool> onPath(graph.nodes.size(), false);
  for (const int root : search.begun) {
    int node = root;
    while (node >= 0 && !onPath[at(node)]) {
      onPath[at(node)] = true;
      const int best = likeliest(graph, out[at(node)], directions.reversed, remaining);
      if (best >= 0) {
        directions.likely[at(best)] = true;
        node = graph.edges[at(best)].target;
      } else {
        node = -1;
      }
    }
  }
  return directions;
}

}  // namespace laneway::layout
