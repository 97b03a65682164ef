#include "model/exchange/bpmn/bpsim_read.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <QRegularExpression>

#include "model/base/duration_text.h"
#include "model/exchange/bpmn/bpsim_calendar.h"
#include "model/exchange/bpmn/bpsim_distribution.h"
#include "model/exchange/bpmn/number_text.h"
#include "model/exchange/bpmn/parts.h"
#include "model/exchange/parameters/apply_parameters.h"

namespace laneway::bpmn {

using namespace Qt::StringLiterals;

namespace {

constexpr double MostInstances = 2e9;

QString text(pugi::xml_node node, const char *attribute)
{
  return QString::fromUtf8(node.attribute(attribute).value());
}

pugi::xml_node firstElement(pugi::xml_node parent)
{
  for (const pugi::xml_node child : parent.children())
    if (child.type() == pugi::node_element)
      return child;
  return {};
}

/// The number of a parameter with a single plain value.
std::optional<double> numberOf(pugi::xml_node parameter)
{
  return parseNumber(firstElement(parameter).attribute("value").value());
}

/// Mean and deviation 0: what jBPM writes where nobody entered anything.
bool isBlank(const Distribution &distribution)
{
  return distribution.kind == DistributionKind::Normal && distribution.mean == Duration() &&
         distribution.deviation == Duration();
}

class ScenarioReader {
 public:
  ScenarioReader(pugi::xml_node definitions, pugi::xml_node scenario, const LineOf &lineOf)
      : m_definitions(definitions),
        m_scenario(scenario),
        m_lineOf(lineOf),
        m_unit(bpsimUnitOf(scenario)),
        m_shareScale(givesPercent(scenario) ? 0.01 : 1)
  {
  }

  SimulationParameters read()
  {
    readRun(childOf(m_scenario, "ScenarioParameters"));
    for (const pugi::xml_node child : m_scenario.children()) {
      if (localName(child.name()) == "Calendar")
        readCalendar(child);
      else if (localName(child.name()) == "ElementParameters")
        readElement(child);
    }
    return std::move(m_result);
  }

 private:
  void leaveOut(const QString &what, pugi::xml_node where, const QString &element)
  {
    m_result.remarks.push_back({u"parameters-left-out"_s, {what, element}, m_lineOf(where)});
  }

  std::optional<Duration> lengthOf(pugi::xml_node parameter) const
  {
    const auto time = bpsimTime(firstElement(parameter), m_unit);
    return time && time->kind == DistributionKind::Constant ? std::optional(time->mean) : std::nullopt;
  }

  void readRun(pugi::xml_node parameters)
  {
    RunParameters &run = m_result.run;
    run.currency = text(parameters, "baseCurrencyUnit");
    if (const auto count = parseNumber(parameters.attribute("replication").value()); count && *count >= 1)
      run.replications = static_cast<int>(std::min(*count, 1e5));
    if (const auto seed = parseNumber(parameters.attribute("seed").value()); seed && *seed >= 0 && *seed < 9e15)
      run.seed = static_cast<std::uint64_t>(*seed);
    const QString start = text(firstElement(childOf(parameters, "Start")), "value");
    if (QDateTime at = QDateTime::fromString(start, Qt::ISODate); at.isValid())
      run.start = QDateTime(at.date(), at.time(), Qt::UTC);
    run.horizon = lengthOf(childOf(parameters, "Duration"));
    run.warmUp = lengthOf(childOf(parameters, "Warmup"));
  }

  void readCalendar(pugi::xml_node node)
  {
    const QString id = text(node, "id");
    const auto hours = hoursFromICalendar(QString::fromUtf8(node.child_value()));
    if (!hours || !isValidIdText(id)) {
      leaveOut(u"Calendar"_s, node, id);
      return;
    }
    Calendar calendar;
    calendar.id = Id(id);
    calendar.name = text(node, "name");
    calendar.weekly = *hours;
    m_result.calendars.push_back(std::move(calendar));
  }

