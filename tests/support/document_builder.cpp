#include "tests/support/document_builder.h"

#include <algorithm>

#include "model/edit/default_sizes.h"
#include "model/process/navigate.h"

namespace laneway::test {

namespace {

QString nameOr(QStringView name, QStringView id)
{
  return (name.isNull() ? id : name).toString();
}

Id derived(QStringView prefix, QStringView id)
{
  return Id(QString(prefix.toString() + id.toString()));
}

/// Draws the contents of one scope: a column per node, a row per innermost lane, sub-processes around their contents.
class Drawer {
 public:
  Drawer(Document &document, const std::map<Id, std::vector<Id>> &nodes, Id diagram, Id scope)
      : m_document(document), m_nodes(nodes), m_diagram(diagram), m_scope(scope)
  {
  }

  void draw()
  {
    const auto pools = rankedChildren<Pool>(m_document, m_scope);
    const bool boxed = std::any_of(pools.begin(), pools.end(), [](const Pool *pool) { return pool->process; });
    m_length = lengthOf(m_scope) + (boxed ? 3 * sizes::Header : 0);
    double y = 0;
    for (const Pool *pool : pools)
      y = drawPool(*pool, y) + sizes::PoolGap;
    if (!pools.empty())
      m_x = 3 * sizes::Header;
    m_rows[Id()] = y + RowHeight / 2;
    drawNodes(m_scope, std::nullopt);
    for (const Flow &flow : m_document.flows())
      drawFlow(flow);
  }

 private:
  static constexpr double Gap = 40;
  static constexpr double RowHeight = sizes::Lane;

  Size sizeOf(const Node &node) const
  {
    if (!isSubProcess(node))
      return defaultSize(node);
    double height = sizes::Step.height;
    if (const auto inside = m_nodes.find(node.id); inside != m_nodes.end())
      for (const Id each : inside->second)
        height = std::max(height, sizeOf(*m_document.get<Node>(each)).height);
    return {std::max(lengthOf(node.id), sizes::Step.width), height + 2 * Gap};
  }

  double lengthOf(Id container) const
  {
    double length = Gap;
    if (const auto inside = m_nodes.find(container); inside != m_nodes.end())
      for (const Id each : inside->second)
        if (const Node *node = m_document.get<Node>(each); !isBoundaryEvent(*node))
          length += sizeOf(*node).width + Gap;
    return length;
  }

  void put(Id element, const Rect &bounds)
  {
    Shape shape;
    shape.id = derived(u"shape-", element.text());
    shape.diagram = m_diagram;
    shape.element = element;
    shape.bounds = bounds;
    m_document.put(shape);
  }

  double drawPool(const Pool &pool, double top)
  {
    if (!pool.process) {
      put(pool.id, {0, top, std::max(m_length, sizes::PoolLength), sizes::BlackBox});
      return top + sizes::BlackBox;
    }
    double bottom = top;
    for (const Lane *lane : rankedChildren<Lane>(m_document, pool.id))
      bottom = drawLane(*lane, sizes::Header, bottom);
    if (bottom == top) {
      bottom = top + tallestIn(pool.id, Id()) + 2 * Gap;
      m_rows[pool.id] = (top + bottom) / 2;
    }
    put(pool.id, {0, top, m_length, bottom - top});
    return bottom;
  }

  double drawLane(const Lane &lane, double left, double top)
  {
    double bottom = top;
    for (const Lane *inner : rankedChildren<Lane>(m_document, lane.id))
      bottom = drawLane(*inner, left + sizes::Header, bottom);
    if (bottom == top) {
      bottom = top + std::max(RowHeight, tallestIn(poolOf(m_document, lane.id), lane.id) + 2 * Gap);
      m_rows[lane.id] = (top + bottom) / 2;
    }
    put(lane.id, {left, top, m_length - left, bottom - top});
    return bottom;
  }

  double tallestIn(Id container, Id lane) const
  {
    double height = sizes::Step.height;
    for (const Id child : m_document.children(container))
      if (const Node *node = m_document.get<Node>(child); node && node->lane == lane)
        height = std::max(height, sizeOf(*node).height);
    return height;
  }

