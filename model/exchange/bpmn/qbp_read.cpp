#include "model/exchange/bpmn/qbp_read.h"

#include <algorithm>
#include <cmath>

#include "model/edit/value_ranges.h"
#include "model/exchange/bpmn/number_text.h"
#include "model/exchange/parameters/week_days.h"

namespace laneway::bpmn {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> number(pugi::xml_node node, const char *attribute)
{
  return parseNumber(node.attribute(attribute).value());
}

QString text(pugi::xml_node node, const char *attribute)
{
  return QString::fromUtf8(node.attribute(attribute).value());
}

Duration seconds(double value)
{
  return value >= 0 && value < 1e12 ? Duration{std::llround(value * 1e6)} : Duration{-1};
}

/// "mean" and two arguments, whose meaning depends on the type.
std::optional<Distribution> distributionOf(pugi::xml_node node)
{
  const std::string_view type = node.attribute("type").value();
  const auto mean = number(node, "mean");
  const auto first = number(node, "arg1");
  const auto second = number(node, "arg2");
  Distribution result;
  if (type == "FIXED" && mean) {
    result = constant(seconds(*mean));
  } else if (type == "EXPONENTIAL" && (first || mean)) {
    result.mean = seconds(first.value_or(0) > 0 ? *first : mean.value_or(-1));
  } else if (type == "NORMAL" && mean && first) {
    result.kind = DistributionKind::Normal;
    result.mean = seconds(*mean);
    result.deviation = seconds(*first);
  } else if (type == "UNIFORM" && first && second) {
    result.kind = DistributionKind::Uniform;
    result.minimum = seconds(*first);
    result.maximum = seconds(*second);
  } else if (type == "TRIANGULAR" && mean && first && second) {
    result.kind = DistributionKind::Triangular;
    result.minimum = seconds(*first);
    result.mode = seconds(*mean);
    result.maximum = seconds(*second);
  } else if ((type == "LOGNORMAL" || type == "GAMMA") && mean && first && *first >= 0) {  // the first is the variance
    result.kind = type == "GAMMA" ? DistributionKind::Gamma : DistributionKind::Lognormal;
    result.mean = seconds(*mean);
    result.deviation = seconds(std::sqrt(*first));
  } else {
    return {};
  }
  if (!checkValues(result))
    return {};
  return result;
}

/// Whether anybody entered a figure at all.
bool isFilled(pugi::xml_node distribution)
{
  return number(distribution, "mean") || number(distribution, "arg1") || number(distribution, "arg2");
}

class InfoReader {
 public:
  InfoReader(pugi::xml_node info, QString process, const LineOf &lineOf)
      : m_info(info), m_process(std::move(process)), m_lineOf(lineOf)
  {
  }

  SimulationParameters read()
  {
    readRun();
    for (const pugi::xml_node timetable : childOf(m_info, "timetables").children())
      readTimetable(timetable);
    for (const pugi::xml_node resource : childOf(m_info, "resources").children())
      readResource(resource);
    readArrivals();
    for (const pugi::xml_node element : childOf(m_info, "elements").children())
      readElement(element);
    for (const pugi::xml_node flow : childOf(m_info, "sequenceFlows").children())
      readFlow(flow);
    for (const char *other : {"variables", "casePriorities"})
      if (const pugi::xml_node left = childOf(m_info, other); left.first_child())
        leaveOut(QString::fromUtf8(left.name()), left, m_process);
    return std::move(m_result);
  }

 private:
  void leaveOut(const QString &what, pugi::xml_node where, const QString &element)
  {
    m_result.remarks.push_back({u"parameters-left-out"_s, {what, element}, m_lineOf(where)});
  }

  void readRun()
  {
    RunParameters &run = m_result.run;
    run.currency = text(m_info, "currency");
    run.timeZone = QString::fromUtf8(childOf(m_info, "uiTimeZone").child_value()).trimmed();
    if (const auto count = number(m_info, "processInstances"); count && *count >= 1)
      run.instances = static_cast<int>(std::min(*count, 2e9));
    if (const QDateTime at = QDateTime::fromString(text(m_info, "startDateTime"), Qt::ISODateWithMs); at.isValid())
      run.start = QDateTime(at.date(), at.time(), Qt::UTC);
    const pugi::xml_node stats = childOf(m_info, "statsOptions");
    if (number(stats, "trimStartProcessInstances").value_or(0) > 0)
      leaveOut(u"trimStartProcessInstances"_s, stats, m_process);
  }

