#include "model/exchange/bpmn/bpsim_write.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "model/base/duration_text.h"
#include "model/exchange/bpmn/bpsim_calendar.h"
#include "model/exchange/bpmn/bpsim_distribution.h"
#include "model/exchange/bpmn/bpsim_read.h"
#include "model/exchange/bpmn/number_text.h"
#include "model/exchange/bpmn/parts.h"
#include "model/process/navigate.h"

namespace laneway::bpmn {

using namespace Qt::StringLiterals;

namespace {

/// Of an element, in the order of the schema.
constexpr std::array<std::string_view, 6> Categories = {"TimeParameters",     "ControlParameters",
                                                        "ResourceParameters", "PriorityParameters",
                                                        "CostParameters",     "PropertyParameters"};

std::size_t rankOf(std::string_view category)
{
  return static_cast<std::size_t>(std::find(Categories.begin(), Categories.end(), category) - Categories.begin());
}

class BpsimWriter {
 public:
  BpsimWriter(pugi::xml_node definitions, const Document &document, const Document &known)
      : m_definitions(definitions), m_document(document), m_known(known)
  {
    (void)applyBpsim(m_known, readBpsim(definitions, [](pugi::xml_node) { return 0; }));
    const pugi::xml_node data = bpsimDataIn(definitions);
    m_scenario = childOf(data, "Scenario");
    const std::string tag = data ? data.name() : std::string(BpsimPrefix) + ":BPSimData";
    m_prefix = tag.substr(0, tag.find(':') == std::string::npos ? 0 : tag.find(':') + 1);
    m_unit = bpsimUnitOf(m_scenario);
    m_shareScale = givesPercent(m_scenario) ? 100 : 1;
  }

  void write()
  {
    writeRoles();
    for (const Node &node : m_document.nodes())
      if (const Node *known = m_known.get<Node>(node.id))
        writeNode(node, *known);
    for (const Flow &flow : m_document.flows())
      if (const Flow *known = m_known.get<Flow>(flow.id); known && known->share != flow.share)
        writeShare(flow);
    writeRun();
    if (const pugi::xml_node own = m_definitions.find_child_by_attribute("id", std::string(OwnBpsim).c_str());
        own && !childOf(m_scenario, "ElementParameters"))
      m_definitions.remove_child(own);
  }

 private:
  using Fill = std::function<bool(pugi::xml_node)>;

  std::string name(std::string_view local) const { return m_prefix + std::string(local); }

  pugi::xml_node scenario()
  {
    if (m_scenario)
      return m_scenario;
    pugi::xml_node relationship = m_definitions.append_child("relationship");
    relationship.append_attribute("id") = std::string(OwnBpsim).c_str();
    relationship.append_attribute("type") = "BPSimData";
    pugi::xml_node data = relationship.append_child("extensionElements").append_child(name("BPSimData").c_str());
    for (const char *end : {"source", "target"})
      relationship.append_child(end).text().set(firstProcess().c_str());
    m_scenario = data.append_child(name("Scenario").c_str());
    m_scenario.append_attribute("id") = "as-is";
    m_scenario.append_attribute("name") = "As is";
    m_scenario.append_child(name("ScenarioParameters").c_str()).append_attribute("baseTimeUnit") = "min";
    return m_scenario;
  }

  std::string firstProcess() const
  {
    const auto processes = rankedProcesses(m_document);
    return processes.empty() ? "definitions" : processes.front()->id.text().toStdString();
  }

  /// Replaces the parameter of the element, or takes it out where nothing is to be written.
  void set(const QString &element, std::string_view category, std::string_view parameter, const Fill &fill)
  {
    if (!m_scenario && !fill)
      return;
    const std::string reference = element.toStdString();
    pugi::xml_node parameters;
    for (const pugi::xml_node each : scenario().children())
      if (localName(each.name()) == "ElementParameters" && reference == each.attribute("elementRef").value())
        parameters = each;
    if (!parameters) {
      if (!fill)
        return;
      parameters = appendElement();
      parameters.append_attribute("elementRef") = reference.c_str();
    }
    pugi::xml_node group = childOf(parameters, category);
    if (!group && fill)
      group = insertGroup(parameters, category);
    if (const pugi::xml_node before = childOf(group, parameter))
      group.remove_child(before);
    if (fill) {
      pugi::xml_node added = group.append_child(name(parameter).c_str());
      if (!fill(added))
        group.remove_child(added);
    }
    if (!group.first_child())
      parameters.remove_child(group);
    if (!parameters.first_child())
      scenario().remove_child(parameters);
  }

