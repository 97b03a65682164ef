#include "model/compile/scope_outline.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "model/process/document.h"

namespace laneway::compile {

namespace {

using Row = std::size_t;

/// The one link definition of a link event, or null.
const EventDefinition *linkOf(const Node &node, EventPosition position)
{
  const Event *event = node.as<Event>();
  const bool isLink = event && event->position == position && event->definitions.size() == 1 &&
                      event->definitions.front().trigger == EventTrigger::Link;
  return isLink ? &event->definitions.front() : nullptr;
}

bool isEventSubProcess(const Node &node)
{
  const Activity *activity = node.as<Activity>();
  return activity && activity->kind == ActivityKind::SubProcess && activity->subProcess == SubProcessType::Event;
}

bool isCompensationHandler(const Node &node)
{
  const Activity *activity = node.as<Activity>();
  return activity && activity->forCompensation;
}

bool isCompensationEvent(const Node &node)
{
  const Event *event = node.as<Event>();
  return event && event->position == EventPosition::Boundary && event->definitions.size() == 1 &&
         event->definitions.front().trigger == EventTrigger::Compensation;
}

/// The nodes of the container as a graph over rows; rows are in the order of the ids.
class Graph {
 public:
  Graph(const Document &document, Id container)
  {
    for (const Id child : document.children(container)) {
      const Node *node = document.get<Node>(child);
      if (node && isFlowNode(*node))
        m_nodes.push_back(node);
    }
    m_next.resize(m_nodes.size());
    m_hosted.resize(m_nodes.size());
    m_isFed.resize(m_nodes.size(), false);
    m_handler.resize(m_nodes.size());
    for (Row row = 0; row < m_nodes.size(); ++row)
      connect(document, row);
  }

  [[nodiscard]] Row size() const { return m_nodes.size(); }
  [[nodiscard]] const Node &node(Row row) const { return *m_nodes[row]; }
  [[nodiscard]] const std::vector<Row> &hosted(Row row) const { return m_hosted[row]; }
  /// Whether a sequence flow or a link leads to it.
  [[nodiscard]] bool isFed(Row row) const { return m_isFed[row]; }
  /// Of a compensation event: the step that undoes its host.
  [[nodiscard]] std::optional<Row> handler(Row row) const { return m_handler[row]; }
  [[nodiscard]] const std::vector<const Flow *> &crossing() const { return m_crossing; }

  struct Edge {
    Row to = 0;
    const Flow *flow = nullptr;  ///< Null for a jump between link events.
  };
  [[nodiscard]] const std::vector<Edge> &next(Row row) const { return m_next[row]; }

 private:
  [[nodiscard]] std::optional<Row> rowOf(Id id) const
  {
    const auto at = std::lower_bound(m_nodes.begin(), m_nodes.end(), id,
                                     [](const Node *node, Id wanted) { return node->id < wanted; });
    if (at == m_nodes.end() || (*at)->id != id)
      return {};
    return static_cast<Row>(at - m_nodes.begin());
  }

  void connect(const Document &document, Row row)
  {
    const Node &node = *m_nodes[row];
    if (isCompensationEvent(node))
      findHandler(document, row);
    for (const Id id : document.outgoing(node.id)) {
      const Flow *flow = document.get<Flow>(id);
      if (!flow || flow->kind != FlowKind::Sequence)
        continue;
      if (const std::optional<Row> target = rowOf(flow->target))
        addEdge(row, *target, flow);
      else if (document.get<Node>(flow->target))
        m_crossing.push_back(flow);
    }
    if (const EventDefinition *link = linkOf(node, EventPosition::Throw))
      for (Row target = 0; target < m_nodes.size(); ++target)
        if (const EventDefinition *other = linkOf(*m_nodes[target], EventPosition::Catch);
            other && other->expression == link->expression)
          addEdge(row, target, nullptr);
    if (const Event *event = node.as<Event>(); event && event->position == EventPosition::Boundary)
      if (const std::optional<Row> host = rowOf(event->host))
        m_hosted[*host].push_back(row);
  }

  void findHandler(const Document &document, Row row)
  {
    for (const Id id : document.outgoing(m_nodes[row]->id)) {
      const Flow *flow = document.get<Flow>(id);
      if (!flow || flow->kind != FlowKind::Association)
        continue;
      if (const std::optional<Row> target = rowOf(flow->target); target && isCompensationHandler(*m_nodes[*target]))
        m_handler[row] = target;
    }
  }

  void addEdge(Row from, Row to, const Flow *flow)
  {
    m_next[from].push_back({to, flow});
    m_isFed[to] = true;
  }

  std::vector<const Node *> m_nodes;
  std::vector<std::vector<Edge>> m_next;
  std::vector<std::vector<Row>> m_hosted;
  std::vector<bool> m_isFed;
  std::vector<std::optional<Row>> m_handler;
  std::vector<const Flow *> m_crossing;
};

/// Rows in the order in which the flow first reaches them, breadth first.
class Reach {
 public:
  explicit Reach(const Graph &graph) : m_graph(graph), m_isReached(graph.size(), false) {}

