#include "model/layout/network_simplex.h"

#include "model/layout/work_count.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <utility>

namespace laneway::layout {

namespace {

constexpr int none = -1;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

class Simplex {
 public:
  Simplex(int nodes, const std::vector<SimplexEdge> &edges)
      : m_count(nodes),
        m_edges(edges),
        m_incident(at(nodes)),
        m_value(at(nodes), 0),
        m_treeEdges(at(nodes)),
        m_inTree(edges.size(), 0),
        m_cut(edges.size(), 0),
        m_parentEdge(at(nodes), none),
        m_mark(at(nodes), 0),
        m_treePlace(edges.size(), none)
  {
    for (int edge = 0; edge < static_cast<int>(edges.size()); ++edge) {
      m_incident[at(edges[at(edge)].tail)].push_back(edge);
      m_incident[at(edges[at(edge)].head)].push_back(edge);
    }
  }

  std::vector<int> solve(int mostPivots)
  {
    setFeasibleValues();
    growTightTrees();
    int pivots = 0;
    for (const int root : m_roots)
      initCutValues(root);
    for (int leave = leavingEdge(); leave != none && pivots < mostPivots; leave = leavingEdge(), ++pivots)
      pivot(leave);
    normalize();
    return m_value;
  }

 private:
  [[nodiscard]] int slack(int edge) const
  {
    const SimplexEdge &of = m_edges[at(edge)];
    return m_value[at(of.head)] - m_value[at(of.tail)] - of.minLength;
  }

  [[nodiscard]] int otherEnd(int edge, int node) const
  {
    const SimplexEdge &of = m_edges[at(edge)];
    return of.tail == node ? of.head : of.tail;
  }

  /// Longest paths; where lengths are not positive a cycle of tight edges is settled by repeating.
  void setFeasibleValues()
  {
    std::vector<int> waiting(at(m_count), 0);
    for (const SimplexEdge &edge : m_edges)
      ++waiting[at(edge.head)];
    std::vector<int> order;
    order.reserve(at(m_count));
    for (int node = 0; node < m_count; ++node) {
      if (waiting[at(node)] == 0)
        order.push_back(node);
    }
    for (std::size_t next = 0; next < order.size(); ++next) {
      for (const int edge : m_incident[at(order[next])]) {
        const SimplexEdge &of = m_edges[at(edge)];
        if (of.tail != order[next])
          continue;
        m_value[at(of.head)] = std::max(m_value[at(of.head)], m_value[at(of.tail)] + of.minLength);
        if (--waiting[at(of.head)] == 0)
          order.push_back(of.head);
      }
    }
    bool changed = order.size() < at(m_count);
    for (int round = 0; changed && round <= m_count; ++round) {
      changed = false;
      for (const SimplexEdge &edge : m_edges) {
        const int least = m_value[at(edge.tail)] + edge.minLength;
        changed = changed || m_value[at(edge.head)] < least;
        m_value[at(edge.head)] = std::max(m_value[at(edge.head)], least);
      }
    }
  }

  /// A spanning tree of tight edges for every connected part, made by shifting the tree grown so far towards the
  /// nearest node outside until an edge is tight.
  void growTightTrees()
  {
    std::vector<char> reached(at(m_count), 0);
    for (int root = 0; root < m_count; ++root) {
      if (reached[at(root)] == 0)
        growTightTree(root, reached);
    }
  }

  void growTightTree(int root, std::vector<char> &reached)
  {
    using Entry = std::pair<int, int>;
    using Heap = std::priority_queue<Entry, std::vector<Entry>, std::greater<>>;
    // Slacks change by the common shift of the tree: outgoing ones are kept as slack + shift, incoming as slack -
    // shift.
    Heap outgoing;
    Heap incoming;
    int shift = 0;
    std::vector<int> members;
    std::vector<int> shiftWhenAdded;
    const auto add = [&](int node) {
      reached[at(node)] = 1;
      members.push_back(node);
      shiftWhenAdded.push_back(shift);
      for (const int edge : m_incident[at(node)]) {
        const int other = otherEnd(edge, node);
        if (reached[at(other)] != 0)
          continue;
        // The node's own value already contains no shift that comes later.
        if (m_edges[at(edge)].tail == node)
          outgoing.emplace(slack(edge) + shift, edge);
        else
          incoming.emplace(slack(edge) - shift, edge);
      }
    };
    add(root);
    const auto isCrossing = [&](int edge) {
      const SimplexEdge &of = m_edges[at(edge)];
      return (reached[at(of.tail)] != 0) != (reached[at(of.head)] != 0);
    };
    while (true) {
      while (!outgoing.empty() && !isCrossing(outgoing.top().second))
        outgoing.pop();
      while (!incoming.empty() && !isCrossing(incoming.top().second))
        incoming.pop();
      if (outgoing.empty() && incoming.empty())
        break;
      const int slackOut = outgoing.empty() ? std::numeric_limits<int>::max() : outgoing.top().first - shift;
      const int slackIn = incoming.empty() ? std::numeric_limits<int>::max() : incoming.top().first + shift;
      const bool out = slackOut <= slackIn;
      const int edge = out ? outgoing.top().second : incoming.top().second;
      shift += out ? slackOut : -slackIn;
      m_inTree[at(edge)] = 1;
      m_treePlace[at(edge)] = static_cast<int>(m_tree.size());
      m_tree.push_back(edge);
      const SimplexEdge &of = m_edges[at(edge)];
      m_treeEdges[at(of.tail)].push_back(edge);
      m_treeEdges[at(of.head)].push_back(edge);
      add(out ? of.head : of.tail);
    }
    for (std::size_t i = 0; i < members.size(); ++i)
      m_value[at(members[i])] += shift - shiftWhenAdded[i];
    m_roots.push_back(root);
  }