  /// `inside`: the bounds of the sub-process they lie in.
  void drawNodes(Id container, std::optional<Rect> inside)
  {
    const auto nodes = m_nodes.find(container);
    if (nodes == m_nodes.end())
      return;
    double x = inside ? inside->x + Gap : m_x + Gap;
    for (const Id each : nodes->second) {
      const Node &node = *m_document.get<Node>(each);
      if (isBoundaryEvent(node)) {
        const Shape *host = shapeIn(m_document, m_diagram, node.as<Event>()->host);
        Q_ASSERT(host);
        put(each, {host->bounds.center().x - sizes::Event.width / 2, host->bounds.bottom() - sizes::Event.height / 2,
                   sizes::Event.width, sizes::Event.height});
        continue;
      }
      const Size size = sizeOf(node);
      const double middle = inside ? inside->center().y : m_rows[!node.lane.isNull() ? node.lane : poolRow(node)];
      put(each, {x, middle - size.height / 2, size.width, size.height});
      if (isSubProcess(node))
        drawNodes(each, shapeIn(m_document, m_diagram, each)->bounds);
      x += size.width + Gap;
    }
  }

  Id poolRow(const Node &node) const { return m_document.get<Pool>(node.parent) ? node.parent : Id(); }

  void drawFlow(const Flow &flow)
  {
    const Shape *source = shapeIn(m_document, m_diagram, flow.source);
    const Shape *target = shapeIn(m_document, m_diagram, flow.target);
    if (!source || !target)
      return;
    Route route;
    route.id = derived(u"route-", flow.id.text());
    route.diagram = m_diagram;
    route.element = flow.id;
    const Rect &a = source->bounds;
    const Rect &b = target->bounds;
    if (a.right() <= b.left()) {
      const double bend = (a.right() + b.left()) / 2;
      route.points = {{a.right(), a.center().y}, {bend, a.center().y}, {bend, b.center().y}, {b.left(), b.center().y}};
      if (a.center().y == b.center().y)
        route.points = {route.points.front(), route.points.back()};
    } else {
      const double below = std::max(a.bottom(), b.bottom()) + 10;
      route.points = {
          {a.center().x, a.bottom()}, {a.center().x, below}, {b.center().x, below}, {b.center().x, b.bottom()}};
    }
    m_document.put(route);
  }

