#include "model/exchange/parameters/apply_parameters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "model/edit/value_ranges.h"
#include "model/process/navigate.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

bool isAtLeastZero(const std::optional<Money> &money)
{
  return money && *money >= Money();
}

/// Whether somebody decides here which of several flows is taken.
bool isDecision(const Document &document, const Node &node)
{
  return !node.as<Gateway>() ? document.outgoing(node.id).size() > 1
                             : node.as<Gateway>()->kind != GatewayKind::Parallel;
}

class Applying {
 public:
  Applying(Document &document, const SimulationParameters &parameters)
      : m_document(document), m_parameters(parameters), m_report(parameters.remarks)
  {
  }

  ImportReport run()
  {
    applyRun();
    for (const Calendar &calendar : m_parameters.calendars)
      applyCalendar(calendar);
    for (const ParameterResource &resource : m_parameters.resources)
      applyResource(resource);
    for (const ElementParameters &element : m_parameters.elements)
      applyElement(element);
    dropContradictions();
    return std::move(m_report);
  }

 private:
  void note(const QString &code, const ElementParameters &about, const QStringList &arguments)
  {
    m_report.push_back({code, arguments, about.line});
  }

  /// An id from a text of the file: the text itself where that may be one and belongs to no element of another kind.
  template <typename T>
  Id idFor(const QString &key, const QString &prefix) const
  {
    const auto isFree = [this](Id id) { return !m_document.contains(id) || m_document.get<T>(id); };
    if (isValidIdText(key))
      if (const Id id(key); isFree(id))
        return id;
    QString text = prefix + key;
    for (QChar &c : text)
      if (!isValidIdText(u'_' + QString(c)))
        c = u'_';
    Id id(text);
    for (int i = 2; !isFree(id); ++i)
      id = Id(text + u'_' + QString::number(i));
    return id;
  }

