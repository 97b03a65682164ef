#include <algorithm>
#include <cmath>
#include <optional>

#include <QTest>

#include "model/simulate/traffic.h"
#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

namespace {

/// A plan that is wrong in one way, and what must be said about it.
struct BadPlan {
  Plan plan;
  IssueCode code = IssueCode::NothingStarts;
  ElementRef element;
  Severity severity = Severity::Error;
};

/// Start, step and end, to be spoilt.
struct Sound {
  PlanBuilder builder;
  Index role = builder.role(1);
  Index start = builder.poisson(0.5);
  Index step = builder.task(role, exponentialOf(1));
  Index end = builder.end();

  Sound() { builder.chain({start, step, end}); }
  Node &node(Index i) { return builder.plan.nodes[i]; }
};

}  // namespace

Q_DECLARE_METATYPE(BadPlan)

class ValidationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void soundPlansHaveNoIssues();
  void badPlansAreNamed_data();
  void badPlansAreNamed();
  void badSettingsAreNamed();
  void badPlansAreNotRun();
  void decisionsThatMeetAtAParallelJoinNeverFire();
  void joinsInsideLoopsMayFire();
  void trafficIsExactWithRework();
  void trafficRollsUpThroughCalls();
  void aLoopWithoutExitIsVisitedForEver();
};

void ValidationTest::soundPlansHaveNoIssues()
{
  QVERIFY(validate(Sound().builder.plan).empty());
  QVERIFY(validate(Sound().builder.plan, settingsOf(10, 1)).empty());
}