  /// Hangs the tree on its root and finds the cut values from the leaves upwards.
  void initCutValues(int root)
  {
    std::vector<int> order{root};
    for (std::size_t next = 0; next < order.size(); ++next) {
      for (const int edge : m_treeEdges[at(order[next])]) {
        if (edge == m_parentEdge[at(order[next])])
          continue;
        const int child = otherEnd(edge, order[next]);
        m_parentEdge[at(child)] = edge;
        order.push_back(child);
      }
    }
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
      if (m_parentEdge[at(*node)] != none)
        computeCut(*node);
    }
  }

  /// Cut value of the edge above `node`: what leaves its subtree less what enters it, seen along the edge.
  void computeCut(int node)
  {
    const int up = m_parentEdge[at(node)];
    long leaves = 0;
    for (const int edge : m_incident[at(node)])
      leaves += m_edges[at(edge)].tail == node ? m_edges[at(edge)].weight : -m_edges[at(edge)].weight;
    for (const int edge : m_treeEdges[at(node)]) {
      if (edge != up)
        leaves += m_edges[at(edge)].head == node ? m_cut[at(edge)] : -m_cut[at(edge)];
    }
    m_cut[at(up)] = m_edges[at(up)].tail == node ? leaves : -leaves;
  }

  int leavingEdge()
  {
    const std::size_t count = m_tree.size();
    int best = none;
    int seen = 0;
    for (std::size_t step = 0; step < count; ++step) {
      m_next = m_next + 1 < count ? m_next + 1 : 0;
      const int edge = m_tree[m_next];
      if (m_cut[at(edge)] >= 0)
        continue;
      if (best == none || m_cut[at(edge)] < m_cut[at(best)])
        best = edge;
      if (++seen >= searchSize)
        break;
    }
    return best;
  }

  /// One part of the tree when an edge is taken out of it.
  struct Part {
    std::vector<int> nodes;  ///< Those up to `next` have been looked at.
    std::size_t next = 0;
    int mark = 0;
  };

  void pivot(int leave)
  {
    const bool tailInside = walkSmallerPart(leave);
    countWork(static_cast<long>(m_part.nodes.size()));
    const int enter = enteringEdge(tailInside);
    if (enter == none) {
      m_cut[at(leave)] = 0;
      return;
    }
    const int delta = tailInside ? -slack(enter) : slack(enter);
    if (delta != 0) {
      for (const int node : m_part.nodes)
        m_value[at(node)] += delta;
    }
    const long cut = m_cut[at(leave)];
    const SimplexEdge &entering = m_edges[at(enter)];
    const int top = meeting(entering.tail, entering.head);
    const bool tailBelow = updateCuts(entering.tail, top, cut, true, leave);
    updateCuts(entering.head, top, cut, false, leave);
    m_cut[at(enter)] = -cut;
    m_cut[at(leave)] = 0;
    hangOn(tailBelow ? entering.tail : entering.head, enter, leave);
    exchange(leave, enter);
  }

  /// Finds the smaller of the two parts that the tree falls into without the edge, by walking through both by turns,
  /// so that a pivot costs what the smaller one has. Its nodes bear its mark; whether the edge's tail is among them.
  bool walkSmallerPart(int leave)
  {
    const auto begin = [this](Part &part, int node) {
      part.nodes.assign(1, node);
      part.next = 0;
      part.mark = ++m_lastMark;
      m_mark[at(node)] = part.mark;
    };
    begin(m_part, m_edges[at(leave)].tail);
    begin(m_otherPart, m_edges[at(leave)].head);
    const auto isWholeAfterStep = [this, leave](Part &part) {
      const int node = part.nodes[part.next++];
      for (const int edge : m_treeEdges[at(node)]) {
        const int other = otherEnd(edge, node);
        if (edge == leave || m_mark[at(other)] == part.mark)
          continue;
        m_mark[at(other)] = part.mark;
        part.nodes.push_back(other);
      }
      return part.next == part.nodes.size();
    };
    while (true) {
      if (isWholeAfterStep(m_part))
        return true;
      if (isWholeAfterStep(m_otherPart)) {
        std::swap(m_part, m_otherPart);
        return false;
      }
    }
  }

