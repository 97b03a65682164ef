#include "model/compile/report_json.h"

#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "model/check/check.h"
#include "model/compile/report.h"
#include "model/compile/scenario_comparison.h"
#include "model/process/json/struct_json.h"

namespace laneway {

namespace {

using json::Tree;
using simulate::Estimate;

constexpr double Microseconds = 1e-6;    // to seconds
constexpr double TenThousandths = 1e-4;  // to the currency's unit

std::string textOf(const QString &text)
{
  return text.toStdString();
}

/// Null where there was nothing to observe; without bounds where one replication leaves them unknown.
Tree estimate(const Estimate &value, double factor = 1)
{
  if (!std::isfinite(value.mean))
    return nullptr;
  Tree tree = Tree::object();
  tree["mean"] = value.mean * factor;
  if (std::isfinite(value.halfWidth)) {
    tree["low"] = value.low() * factor;
    tree["high"] = value.high() * factor;
  }
  return tree;
}

Tree time(const Estimate &value)
{
  return estimate(value, Microseconds);
}

Tree money(const Estimate &value)
{
  return estimate(value, TenThousandths);
}

Tree percentiles(const simulate::Percentiles &values)
{
  return {{"p50", time(values.p50)}, {"p90", time(values.p90)}, {"p95", time(values.p95)}, {"p99", time(values.p99)}};
}

Tree causes(const std::array<Estimate, simulate::waitingCauses> &values)
{
  static constexpr std::array<std::string_view, simulate::waitingCauses> Names{
      "batching", "contention", "prioritization", "unavailability", "other"};
  Tree tree = Tree::object();
  for (std::size_t i = 0; i < values.size(); ++i)
    tree[std::string(Names[i])] = time(values[i]);
  return tree;
}

std::string_view outcomeName(simulate::Outcome outcome)
{
  switch (outcome) {
    case simulate::Outcome::Finished:
      return "finished";
    case simulate::Outcome::Cancelled:
      return "cancelled";
    case simulate::Outcome::InvalidPlan:
      return "invalid";
    case simulate::Outcome::Deadlock:
      return "deadlock";
    case simulate::Outcome::Livelock:
      return "livelock";
    case simulate::Outcome::Runaway:
      return "runaway";
  }
  return {};
}

std::string_view leverName(LeverKind kind)
{
  switch (kind) {
    case LeverKind::OneMore:
      return "one-more";
    case LeverKind::LessTime:
      return "less-time";
    case LeverKind::LessRework:
      return "less-rework";
  }
  return {};
}

std::string_view severityName(Severity severity)
{
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::Advice:
      return "advice";
  }
  return {};
}

/// What a compared figure is called, and what turns it into seconds or the currency's unit.
std::pair<std::string_view, double> figureName(ComparedFigure figure)
{
  switch (figure) {
    case ComparedFigure::CycleTime:
      return {"cycleTime", Microseconds};
    case ComparedFigure::Waiting:
      return {"waiting", Microseconds};
    case ComparedFigure::Work:
      return {"work", Microseconds};
    case ComparedFigure::Cost:
      return {"cost", TenThousandths};
    case ComparedFigure::Throughput:
      return {"throughput", 1};
    case ComparedFigure::Inside:
      return {"inside", 1};
    case ComparedFigure::Busy:
      return {"utilisation", 1};
    case ComparedFigure::RoleWaiting:
      return {"roleWaiting", Microseconds};
    case ComparedFigure::StepWaiting:
      return {"stepWaiting", Microseconds};
  }
  return {};
}

Tree idsOf(const std::vector<Id> &ids)
{
  Tree array = Tree::array();
  for (const Id id : ids)
    array.push_back(textOf(id.text()));
  return array;
}

class Writer {
 public:
  Writer(const Document &document, const SimulationReport &report) : m_document(document), m_report(report) {}

