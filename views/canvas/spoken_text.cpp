#include "views/canvas/spoken_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/messages/kind_names.h"
#include "model/process/navigate.h"
#include "views/canvas/element_kinds.h"

namespace laneway::canvas {

namespace {

using namespace Qt::StringLiterals;

struct Spoken {
  Q_DECLARE_TR_FUNCTIONS(AccessibleCanvas)
};

constexpr int ContentsSaid = 12;  ///< Of more the number must do.

QString named(const QString &name)
{
  return name.isEmpty() ? Spoken::tr("Unnamed") : name;
}

/// What lies directly in the pool or lane and is in the order.
std::vector<Id> contentsOf(const Document &document, Id swimlane, const std::vector<Id> &order)
{
  std::vector<Id> contents;
  for (const Id element : order) {
    const Node *node = document.get<Node>(element);
    const Lane *lane = document.get<Lane>(element);
    const Id around = lane                             ? lane->parent
                      : !node                          ? Id()
                      : document.get<Lane>(node->lane) ? node->lane
                                                       : poolOf(document, element);
    if (around == swimlane)
      contents.push_back(element);
  }
  return contents;
}

/// How many nodes lie in the lane; what is in the lanes within it counts too.
int nodesIn(const Document &document, Id lane)
{
  int count = 0;
  std::vector<Id> ahead{lane};
  while (!ahead.empty()) {
    const Id next = ahead.back();
    ahead.pop_back();
    count += document.referrers(next, ReferenceKind::Lane).size();
    for (const Lane *child : rankedChildren<Lane>(document, next))
      ahead.push_back(child->id);
  }
  return count;
}

QString nodeName(const Document &document, const Node &node)
{
  const Lane *lane = document.get<Lane>(node.lane);
  const int outgoing = document.outgoing(node.id).size();
  return lane ? Spoken::tr("%1, %2, lane %3, %n outgoing", nullptr, outgoing)
                    .arg(named(node.name), kindOf(node), named(lane->name))
              : Spoken::tr("%1, %2, %n outgoing", nullptr, outgoing).arg(named(node.name), kindOf(node));
}

QString laneName(const Document &document, const Lane &lane)
{
  if (lane.kind == LaneKind::Phase)
    return Spoken::tr("%1, phase").arg(named(lane.name));
  const int elements = nodesIn(document, lane.id);
  const Role *role = document.get<Role>(laneRole(document, lane.id));
  return role ? Spoken::tr("%1, lane, role %2, %n inside", nullptr, elements).arg(named(lane.name), named(role->name))
              : Spoken::tr("%1, lane, %n inside", nullptr, elements).arg(named(lane.name));
}

QString poolName(const Pool &pool)
{
  return (pool.process ? Spoken::tr("%1, pool") : Spoken::tr("%1, closed pool")).arg(named(pool.name));
}

QString endName(const Document &document, Id end)
{
  if (const Node *node = document.get<Node>(end))
    return node->name.isEmpty() ? kindOf(*node) : node->name;
  if (const Pool *pool = document.get<Pool>(end))
    return named(pool->name);
  if (const Flow *flow = document.get<Flow>(end))
    return flow->name.isEmpty() ? Spoken::tr("a flow") : flow->name;
  return Spoken::tr("Unnamed");
}

QString flowName(const Document &document, const Flow &flow)
{
  const QString kind = kindName(document.find(flow.id));
  const QString from = endName(document, flow.source);
  const QString to = endName(document, flow.target);
  return flow.name.isEmpty() ? Spoken::tr("%1 from %2 to %3").arg(kind, from, to)
                             : Spoken::tr("%1, %2 from %3 to %4").arg(flow.name, kind, from, to);
}

}  // namespace

QString spokenName(const Document &document, Id element)
{
  if (const Node *node = document.get<Node>(element))
    return nodeName(document, *node);
  if (const Lane *lane = document.get<Lane>(element))
    return laneName(document, *lane);
  if (const Pool *pool = document.get<Pool>(element))
    return poolName(*pool);
  if (const Flow *flow = document.get<Flow>(element))
    return flowName(document, *flow);
  return {};
}

QString spokenDescription(const Document &document, Id element, const std::vector<Id> &order)
{
  if (const Node *node = document.get<Node>(element))
    return node->documentation;
  if (const Flow *flow = document.get<Flow>(element)) {
    QStringList parts{flow->condition, flow->documentation};
    parts.removeAll(QString());
    return parts.join(u'\n');
  }
  QStringList names;
  const std::vector<Id> contents = contentsOf(document, element, order);
  for (const Id each : contents) {
    if (names.size() == ContentsSaid)
      break;
    const Node *node = document.get<Node>(each);
    const Lane *lane = document.get<Lane>(each);
    names << named(node ? node->name : lane ? lane->name : QString());
  }
  const int more = static_cast<int>(contents.size()) - static_cast<int>(names.size());
  if (more > 0)
    names << Spoken::tr("%n more", nullptr, more);
  return names.join(u", "_s);
}

}  // namespace laneway::canvas