  void readElement(pugi::xml_node node)
  {
    ElementParameters element;
    element.element = text(node, "elementRef");
    element.line = m_lineOf(node);
    const pugi::xml_node resource =
        m_definitions.find_child_by_attribute("resource", "id", node.attribute("elementRef").value());
    if (resource)
      readResource(node, element.element, text(resource, "name"));
    else
      readUse(childOf(node, "ResourceParameters"), element);
    readTimes(childOf(node, "TimeParameters"), element);
    readControl(childOf(node, "ControlParameters"), element);
    if (const auto priority = numberOf(childOf(childOf(node, "PriorityParameters"), "Priority")))
      element.priority = static_cast<int>(std::clamp(*priority, -1e9, 1e9));
    if (!resource)
      readCost(childOf(node, "CostParameters"), element);
    if (const pugi::xml_node properties = childOf(node, "PropertyParameters"))
      leaveOut(u"PropertyParameters"_s, properties, element.element);
    const bool saysAnything = element.duration || element.interval || element.share || element.cost ||
                              element.priority || !element.resources.empty();
    if (saysAnything)
      m_result.elements.push_back(std::move(element));
  }

  void readTimes(pugi::xml_node times, ElementParameters &element)
  {
    for (const pugi::xml_node child : times.children()) {
      const std::string_view name = localName(child.name());
      const pugi::xml_node value = firstElement(child);
      const auto time = bpsimTime(value, m_unit);
      const bool isMain = name == "ProcessingTime" || name == "Duration" || name == "WaitTime";
      if (time && (isBlank(*time) || (name != "ProcessingTime" && *time == constant(Duration()))))
        continue;
      if (!time || !isMain || element.duration)
        leaveOut(QString::fromUtf8(child.name()) + u'/' + QString::fromUtf8(value.name()), child, element.element);
      else
        element.duration = time;
    }
  }

  void readControl(pugi::xml_node control, ElementParameters &element)
  {
    for (const pugi::xml_node child : control.children()) {
      const std::string_view name = localName(child.name());
      const pugi::xml_node value = firstElement(child);
      const auto number = numberOf(child);
      if (name == "Probability" && number) {
        element.share = *number * m_shareScale;
      } else if (name == "InterTriggerTimer") {
        element.interval = bpsimTime(value, m_unit);
        element.calendar = text(value, "validFor");
        if (!element.interval)
          leaveOut(QString::fromUtf8(value.name()), child, element.element);
      } else if (name == "TriggerCount" && number && *number >= 1) {
        m_result.run.instances =
            static_cast<int>(std::min(m_result.run.instances.value_or(0) + *number, MostInstances));
      } else if (child.type() == pugi::node_element) {
        leaveOut(QString::fromUtf8(child.name()), child, element.element);
      }
    }
  }

  void readCost(pugi::xml_node costs, ElementParameters &element)
  {
    if (const auto fixed = numberOf(childOf(costs, "FixedCost")); fixed && *fixed > 0 && *fixed < 1e12)
      element.cost = Money::fromUnits(*fixed);
    const pugi::xml_node unit = childOf(costs, "UnitCost");
    if (const auto cost = numberOf(unit); cost && *cost > 0 && m_result.resources.empty())
      leaveOut(QString::fromUtf8(unit.name()), unit, element.element);
  }

  void readResource(pugi::xml_node node, const QString &key, const QString &name)
  {
    ParameterResource resource{key, name, {}, {}, {}};
    const pugi::xml_node parameters = childOf(node, "ResourceParameters");
    readQuantity(parameters, resource);
    const auto cost = numberOf(childOf(childOf(node, "CostParameters"), "UnitCost"));
    const double hours = m_unit.seconds() / 3600;
    if (cost && *cost > 0 && *cost / hours < 1e12)
      resource.hourlyCost = Money::fromUnits(*cost / hours);
    m_result.resources.push_back(std::move(resource));
  }

  void readQuantity(pugi::xml_node parameters, ParameterResource &resource)
  {
    const pugi::xml_node quantity = childOf(parameters, "Quantity");
    if (const auto amount = numberOf(quantity); amount && *amount > 0)
      resource.amount = static_cast<int>(std::lround(std::min(*amount, 1e6)));
    resource.calendar = text(firstElement(quantity), "validFor");
  }