  /// The edge of least slack that runs against the leaving one between the parts.
  [[nodiscard]] int enteringEdge(bool tailInside) const
  {
    int best = none;
    int bestSlack = std::numeric_limits<int>::max();
    for (const int node : m_part.nodes) {
      for (const int edge : m_incident[at(node)]) {
        const SimplexEdge &of = m_edges[at(edge)];
        const bool runsAgainst = tailInside ? of.head == node : of.tail == node;
        if (!runsAgainst || m_mark[at(otherEnd(edge, node))] == m_part.mark)
          continue;
        const int room = slack(edge);
        if (room < bestSlack || (room == bestSlack && edge < best)) {
          bestSlack = room;
          best = edge;
        }
      }
    }
    return best;
  }

  [[nodiscard]] int parent(int node) const
  {
    const int edge = m_parentEdge[at(node)];
    return edge == none ? none : otherEnd(edge, node);
  }

  /// The lowest common ancestor.
  int meeting(int a, int b)
  {
    ++m_lastMark;
    while (true) {
      for (int *node : {&a, &b}) {
        if (*node == none)
          continue;
        if (m_mark[at(*node)] == m_lastMark)
          return *node;
        m_mark[at(*node)] = m_lastMark;
        *node = parent(*node);
      }
    }
  }

  /// Adds the cut on the way from `node` up to `top`; whether the leaving edge was on it.
  bool updateCuts(int node, int top, long cut, bool forwards, int leave)
  {
    bool left = false;
    while (node != top) {
      const int edge = m_parentEdge[at(node)];
      const bool up = m_edges[at(edge)].tail == node;
      m_cut[at(edge)] += up == forwards ? cut : -cut;
      left = left || edge == leave;
      node = otherEnd(edge, node);
    }
    return left;
  }

  /// Hangs what is below the leaving edge on the entering one, whose lower end is `node`.
  void hangOn(int node, int enter, int leave)
  {
    int below = enter;
    while (below != leave) {
      const int edge = std::exchange(m_parentEdge[at(node)], below);
      below = edge;
      node = otherEnd(edge, node);
    }
  }

  void exchange(int leave, int enter)
  {
    m_inTree[at(leave)] = 0;
    m_inTree[at(enter)] = 1;
    m_treePlace[at(enter)] = m_treePlace[at(leave)];
    m_tree[at(m_treePlace[at(enter)])] = enter;
    const auto drop = [this, leave](int node) {
      std::vector<int> &edges = m_treeEdges[at(node)];
      edges.erase(std::find(edges.begin(), edges.end(), leave));
    };
    drop(m_edges[at(leave)].tail);
    drop(m_edges[at(leave)].head);
    m_treeEdges[at(m_edges[at(enter)].tail)].push_back(enter);
    m_treeEdges[at(m_edges[at(enter)].head)].push_back(enter);
  }

  void normalize()
  {
    std::vector<char> seen(at(m_count), 0);
    for (const int root : m_roots) {
      std::vector<int> part{root};
      seen[at(root)] = 1;
      int least = m_value[at(root)];
      for (std::size_t next = 0; next < part.size(); ++next) {
        least = std::min(least, m_value[at(part[next])]);
        for (const int edge : m_treeEdges[at(part[next])]) {
          const int other = otherEnd(edge, part[next]);
          if (seen[at(other)] == 0) {
            seen[at(other)] = 1;
            part.push_back(other);
          }
        }
      }
      for (const int node : part)
        m_value[at(node)] -= least;
    }
  }

  static constexpr int searchSize = 30;

  int m_count;
  const std::vector<SimplexEdge> &m_edges;
  std::vector<std::vector<int>> m_incident;
  std::vector<int> m_value;
  std::vector<std::vector<int>> m_treeEdges;
  std::vector<char> m_inTree;
  std::vector<long> m_cut;
  std::vector<int> m_parentEdge;
  std::vector<int> m_mark;
  int m_lastMark = 0;
  Part m_part;
  Part m_otherPart;
  std::vector<int> m_tree;
  std::vector<int> m_treePlace;  ///< Of a tree edge in m_tree.
  std::vector<int> m_roots;
  std::size_t m_next = 0;
};

}  // namespace

std::vector<int> networkSimplex(int nodes, const std::vector<SimplexEdge> &edges, int mostPivots)
{
  return Simplex(nodes, edges).solve(mostPivots);
}

}  // namespace laneway::layout
