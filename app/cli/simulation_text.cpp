#include "app/cli/simulation_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QLocale>

#include "app/cli/command.h"
#include "app/cli/course_text.h"
#include "app/cli/text_table.h"
#include "app/messages/describe.h"
#include "app/messages/format.h"
#include "app/messages/messages.h"
#include "model/compile/report.h"
#include "model/process/document.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;
using simulate::Estimate;

namespace {

Duration durationOf(double microseconds)
{
  return {std::llround(microseconds)};
}

QString elapsed(double microseconds)
{
  return std::isfinite(microseconds) ? formatDuration(durationOf(microseconds)) : QString();
}

QString working(double microseconds)
{
  return std::isfinite(microseconds) ? formatDuration(durationOf(microseconds), TimeSense::Working) : QString();
}

QString number(const Estimate &value)
{
  return std::isfinite(value.mean) ? formatNumber(value.mean) : QString();
}

QString share(const Estimate &value)
{
  return std::isfinite(value.mean) ? formatShare({value.mean}) : QString();
}

/// "8 d to 9 d", empty where unknown.
template <typename Format>
QString interval(const Estimate &value, Format format)
{
  if (!std::isfinite(value.halfWidth))
    return {};
  return Text::tr("%1 to %2").arg(format(value.low()), format(value.high()));
}

class Writer {
 public:
  Writer(const Document &document, const SimulationReport &report) : m_document(document), m_report(report) {}

  [[nodiscard]] QString text()
  {
    addHeading();
    addInstances();
    addRoles();
    addBottlenecks();
    addExactAnswers();
    addSteps();
    addCauses();
    section({}, pathsText(m_document, m_report));
    section({}, courseText(m_document, m_report));
    addLevers();
    addReading();
    addAssumptions();
    addFindings();
    return m_text;
  }

 private:
  void section(const QString &title, const QString &body)
  {
    if (!body.isEmpty())
      m_text += u'\n' + (title.isEmpty() ? QString() : title + u'\n') + body;
  }

  [[nodiscard]] QString name(Id element) const { return nameInSentence(m_document, element); }

  [[nodiscard]] QString money(double tenThousandths) const
  {
    if (!m_report.hasCosts || !std::isfinite(tenThousandths))
      return {};
    return formatMoney({std::llround(tenThousandths)}, m_report.currency);
  }

  void addHeading()
  {
    QStringList names;
    for (const Id scope : m_report.scopes)
      names << name(scope);
    m_text += names.join(u", "_s) + u'\n';
    QStringList facts{m_report.scenario.isEmpty() ? Text::tr("As is") : m_report.scenario};
    if (m_report.replications != m_report.settings.replications)
      facts << Text::tr("%1 of %2 replications")
                   .arg(formatCount(m_report.replications), formatCount(m_report.settings.replications));
    else
      facts << Text::tr("%1 replications").arg(formatCount(m_report.replications));
    if (m_report.settings.instances > 0)
      facts << Text::tr("%1 instances each").arg(formatCount(static_cast<qint64>(m_report.settings.instances)));
    if (m_report.settings.horizon != simulate::never)
      facts << Text::tr("%1 each").arg(formatDuration({m_report.settings.horizon}));
    if (m_report.warmUp.microseconds > 0)
      facts << Text::tr("warm-up of %1 left out").arg(formatDuration(m_report.warmUp));
    else if (m_report.settings.warmUp.kind == simulate::WarmUpKind::Automatic)
      facts << Text::tr("no warm-up left out, as the figures settle at once");
    facts << Text::tr("from %1 on").arg(QLocale().toString(m_report.start, u"d MMMM yyyy, HH:mm"_s));
    facts << Text::tr("seed %1").arg(m_report.settings.seed);
    m_text += facts.join(u", "_s) + u'\n';
  }