  void applyRun()
  {
    const RunParameters &given = m_parameters.run;
    DocumentInfo info = m_document.info();
    if (given.start.isValid())
      info.run.start = given.start;
    if (given.horizon)
      info.run.horizon = given.horizon;
    if (given.instances)
      info.run.instances = given.instances;
    if (given.warmUp) {
      info.run.warmUp = given.warmUp;
      info.run.findsWarmUp = false;
    }
    if (given.seed)
      info.run.seed = *given.seed;
    if (given.replications)
      info.run.replications = std::clamp(*given.replications, 1, 100'000);
    if (!given.currency.isEmpty())
      info.currency = given.currency;
    if (!given.timeZone.isEmpty())
      info.timeZone = given.timeZone;
    if (info != m_document.info())
      m_document.put(std::move(info));
  }

  void applyCalendar(Calendar calendar)
  {
    const QString key = calendar.id.text();
    calendar.id = idFor<Calendar>(key, u"calendar-"_s);
    m_calendars.emplace(key, calendar.id);
    m_document.put(std::move(calendar));
  }

  Id calendarOf(const QString &key) const
  {
    const auto found = m_calendars.find(key);
    return found == m_calendars.end() ? Id() : found->second;
  }

  /// One without a name is whoever does the step that it is described at.
  QString nameOfResource(const ParameterResource &resource) const
  {
    QString name = resource.name.simplified();
    if (name.isEmpty() && isValidIdText(resource.key))
      name = nameOf(m_document.find(Id(resource.key))).simplified();
    return name.isEmpty() ? resource.key : name;
  }

  void applyResource(const ParameterResource &resource)
  {
    const QString name = nameOfResource(resource);
    Role role;
    const auto same = std::find_if(m_document.roles().begin(), m_document.roles().end(), [&](const Role &each) {
      return each.name.simplified() == name && !m_usedRoles.contains(each.id);
    });
    if (same != m_document.roles().end()) {
      role = *same;
    } else {
      role.id = idFor<Role>(resource.name.isEmpty() ? u"role-"_s + resource.key : resource.key, u"role-"_s);
      role.name = name;
      role.rank = static_cast<int>(m_document.roles().size());
      if (const Role *before = m_document.get<Role>(role.id))
        role = *before;
    }
    if (resource.amount && *resource.amount >= 0)
      role.amount = std::min(*resource.amount, 1'000'000);
    if (isAtLeastZero(resource.hourlyCost))
      role.hourlyCost = resource.hourlyCost;
    if (!resource.calendar.isEmpty())
      role.calendar = calendarOf(resource.calendar);
    m_usedRoles.insert(role.id);
    m_roles.emplace(resource.key, role.id);
    m_document.put(std::move(role));
  }

  /// The first start of a process or pool that nothing outside has to trigger, else its first.
  const Node *startIn(Id container) const
  {
    const Node *first = nullptr;
    for (const Id id : m_document.children(container)) {
      const Node *node = m_document.get<Node>(id);
      if (!node || !isStart(*node))
        continue;
      if (node->as<Event>()->definitions.empty())
        return node;
      first = first ? first : node;
    }
    for (const Id id : m_document.children(container))
      if (!first && m_document.get<Pool>(id))
        first = startIn(id);
    return first;
  }

  Id containerOf(const QString &text) const
  {
    if (isValidIdText(text))
      if (const Id id(text); m_document.get<Process>(id) || m_document.get<Workflow>(id) || m_document.get<Pool>(id))
        return id;
    for (const Pool &pool : m_document.pools())
      if (pool.process && pool.process->id == text)
        return pool.id;
    return {};
  }

  const Node *startMeantBy(const QString &text) const
  {
    if (!text.isEmpty()) {
      const Id container = containerOf(text);
      return container.isNull() ? nullptr : startIn(container);
    }
    for (const Process *process : rankedProcesses(m_document))
      if (const Node *start = startIn(process->id))
        return start;
    return nullptr;
  }

  void applyElement(const ElementParameters &given)
  {
    const Id id = isValidIdText(given.element) ? Id(given.element) : Id();
    if (const Flow *flow = m_document.get<Flow>(id)) {
      applyFlow(*flow, given);
    } else if (const Node *node = m_document.get<Node>(id)) {
      applyNode(*node, given);
    } else if (const Node *start = startMeantBy(given.element)) {
      applyNode(*start, given);
    } else {
      note(u"parameters-of-nothing"_s, given, {given.element});
    }
  }

  void applyFlow(const Flow &before, const ElementParameters &given)
  {
    const Node *source = m_document.get<Node>(before.source);
    if (!given.share || !source || before.kind != FlowKind::Sequence)
      return;
    if (!isDecision(m_document, *source)) {
      if (*given.share < 1)
        note(u"parameters-share-without-decision"_s, given, {before.id.text()});
      return;
    }
    Flow flow = before;
    flow.share = Share{std::clamp(*given.share, 0.0, 1.0)};
    m_lineOf.emplace(source->id, given.line);
    m_document.put(std::move(flow));
  }

  void applyNode(const Node &before, const ElementParameters &given)
  {
    const QString name = before.name.isEmpty() ? before.id.text() : before.name;
    Node node = before;
    if (Activity *activity = node.as<Activity>()) {
      applyActivity(node, *activity, given);
    } else if (Event *event = node.as<Event>()) {
      applyEvent(*event, name, given);
    } else if (given.duration || given.interval || given.cost || !given.resources.empty()) {
      note(u"parameters-not-of-a-step"_s, given, {name});
    }
    if (node != before)
      m_document.put(std::move(node));
  }

  void applyActivity(const Node &node, Activity &activity, const ElementParameters &given)
  {
    if (given.duration)
      activity.duration = given.duration;
    if (isAtLeastZero(given.cost))
      activity.cost = given.cost;
    if (given.priority)
      activity.priority = *given.priority;
    if (given.interval)
      note(u"parameters-arrivals-at-step"_s, given, {node.name.isEmpty() ? node.id.text() : node.name});
    bool isFirst = true;
    for (const ResourceUse &use : given.resources) {
      const auto found = m_roles.find(use.resource);
      if (found == m_roles.end()) {
        note(u"parameters-resource-unknown"_s, given, {use.resource, node.name});
        continue;
      }
      const int amount = std::clamp(use.amount, 1, 1'000'000);
      if (isFirst) {
        activity.amount = amount;
        activity.alsoNeeds.clear();
        activity.role = laneRole(m_document, node.lane) == found->second ? Id() : found->second;
      } else {
        activity.alsoNeeds.push_back({found->second, amount});
      }
      isFirst = false;
    }
  }

  void applyEvent(Event &event, const QString &name, const ElementParameters &given)
  {
    const bool isStarting = event.position == EventPosition::Start;
    const bool isAwaited = event.position == EventPosition::Catch || event.position == EventPosition::Boundary;
    if (given.interval && isStarting)
      event.arrivals = Arrivals{*given.interval, calendarOf(given.calendar)};
    else if (given.interval && isAwaited)
      event.delay = given.interval;
    else if (given.duration && isAwaited)
      event.delay = given.duration;
    if ((given.duration && !isAwaited) || (given.interval && !isAwaited && !isStarting) || given.cost ||
        !given.resources.empty() || (given.share && *given.share < 1))
      note(u"parameters-not-of-a-step"_s, given, {name});
  }

  /// Shares that contradict each other would keep the simulation from running; they are better assumed.
  void dropContradictions()
  {
    for (const auto &[decision, line] : m_lineOf) {
      const Node *node = m_document.get<Node>(decision);
      const Gateway *gateway = node->as<Gateway>();
      if (gateway && gateway->kind == GatewayKind::Inclusive)
        continue;
      std::vector<Flow> flows;
      double sum = 0;
      bool isOpen = false;
      for (const Id id : m_document.outgoing(decision))
        if (const Flow *flow = m_document.get<Flow>(id); flow->kind == FlowKind::Sequence) {
          flows.push_back(*flow);
          sum += flow->share ? flow->share->value : 0;
          isOpen = isOpen || !flow->share;
        }
      constexpr double Tolerance = 1e-4;
      if (isOpen ? sum <= 1 + Tolerance : std::abs(sum - 1) <= Tolerance)
        continue;
      m_report.push_back({u"parameters-shares-contradict"_s,
                          {node->name.isEmpty() ? decision.text() : node->name, QString::number(sum * 100, 'g', 6)},
                          line});
      for (Flow &flow : flows) {
        flow.share.reset();
        m_document.put(std::move(flow));
      }
    }
  }

  Document &m_document;
  const SimulationParameters &m_parameters;
  ImportReport m_report;
  std::map<QString, Id> m_calendars;
  std::map<QString, Id> m_roles;
  std::set<Id> m_usedRoles;
  std::map<Id, int> m_lineOf;  ///< Of a share of each decision that got any.
};

}  // namespace

ImportReport applyParameters(Document &document, const SimulationParameters &parameters)
{
  return Applying(document, parameters).run();
}

}  // namespace laneway
