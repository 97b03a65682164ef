#include "model/compile/reading.h"

#include <algorithm>
#include <cmath>

#include "model/check/check.h"
#include "model/compile/report.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

using simulate::Estimate;

constexpr double LittleWaiting = 0.05;   ///< Of the cycle time: below, nothing is stuck.
constexpr double StandsOut = 0.5;        ///< Of all waiting: from here on one place is the problem.
constexpr double Busy = 0.7;             ///< Utilisation from which queues grow.
constexpr double ClearlyBusier = 0.05;   ///< Difference of utilisation that is worth a word.
constexpr double ClearlyLonger = 1.2;    ///< Ratio of active periods that is worth a word.
constexpr double ClearlyOftener = 0.1;   ///< Difference of shares of time as the bottleneck that is.
constexpr double OftenRepeated = 0.2;    ///< Extra executions per instance.
constexpr double ManyUnfinished = 0.05;  ///< Of the instances that were started.

Duration elapsed(double microseconds)
{
  return {std::isfinite(microseconds) ? std::llround(microseconds) : 0};
}

class Reading {
 public:
  Reading(const Document &document, const SimulationReport &report) : m_document(document), m_report(report) {}

  [[nodiscard]] std::vector<Statement> read()
  {
    if (m_report.scopeReports.empty() || !(m_report.scopeReports.front().figures.cycleTime.mean > 0))
      return {};
    sayWhereTimeGoes();
    if (!sayOverload()) {
      const RoleReport *bottleneck = bottleneckRole();
      if (bottleneck)
        sayBottleneck(*bottleneck);
      if (bottleneck)
        sayKindOfProblem(*bottleneck);
      sayBestLever();
      if (bottleneck)
        sayOtherViews(*bottleneck);
    }
    sayRework();
    sayUnfinished();
    return std::move(m_statements);
  }

 private:
  [[nodiscard]] const simulate::ScopeFigures &whole() const { return m_report.scopeReports.front().figures; }
  [[nodiscard]] QString name(Id element) const { return calledInFinding(m_document, element); }

  void say(const QString &code, std::vector<StatementArgument> arguments, std::vector<Id> elements = {})
  {
    m_statements.push_back({code, std::move(arguments), std::move(elements)});
  }

  void sayWhereTimeGoes()
  {
    const double cycle = whole().cycleTime.mean;
    const auto counts = [cycle](const Estimate &part) { return part.mean >= LittleWaiting * cycle; };
    if (!counts(whole().waiting))
      return say(u"reading-no-waiting"_s, {elapsed(cycle), Share{whole().waiting.mean / cycle}});
    const bool hasEvents = counts(whole().eventDelay);
    const bool hasClosedHours = counts(whole().suspended);
    QString code = u"reading-time"_s;
    std::vector<StatementArgument> arguments{elapsed(cycle), elapsed(whole().processing.mean),
                                             elapsed(whole().waiting.mean), Share{whole().waiting.mean / cycle}};
    if (hasEvents) {
      code += u"-events"_s;
      arguments.emplace_back(elapsed(whole().eventDelay.mean));
    }
    if (hasClosedHours) {
      code += u"-closed"_s;
      arguments.emplace_back(elapsed(whole().suspended.mean));
    }
    say(code, std::move(arguments));
  }

  /// Roles that cannot keep up; the figures of such a run depend on its length and rank nothing.
  bool sayOverload()
  {
    std::vector<const RoleReport *> overloaded;
    for (const RoleReport &role : m_report.roles)
      if (role.offeredLoad >= 1)
        overloaded.push_back(&role);
    std::stable_sort(overloaded.begin(), overloaded.end(),
                     [](const RoleReport *a, const RoleReport *b) { return a->ceiling < b->ceiling; });
    for (const RoleReport *role : overloaded)
      say(u"reading-overloaded"_s,
          {name(role->who), Share{role->offeredLoad}, qint64(role->amount), qint64(role->amountForStability)},
          {role->who});
    return !overloaded.empty();
  }

  /// The role of which one more brings most; before that was tried, the one most waited for.
  [[nodiscard]] const RoleReport *bottleneckRole() const
  {
    if (m_report.roles.empty() || whole().waiting.mean < LittleWaiting * whole().cycleTime.mean)
      return nullptr;
    for (const Lever &lever : m_report.levers)
      if (lever.kind == LeverKind::OneMore)
        return m_report.role(lever.element);
    return &m_report.roles.front();
  }

  /// The step of the role that most waiting happens at.
  [[nodiscard]] const StepReport *worstStep(const RoleReport &role) const
  {
    const StepReport *worst = nullptr;
    for (const StepReport &step : m_report.steps)
      if (step.who == role.who && (!worst || step.figures.queue.mean > worst->figures.queue.mean))
        worst = &step;
    return worst;
  }

  void sayBottleneck(const RoleReport &role)
  {
    const StepReport *step = worstStep(role);
    if (!step)
      return;
    const Share busy{role.figures.utilisation.mean};
    const Duration wait = elapsed(step->figures.waiting.mean);
    const Share ofAll{role.figures.shareOfWaiting.mean};
    if (step->step == role.who)
      say(u"reading-bottleneck-step"_s, {name(step->step), busy, wait, ofAll}, {step->step});
    else
      say(u"reading-bottleneck"_s, {name(role.who), busy, wait, name(step->step), ofAll}, {role.who, step->step});
  }