  void addInstances()
  {
    for (const ScopeReport &scope : m_report.scopeReports) {
      if (!scope.isRoot)
        continue;
      const simulate::ScopeFigures &figures = scope.figures;
      TextTable table({m_report.scopes.size() > 1 ? name(scope.scope) : Text::tr("Per instance"), Text::tr("mean"),
                       Text::tr("95 % interval"), Text::tr("half within"), Text::tr("90 % within"),
                       Text::tr("95 % within")});
      const auto times = [&](const QString &title, const Estimate &mean, const simulate::Percentiles *within) {
        QStringList row{title, elapsed(mean.mean), interval(mean, elapsed)};
        if (within)
          row << elapsed(within->p50.mean) << elapsed(within->p90.mean) << elapsed(within->p95.mean);
        table.addRow(row);
      };
      times(Text::tr("Cycle time"), figures.cycleTime, &figures.cycleTimes);
      times(Text::tr("Waiting"), figures.waiting, &figures.waitings);
      table.addRow({Text::tr("Work"), working(figures.work.mean), interval(figures.work, working)});
      if (figures.suspended.mean > 0)
        times(Text::tr("Closed hours in work begun"), figures.suspended, nullptr);
      if (figures.eventDelay.mean > 0)
        times(Text::tr("Waiting for events"), figures.eventDelay, nullptr);
      if (m_report.hasCosts)
        table.addRow({Text::tr("Cost"), money(figures.cost.mean),
                      interval(figures.cost, [this](double value) { return money(value); })});
      section({}, table.text());
      m_text += Text::tr(
                    "Per replication %1 started, %2 finished, %3 still under way at the end; %4 finish, %5 are in "
                    "progress on average.")
                    .arg(number(figures.started), number(figures.finished), number(figures.unfinished),
                         formatRate(figures.throughput.mean), number(figures.inside)) +
                u'\n';
      if (scope.target)
        m_text += Text::tr("%1 of those that finish take no longer than %2 (%3).")
                      .arg(share(figures.serviceLevel), formatDuration(*scope.target),
                           interval(figures.serviceLevel, [](double value) { return formatShare({value}); })) +
                  u'\n';
    }
  }

  void addRoles()
  {
    TextTable table({Text::tr("Role"), Text::tr("amount"), Text::tr("busy"), Text::tr("queue"), Text::tr("longest"),
                     Text::tr("waiting"), Text::tr("of all waiting"), Text::tr("cost in all")});
    for (const RoleReport &role : m_report.roles)
      table.addRow({name(role.who), formatCount(role.amount), share(role.figures.utilisation),
                    number(role.figures.queue), number(role.figures.longestQueue), elapsed(role.figures.waiting.mean),
                    share(role.figures.shareOfWaiting), money(role.figures.cost.mean)});
    if (!table.isEmpty())
      section({}, table.text());
  }

  /// Other views of the same: what each role can take, and who has no break.
  void addBottlenecks()
  {
    TextTable table({Text::tr("Bottleneck"), Text::tr("can take"), Text::tr("nobody idle for"),
                     Text::tr("the only one"), Text::tr("one of two")});
    for (const RoleReport &role : m_report.roles)
      table.addRow({name(role.who), std::isfinite(role.ceiling) ? formatRate(role.ceiling) : QString(),
                    elapsed(role.figures.activePeriod.mean), share(role.figures.soleBottleneck),
                    share(role.figures.shiftingBottleneck)});
    if (m_report.roles.size() > 1)
      section({}, table.text());
  }

  /// What theory says beside what was simulated; why it says nothing.
  void addExactAnswers()
  {
    TextTable table(
        {Text::tr("In the long run, by theory"), Text::tr("exact"), Text::tr("simulated"), Text::tr("95 % interval")});
    const auto times = [&](const QString &title, Duration exact, const Estimate &simulated) {
      table.addRow({title, formatDuration(exact), elapsed(simulated.mean), interval(simulated, elapsed)});
    };
    if (m_report.exactCycleTime && !m_report.scopeReports.empty())
      times(Text::tr("Cycle time"), *m_report.exactCycleTime, m_report.scopeReports.front().figures.cycleTime);
    for (const RoleReport &role : m_report.roles)
      if (role.exact)
        times(Text::tr("Waiting for %1").arg(name(role.who)), role.exact->waiting, role.figures.waiting);
    section({}, table.isEmpty() ? QString() : table.text());
    if (m_report.notExact)
      section({}, sentence(*m_report.notExact, m_report.currency) + u'\n');
  }

  void addSteps()
  {
    const bool hasRework = std::any_of(m_report.steps.begin(), m_report.steps.end(),
                                       [](const StepReport &step) { return step.figures.repeated.mean > 0; });
    QStringList headers{Text::tr("Step"),        Text::tr("who"),  Text::tr("per instance"), Text::tr("waiting"),
                        Text::tr("90 % within"), Text::tr("work"), Text::tr("queue"),        Text::tr("cost")};
    if (hasRework)
      headers.insert(3, Text::tr("again", "of the times that a step is done: those that do it once more"));
    TextTable table(headers);
    table.setAlign(1, TextTable::Align::Left);
    for (const StepReport &step : m_report.steps) {
      const simulate::NodeFigures &figures = step.figures;
      QStringList cells{name(step.step),
                        step.who.isNull() || step.who == step.step ? QString() : name(step.who),
                        number(figures.executionsPerInstance),
                        elapsed(figures.waiting.mean),
                        elapsed(figures.waitings.p90.mean),
                        working(figures.work.mean),
                        number(figures.queue),
                        figures.cost.mean > 0 ? money(figures.cost.mean) : QString()};
      if (hasRework)
        cells.insert(
            3, figures.repeated.mean > 0 ? formatShare({figures.repeated.mean / figures.entered.mean}) : QString());
      table.addRow(cells);
    }
    if (!table.isEmpty())
      section({}, table.text());
  }