  /// Calendars stand behind the elements.
  pugi::xml_node appendElement()
  {
    const pugi::xml_node calendar = childOf(scenario(), "Calendar");
    const std::string tag = name("ElementParameters");
    return calendar ? scenario().insert_child_before(tag.c_str(), calendar) : scenario().append_child(tag.c_str());
  }

  pugi::xml_node insertGroup(pugi::xml_node parameters, std::string_view category) const
  {
    const std::string tag = name(category);
    for (const pugi::xml_node each : parameters.children())
      if (rankOf(localName(each.name())) > rankOf(category))
        return parameters.insert_child_before(tag.c_str(), each);
    return parameters.append_child(tag.c_str());
  }

  Fill plain(double value) const
  {
    return [this, value](pugi::xml_node parameter) {
      parameter.append_child(name("FloatingParameter").c_str()).append_attribute("value") = numberText(value).c_str();
      return true;
    };
  }

  Fill time(const std::optional<Distribution> &distribution, Id calendar = {})
  {
    if (!distribution)
      return {};
    const std::string validFor = calendarText(calendar);
    return [this, distribution, validFor](pugi::xml_node parameter) {
      if (!addBpsimTime(parameter, m_prefix, *distribution, m_unit))
        return false;
      if (!validFor.empty())
        parameter.first_child().append_attribute("validFor") = validFor.c_str();
      return true;
    };
  }

  /// The id of the calendar, written down if it is not yet.
  std::string calendarText(Id id)
  {
    const Calendar *calendar = m_document.get<Calendar>(id);
    if (!calendar || calendar->weekly.empty())
      return {};
    const std::string text = id.text().toStdString();
    for (const pugi::xml_node each : scenario().children())
      if (localName(each.name()) == "Calendar" && text == each.attribute("id").value()) {
        pugi::xml_node same = each;
        const Calendar *known = m_known.get<Calendar>(id);
        if (!known || known->weekly != calendar->weekly)
          same.text().set(iCalendarOf(calendar->weekly).toUtf8().constData());
        return text;
      }
    pugi::xml_node added = scenario().append_child(name("Calendar").c_str());
    added.append_attribute("id") = text.c_str();
    added.append_attribute("name") = calendar->name.toUtf8().constData();
    added.text().set(iCalendarOf(calendar->weekly).toUtf8().constData());
    return text;
  }

  void writeNode(const Node &node, const Node &known)
  {
    const QString id = node.id.text();
    if (const Activity *activity = node.as<Activity>()) {
      const Activity &before = *known.as<Activity>();
      if (activity->duration != before.duration) {
        for (const std::string_view each : {"Duration", "WaitTime"})
          set(id, "TimeParameters", each, {});
        set(id, "TimeParameters", "ProcessingTime", time(activity->duration));
      }
      if (activity->cost != before.cost)
        set(id, "CostParameters", "FixedCost", activity->cost ? plain(activity->cost->units()) : Fill());
      if (activity->priority != before.priority)
        set(id, "PriorityParameters", "Priority", activity->priority != 0 ? plain(activity->priority) : Fill());
      writeUse(node, *activity, known);
    } else if (const Event *event = node.as<Event>()) {
      const Event &before = *known.as<Event>();
      if (event->delay != before.delay) {
        for (const std::string_view each : {"ProcessingTime", "Duration", "WaitTime"})
          set(id, "TimeParameters", each, {});
        set(id, "ControlParameters", "InterTriggerTimer", time(event->delay));
      }
      if (event->arrivals != before.arrivals)
        set(id, "ControlParameters", "InterTriggerTimer",
            event->arrivals ? time(event->arrivals->interval, event->arrivals->calendar) : Fill());
    }
  }

  void writeShare(const Flow &flow)
  {
    set(flow.id.text(), "ControlParameters", "Probability",
        flow.share ? plain(flow.share->value * m_shareScale) : Fill());
  }

  /// The people that steps are done by, in the words of BPMN: a resource for each role of which something is known.
  void writeRoles()
  {
    for (const Role &role : m_document.roles()) {
      const Role *known = knownAs(role);
      const bool says = role.amount || role.hourlyCost || !role.calendar.isNull();
      const pugi::xml_node carried =
          m_definitions.find_child_by_attribute("resource", "name", role.name.toUtf8().constData());
      if (!carried && (!says || (known && sameFigures(*known, role))))
        continue;
      const QString id = carried ? QString::fromUtf8(carried.attribute("id").value())
                                 : QString::fromUtf8(OwnBpsim.data()) + u'-' + role.id.text();
      m_resourceOf.emplace(role.id, id);
      if (known && sameFigures(*known, role))
        continue;
      if (!carried) {
        pugi::xml_node resource = m_definitions.append_child("resource");
        resource.append_attribute("id") = id.toUtf8().constData();
        resource.append_attribute("name") = role.name.toUtf8().constData();
      }
      writeFigures(id, role);
    }
  }