  /// Everything that `from` leads to; boundary events too where `occurs` says so.
  template <typename Occurs>
  void follow(const std::vector<Row> &from, Occurs occurs)
  {
    for (const Row row : from)
      reach(row);
    for (; m_done < m_order.size(); ++m_done) {
      const Row row = m_order[m_done];
      for (const Graph::Edge &edge : m_graph.next(row))
        reach(edge.to);
      for (const Row event : m_graph.hosted(row))
        if (occurs(m_graph.node(event)) && (!isCompensationEvent(m_graph.node(event)) || m_graph.handler(event)))
          reach(event);
      if (const std::optional<Row> handler = m_graph.handler(row))
        reach(*handler);
    }
  }

  [[nodiscard]] bool has(Row row) const { return m_isReached[row]; }
  [[nodiscard]] const std::vector<Row> &order() const { return m_order; }

 private:
  void reach(Row row)
  {
    if (!m_isReached[row])
      m_order.push_back(row);
    m_isReached[row] = true;
  }

  const Graph &m_graph;
  std::vector<bool> m_isReached;
  std::vector<Row> m_order;
  std::size_t m_done = 0;
};

/// The connected parts of what was not reached; the head of a part is its first node that nothing leads to.
std::vector<std::vector<const Node *>> partsOutside(const Graph &graph, const Reach &reach)
{
  std::vector<Row> part(graph.size());
  std::iota(part.begin(), part.end(), Row{0});
  const auto find = [&part](Row row) {
    while (part[row] != row)
      row = part[row] = part[part[row]];
    return row;
  };
  const auto join = [&](Row a, Row b) {
    if (!reach.has(a) && !reach.has(b))
      part[std::max(find(a), find(b))] = std::min(find(a), find(b));
  };
  for (Row row = 0; row < graph.size(); ++row) {
    for (const Graph::Edge &edge : graph.next(row))
      join(row, edge.to);
    for (const Row event : graph.hosted(row))
      join(row, event);
  }
  std::vector<std::vector<Row>> members(graph.size());
  for (Row row = 0; row < graph.size(); ++row)
    if (!reach.has(row))
      members[find(row)].push_back(row);
  std::vector<std::vector<const Node *>> parts;
  for (std::vector<Row> &rows : members) {
    if (rows.empty())
      continue;
    const auto head = std::find_if(rows.begin(), rows.end(), [&](Row row) { return !graph.isFed(row); });
    if (head != rows.end())
      std::rotate(rows.begin(), head, head + 1);
    std::vector<const Node *> &nodes = parts.emplace_back();
    for (const Row row : rows)
      nodes.push_back(&graph.node(row));
  }
  return parts;
}

std::vector<const Node *> starvedJoins(const Graph &graph, const Reach &reach)
{
  std::vector<const Node *> joins;
  std::vector<bool> isStarved(graph.size(), false);
  for (Row row = 0; row < graph.size(); ++row)
    if (!reach.has(row))
      for (const Graph::Edge &edge : graph.next(row))
        isStarved[edge.to] = isStarved[edge.to] || reach.has(edge.to);
  for (Row row = 0; row < graph.size(); ++row) {
    const Gateway *gateway = graph.node(row).as<Gateway>();
    if (isStarved[row] && gateway && gateway->kind == GatewayKind::Parallel)
      joins.push_back(&graph.node(row));
  }
  return joins;
}

}  // namespace

ScopeOutline outlineOf(const Document &document, Id container, const std::function<bool(const Node &)> &occurs)
{
  const Graph graph(document, container);
  ScopeOutline outline;
  outline.crossing = graph.crossing();

  std::vector<Row> starts;
  std::vector<Row> entries;
  std::vector<Row> asides;       // set in by an event of their own, not by the flow
  std::vector<Row> neverOccurs;  // likewise, but nothing ever sets them off
  for (Row row = 0; row < graph.size(); ++row) {
    const Node &node = graph.node(row);
    const bool needsCause = isBoundaryEvent(node) || isEventSubProcess(node);
    if (isStart(node))
      starts.push_back(row);
    else if (isCompensationHandler(node) || linkOf(node, EventPosition::Catch) || (needsCause && !occurs(node)))
      neverOccurs.push_back(row);
    else if (isEventSubProcess(node))
      asides.push_back(row);
    else if (!needsCause && !graph.isFed(row))
      entries.push_back(row);
  }

  Reach reach(graph);
  reach.follow(starts.empty() ? entries : starts, occurs);
  reach.follow(asides, occurs);
  for (const Row row : reach.order())
    outline.nodes.push_back(&graph.node(row));
  for (const Row row : starts)
    outline.starts.push_back(&graph.node(row));
  if (starts.empty())
    for (const Row row : entries)
      outline.entries.push_back(&graph.node(row));
  for (const Row row : reach.order()) {
    for (const Graph::Edge &edge : graph.next(row)) {
      if (edge.flow)
        outline.flows.push_back(edge.flow);
      else
        outline.jumps.push_back({&graph.node(row), &graph.node(edge.to)});
    }
  }
  for (const Row row : reach.order())
    if (const std::optional<Row> handler = graph.handler(row))
      outline.handlers.push_back({&graph.node(row), &graph.node(*handler)});
  outline.starvedJoins = starvedJoins(graph, reach);

  Reach withIdle = reach;
  withIdle.follow(neverOccurs, [](const Node &) { return true; });
  outline.unreachable = partsOutside(graph, withIdle);
  return outline;
}

bool hasFlowNodes(const Document &document, Id container)
{
  for (const Id child : document.children(container))
    if (const Node *node = document.get<Node>(child); node && isFlowNode(*node))
      return true;
  return false;
}

}  // namespace laneway::compile