  /// Where there is more than one reason, what each makes wait: mean times per instance, and per step that begins.
  void addCauses()
  {
    using Causes = std::array<Estimate, simulate::waitingCauses>;
    constexpr auto Busy = static_cast<std::size_t>(simulate::WaitingCause::Contention);
    QStringList headers{Text::tr("Why it waits"), Text::tr("waiting")};
    for (std::size_t i = 0; i < simulate::waitingCauses; ++i)
      headers << describe(static_cast<simulate::WaitingCause>(i));
    TextTable table(headers);
    bool isOnlyBusy = true;
    const auto add = [&](const QString &title, double waiting, const Causes &causes, double count) {
      if (!(waiting > 0))
        return;
      QStringList row{title, elapsed(waiting)};
      for (std::size_t i = 0; i < causes.size(); ++i) {
        const bool isThere = causes[i].mean > 0;
        row << (isThere ? elapsed(causes[i].mean / count) : QString());
        isOnlyBusy &= i == Busy || !isThere;
      }
      table.addRow(row);
    };
    for (const ScopeReport &scope : m_report.scopeReports)
      if (scope.isRoot)
        add(name(scope.scope), scope.figures.waiting.mean, scope.figures.waitingBy, 1);
    for (const RoleReport &role : m_report.roles)
      add(name(role.who), role.figures.waiting.mean, role.figures.waitingBy, role.figures.started.mean);
    for (const StepReport &step : m_report.steps)
      add(name(step.step), step.figures.waiting.mean, step.figures.waitingBy, 1);
    if (!table.isEmpty() && !isOnlyBusy)
      section({}, table.text());
  }

  void addLevers()
  {
    TextTable table({Text::tr("What pays most"), Text::tr("cycle time"), Text::tr("95 % interval"), Text::tr("cost")});
    const auto change = [](double value) { return formatDurationChange(durationOf(value)); };
    for (const Lever &lever : m_report.levers) {
      const Estimate &cycle = lever.effect.cycleTime;
      const double cost = lever.effect.cost.mean;
      table.addRow({describe(lever, m_document), std::isfinite(cycle.mean) ? change(cycle.mean) : QString(),
                    interval(cycle, change),
                    m_report.hasCosts && std::isfinite(cost)
                        ? formatMoneyChange({std::llround(cost)}, m_report.currency)
                        : QString()});
    }
    if (!table.isEmpty())
      section({}, table.text());
  }

  void addReading()
  {
    QString body;
    for (const Statement &each : m_report.reading)
      body += sentence(each, m_report.currency) + u'\n';
    section({}, body);
  }

  /// Assumptions of one kind with one value share a line.
  void addAssumptions()
  {
    struct Line {
      QString what;
      QStringList who;
    };
    QList<Line> lines;
    for (const Assumption &each : m_report.assumptions) {
      const QString what = propertyName(keyOf(each.property)) + u": "_s + describe(each.value, m_document);
      const QString who = each.element == m_document.info().id ? Text::tr("the simulation") : name(each.element);
      const auto same = std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.what == what; });
      if (same == lines.end())
        lines.append({what, {who}});
      else
        same->who << who;
    }
    QString body;
    for (const Line &line : lines)
      body += u"  "_s + line.what + u" ("_s + line.who.join(u", "_s) + u")\n"_s;
    section(Text::tr("Assumed, since nobody entered it (%1):").arg(m_report.assumptions.size()), body);
  }

  void addFindings()
  {
    QString body;
    for (const Finding &each : m_report.findings)
      body += u"  "_s + sentence(each) + u'\n';
    section(Text::tr("To be aware of:"), body);
  }

  const Document &m_document;
  const SimulationReport &m_report;
  QString m_text;
};

}  // namespace

QString simulationText(const Document &document, const SimulationReport &report)
{
  return Writer(document, report).text();
}

}  // namespace laneway::cli