  [[nodiscard]] Tree write() const
  {
    Tree tree = Tree::object();
    tree["format"] = "laneway-simulation";
    tree["version"] = ReportVersion;
    tree["document"] = textOf(m_document.info().title);
    tree["scenario"] = textOf(m_report.scenario);
    tree["scopes"] = idsOf(m_report.scopes);
    tree["settings"] = settings();
    tree["outcome"] = std::string(outcomeName(m_report.outcome));
    if (m_report.stop)
      tree["stop"] = finding(*m_report.stop);
    tree["replications"] = m_report.replications;
    tree["instances"] = m_report.instances;
    tree["events"] = m_report.events;
    tree["duration"] = time(m_report.duration);
    if (m_report.hasCosts) {
      tree["currency"] = textOf(m_report.currency);
      tree["cost"] = money(m_report.cost);
    }
    if (m_report.exactCycleTime)
      tree["exactCycleTime"] = m_report.exactCycleTime->seconds();
    if (m_report.notExact)
      tree["notExact"] = statement(*m_report.notExact);
    tree["reading"] = each(m_report.reading, &Writer::statement);
    tree["levers"] = each(m_report.levers, &Writer::lever);
    tree["processes"] = each(m_report.scopeReports, &Writer::scope);
    tree["roles"] = each(m_report.roles, &Writer::role);
    tree["steps"] = each(m_report.steps, &Writer::step);
    tree["flows"] = each(m_report.flows, &Writer::flow);
    if (!m_report.bottlenecks.rows.empty())
      tree["bottlenecks"] = bottlenecks();
    if (m_report.course.width.microseconds > 0)
      tree["overTime"] = course();
    tree["assumptions"] = each(m_report.assumptions, &Writer::assumption);
    tree["findings"] = each(m_report.findings, &Writer::finding);
    return tree;
  }

 private:
  template <typename Row>
  Tree each(const std::vector<Row> &rows, Tree (Writer::*member)(const Row &) const) const
  {
    Tree array = Tree::array();
    for (const Row &row : rows)
      array.push_back((this->*member)(row));
    return array;
  }

  [[nodiscard]] Tree named(const char *key, Id element) const
  {
    Tree tree = Tree::object();
    tree[key] = textOf(element.text());
    tree["name"] = textOf(calledInFinding(m_document, element));
    return tree;
  }

  [[nodiscard]] Tree settings() const
  {
    const simulate::RunSettings &settings = m_report.settings;
    Tree tree = Tree::object();
    tree["start"] = textOf(m_report.start.toString(Qt::ISODate));
    if (settings.horizon != simulate::never)
      tree["horizon"] = static_cast<double>(settings.horizon) * Microseconds;
    if (settings.instances > 0)
      tree["instances"] = settings.instances;
    if (m_report.warmUp.microseconds > 0)
      tree["warmUp"] = m_report.warmUp.seconds();
    tree["seed"] = settings.seed;
    tree["firstReplication"] = settings.firstReplication;
    tree["replications"] = settings.replications;
    return tree;
  }

  [[nodiscard]] Tree scope(const ScopeReport &scope) const
  {
    const simulate::ScopeFigures &figures = scope.figures;
    Tree tree = named("id", scope.scope);
    tree["isRoot"] = scope.isRoot;
    tree["started"] = estimate(figures.started);
    tree["finished"] = estimate(figures.finished);
    tree["unfinished"] = estimate(figures.unfinished);
    tree["lost"] = estimate(figures.lost);
    tree["throughput"] = estimate(figures.throughput);
    tree["cycleTime"] = time(figures.cycleTime);
    tree["cycleTimes"] = percentiles(figures.cycleTimes);
    tree["deviation"] = time(figures.deviation);
    tree["waiting"] = time(figures.waiting);
    tree["waitings"] = percentiles(figures.waitings);
    tree["waitingBy"] = causes(figures.waitingBy);
    tree["processing"] = time(figures.processing);
    tree["work"] = time(figures.work);
    tree["suspended"] = time(figures.suspended);
    tree["eventDelay"] = time(figures.eventDelay);
    tree["efficiency"] = estimate(figures.efficiency);
    if (m_report.hasCosts)
      tree["cost"] = money(figures.cost);
    tree["inside"] = estimate(figures.inside);
    if (scope.target) {
      tree["target"] = scope.target->seconds();
      tree["serviceLevel"] = estimate(figures.serviceLevel);
    }
    Tree bars = Tree::array();
    for (const TimeBar &bar : scope.cycleTimes)
      bars.push_back({{"from", bar.from.seconds()}, {"to", bar.to.seconds()}, {"share", bar.share}});
    tree["distribution"] = std::move(bars);
    if (!scope.paths.empty())
      tree["paths"] = each(scope.paths, &Writer::path);
    if (scope.otherPaths.count > 0)
      tree["otherPaths"] = path(scope.otherPaths);
    return tree;
  }