void ValidationTest::badPlansAreNamed_data()
{
  QTest::addColumn<BadPlan>("bad");
  const auto row = [](const char *name, const PlanBuilder &builder, IssueCode code, ElementKind kind, Index index,
                      Severity severity = Severity::Error) {
    QTest::newRow(name) << BadPlan{builder.plan, code, {kind, index}, severity};
  };
  const auto nodeRow = [&](const char *name, const Sound &sound, IssueCode code, Index index) {
    row(name, sound.builder, code, ElementKind::Node, index);
  };
  {
    Sound sound;
    sound.node(sound.start).arrivals.reset();
    row("nothing starts", sound.builder, IssueCode::NothingStarts, ElementKind::Plan, none);
  }
  {
    Sound sound;
    sound.builder.plan.flows[0].target = 77;
    row("flow to nowhere", sound.builder, IssueCode::BrokenReference, ElementKind::Flow, 0);
  }
  {
    Sound sound;
    sound.node(sound.step).work.alternatives = {{{9, 1}}};
    nodeRow("role that is not there", sound, IssueCode::BrokenReference, sound.step);
  }
  {
    Sound sound;
    sound.node(sound.step).key = sound.node(sound.start).key;
    nodeRow("one key twice", sound, IssueCode::DuplicateKey, sound.step);
  }
  {
    Sound sound;
    const Index inner = sound.builder.scope();
    const Index call = sound.builder.call(inner);
    const Index back = sound.builder.call(0, inner);
    sound.builder.flow(sound.step, call);
    sound.builder.chain({sound.builder.node(NodeKind::Start, inner), back});
    nodeRow("a workflow that calls itself", sound, IssueCode::CallCycle, call);
  }
  {
    Sound sound;
    const Index inner = sound.builder.scope();
    sound.builder.flow(sound.step, sound.builder.call(inner));
    row("an empty workflow", sound.builder, IssueCode::ScopeWithoutStart, ElementKind::Scope, inner);
  }
  {
    Sound sound;
    sound.builder.flow(sound.step, sound.start);
    nodeRow("into a start", sound, IssueCode::StartHasIncoming, sound.start);
  }
  {
    Sound sound;
    sound.builder.flow(sound.end, sound.step);
    nodeRow("out of an end", sound, IssueCode::EndHasOutgoing, sound.end);
  }
  {
    Sound sound;
    const Index lonely = sound.builder.task(sound.role, exponentialOf(1));
    sound.builder.flow(lonely, sound.end);
    row("unreachable", sound.builder, IssueCode::Unreachable, ElementKind::Node, lonely, Severity::Warning);
  }
  {
    Sound sound;
    sound.builder.plan.flows[1].target = sound.step;
    nodeRow("no way to an end", sound, IssueCode::NoWayToEnd, sound.step);
  }
  {
    Sound sound;
    const Index decision = sound.builder.node(NodeKind::Exclusive);
    sound.builder.plan.flows[1].target = decision;
    sound.builder.flow(decision, sound.end, 0.5);
    sound.builder.flow(decision, sound.builder.end(), 0.4);
    nodeRow("shares that do not add up", sound, IssueCode::SharesDoNotAddUp, decision);
  }
  {
    Sound sound;
    sound.builder.plan.flows[1].share = -0.5;
    row("a negative share", sound.builder, IssueCode::ShareOutOfRange, ElementKind::Flow, 1);
  }
  {
    Sound sound;
    const Index merge = sound.builder.node(NodeKind::Exclusive);
    const Index decision = sound.builder.node(NodeKind::Parallel);
    sound.builder.plan.flows[1].target = merge;
    sound.builder.chain({merge, decision, merge});
    sound.builder.flow(decision, sound.end);
    nodeRow("a loop in no time", sound, IssueCode::ZeroTimeLoop, merge);
  }
  {
    Sound sound;
    const Index decision = sound.builder.node(NodeKind::Exclusive);
    const Index again = sound.builder.node(NodeKind::Exclusive);
    sound.builder.plan.flows[1].target = decision;
    sound.builder.flow(decision, again, 0.5);
    sound.builder.flow(again, decision);
    sound.builder.flow(decision, sound.end, 0.5);
    row("a loop in no time with a way out", sound.builder, IssueCode::ZeroTimeLoop, ElementKind::Node, decision,
        Severity::Warning);
  }
  {
    Sound sound;
    sound.node(sound.step).work.duration = Distribution::uniform(5, 3);
    nodeRow("a duration turned round", sound, IssueCode::BadDistribution, sound.step);
  }
  {
    Sound sound;
    sound.node(sound.start).arrivals->gap = Distribution::constant(0);
    nodeRow("endless arrivals at once", sound, IssueCode::NoArrivalGap, sound.start);
  }
  {
    Sound sound;
    sound.builder.plan.resources[0].amount = 0;
    row("amount 0", sound.builder, IssueCode::RoleWithoutUnits, ElementKind::Role, sound.role);
  }
  {
    Sound sound;
    sound.node(sound.step).work.alternatives = {{{sound.role, 3}}};
    nodeRow("more than there are", sound, IssueCode::DemandTooLarge, sound.step);
  }
  {
    Sound sound;
    sound.node(sound.step).work.alternatives = {{{sound.role, 0}}};
    nodeRow("nobody at all", sound, IssueCode::DemandOfNothing, sound.step);
  }
  {
    Sound sound;
    sound.builder.plan.resources[0].calendar = sound.builder.weekly({{5, 3}});
    row("a calendar turned round", sound.builder, IssueCode::BadCalendar, ElementKind::Calendar, 0);
  }
  {
    Sound sound;
    sound.builder.plan.resources[0].calendar = sound.builder.weekly({});
    row("a calendar that never opens", sound.builder, IssueCode::CalendarNeverOpens, ElementKind::Calendar, 0);
  }
  {
    Sound sound;
    sound.node(sound.start).arrivals->gap = exponentialOf(0.9);
    row("overloaded", sound.builder, IssueCode::Overloaded, ElementKind::Role, sound.role, Severity::Warning);
  }
  {
    Sound sound;
    sound.node(sound.end).event = EventKind::Timer;
    nodeRow("an end with a timer", sound, IssueCode::BadEvent, sound.end);
  }
  {
    Sound sound;
    const Index race = sound.builder.node(NodeKind::EventBased);
    sound.builder.plan.flows[1].target = race;
    sound.builder.flow(race, sound.end);
    nodeRow("a race without events", sound, IssueCode::EventGatewayTarget, race);
  }
  {
    Sound sound;
    const Index timer = sound.builder.boundaryTimer(sound.end, constantOf(1));
    nodeRow("an event on an end", sound, IssueCode::BadBoundary, timer);
  }
  {
    Sound sound;
    sound.builder.plan.resources[0].speed = 0;
    row("no speed", sound.builder, IssueCode::BadResource, ElementKind::Resource, 0);
  }
  {
    Sound sound;
    sound.node(sound.step).work.batching.size = 0;
    nodeRow("a batch of nothing", sound, IssueCode::BadBatch, sound.step);
  }
}

void ValidationTest::badPlansAreNamed()
{
  QFETCH(BadPlan, bad);
  const std::vector<Issue> issues = validate(bad.plan);
  const bool found = std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) {
    return issue.code == bad.code && issue.severity == bad.severity &&
           std::find(issue.elements.begin(), issue.elements.end(), bad.element) != issue.elements.end();
  });
  QString said;
  for (const Issue &issue : issues)
    said += QStringLiteral(" %1").arg(static_cast<int>(issue.code));
  QVERIFY2(found, qPrintable(said));
}