  /// Whom a step takes; jBPM says how many there are at the step itself.
  void readUse(pugi::xml_node parameters, ElementParameters &element)
  {
    static const QRegularExpression call(uR"(getResource\(\s*['"]([^'"]+)['"]\s*(?:,\s*(\d+)\s*)?\))"_s);
    const pugi::xml_node selection = childOf(parameters, "Selection");
    const QString expression = text(firstElement(selection), "value");
    QString rest = expression;
    for (auto each = call.globalMatch(expression); each.hasNext();) {
      const QRegularExpressionMatch match = each.next();
      element.resources.push_back(
          {match.captured(1), match.captured(2).isEmpty() ? 1 : std::max(1, match.captured(2).toInt())});
      rest.remove(match.captured());
    }
    if (selection && (element.resources.empty() || rest.contains(u"or"_s, Qt::CaseInsensitive))) {
      element.resources.clear();
      leaveOut(QString::fromUtf8(selection.name()), selection, element.element);
    }
    ParameterResource own{element.element, {}, {}, {}, {}};
    readQuantity(parameters, own);
    if (own.amount && element.resources.empty()) {
      element.resources.push_back({own.key, 1});
      m_result.resources.push_back(std::move(own));
    }
  }

  pugi::xml_node m_definitions;
  pugi::xml_node m_scenario;
  const LineOf &m_lineOf;
  Duration m_unit;
  double m_shareScale;
  SimulationParameters m_result;
};

pugi::xml_node dataIn(pugi::xml_node extensions)
{
  return childOf(extensions, "BPSimData");
}

}  // namespace

pugi::xml_node childOf(pugi::xml_node parent, std::string_view localName)
{
  for (const pugi::xml_node child : parent.children())
    if (bpmn::localName(child.name()) == localName)
      return child;
  return {};
}

pugi::xml_node bpsimDataIn(pugi::xml_node definitions)
{
  for (const pugi::xml_node relationship : definitions.children("relationship"))
    if (const pugi::xml_node data = dataIn(relationship.child("extensionElements")))
      return data;
  return dataIn(definitions.child("extensionElements"));
}

Duration bpsimUnitOf(pugi::xml_node scenario)
{
  const char *name = childOf(scenario, "ScenarioParameters").attribute("baseTimeUnit").value();
  return bpsimUnit(name).value_or(Duration::fromMinutes(1));
}

bool givesPercent(pugi::xml_node scenario)
{
  for (const pugi::xml_node element : scenario.children())
    if (const auto share = numberOf(childOf(childOf(element, "ControlParameters"), "Probability")); share && *share > 1)
      return true;
  return false;
}

std::vector<BpsimScenario> readBpsim(pugi::xml_node definitions, const LineOf &lineOf)
{
  std::vector<BpsimScenario> scenarios;
  for (const pugi::xml_node child : bpsimDataIn(definitions).children())
    if (localName(child.name()) == "Scenario")
      scenarios.push_back({text(child, "id"), text(child, "name"), text(child, "inherits"),
                           ScenarioReader(definitions, child, lineOf).read()});
  return scenarios;
}

ImportReport applyBpsim(Document &document, const std::vector<BpsimScenario> &scenarios)
{
  ImportReport report;
  const Document bare = document;
  std::map<QString, Document> states;
  for (std::size_t i = 0; i < scenarios.size(); ++i) {
    const BpsimScenario &each = scenarios[i];
    if (i == 0) {
      report = applyParameters(document, each.parameters);
      states.emplace(each.id, document);
      continue;
    }
    const auto base = states.find(each.inherits);
    Document state = base == states.end() ? bare : base->second;
    const ImportReport more = applyParameters(state, each.parameters);
    report.insert(report.end(), more.begin(), more.end());
    Scenario scenario = scenarioOfDifference(document, state);
    // Those whom only this scenario knows are shared by the whole document, as all roles and calendars are.
    for (const Role &role : state.roles())
      if (!document.contains(role.id))
        document.put(role);
    for (const Calendar &calendar : state.calendars())
      if (!document.contains(calendar.id))
        document.put(calendar);
    scenario.id = Id(u"scenario-"_s + QString::number(i + 1));
    for (int n = 2; document.contains(scenario.id); ++n)
      scenario.id = Id(u"scenario-%1_%2"_s.arg(i + 1).arg(n));
    scenario.name = each.name.isEmpty() ? each.id : each.name;
    scenario.rank = static_cast<int>(i);
    document.put(std::move(scenario));
    states.emplace(each.id, std::move(state));
  }
  return report;
}

}  // namespace laneway::bpmn