  /// Of all others together, no stops are told.
  [[nodiscard]] Tree path(const PathReport &path) const
  {
    Tree tree = Tree::object();
    if (!path.stops.empty()) {
      Tree stops = Tree::array();
      for (const PathReport::Stop &stop : path.stops) {
        stops.push_back(named("id", stop.element));
        stops.back()["times"] = stop.times;
      }
      tree["stops"] = std::move(stops);
    }
    tree["count"] = path.count;
    tree["share"] = path.share;
    tree["cycleTime"] = path.cycleTime.seconds();
    return tree;
  }

  [[nodiscard]] Tree course() const
  {
    const CourseReport &course = m_report.course;
    const auto rows = [this](const std::vector<CourseReport::Row> &from) {
      Tree array = Tree::array();
      for (const CourseReport::Row &row : from) {
        array.push_back(named("id", row.element));
        Tree values = Tree::array();
        for (const double value : row.values)
          values.push_back(std::isfinite(value) ? Tree(std::round(value * 1e4) / 1e4) : Tree(nullptr));
        array.back()["values"] = std::move(values);
      }
      return array;
    };
    return {{"begin", course.begin.seconds()},
            {"end", course.end.seconds()},
            {"width", course.width.seconds()},
            {"inside", rows(course.inside)},
            {"utilisation", rows(course.utilisation)}};
  }

  [[nodiscard]] Tree step(const StepReport &step) const
  {
    const simulate::NodeFigures &figures = step.figures;
    Tree tree = named("id", step.step);
    tree["scope"] = textOf(step.scope.text());
    if (!step.who.isNull())
      tree["who"] = textOf(step.who.text());
    tree["executionsPerInstance"] = estimate(figures.executionsPerInstance);
    tree["entered"] = estimate(figures.entered);
    tree["completed"] = estimate(figures.completed);
    tree["unfinished"] = estimate(figures.unfinished);
    tree["lost"] = estimate(figures.lost);
    tree["interrupted"] = estimate(figures.interrupted);
    if (figures.failures.mean > 0)
      tree["failures"] = estimate(figures.failures);
    if (figures.repeated.mean > 0)
      tree["repeated"] = estimate(figures.repeated);
    tree["cycleTime"] = time(figures.cycleTime);
    tree["cycleTimes"] = percentiles(figures.cycleTimes);
    tree["waiting"] = time(figures.waiting);
    tree["waitings"] = percentiles(figures.waitings);
    tree["waitingBy"] = causes(figures.waitingBy);
    tree["work"] = time(figures.work);
    tree["suspended"] = time(figures.suspended);
    if (m_report.hasCosts)
      tree["cost"] = money(figures.cost);
    tree["queue"] = estimate(figures.queue);
    tree["longestQueue"] = estimate(figures.longestQueue);
    tree["busy"] = estimate(figures.busy);
    return tree;
  }

  [[nodiscard]] Tree role(const RoleReport &role) const
  {
    const simulate::RoleFigures &figures = role.figures;
    Tree tree = named("id", role.who);
    tree["amount"] = role.amount;
    tree["offeredLoad"] = role.offeredLoad;
    if (std::isfinite(role.ceiling))
      tree["ceiling"] = role.ceiling;
    tree["amountForStability"] = role.amountForStability;
    tree["utilisation"] = estimate(figures.utilisation);
    tree["busy"] = estimate(figures.busy);
    tree["queue"] = estimate(figures.queue);
    tree["longestQueue"] = estimate(figures.longestQueue);
    tree["waiting"] = time(figures.waiting);
    tree["waitings"] = percentiles(figures.waitings);
    tree["waitingBy"] = causes(figures.waitingBy);
    tree["shareOfWaiting"] = estimate(figures.shareOfWaiting);
    tree["started"] = estimate(figures.started);
    if (m_report.hasCosts)
      tree["cost"] = money(figures.cost);
    tree["overtime"] = time(figures.overtime);
    tree["activePeriod"] = time(figures.activePeriod);
    tree["soleBottleneck"] = estimate(figures.soleBottleneck);
    tree["shiftingBottleneck"] = estimate(figures.shiftingBottleneck);
    if (role.exact)
      tree["exact"] = {{"utilisation", role.exact->utilisation},
                       {"probabilityOfWaiting", role.exact->probabilityOfWaiting},
                       {"waiting", role.exact->waiting.seconds()},
                       {"queue", role.exact->queue}};
    return tree;
  }

