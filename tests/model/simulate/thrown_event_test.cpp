#include <QTest>

#include "tests/model/simulate/constructs.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// Event sub-processes, errors, escalations, signals and terminate ends, on small plans with constant times, whose
/// traces were worked out by hand.
class ThrownEventTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anInterruptingEventSubProcessEndsTheRest();
  void anotherEventSubProcessRunsBeside();
  void anEventSubProcessCatchesAnErrorOfItsScope();

  void anErrorIsCaughtByTheNearestBoundary();
  void anErrorIsCaughtByNameFirst();
  void anErrorThatNobodyCatchesEndsTheInstance();
  void anEscalationThatDoesNotInterruptGoesOnBothWays();
  void aSignalReachesEveryInstance();
  void aSignalStartsAnInstance();
  void aTerminatedBranchEndsItsSiblingsOnTheWay();
};

void ThrownEventTest::anInterruptingEventSubProcessEndsTheRest()
{
  PlanBuilder builder;
  const Index step = builder.task(none, constantOf(10));
  const Index trigger = builder.eventSubProcess(EventKind::Timer);
  const Index inside = builder.plan.nodes[trigger].scope;
  builder.plan.nodes[trigger].delay = constantOf(4);
  const Index handling = builder.task(none, constantOf(3), inside);
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({trigger, handling, builder.end(EventKind::None, inside)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_INTERRUPTED(trace, step, 4);
  VERIFY_COMPLETES(trace, handling, 7);
  QCOMPARE(trace.end, units(7));
  QCOMPARE(trace.finished, 1u);
}

void ThrownEventTest::anotherEventSubProcessRunsBeside()
{
  PlanBuilder builder;
  const Index step = builder.task(none, constantOf(5));
  const Index trigger = builder.eventSubProcess(EventKind::Timer, none, false);
  const Index inside = builder.plan.nodes[trigger].scope;
  builder.plan.nodes[trigger].delay = constantOf(4);
  const Index handling = builder.task(none, constantOf(3), inside);
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({trigger, handling, builder.end(EventKind::None, inside)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_COMPLETES(trace, step, 5);
  VERIFY_COMPLETES(trace, handling, 7);
  QCOMPARE(trace.end, units(7));
}

void ThrownEventTest::anEventSubProcessCatchesAnErrorOfItsScope()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index slow = builder.task(none, constantOf(10));
  const Index trigger = builder.eventSubProcess(EventKind::Error, 0);
  const Index inside = builder.plan.nodes[trigger].scope;
  const Index handling = builder.task(none, constantOf(1), inside);
  const Index failure = builder.end(EventKind::Error);
  builder.plan.nodes[failure].message = 0;
  builder.chain({startAt(builder, 0), split, slow, builder.end()});
  builder.chain({split, builder.task(none, constantOf(3)), failure});
  builder.chain({trigger, handling, builder.end(EventKind::None, inside)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_INTERRUPTED(trace, slow, 3);
  VERIFY_COMPLETES(trace, handling, 4);
}

namespace {

/// A call of a workflow of one step of two units that ends with the event, inside another call.
struct NestedThrow {
  PlanBuilder builder;
  Index outer = none;
  Index inner = none;
  Index thrower = none;

  explicit NestedThrow(EventKind event, Index message)
  {
    const Index outerScope = builder.scope();
    const Index innerScope = builder.scope();
    thrower = builder.event(NodeKind::End, event, message, innerScope);
    builder.chain({builder.node(NodeKind::Start, innerScope), builder.task(none, constantOf(2), innerScope), thrower});
    inner = builder.call(innerScope, outerScope);
    builder.chain({builder.node(NodeKind::Start, outerScope), inner, builder.task(none, constantOf(4), outerScope),
                   builder.end(EventKind::None, outerScope)});
    outer = builder.call(outerScope);
    builder.chain({startAt(builder, 0), outer, builder.end()});
  }

  Index caughtAt(Index host, EventKind event, Index message, bool interrupting = true)
  {
    const Index caught = builder.boundary(host, event, message, interrupting);
    builder.chain({caught, builder.end(EventKind::None, builder.plan.nodes[host].scope)});
    return caught;
  }
};

}  // namespace

void ThrownEventTest::anErrorIsCaughtByTheNearestBoundary()
{
  NestedThrow nested(EventKind::Error, 0);
  const Index far = nested.caughtAt(nested.outer, EventKind::Error, 0);
  const Index near = nested.caughtAt(nested.inner, EventKind::Error, 0);
  const TokenTrace trace = played(nested.builder.plan);
  VERIFY_ENTERS(trace, near, 2);
  VERIFY_ENTERS(trace, far);
  VERIFY_INTERRUPTED(trace, nested.inner, 2);
}

void ThrownEventTest::anErrorIsCaughtByNameFirst()
{
  NestedThrow nested(EventKind::Error, 1);
  const Index other = nested.caughtAt(nested.inner, EventKind::Error, 0);
  const Index any = nested.caughtAt(nested.outer, EventKind::Error, none);
  const Index named = nested.caughtAt(nested.outer, EventKind::Error, 1);
  const TokenTrace trace = played(nested.builder.plan);
  VERIFY_ENTERS(trace, other);
  VERIFY_ENTERS(trace, any);
  VERIFY_ENTERS(trace, named, 2);
  VERIFY_INTERRUPTED(trace, nested.outer, 2);
}

void ThrownEventTest::anErrorThatNobodyCatchesEndsTheInstance()
{
  NestedThrow nested(EventKind::Error, 0);
  const TokenTrace trace = played(nested.builder.plan);
  QCOMPARE(trace.end, units(2));
  QCOMPARE(trace.finished, 1u);
}

void ThrownEventTest::anEscalationThatDoesNotInterruptGoesOnBothWays()
{
  NestedThrow nested(EventKind::Escalation, 0);
  const Index caught = nested.caughtAt(nested.outer, EventKind::Escalation, 0, false);
  const TokenTrace trace = played(nested.builder.plan);
  VERIFY_ENTERS(trace, caught, 2);
  VERIFY_COMPLETES(trace, nested.inner, 2);
  VERIFY_COMPLETES(trace, nested.outer, 6);
}

void ThrownEventTest::aSignalReachesEveryInstance()
{
  PlanBuilder builder;
  const Index waiting = builder.event(NodeKind::Catch, EventKind::Signal, 0);
  builder.chain({startAt(builder, 0, 0, 3), waiting, builder.end()});
  const Index sender = builder.scope();
  const Index sent = builder.event(NodeKind::End, EventKind::Signal, 0, sender);
  builder.chain({startAt(builder, 5, sender), sent});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, waiting, 0, 1, 2);
  VERIFY_COMPLETES(trace, waiting, 5, 5, 5);
  QCOMPARE(trace.finished, 4u);
}

void ThrownEventTest::aSignalStartsAnInstance()
{
  PlanBuilder builder;
  const Index listener = builder.scope();
  const Index begun = builder.event(NodeKind::Start, EventKind::Signal, 0, listener);
  const Index step = builder.task(none, constantOf(2), listener);
  builder.chain({begun, step, builder.end(EventKind::None, listener)});
  const Index sent = builder.event(NodeKind::Throw, EventKind::Signal, 0);
  const Index after = builder.task(none, constantOf(7));
  builder.chain({startAt(builder, 1), sent, after, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_COMPLETES(trace, step, 3);
  VERIFY_COMPLETES(trace, after, 8);
  QCOMPARE(trace.finished, 2u);
}

/// The branch made first runs into the terminate event while the others are still being made.
void ThrownEventTest::aTerminatedBranchEndsItsSiblingsOnTheWay()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  builder.chain({startAt(builder, 0), split});
  std::vector<Index> steps;
  for (int i = 0; i < 4; ++i) {
    steps.push_back(builder.task(none, constantOf(3)));
    builder.chain({split, steps.back(), builder.end()});
    builder.flow(split, builder.end(EventKind::Terminate));
  }
  const TokenTrace trace = played(builder.plan);
  QCOMPARE(trace.end, units(0));
  QCOMPARE(trace.finished, 1u);
  for (const Index step : steps)
    VERIFY_COMPLETES(trace, step);
}

LANEWAY_TEST(ThrownEventTest)

#include "thrown_event_test.moc"
