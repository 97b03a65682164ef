#include <map>
#include <set>
#include <type_traits>
#include <vector>

#include "model/edit/called_workflow.h"
#include "model/edit/draft.h"
#include "model/edit/fragment.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

template <typename T>
constexpr QStringView idPrefix()
{
  if constexpr (std::is_same_v<T, Pool>)
    return u"pool";
  else if constexpr (std::is_same_v<T, Lane>)
    return u"lane";
  else if constexpr (std::is_same_v<T, Flow>)
    return u"flow";
  else if constexpr (std::is_same_v<T, Role>)
    return u"role";
  else if constexpr (std::is_same_v<T, Person>)
    return u"person";
  else if constexpr (std::is_same_v<T, Calendar>)
    return u"calendar";
  else if constexpr (std::is_same_v<T, Definition>)
    return u"definition";
  else if constexpr (std::is_same_v<T, Diagram>)
    return u"diagram";
  else if constexpr (std::is_same_v<T, Shape>)
    return u"shape";
  else if constexpr (std::is_same_v<T, Route>)
    return u"route";
  else
    return u"step";
}

/// What of the document a thing brought along is the same as.
Id counterpart(const Document &document, const Role &role)
{
  return findRole(document, role.name);
}
Id counterpart(const Document &document, const Person &person)
{
  for (const Person &each : document.people())
    if (sameName(each.name, person.name))
      return each.id;
  return {};
}
Id counterpart(const Document &document, const Calendar &calendar)
{
  for (const Calendar &each : document.calendars())
    if (sameName(each.name, calendar.name))
      return each.id;
  return {};
}
Id counterpart(const Document &document, const Definition &definition)
{
  for (const Definition &each : document.definitions())
    if (each.kind == definition.kind && each.code == definition.code && !each.name.isEmpty() &&
        sameName(each.name, definition.name))
      return each.id;
  return {};
}

class Paster {
 public:
  Paster(Draft &draft, const Fragment &fragment, const Diagram &into, Point by)
      : m_draft(draft), m_from(fragment.document), m_fragment(fragment), m_into(into), m_by(by)
  {
  }

  [[nodiscard]] Result<std::vector<Id>> run()
  {
    if (!m_from.pools().isEmpty() && !m_draft.document.get<Process>(m_into.scope))
      return refusal("pool-outside-process", m_into.scope);
    match<Calendar>();
    match<Role>();
    match<Definition>();
    name<Pool>();
    name<Lane>();
    name<Node>();
    name<Flow>();
    name<Diagram>();
    name<Shape>();
    name<Route>();
    m_ids[m_fragment.diagram] = m_into.id;
    put<Calendar>();
    put<Role>();
    putPeople();
    put<Definition>();
    put<Pool>();
    put<Lane>();
    put<Node>();
    put<Flow>();
    put<Diagram>();
    put<Shape>();
    put<Route>();
    dropUnusedCalendars();
    return std::move(m_outermost);
  }

 private:
  /// Takes what the document has already, in the place of what was brought along.
  template <typename T>
  void match()
  {
    for (const T &element : m_from.table<T>()) {
      const Id same = counterpart(m_draft.document, element);
      m_ids[element.id] = same.isNull() ? m_draft.newId(idPrefix<T>()) : same;
    }
  }

  template <typename T>
  void name()
  {
    for (const T &element : m_from.table<T>())
      m_ids[element.id] = m_draft.newId(idPrefix<T>());
  }

  template <typename T>
  void put()
  {
    for (const T &element : m_from.table<T>()) {
      const Id id = m_ids.at(element.id);
      if (m_draft.document.contains(id))  // matched, or the diagram pasted into
        continue;
      T copy = element;
      copy.id = id;
      m_made.insert(id);
      forEachReference(copy, [this](ReferenceKind kind, Id &named) { named = rewired(kind, named); });
      settle(copy);
      m_draft.document.put(std::move(copy));
    }
  }

  /// The people of roles brought along. Those of roles that the document has are its own affair.
  void putPeople()
  {
    for (const Person &person : m_from.people()) {
      std::vector<Id> roles;
      for (const Id role : person.roles)
        if (const Id made = rewired(ReferenceKind::Role, role); m_made.contains(made))
          roles.push_back(made);
      if (roles.empty())
        continue;
      const Id same = counterpart(m_draft.document, person);
      Person known = same.isNull() ? person : *m_draft.document.get<Person>(same);
      if (same.isNull()) {
        known.id = m_draft.newId(idPrefix<Person>());
        known.calendar = rewired(ReferenceKind::Calendar, person.calendar);
        known.roles.clear();
      }
      known.roles.insert(known.roles.end(), roles.begin(), roles.end());
      m_draft.document.put(std::move(known));
    }
  }

  /// Those of people who were not brought along after all.
  void dropUnusedCalendars()
  {
    for (const Calendar &calendar : m_from.calendars())
      if (const Id id = m_ids.at(calendar.id);
          m_made.contains(id) && m_draft.document.referrers(id, ReferenceKind::Calendar).isEmpty())
        m_draft.document.remove(id);
  }

  [[nodiscard]] Id rewired(ReferenceKind kind, Id id) const
  {
    if (const auto found = m_ids.find(id); found != m_ids.end())
      return found->second;
    if (kind != ReferenceKind::Call)
      return kind == ReferenceKind::Around ? id : Id();
    const bool isThere = m_draft.document.get<Workflow>(id) || m_draft.document.get<Process>(id);
    return isThere && !wouldCallItself(m_draft.document, scopeOf(m_draft.document, m_into.scope), id) ? id : Id();
  }

  void settle(Pool &pool)
  {
    pool.parent = m_into.scope;
    if (pool.process)
      pool.process->id = m_draft.newId(u"process").text();
    m_outermost.push_back(pool.id);
  }
  void settle(Node &node)
  {
    if (!node.parent.isNull())
      return;
    node.parent = m_into.scope;  // the rules find the lane it is drawn in
    m_outermost.push_back(node.id);
  }
  void settle(Flow &flow)
  {
    const Node *source = m_draft.document.get<Node>(flow.source);
    if (!source || source->parent == m_into.scope)
      m_outermost.push_back(flow.id);
  }
  void settle(Shape &shape)
  {
    if (shape.diagram != m_into.id)
      return;
    shape.bounds = translated(shape.bounds, m_by);
    if (shape.label)
      shape.label = translated(*shape.label, m_by);
  }
  void settle(Route &route)
  {
    if (route.diagram != m_into.id)
      return;
    for (Point &point : route.points)
      point = point + m_by;
    if (route.label)
      route.label = translated(*route.label, m_by);
  }
  template <typename T>
  void settle(T &)
  {
  }

  Draft &m_draft;
  const Document &m_from;
  const Fragment &m_fragment;
  Diagram m_into;
  Point m_by;
  std::map<Id, Id> m_ids;
  std::set<Id> m_made;  ///< Under their new ids.
  std::vector<Id> m_outermost;
};

}  // namespace

Result<std::vector<Id>> paste(Draft &draft, Id diagram, Point center, const Fragment &fragment)
{
  const Diagram *into = draft.document.get<Diagram>(diagram);
  if (!into)
    return missing(diagram);
  if (fragment.isEmpty())
    return refusal("paste-nothing");
  return Paster(draft, fragment, *into, center - fragment.bounds.center()).run();
}

Result<std::vector<Id>> duplicate(Draft &draft, Id diagram, const std::vector<Id> &elements, Point offset)
{
  const Fragment fragment = copyElements(draft.document, diagram, elements);
  return paste(draft, diagram, fragment.bounds.center() + offset, fragment);
}

}  // namespace laneway
