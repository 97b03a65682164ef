#include "model/exchange/prosimos/prosimos_scenario.h"

#include <algorithm>
#include <map>
#include <set>

#include "model/exchange/native/json_text.h"
#include "model/exchange/parameters/week_days.h"
#include "model/exchange/prosimos/prosimos_distribution.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

const json::Tree &listOf(const json::Tree &tree, const char *key)
{
  static const json::Tree none = json::Tree::array();
  if (!tree.is_object())
    return none;
  const auto found = tree.find(key);
  return found != tree.end() && found->is_array() ? *found : none;
}

QString textOf(const json::Tree &tree, const char *key)
{
  if (!tree.is_object())
    return {};
  const auto found = tree.find(key);
  return found != tree.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

std::optional<double> numberOf(const json::Tree &tree, const char *key)
{
  if (!tree.is_object())
    return {};
  const auto found = tree.find(key);
  if (found == tree.end() || !found->is_number())
    return {};
  return found->get<double>();
}

/// One of the people, or groups of them, that do the same step.
struct Person {
  QString id;
  QString name;
  QString calendar;
  double amount = 1;
  double cost = 0;
  bool operator==(const Person &) const = default;
};

class ScenarioReader {
 public:
  ScenarioReader(const json::Tree &tree, QByteArrayView text) : m_tree(tree), m_text(text) {}

  SimulationParameters read()
  {
    for (const json::Tree &calendar : listOf(m_tree, "resource_calendars"))
      readCalendar(calendar);
    for (const json::Tree &profile : listOf(m_tree, "resource_profiles"))
      readProfile(profile);
    readArrivals();
    for (const json::Tree &task : listOf(m_tree, "task_resource_distribution"))
      readTask(task);
    for (const json::Tree &gateway : listOf(m_tree, "gateway_branching_probabilities"))
      readGateway(gateway);
    for (const json::Tree &event : listOf(m_tree, "event_distribution"))
      readEvent(event);
    for (const char *other : {"batch_processing", "case_attributes", "event_attributes", "prioritisation_rules",
                              "branch_rules", "multitasking", "global_attributes", "gateway_execution_limit"})
      if (const auto left = m_tree.find(other); left != m_tree.end() && !left->empty())
        leaveOut(QString::fromLatin1(other), QString::fromLatin1(other));
    return std::move(m_result);
  }

 private:
  /// Where the file first says the word; a scenario names each element near what it says of it.
  int lineOf(const QString &word, const char *section = nullptr) const
  {
    const qsizetype from = section ? std::max<qsizetype>(0, m_text.indexOf(QByteArrayView(section))) : 0;
    const QByteArray quoted = '"' + word.toUtf8() + '"';
    const qsizetype at = m_text.indexOf(quoted, from);
    return at < 0 ? 0 : static_cast<int>(m_text.first(at).count('\n')) + 1;
  }

  void leaveOut(const QString &what, const QString &where, const QString &element = {})
  {
    m_result.remarks.push_back({u"parameters-left-out"_s, {what, element.isEmpty() ? where : element}, lineOf(where)});
  }

  void readCalendar(const json::Tree &tree)
  {
    Calendar calendar;
    const QString id = textOf(tree, "id");
    calendar.id = Id(id);
    calendar.name = textOf(tree, "name");
    bool isUnderstood = !id.isEmpty();
    for (const json::Tree &period : listOf(tree, "time_periods"))
      isUnderstood = addWeekDays(calendar.weekly, {textOf(period, "from"), textOf(period, "to"),
                                                   textOf(period, "beginTime"), textOf(period, "endTime")}) &&
                     isUnderstood;
    if (!isUnderstood) {
      leaveOut(u"time_periods"_s, id);
      return;
    }
    m_result.calendars.push_back(std::move(calendar));
  }

  void readProfile(const json::Tree &tree)
  {
    std::vector<Person> &people = m_people[textOf(tree, "id")];
    for (const json::Tree &each : listOf(tree, "resource_list")) {
      Person person{textOf(each, "id"), textOf(each, "name"), textOf(each, "calendar"),
                    numberOf(each, "amount").value_or(1), numberOf(each, "cost_per_hour").value_or(0)};
      // Newer files put people into groups and list their steps; older ones have a group for each step.
      for (const char *key : {"assigned_tasks", "assignedTasks"})
        for (const json::Tree &task : listOf(each, key))
          if (task.is_string())
            addTo(m_peopleOfTask[QString::fromStdString(task.get<std::string>())], person);
      m_persons.emplace(person.id, person);
      addTo(people, std::move(person));
    }
    if (!textOf(tree, "name").isEmpty())
      m_profileNames.emplace_back(people, textOf(tree, "name"));
  }

  static void addTo(std::vector<Person> &people, Person person)
  {
    if (std::none_of(people.begin(), people.end(), [&](const Person &each) { return each.id == person.id; }))
      people.push_back(std::move(person));
    std::sort(people.begin(), people.end(), [](const Person &a, const Person &b) { return a.id < b.id; });
  }

  /// The resource that stands for these people; made when it is first needed.
  QString resourceFor(const std::vector<Person> &people, const QString &task)
  {
    const auto known =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const auto &each) { return each.first == people; });
    if (known != m_groups.end())
      return known->second;
    ParameterResource resource;
    resource.key = people.front().id;
    while (std::any_of(m_groups.begin(), m_groups.end(), [&](const auto &each) { return each.second == resource.key; }))
      resource.key += u"_2"_s;
    resource.name = nameOf(people);
    double amount = 0;
    double cost = 0;
    for (const Person &person : people) {
      amount += person.amount;
      cost += person.amount * person.cost;
      if (person.calendar != people.front().calendar || person.cost != people.front().cost)
        m_mixed.insert(people.front().id);
      if (!m_seen.insert(person.id).second)
        m_result.remarks.push_back({u"prosimos-in-two-groups"_s, {person.name}, lineOf(person.id)});
    }
    if (m_mixed.contains(people.front().id))
      m_result.remarks.push_back({u"prosimos-mixed-group"_s, {resource.name}, lineOf(task)});
    resource.amount = static_cast<int>(std::clamp(amount, 0.0, 1e6));
    resource.hourlyCost =
        amount > 0 && cost > 0 && cost < 1e12 ? std::optional(Money::fromUnits(cost / amount)) : std::nullopt;
    resource.calendar = people.front().calendar;
    m_groups.emplace_back(people, resource.key);
    m_result.resources.push_back(resource);
    return resource.key;
  }

  QString nameOf(const std::vector<Person> &people) const
  {
    if (people.size() == 1)
      return people.front().name.isEmpty() ? people.front().id : people.front().name;
    for (const auto &[group, name] : m_profileNames)
      if (group == people)
        return name;
    QStringList names;
    for (const Person &person : people)
      names << person.name;
    return names.join(u", "_s);
  }

  void readArrivals()
  {
    ElementParameters start;
    start.line = lineOf(u"arrival_time_distribution"_s);
    if (const auto calendar = m_tree.find("arrival_time_calendar"); calendar != m_tree.end()) {
      // A list of periods, or a calendar.
      Calendar own;
      own.id = Id(textOf(*calendar, "id").isEmpty() ? u"arrivals"_s : textOf(*calendar, "id"));
      own.name = textOf(*calendar, "name");
      const json::Tree &periods = calendar->is_array() ? *calendar : listOf(*calendar, "time_periods");
      for (const json::Tree &period : periods)
        addWeekDays(own.weekly, {textOf(period, "from"), textOf(period, "to"), textOf(period, "beginTime"),
                                 textOf(period, "endTime")});
      start.calendar = own.id.text();
      if (!own.weekly.empty())
        m_result.calendars.push_back(std::move(own));
    }
    const auto arrivals = m_tree.find("arrival_time_distribution");
    if (arrivals == m_tree.end())
      return;
    if (const auto time = timeOf(*arrivals, u"arrival_time_distribution"_s)) {
      start.interval = time;
      m_result.elements.push_back(std::move(start));
    }
  }

  std::optional<Distribution> timeOf(const json::Tree &tree, const QString &where)
  {
    const auto time = prosimosTime(tree);
    if (!time) {
      leaveOut(textOf(tree, "distribution_name"), where);
      return {};
    }
    if (time->isBounded)
      m_result.remarks.push_back({u"prosimos-bounds"_s, {where}, lineOf(where)});
    return time->distribution;
  }

  void readTask(const json::Tree &tree)
  {
    const QString task = textOf(tree, "task_id");
    ElementParameters element;
    element.element = task;
    element.line = lineOf(task, "task_resource_distribution");
    std::vector<Person> people;
    bool isFirst = true;
    for (const json::Tree &each : listOf(tree, "resources")) {
      const auto person = m_persons.find(textOf(each, "resource_id"));
      if (person != m_persons.end())
        addTo(people, person->second);
      if (isFirst)
        element.duration = timeOf(each, task);
      else if (const auto other = prosimosTime(each); other && element.duration != other->distribution)
        m_result.remarks.push_back({u"prosimos-one-time"_s, {task}, element.line});
      isFirst = false;
    }
    if (people.empty())
      people = m_peopleOfTask[task];
    if (!people.empty())
      element.resources.push_back({resourceFor(people, task), 1});
    m_result.elements.push_back(std::move(element));
  }

  void readGateway(const json::Tree &tree)
  {
    for (const json::Tree &path : listOf(tree, "probabilities")) {
      ElementParameters element;
      element.element = textOf(path, "path_id");
      element.line = lineOf(element.element, "gateway_branching_probabilities");
      element.share = numberOf(path, "value");
      if (element.share)
        m_result.elements.push_back(std::move(element));
    }
  }

  void readEvent(const json::Tree &tree)
  {
    ElementParameters element;
    element.element = textOf(tree, "event_id");
    element.line = lineOf(element.element, "event_distribution");
    element.duration = timeOf(tree, element.element);
    if (element.duration)
      m_result.elements.push_back(std::move(element));
  }

  const json::Tree &m_tree;
  QByteArrayView m_text;
  SimulationParameters m_result;
  std::map<QString, std::vector<Person>> m_people;  ///< By profile.
  std::map<QString, std::vector<Person>> m_peopleOfTask;
  std::map<QString, Person> m_persons;
  std::vector<std::pair<std::vector<Person>, QString>> m_profileNames;
  std::vector<std::pair<std::vector<Person>, QString>> m_groups;  ///< And the key of their resource.
  std::set<QString> m_seen;
  std::set<QString> m_mixed;
};

}  // namespace

bool looksLikeProsimos(QByteArrayView contents)
{
  return contents.trimmed().startsWith('{') && (contents.contains("\"task_resource_distribution\"") ||
                                                contents.contains("\"gateway_branching_probabilities\""));
}

Result<SimulationParameters> readProsimos(QByteArrayView bytes, const QString &name)
{
  const Result<json::Tree> tree = json::parse(bytes);
  if (!tree)
    return Error{u"prosimos-json"_s, QStringList{name} + tree.error().arguments, {}};
  if (!tree->is_object() || !looksLikeProsimos(bytes))
    return Error{u"prosimos-not-a-scenario"_s, {name}, {}};
  return ScenarioReader(*tree, bytes).read();
}

}  // namespace laneway
