#include "model/edit/fragment.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include "model/edit/draft.h"
#include "model/edit/forget.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// Collects what is copied and what it needs.
class Copier {
 public:
  Copier(const Document &document, Id diagram) : m_document(document), m_diagram(diagram) {}

  void addElement(Id id)
  {
    if (const Node *node = m_document.get<Node>(id))
      addNode(*node);
    else if (m_document.get<Pool>(id))
      addContainer(id);
  }

  void addFlows()
  {
    // Flows, then what is tied to them: repeated because notes may be tied to flows that are tied to notes.
    for (bool isMore = true; isMore;) {
      isMore = false;
      std::set<Id> candidates;
      for (const Id each : m_taken)
        for (const Id flow : m_document.outgoing(each))
          candidates.insert(flow);
      for (const Id id : candidates) {
        const Flow &flow = *m_document.get<Flow>(id);
        if (m_taken.contains(flow.target) && m_taken.insert(id).second)
          isMore = true;
      }
    }
  }

  [[nodiscard]] Fragment result()
  {
    for (const Id id : std::set<Id>(m_taken))
      addNeeded(m_document.find(id));
    addPeople();
    for (const Id id : m_taken)
      put(m_document.find(id));
    drawFirst();
    for (const Id id : m_taken)
      for (const Id inner : m_document.referrers(id, ReferenceKind::Scope))
        drawInner(inner);
    return std::move(m_fragment);
  }

 private:
  void addNode(const Node &node)
  {
    if (!m_taken.insert(node.id).second)
      return;
    if (isSubProcess(node))
      addContents(node.id);
    for (const Id event : m_document.boundaryEvents(node.id))
      addNode(*m_document.get<Node>(event));
  }

  void addContainer(Id id)
  {
    if (m_taken.insert(id).second)
      addContents(id);
  }

  void addContents(Id container)
  {
    for (const Id child : m_document.children(container)) {
      if (m_document.get<Lane>(child))
        addContainer(child);
      else
        addElement(child);
    }
  }

  /// Roles, calendars and definitions; of what calls open, only its name.
  void addNeeded(const Element &element)
  {
    const auto look = [this](ReferenceKind kind, Id id) {
      const bool isNeeded =
          kind == ReferenceKind::Role || kind == ReferenceKind::Calendar || kind == ReferenceKind::Definition;
      const Element named = m_document.find(id);
      if (kind == ReferenceKind::Call)
        putNameOnly(named);
      else if (isNeeded && !as<Node>(named) && m_taken.insert(id).second)
        addNeeded(named);
    };
    std::visit(
        [&]<typename Held>(const Held &held) {
          if constexpr (!std::is_same_v<Held, std::monostate>)
            forEachReferenceOf(*held, look);
        },
        element);
  }

  /// Those who can do what the roles copied do, with their hours; what else they can do stays behind.
  void addPeople()
  {
    for (const Person &person : m_document.people()) {
      const bool isNeeded =
          std::any_of(person.roles.begin(), person.roles.end(), [this](Id role) { return m_taken.contains(role); });
      if (!isNeeded)
        continue;
      m_taken.insert(person.id);
      if (!person.calendar.isNull())
        m_taken.insert(person.calendar);
    }
  }

  void putNameOnly(const Element &called)
  {
    if (const Workflow *workflow = as<Workflow>(called)) {
      m_fragment.document.put(Workflow{.id = workflow->id, .name = workflow->name});
      m_named.insert(workflow->id);
    } else if (const Process *process = as<Process>(called)) {
      m_fragment.document.put(Process{.id = process->id, .name = process->name});
      m_named.insert(process->id);
    }
  }

  /// A boundary event without its host becomes an event in the flow.
  static void detach(Node &node)
  {
    Event *event = node.as<Event>();
    if (event && event->position == EventPosition::Boundary && event->host.isNull())
      event->position = EventPosition::Catch;
  }

  /// What lies outside is forgotten: parents, lanes, hosts of events copied alone.
  void put(const Element &element)
  {
    const IsGone isOutside = [this](Id id) { return !m_taken.contains(id) && !m_named.contains(id); };
    std::visit(
        [&]<typename Held>(const Held &held) {
          if constexpr (!std::is_same_v<Held, std::monostate>) {
            auto copy = *held;
            forget(copy, isOutside);
            if constexpr (std::is_same_v<decltype(copy), Node>)
              detach(copy);
            m_fragment.document.put(std::move(copy));
          }
        },
        element);
  }

  void drawFirst()
  {
    std::optional<Rect> bounds;
    for (const Id id : m_taken) {
      if (const Shape *shape = shapeIn(m_document, m_diagram, id)) {
        m_fragment.document.put(*shape);
        bounds = bounds ? united(*bounds, shape->bounds) : shape->bounds;
      } else if (const Route *route = routeIn(m_document, m_diagram, id)) {
        m_fragment.document.put(*route);
      }
    }
    if (!bounds)
      return;
    Diagram diagram = *m_document.get<Diagram>(m_diagram);
    diagram.scope = {};
    m_fragment.document.put(std::move(diagram));
    m_fragment.diagram = m_diagram;
    m_fragment.bounds = *bounds;
  }

  /// The diagram of a collapsed sub-process.
  void drawInner(Id id)
  {
    const Diagram *diagram = m_document.get<Diagram>(id);
    if (!diagram || id == m_diagram)
      return;
    m_fragment.document.put(*diagram);
    for (const Id drawing : m_document.drawnIn(id)) {
      const Shape *shape = m_document.get<Shape>(drawing);
      const Route *route = m_document.get<Route>(drawing);
      if (shape && m_taken.contains(shape->element))
        m_fragment.document.put(*shape);
      else if (route && m_taken.contains(route->element))
        m_fragment.document.put(*route);
    }
  }

  const Document &m_document;
  Id m_diagram;
  std::set<Id> m_taken;
  std::set<Id> m_named;
  Fragment m_fragment;
};

}  // namespace

Fragment copyElements(const Document &document, Id diagram, const std::vector<Id> &elements)
{
  Copier copier(document, diagram);
  for (const Id each : elements)
    copier.addElement(each);
  copier.addFlows();
  return copier.result();
}

}  // namespace laneway