  Document &m_document;
  const std::map<Id, std::vector<Id>> &m_nodes;
  Id m_diagram;
  Id m_scope;
  double m_length = 0;
  double m_x = 0;
  std::map<Id, double> m_rows;  ///< The middle of each innermost lane, of each pool without lanes, and of the rest.
};

}  // namespace

DocumentBuilder &DocumentBuilder::process(QStringView id, QStringView name)
{
  Process process;
  process.id = Id(id);
  process.name = nameOr(name, id);
  process.rank = m_rank++;
  m_document.put(process);
  m_process = process.id;
  Diagram diagram;
  diagram.id = Id(QString(id.toString() + QStringLiteral("-map")));
  diagram.scope = process.id;
  m_document.put(diagram);
  return in(id);
}

DocumentBuilder &DocumentBuilder::workflow(QStringView id, QStringView name)
{
  Workflow workflow;
  workflow.id = Id(id);
  workflow.process = m_process;
  workflow.name = nameOr(name, id);
  workflow.rank = m_rank++;
  m_document.put(workflow);
  Diagram diagram;
  diagram.id = Id(QString(id.toString() + QStringLiteral("-map")));
  diagram.scope = workflow.id;
  m_document.put(diagram);
  return in(id);
}

DocumentBuilder &DocumentBuilder::pool(QStringView id, QStringView name)
{
  Pool pool;
  pool.id = Id(id);
  pool.parent = m_process;
  pool.name = nameOr(name, id);
  pool.process = PoolProcess{.id = QStringLiteral("process-") + id.toString()};
  pool.rank = m_rank++;
  m_document.put(pool);
  return in(id);
}

DocumentBuilder &DocumentBuilder::blackBox(QStringView id, QStringView name)
{
  Pool pool;
  pool.id = Id(id);
  pool.parent = m_process;
  pool.name = nameOr(name, id);
  pool.rank = m_rank++;
  m_document.put(pool);
  return *this;
}

DocumentBuilder &DocumentBuilder::lane(QStringView id, QStringView name, QStringView parent)
{
  Lane lane;
  lane.id = Id(id);
  lane.parent = parent.isNull() ? m_pool : Id(parent);
  lane.name = nameOr(name, id);
  lane.role = derived(u"role-", id);
  lane.rank = m_rank++;
  role(lane.role.text(), lane.name);
  m_document.put(lane);
  return in(id);
}

DocumentBuilder &DocumentBuilder::in(QStringView container)
{
  const Id id(container);
  m_lane = {};
  m_container = id;
  if (m_document.get<Lane>(id)) {
    m_lane = id;
    m_container = poolOf(m_document, id);
  }
  m_scope = scopeOf(m_document, id);
  m_pool = poolOf(m_document, id);
  Q_ASSERT(!m_scope.isNull());
  return *this;
}

DocumentBuilder &DocumentBuilder::role(QStringView id, QStringView name)
{
  Role role;
  role.id = Id(id);
  role.name = nameOr(name, id);
  role.rank = m_rank++;
  m_document.put(role);
  return *this;
}

DocumentBuilder &DocumentBuilder::node(QStringView id, NodeDetail detail, QStringView name)
{
  Node node;
  node.id = Id(id);
  Q_ASSERT(!m_document.contains(node.id));
  node.parent = m_container;
  node.lane = m_lane;
  node.name = nameOr(name, id);
  node.detail = std::move(detail);
  m_nodes[m_document.get<Node>(m_container) ? m_container : m_scope].push_back(node.id);
  m_document.put(std::move(node));
  return *this;
}

DocumentBuilder &DocumentBuilder::task(QStringView id, QStringView name)
{
  return node(id, Activity{}, name);
}

DocumentBuilder &DocumentBuilder::call(QStringView id, QStringView target, QStringView name)
{
  Activity activity;
  activity.kind = ActivityKind::Call;
  activity.calls = Id(target);
  return node(id, activity, name);
}

DocumentBuilder &DocumentBuilder::subProcess(QStringView id, QStringView name)
{
  Activity activity;
  activity.kind = ActivityKind::SubProcess;
  return node(id, activity, name);
}

DocumentBuilder &DocumentBuilder::start(QStringView id, QStringView name)
{
  return node(id, Event{}, name);
}

DocumentBuilder &DocumentBuilder::end(QStringView id, QStringView name)
{
  Event event;
  event.position = EventPosition::End;
  return node(id, event, name);
}

DocumentBuilder &DocumentBuilder::gateway(QStringView id, GatewayKind kind, QStringView name)
{
  Gateway gateway;
  gateway.kind = kind;
  return node(id, gateway, name);
}

DocumentBuilder &DocumentBuilder::boundary(QStringView id, QStringView host, EventTrigger trigger)
{
  const Node *on = m_document.get<Node>(Id(host));
  Q_ASSERT(on);
  Event event;
  event.position = EventPosition::Boundary;
  event.host = on->id;
  event.definitions.push_back({.trigger = trigger});
  Node node;
  node.id = Id(id);
  node.parent = on->parent;
  node.lane = on->lane;
  node.name = id.toString();
  node.detail = event;
  m_nodes[m_document.get<Node>(on->parent) ? on->parent : scopeOf(m_document, on->id)].push_back(node.id);
  m_document.put(std::move(node));
  return *this;
}

DocumentBuilder &DocumentBuilder::note(QStringView id, QStringView text)
{
  return node(id, Annotation{}, text);
}

DocumentBuilder &DocumentBuilder::data(QStringView id, QStringView name)
{
  return node(id, Data{}, name);
}

DocumentBuilder &DocumentBuilder::flow(QStringView source, QStringView target, FlowKind kind)
{
  Flow flow;
  flow.id = Id(QString(source.toString() + u'-' + target.toString()));
  Q_ASSERT(!m_document.contains(flow.id));
  flow.kind = kind;
  flow.source = Id(source);
  flow.target = Id(target);
  Q_ASSERT(m_document.contains(flow.source) && m_document.contains(flow.target));
  m_document.put(std::move(flow));
  return *this;
}

DocumentBuilder &DocumentBuilder::chain(std::initializer_list<QStringView> nodes)
{
  for (auto each = nodes.begin(); each != nodes.end() && each + 1 != nodes.end(); ++each)
    flow(*each, *(each + 1));
  return *this;
}

DocumentBuilder &DocumentBuilder::changeActivity(QStringView id, const std::function<void(Activity &)> &change)
{
  return this->change<Node>(id, [&](Node &node) { change(*node.as<Activity>()); });
}

DocumentBuilder &DocumentBuilder::changeEvent(QStringView id, const std::function<void(Event &)> &change)
{
  return this->change<Node>(id, [&](Node &node) { change(*node.as<Event>()); });
}

Document DocumentBuilder::build() const
{
  Document document = m_document;
  for (const Diagram &diagram : m_document.diagrams())
    Drawer(document, m_nodes, diagram.id, diagram.scope).draw();
  return document;
}

}  // namespace laneway::test