  [[nodiscard]] Tree bottlenecks() const
  {
    const BottleneckTimes &times = m_report.bottlenecks;
    Tree rows = Tree::array();
    for (const BottleneckTimes::Row &row : times.rows) {
      Tree shares = Tree::array();
      for (const double share : row.shares)
        shares.push_back(std::round(share * 1e4) / 1e4);
      rows.push_back(named("id", row.who));
      rows.back()["shares"] = std::move(shares);
    }
    return {{"begin", times.begin.seconds()},
            {"end", times.end.seconds()},
            {"width", times.width.seconds()},
            {"roles", std::move(rows)}};
  }

  [[nodiscard]] Tree flow(const FlowReport &flow) const
  {
    return {{"id", textOf(flow.flow.text())}, {"taken", estimate(flow.taken)}};
  }

  [[nodiscard]] Tree lever(const Lever &lever) const
  {
    const double factor = lever.kind == LeverKind::LessTime ? Microseconds : 1;
    Tree tree = Tree::object();
    tree["kind"] = std::string(leverName(lever.kind));
    tree.update(named("element", lever.element));
    tree["before"] = lever.before * factor;
    tree["after"] = lever.after * factor;
    tree["cycleTime"] = time(lever.effect.cycleTime);
    tree["throughput"] = estimate(lever.effect.throughput);
    if (m_report.hasCosts)
      tree["cost"] = money(lever.effect.cost);
    return tree;
  }

  [[nodiscard]] Tree statement(const Statement &statement) const
  {
    Tree arguments = Tree::array();
    for (const StatementArgument &argument : statement.arguments)
      arguments.push_back(std::visit(
          [](const auto &value) -> Tree {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, qint64>)
              return value;
            else
              return json::toJson(value);
          },
          argument));
    return {
        {"code", textOf(statement.code)}, {"arguments", std::move(arguments)}, {"elements", idsOf(statement.elements)}};
  }

  [[nodiscard]] Tree assumption(const Assumption &assumption) const
  {
    Tree tree = named("element", assumption.element);
    tree["property"] = textOf(keyOf(assumption.property));
    tree["value"] = std::visit(
        [](const auto &value) -> Tree {
          using Value = std::decay_t<decltype(value)>;
          if constexpr (std::is_same_v<Value, OwnPerson>)
            return "own person";
          else if constexpr (std::is_same_v<Value, RoundTheClock>)
            return "round the clock";
          else if constexpr (std::is_same_v<Value, DoesNotOccur>)
            return "does not occur";
          else
            return json::toJson(value);
        },
        assumption.value);
    return tree;
  }

  [[nodiscard]] Tree finding(const Finding &finding) const { return findingToJson(finding); }

  const Document &m_document;
  const SimulationReport &m_report;
};

}  // namespace

json::Tree findingToJson(const Finding &finding)
{
  Tree arguments = Tree::array();
  for (const QString &argument : finding.arguments)
    arguments.push_back(textOf(argument));
  return {{"code", textOf(finding.code)},
          {"severity", std::string(severityName(finding.severity))},
          {"elements", idsOf(finding.elements)},
          {"arguments", std::move(arguments)}};
}

json::Tree comparisonToJson(const Document &document, const ScenarioComparison &comparison)
{
  Tree figures = Tree::array();
  for (const Comparison &each : comparison.figures) {
    const auto [name, factor] = figureName(each.figure);
    Tree figure = Tree::object();
    figure["figure"] = std::string(name);
    figure["id"] = textOf(each.element.text());
    figure["name"] = textOf(calledInFinding(document, each.element));
    figure["before"] = estimate(each.before, factor);
    figure["after"] = estimate(each.after, factor);
    figure["difference"] = estimate(each.difference, factor);
    figures.push_back(std::move(figure));
  }
  return {{"scenario", textOf(comparison.after)},
          {"replications", comparison.replications},
          {"figures", std::move(figures)}};
}

json::Tree reportToJson(const Document &document, const SimulationReport &report)
{
  return Writer(document, report).write();
}

}  // namespace laneway
