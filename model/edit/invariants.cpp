#include "model/edit/invariants.h"

#include <map>
#include <set>

#include "model/edit/value_ranges.h"
#include "model/process/navigate.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxDepth = 1000;

class Inspector {
 public:
  explicit Inspector(const Document &document) : m_document(document) {}

  QStringList run()
  {
    inspectTable<DocumentInfo>();
    inspectTable<Process>();
    inspectTable<Workflow>();
    inspectTable<Pool>();
    inspectTable<Lane>();
    inspectTable<Node>();
    inspectTable<Flow>();
    inspectTable<Role>();
    inspectTable<Person>();
    inspectTable<Calendar>();
    inspectTable<Scenario>();
    inspectTable<Definition>();
    inspectTable<Diagram>();
    inspectTable<Shape>();
    inspectTable<Route>();
    inspectReferences();
    for (const Lane &lane : m_document.lanes())
      inspectContainers(lane.id);
    for (const Node &node : m_document.nodes())
      inspectNode(node);
    for (const Flow &flow : m_document.flows())
      inspectFlow(flow);
    inspectCalls();
    return m_broken;
  }

 private:
  void report(Id element, const QString &what) { m_broken.append(u"%1: %2"_s.arg(element.text(), what)); }

  template <typename T>
  void inspectTable()
  {
    for (const auto &[id, element] : m_document.table<T>().rows()) {
      if (id != element->id || id.isNull())
        report(id, u"stands under another id"_s);
      if (!m_ids.insert(id).second)
        report(id, u"is the id of two elements"_s);
      if (const Result<void> sound = checkValues(Element(element)); !sound)
        report(id, u"has a value out of range: "_s + sound.error().code);
    }
  }

  void inspectReferences()
  {
    for (const auto &[reference, nothing] : m_document.references())
      if (!m_ids.contains(reference.to))
        report(reference.from, u"names "_s + reference.to.text() + u", which is not there"_s);
  }

  void inspectContainers(Id element)
  {
    Id at = element;
    for (int depth = 0; depth < MaxDepth && !at.isNull(); ++depth) {
      const Node *node = m_document.get<Node>(at);
      const Lane *lane = m_document.get<Lane>(at);
      at = node ? node->parent : lane ? lane->parent : Id();
    }
    if (!at.isNull())
      report(element, u"lies inside itself"_s);
  }

  void inspectNode(const Node &node)
  {
    inspectContainers(node.id);
    if (node.parent.isNull())
      report(node.id, u"lies nowhere"_s);
    Id container = node.lane;
    while (const Lane *lane = m_document.get<Lane>(container))
      container = lane->parent;
    if (!node.lane.isNull() && container != node.parent)
      report(node.id, u"lies in a lane of another container"_s);
    if (!isBoundaryEvent(node))
      return;
    const Node *host = m_document.get<Node>(node.as<Event>()->host);
    if (!host || !host->as<Activity>() || host->parent != node.parent)
      report(node.id, u"has no host beside it"_s);
  }

  void inspectFlow(const Flow &flow)
  {
    if (flow.source.isNull() || flow.target.isNull())
      report(flow.id, u"lacks an end"_s);
    if (flow.isDefault && !m_withDefault.insert(flow.source).second)
      report(flow.source, u"has two default flows"_s);
  }

  /// Depth first over which scope calls which.
  void inspectCalls()
  {
    std::map<Id, std::set<Id>> calls;
    for (const Node &node : m_document.nodes())
      if (const Activity *activity = node.as<Activity>(); activity && !activity->calls.isNull())
        calls[scopeOf(m_document, node.id)].insert(activity->calls);
    std::set<Id> done;
    std::set<Id> open;
    const auto visit = [&](const auto &self, Id scope) -> void {
      if (done.contains(scope))
        return;
      if (!open.insert(scope).second) {
        report(scope, u"calls itself"_s);
        return;
      }
      if (const auto found = calls.find(scope); found != calls.end())
        for (const Id called : found->second)
          self(self, called);
      open.erase(scope);
      done.insert(scope);
    };
    for (const auto &[scope, called] : calls)
      visit(visit, scope);
  }

  const Document &m_document;
  QStringList m_broken;
  std::set<Id> m_ids;
  std::set<Id> m_withDefault;
};

}  // namespace

QStringList brokenInvariants(const Document &document)
{
  return Inspector(document).run();
}

}  // namespace laneway
