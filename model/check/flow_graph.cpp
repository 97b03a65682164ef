#include "model/check/flow_graph.h"

#include <algorithm>

namespace laneway {

FlowGraph::FlowGraph(const Document &document)
{
  for (const Node &node : document.nodes()) {
    if (!isFlowNode(node))
      continue;
    m_rows.emplace(node.id, m_nodes.size());
    m_nodes.push_back({&node, {}, {}});
    if (const Event *event = node.as<Event>(); event && event->position == EventPosition::Boundary)
      m_boundaryEvents.emplace(event->host, node.id);
  }
  for (const Flow &flow : document.flows()) {
    if (flow.kind != FlowKind::Sequence)
      continue;
    const auto source = m_rows.find(flow.source);
    const auto target = m_rows.find(flow.target);
    if (source == m_rows.end() || target == m_rows.end())
      continue;
    m_nodes[source->second].out.push_back(&flow);
    m_nodes[target->second].in.push_back(&flow);
  }
  findCycles();
}

/// Tarjan's strongly connected components (1972), with a stack of our own: maps can be longer than the call stack.
void FlowGraph::findCycles()
{
  constexpr std::size_t Unseen = static_cast<std::size_t>(-1);
  struct Visit {
    std::size_t row;
    std::size_t next;
  };
  const std::size_t count = m_nodes.size();
  std::vector<std::size_t> order(count, Unseen);
  std::vector<std::size_t> low(count, 0);
  std::vector<std::size_t> waiting;
  std::vector<Visit> path;
  std::size_t seen = 0;
  std::size_t components = 0;
  m_components.assign(count, Unseen);
  const auto enter = [&](std::size_t row) {
    order[row] = low[row] = seen++;
    waiting.push_back(row);
    path.push_back({row, 0});
  };
  for (std::size_t root = 0; root < count; ++root) {
    if (order[root] != Unseen)
      continue;
    enter(root);
    while (!path.empty()) {
      const std::size_t row = path.back().row;
      if (path.back().next < m_nodes[row].out.size()) {
        const std::size_t to = m_rows.at(m_nodes[row].out[path.back().next++]->target);
        if (order[to] == Unseen)
          enter(to);
        else if (m_components[to] == Unseen)
          low[row] = std::min(low[row], order[to]);
        continue;
      }
      path.pop_back();
      if (!path.empty())
        low[path.back().row] = std::min(low[path.back().row], low[row]);
      if (low[row] != order[row])
        continue;
      for (std::size_t member = Unseen; member != row;) {
        member = waiting.back();
        waiting.pop_back();
        m_components[member] = components;
      }
      ++components;
    }
  }
}

bool FlowGraph::onOneCycle(Id a, Id b) const
{
  const auto rowA = m_rows.find(a);
  const auto rowB = m_rows.find(b);
  return rowA != m_rows.end() && rowB != m_rows.end() && m_components[rowA->second] == m_components[rowB->second];
}

const GraphNode *FlowGraph::find(Id node) const
{
  const auto row = m_rows.find(node);
  return row == m_rows.end() ? nullptr : &m_nodes[row->second];
}

std::vector<bool> FlowGraph::reachable(const std::vector<Id> &from, bool forwards) const
{
  std::vector<bool> reached(m_nodes.size(), false);
  std::vector<std::size_t> open;
  const auto reach = [&](Id id) {
    const auto row = m_rows.find(id);
    if (row == m_rows.end() || reached[row->second])
      return;
    reached[row->second] = true;
    open.push_back(row->second);
  };
  for (const Id id : from)
    reach(id);
  while (!open.empty()) {
    const GraphNode &at = m_nodes[open.back()];
    open.pop_back();
    for (const Flow *flow : forwards ? at.out : at.in)
      reach(forwards ? flow->target : flow->source);
    if (forwards) {
      const auto [first, last] = m_boundaryEvents.equal_range(at.node->id);
      for (auto boundary = first; boundary != last; ++boundary)
        reach(boundary->second);
    } else if (const Event *event = at.node->as<Event>(); event && event->position == EventPosition::Boundary) {
      reach(event->host);
    }
  }
  return reached;
}

}  // namespace laneway
