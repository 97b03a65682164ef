#include <QTest>

#include "tests/model/simulate/constructs.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// Attributes, conditions over them, and conditional events, on small plans with constant times, whose traces were
/// worked out by hand.
class AttributeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void attributesChooseTheWay();
  void assignmentsChangeAttributes();
  void aConditionalEventWaitsForAnAssignment();
  void aConditionThatHoldsAlreadyFiresAtOnce();
  void noFlowToTakeIsNamed();
};

void AttributeTest::attributesChooseTheWay()
{
  PlanBuilder builder;
  const Index amount = builder.attribute(Distribution::uniform(0, 100));
  const Index decision = builder.node(NodeKind::Exclusive);
  const Index large = builder.task(none, constantOf(1));
  const Index small = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0, 0, 1000), decision});
  builder.plan.flows[builder.flow(decision, large)].condition = builder.atLeast(amount, 70);
  builder.plan.flows[builder.flow(decision, small)].isDefault = true;
  builder.chain({large, builder.end()});
  builder.chain({small, builder.end()});
  const TokenTrace trace = played(builder.plan);
  const std::size_t many = trace.times(large, What::Enters).size();
  QCOMPARE(many + trace.times(small, What::Enters).size(), std::size_t(1000));
  // 300 of 1000, standard deviation 14.5.
  QVERIFY2(many > 252 && many < 348, qPrintable(QString::number(many)));
}

void AttributeTest::assignmentsChangeAttributes()
{
  PlanBuilder builder;
  const Index done = builder.attribute(Distribution::constant(0));
  const Index step = builder.task(none, constantOf(2));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.plan.nodes[step].assignments = {{done, none, Distribution::constant(1)}};
  builder.chain({startAt(builder, 0), decision});
  builder.plan.flows[builder.flow(decision, builder.end())].condition = builder.atLeast(done, 1);
  builder.plan.flows[builder.flow(decision, step)].isDefault = true;
  builder.chain({step, decision});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, step, 0);
  VERIFY_ENTERS(trace, decision, 0, 2);
}

void AttributeTest::aConditionalEventWaitsForAnAssignment()
{
  PlanBuilder builder;
  const Index ready = builder.attribute(Distribution::constant(0));
  const Index split = builder.node(NodeKind::Parallel);
  const Index waiting = builder.event(NodeKind::Catch, EventKind::Conditional);
  builder.plan.nodes[waiting].condition = builder.atLeast(ready, 1);
  const Index step = builder.task(none, constantOf(4));
  builder.plan.nodes[step].assignments = {{ready, none, Distribution::constant(1)}};
  builder.chain({startAt(builder, 0), split, waiting, builder.end()});
  builder.chain({split, step, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, waiting, 0);
  VERIFY_COMPLETES(trace, waiting, 4);
}

void AttributeTest::aConditionThatHoldsAlreadyFiresAtOnce()
{
  PlanBuilder builder;
  const Index urgent = builder.attribute(Distribution::constant(1));
  const Index step = builder.task(none, constantOf(4));
  const Index now = builder.boundary(step, EventKind::Conditional);
  builder.plan.nodes[now].condition = builder.atLeast(urgent, 1);
  builder.chain({startAt(builder, 2), step, builder.end()});
  builder.chain({now, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_INTERRUPTED(trace, step, 2);
  VERIFY_ENTERS(trace, now, 2);
}

void AttributeTest::noFlowToTakeIsNamed()
{
  PlanBuilder builder;
  const Index amount = builder.attribute(Distribution::constant(1));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({startAt(builder, 0), decision});
  builder.plan.flows[builder.flow(decision, builder.end())].condition = builder.atLeast(amount, 2);
  builder.plan.flows[builder.flow(decision, builder.end())].condition = builder.atLeast(amount, 3);
  const TokenTrace trace = played(builder.plan, Status::Deadlock);
  QCOMPARE(trace.stuck.size(), std::size_t(1));
  QCOMPARE(trace.stuck[0].node, decision);
}

LANEWAY_TEST(AttributeTest)

#include "attribute_test.moc"