void ValidationTest::badSettingsAreNamed()
{
  const Plan plan = Sound().builder.plan;
  const auto codes = [&](const RunSettings &settings) {
    const std::vector<Issue> issues = validate(plan, settings);
    return issues.empty() ? std::nullopt : std::optional(issues.front().code);
  };
  QCOMPARE(codes(RunSettings{}), std::optional(IssueCode::EndlessRun));
  RunSettings settings = settingsOf(10, 0);
  QCOMPARE(codes(settings), std::optional(IssueCode::BadSettings));
  settings = settingsOf(10, 1);
  settings.horizon = 5;
  settings.warmUp = {WarmUpKind::Fixed, 5};
  QCOMPARE(codes(settings), std::optional(IssueCode::BadSettings));
  settings = settingsOf(10, 1);
  settings.relativePrecision = 0;
  QCOMPARE(codes(settings), std::optional(IssueCode::BadSettings));
}

void ValidationTest::badPlansAreNotRun()
{
  Sound sound;
  sound.builder.plan.resources[0].amount = 0;
  const RunOutput output = runPlan(sound.builder.plan, settingsOf(10, 1));
  QCOMPARE(output.results.outcome, Outcome::InvalidPlan);
  QCOMPARE(output.results.issues.front().code, IssueCode::RoleWithoutUnits);
  QVERIFY(output.state.replications.empty());
}

void ValidationTest::decisionsThatMeetAtAParallelJoinNeverFire()
{
  PlanBuilder builder;
  const Index decision = builder.node(NodeKind::Exclusive);
  const Index join = builder.node(NodeKind::Parallel);
  builder.chain({builder.poisson(1), decision});
  builder.flow(decision, join, 0.5);
  const Index step = builder.task(none, exponentialOf(1));
  builder.flow(decision, step, 0.5);
  builder.chain({step, join, builder.end()});
  const std::vector<Issue> issues = validate(builder.plan);
  QCOMPARE(issues.size(), 1u);
  QCOMPARE(issues[0].code, IssueCode::JoinCannotFire);
  QCOMPARE(issues[0].elements[0].index, join);
}

/// A split inside the loop feeds the join again and again, though one of its flows also leads back.
void ValidationTest::joinsInsideLoopsMayFire()
{
  PlanBuilder builder;
  const Index merge = builder.node(NodeKind::Exclusive);
  const Index split = builder.node(NodeKind::Parallel);
  const Index join = builder.node(NodeKind::Parallel);
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(1), merge, split, builder.task(none, exponentialOf(1)), join, decision});
  builder.chain({split, builder.task(none, exponentialOf(1)), join});
  builder.flow(decision, merge, 0.5);
  builder.flow(decision, builder.end(), 0.5);
  QVERIFY(validate(builder.plan).empty());
}

void ValidationTest::trafficIsExactWithRework()
{
  PlanBuilder builder;
  const Index step = builder.task(builder.role(2), exponentialOf(1));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(0.5), step, decision});
  builder.flow(decision, step, 0.3);
  builder.flow(decision, builder.end(), 0.7);
  const Traffic found = traffic(builder.plan);
  QVERIFY(found.exact);
  QVERIFY(std::fabs(found.nodeVisits[step] - 1 / 0.7) < 1e-12);
  QVERIFY(std::fabs(found.roles[0].offeredLoad - 0.5 / 0.7 / 2) < 1e-12);
  QVERIFY(std::fabs(found.ceiling - 2 * 0.7 * 3600) < 1e-9);
  QVERIFY(std::fabs(found.arrivalRate - 0.5 * 3600) < 1e-9);
  QCOMPARE(found.roles[0].unitsForStability, 1u);
}

void ValidationTest::trafficRollsUpThroughCalls()
{
  PlanBuilder builder;
  const Index workflow = builder.scope();
  const Index inside = builder.task(builder.role(1), exponentialOf(1), workflow);
  builder.chain({builder.node(NodeKind::Start, workflow), inside, builder.end(EventKind::None, workflow)});
  const Index decision = builder.node(NodeKind::Exclusive);
  const Index first = builder.call(workflow);
  const Index second = builder.call(workflow);
  builder.chain({builder.poisson(0.25), first, decision});
  builder.flow(decision, second, 0.5);
  builder.flow(decision, builder.end(), 0.5);
  builder.flow(second, builder.end());
  const Traffic found = traffic(builder.plan);
  QVERIFY(found.exact);
  QCOMPARE(found.nodeVisits[inside], 1.5);
  QCOMPARE(found.scopeVisits[workflow], 1.5);
  QCOMPARE(found.roles[0].offeredLoad, 0.375);
}

void ValidationTest::aLoopWithoutExitIsVisitedForEver()
{
  Sound sound;
  sound.builder.plan.flows[1].target = sound.step;
  QVERIFY(std::isinf(traffic(sound.builder.plan).nodeVisits[sound.step]));
}

LANEWAY_TEST(ValidationTest)
#include "validation_test.moc"