  void sayKindOfProblem(const RoleReport &bottleneck)
  {
    if (m_report.roles.size() < 2)
      return;
    const auto busy = std::count_if(m_report.roles.begin(), m_report.roles.end(),
                                    [](const RoleReport &role) { return role.figures.utilisation.mean >= Busy; });
    const Share ofAll{bottleneck.figures.shareOfWaiting.mean};
    if (ofAll.value >= StandsOut && busy <= 1)
      say(u"reading-workflow-problem"_s, {name(bottleneck.who), ofAll}, {bottleneck.who});
    else if (ofAll.value < StandsOut && busy >= 2)
      say(u"reading-process-problem"_s, {qint64(busy), qint64(m_report.roles.size()), Share{Busy}});
  }

  void sayBestLever()
  {
    if (m_report.levers.empty())
      return;
    const Lever &best = m_report.levers.front();
    const Estimate &change = best.effect.cycleTime;
    if (!(change.high() < 0)) {
      say(u"reading-no-lever"_s, {});
      return;
    }
    const double now = whole().cycleTime.mean;
    const Duration from = elapsed(now);
    const Duration to = elapsed(now + change.mean);
    const Duration least = elapsed(-change.high());
    const Duration most = elapsed(-change.low());
    switch (best.kind) {
      case LeverKind::OneMore:
        return say(u"reading-one-more"_s, {name(best.element), from, to, least, most}, {best.element});
      case LeverKind::LessTime:
        return say(u"reading-less-time"_s, {name(best.element), from, to, least, most}, {best.element});
      case LeverKind::LessRework: {
        const Flow *flow = m_document.get<Flow>(best.element);
        const Id back = flow ? flow->target : best.element;
        return say(u"reading-less-rework"_s, {name(back), Share{best.before}, Share{best.after}, from, to, least, most},
                   {best.element, back});
      }
    }
  }

  /// Where another view would have put another role first.
  void sayOtherViews(const RoleReport &bottleneck)
  {
    if (m_report.levers.empty())
      return;
    sayBusierOnes(bottleneck);
    sayLongerActiveOnes(bottleneck);
    sayMomentaryOnes(bottleneck);
  }

  template <typename Value>
  [[nodiscard]] const RoleReport &firstBy(Value value) const
  {
    return *std::max_element(m_report.roles.begin(), m_report.roles.end(),
                             [&](const RoleReport &a, const RoleReport &b) { return value(a) < value(b); });
  }

  void sayLongerActiveOnes(const RoleReport &bottleneck)
  {
    const auto period = [](const RoleReport &role) {
      const double mean = role.figures.activePeriod.mean;
      return std::isfinite(mean) ? mean : 0;
    };
    const RoleReport &first = firstBy(period);
    if (first.who != bottleneck.who && period(first) > ClearlyLonger * period(bottleneck))
      say(u"reading-active-longer"_s,
          {name(first.who), elapsed(period(first)), name(bottleneck.who), elapsed(period(bottleneck))},
          {first.who, bottleneck.who});
  }

  void sayMomentaryOnes(const RoleReport &bottleneck)
  {
    const auto share = [](const RoleReport &role) {
      return role.figures.soleBottleneck.mean + role.figures.shiftingBottleneck.mean;
    };
    const RoleReport &first = firstBy(share);
    if (first.who != bottleneck.who && share(first) - share(bottleneck) > ClearlyOftener)
      say(u"reading-momentary"_s,
          {name(first.who), Share{share(first)}, name(bottleneck.who), Share{share(bottleneck)}},
          {first.who, bottleneck.who});
  }

  /// Where utilisation would have put another role first.
  void sayBusierOnes(const RoleReport &bottleneck)
  {
    const RoleReport &busiest = firstBy([](const RoleReport &role) { return role.figures.utilisation.mean; });
    const double difference = busiest.figures.utilisation.mean - bottleneck.figures.utilisation.mean;
    if (busiest.who != bottleneck.who && difference > ClearlyBusier)
      say(u"reading-busier"_s,
          {name(busiest.who), Share{busiest.figures.utilisation.mean}, name(bottleneck.who),
           Share{bottleneck.figures.utilisation.mean}},
          {busiest.who, bottleneck.who});
  }

  /// How often the step is done each time its process or workflow is gone through.
  [[nodiscard]] double repetitions(const StepReport &step) const
  {
    const ScopeReport *scope = m_report.scope(step.scope);
    const double executions = scope ? scope->figures.started.mean : 0;
    return executions > 0 ? step.figures.entered.mean / executions : 0;
  }

  void sayRework()
  {
    const StepReport *most = nullptr;
    for (const StepReport &step : m_report.steps) {
      const Node *node = m_document.get<Node>(step.step);
      if (node && node->as<Activity>() && (!most || repetitions(step) > repetitions(*most)))
        most = &step;
    }
    if (most && repetitions(*most) >= 1 + OftenRepeated)
      say(u"reading-rework"_s, {name(most->step), qint64(std::llround(repetitions(*most) * 100))}, {most->step});
  }

  void sayUnfinished()
  {
    const double started = whole().started.mean;
    if (started > 0 && whole().unfinished.mean > ManyUnfinished * started)
      say(u"reading-unfinished"_s, {Share{whole().unfinished.mean / started}});
  }

  const Document &m_document;
  const SimulationReport &m_report;
  std::vector<Statement> m_statements;
};

}  // namespace

std::vector<Statement> readingOf(const Document &document, const SimulationReport &report)
{
  return Reading(document, report).read();
}

}  // namespace laneway