  void readTimetable(pugi::xml_node node)
  {
    Calendar calendar;
    const QString id = text(node, "id");
    if (!isValidIdText(id))
      return;
    calendar.id = Id(id);
    calendar.name = text(node, "name");
    for (const pugi::xml_node rule : childOf(node, "rules").children())
      addWeekDays(calendar.weekly,
                  {text(rule, "fromWeekDay"), text(rule, "toWeekDay"), text(rule, "fromTime"), text(rule, "toTime")});
    if (text(node, "default") == u"true" || m_defaultTimetable.isEmpty())
      m_defaultTimetable = id;
    m_result.calendars.push_back(std::move(calendar));
  }

  void readResource(pugi::xml_node node)
  {
    ParameterResource resource{text(node, "id"), text(node, "name"), {}, {}, text(node, "timetableId")};
    if (const auto amount = number(node, "totalAmount"); amount && *amount >= 0)
      resource.amount = static_cast<int>(std::min(*amount, 1e6));
    if (const auto cost = number(node, "costPerHour"); cost && *cost >= 0 && *cost < 1e12)
      resource.hourlyCost = Money::fromUnits(*cost);
    m_result.resources.push_back(std::move(resource));
  }

  /// A distribution of its own, or one for each timetable, of which the first is taken.
  void readArrivals()
  {
    pugi::xml_node node = childOf(m_info, "arrivalRateDistribution");
    ElementParameters start;
    start.element = m_process;
    start.calendar = m_defaultTimetable;
    start.line = m_lineOf(node);
    if (const pugi::xml_node each = childOf(childOf(node, "byTimetable"), "distribution")) {
      node = each;
      start.calendar = text(each, "timetableId");
      for (pugi::xml_node more = each.next_sibling(); more; more = more.next_sibling())
        if (more.type() == pugi::node_element)
          leaveOut(QString::fromUtf8(more.name()), more, m_process);
    }
    start.interval = distributionOf(node);
    if (start.interval)
      m_result.elements.push_back(std::move(start));
    else if (isFilled(node))
      leaveOut(u"arrivalRateDistribution"_s, node, m_process);
  }

  void readElement(pugi::xml_node node)
  {
    ElementParameters element;
    element.element = text(node, "elementId");
    element.line = m_lineOf(node);
    if (const auto cost = number(node, "fixedCost"); cost && *cost > 0 && *cost < 1e12)
      element.cost = Money::fromUnits(*cost);
    const pugi::xml_node duration = childOf(node, "durationDistribution");
    element.duration = distributionOf(duration);
    if (!element.duration && isFilled(duration))
      leaveOut(u"durationDistribution"_s, duration, element.element);
    for (const pugi::xml_node use : childOf(node, "resourceIds").children())
      if (use.type() == pugi::node_element)
        element.resources.push_back({QString::fromUtf8(use.child_value()).trimmed(), 1});
    if (element.cost || element.duration || !element.resources.empty())
      m_result.elements.push_back(std::move(element));
  }

  void readFlow(pugi::xml_node node)
  {
    const auto share = number(node, "executionProbability");
    if (!share)
      return;
    ElementParameters element;
    element.element = text(node, "elementId");
    element.line = m_lineOf(node);
    element.share = *share;
    m_result.elements.push_back(std::move(element));
  }

  pugi::xml_node m_info;
  QString m_process;  ///< Empty for what stands at the definitions.
  const LineOf &m_lineOf;
  QString m_defaultTimetable;
  SimulationParameters m_result;
};

}  // namespace

std::vector<SimulationParameters> readQbp(pugi::xml_node definitions, const LineOf &lineOf)
{
  std::vector<SimulationParameters> all;
  const auto readFrom = [&](pugi::xml_node owner, const QString &process) {
    if (const pugi::xml_node info = childOf(owner.child("extensionElements"), "processSimulationInfo"))
      all.push_back(InfoReader(info, process, lineOf).read());
  };
  readFrom(definitions, {});
  for (const pugi::xml_node child : definitions.children())
    readFrom(child, std::string_view(child.name()) == "process" ? text(child, "id") : QString());
  return all;
}

}  // namespace laneway::bpmn