  /// The role that a reader makes of the file, by its id, else by its name.
  const Role *knownAs(const Role &role) const
  {
    if (const Role *same = m_known.get<Role>(role.id))
      return same;
    for (const Role &each : m_known.roles())
      if (each.name == role.name)
        return &each;
    return nullptr;
  }

  static bool sameFigures(const Role &a, const Role &b)
  {
    return a.amount == b.amount && a.hourlyCost == b.hourlyCost && a.calendar == b.calendar;
  }

  void writeFigures(const QString &id, const Role &role)
  {
    const std::string validFor = calendarText(role.calendar);
    Fill quantity;
    if (role.amount)
      quantity = [this, amount = *role.amount, validFor](pugi::xml_node parameter) {
        pugi::xml_node value = parameter.append_child(name("NumericParameter").c_str());
        value.append_attribute("value") = amount;
        if (!validFor.empty())
          value.append_attribute("validFor") = validFor.c_str();
        return true;
      };
    set(id, "ResourceParameters", "Quantity", quantity);
    const double hours = m_unit.seconds() / 3600;
    set(id, "CostParameters", "UnitCost", role.hourlyCost ? plain(role.hourlyCost->units() * hours) : Fill());
  }

  void writeUse(const Node &node, const Activity &activity, const Node &known)
  {
    const auto needed = [](const Document &document, const Node &step, const Activity &does) {
      std::vector<RoleNeed> needs{{effectiveRole(document, step), does.amount}};
      needs.insert(needs.end(), does.alsoNeeds.begin(), does.alsoNeeds.end());
      return needs;
    };
    const std::vector<RoleNeed> needs = needed(m_document, node, activity);
    if (needs == needed(m_known, known, *known.as<Activity>()))
      return;
    QStringList calls;
    for (const RoleNeed &need : needs) {
      const auto resource = m_resourceOf.find(need.role);
      if (resource == m_resourceOf.end())
        return;  // of somebody of whom nothing is known but the name, Laneway's own values tell
      calls << u"bpsim:getResource('%1',%2)"_s.arg(resource->second).arg(need.amount);
    }
    const std::string expression = calls.join(u" and "_s).toStdString();
    set(node.id.text(), "ResourceParameters", "Selection", [this, expression](pugi::xml_node parameter) {
      parameter.append_child(name("ExpressionParameter").c_str()).append_attribute("value") = expression.c_str();
      return true;
    });
  }

  void writeRun()
  {
    const RunSettings &run = m_document.info().run;
    const RunSettings &known = m_known.info().run;
    if (run == known)
      return;
    pugi::xml_node parameters = childOf(scenario(), "ScenarioParameters");
    if (!parameters)
      parameters = scenario().prepend_child(name("ScenarioParameters").c_str());
    const auto attribute = [&](const char *key, const QString &value) {
      parameters.remove_attribute(key);
      parameters.append_attribute(key) = value.toUtf8().constData();
    };
    const auto child = [&](std::string_view key, std::string_view type, const QString &value) {
      parameters.remove_child(childOf(parameters, key));
      if (!value.isEmpty())
        parameters.append_child(name(key).c_str()).append_child(name(type).c_str()).append_attribute("value") =
            value.toUtf8().constData();
    };
    if (run.replications != known.replications)
      attribute("replication", QString::number(run.replications));
    if (run.seed != known.seed)
      attribute("seed", QString::number(run.seed));
    child("Start", "DateTimeParameter", run.start.isValid() ? run.start.toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString());
    child("Duration", "DurationParameter", run.horizon ? durationText(*run.horizon) : QString());
    child("Warmup", "DurationParameter", run.warmUp && !run.findsWarmUp ? durationText(*run.warmUp) : QString());
  }

  pugi::xml_node m_definitions;
  const Document &m_document;
  Document m_known;
  pugi::xml_node m_scenario;
  std::string m_prefix;
  Duration m_unit;
  double m_shareScale = 1;
  std::map<Id, QString> m_resourceOf;  ///< Ids of BPMN resources by role.
};

}  // namespace

void updateBpsim(pugi::xml_node definitions, const Document &document, const Document &known)
{
  BpsimWriter(definitions, document, known).write();
}

}  // namespace laneway::bpmn
