#include <QTest>

#include "tests/model/simulate/constructs.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// Inclusive gateways, split and join, on small plans with constant times, whose traces were worked out by hand.
class InclusiveGatewayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anInclusiveJoinWaitsForTheBranchesTaken();
  void anInclusiveJoinDoesNotWaitForWhatCannotCome();
  void anInclusiveJoinIgnoresTokensThatCanOnlyFillWhatIsFilled();
  void anInclusiveJoinWaitsForATokenInALoopBeforeIt();
  void inclusiveJoinsThatWaitForEachOtherAreADeadlock();
  void aDefaultIsTakenWhenNothingElseIs();
  void withoutADefaultOneFlowIsAlwaysTaken();
};

/// Shares 1, 1 and 0: two branches of three are taken, and the join waits for the slower one only.
void InclusiveGatewayTest::anInclusiveJoinWaitsForTheBranchesTaken()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Inclusive);
  const Index join = builder.node(NodeKind::Inclusive);
  const Index after = builder.task(none, constantOf(1));
  const Index never = builder.task(none, constantOf(100));
  builder.chain({startAt(builder, 0), split});
  for (const double duration : {2.0, 5.0}) {
    const Index step = builder.task(none, constantOf(duration));
    builder.flow(split, step, 1);
    builder.flow(step, join);
  }
  builder.flow(split, never, 0);
  builder.chain({never, join, after, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, join, 2, 5);
  VERIFY_COMPLETES(trace, join, 5);
  VERIFY_ENTERS(trace, after, 5);
  VERIFY_ENTERS(trace, never);
  QCOMPARE(trace.end, units(6));
}

/// A branch that ends elsewhere before the join: once it has, the join no longer waits for it.
void InclusiveGatewayTest::anInclusiveJoinDoesNotWaitForWhatCannotCome()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index join = builder.node(NodeKind::Inclusive);
  const Index decision = builder.node(NodeKind::Exclusive);
  const Index after = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0), split, builder.task(none, constantOf(2)), join, after, builder.end()});
  builder.chain({split, builder.task(none, constantOf(7)), decision});
  builder.flow(decision, join, 0);
  builder.flow(decision, builder.end(), 1);
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, join, 2);
  VERIFY_COMPLETES(trace, join, 7);
  VERIFY_COMPLETES(trace, after, 8);
}

/// Both tokens come by the same flow: the second cannot reach an empty one, so the first is not held back.
void InclusiveGatewayTest::anInclusiveJoinIgnoresTokensThatCanOnlyFillWhatIsFilled()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index merge = builder.node(NodeKind::Exclusive);
  const Index join = builder.node(NodeKind::Inclusive);
  const Index other = builder.task(none, constantOf(1));
  const Index start = startAt(builder, 0);
  builder.chain({start, split, builder.task(none, constantOf(2)), merge, join, builder.end()});
  builder.chain({split, builder.task(none, constantOf(5)), merge});
  // A way into the join's other flow that no token takes: from a decision in front of everything.
  const Index first = builder.node(NodeKind::Exclusive);
  builder.plan.flows[0].target = first;
  builder.flow(first, split, 1);
  builder.flow(first, other, 0);
  builder.flow(other, join);
  const TokenTrace trace = played(builder.plan);
  VERIFY_COMPLETES(trace, join, 2, 5);
}

/// One branch goes round a loop first; while it does, it may still come.
void InclusiveGatewayTest::anInclusiveJoinWaitsForATokenInALoopBeforeIt()
{
  PlanBuilder builder;
  const Index rounds = builder.attribute(constantOf(0));
  const Index split = builder.node(NodeKind::Inclusive);
  const Index join = builder.node(NodeKind::Inclusive);
  const Index again = builder.task(none, constantOf(3));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({startAt(builder, 0), split, builder.task(none, constantOf(1)), join, builder.end()});
  builder.chain({split, again, decision});
  const Index leave = builder.flow(decision, join);
  const Index back = builder.flow(decision, again);
  builder.plan.flows[leave].condition = builder.atLeast(rounds, 2);
  builder.plan.flows[back].isDefault = true;
  // rounds = rounds + 1
  Expression more;
  more.code = {{static_cast<std::uint8_t>(Operation::Attribute), rounds, 0},
               {static_cast<std::uint8_t>(Operation::Number), none, 1},
               {static_cast<std::uint8_t>(Operation::Add), none, 0}};
  builder.plan.expressions.push_back(more);
  builder.plan.nodes[again].assignments = {{rounds, static_cast<Index>(builder.plan.expressions.size() - 1), {}}};
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, again, 0, 3);
  VERIFY_ENTERS(trace, join, 1, 6);
  VERIFY_COMPLETES(trace, join, 6);
}

/// Each join has a token and waits for the flow that comes from the other.
void InclusiveGatewayTest::inclusiveJoinsThatWaitForEachOtherAreADeadlock()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index left = builder.node(NodeKind::Inclusive);
  const Index right = builder.node(NodeKind::Inclusive);
  const Index leftOut = builder.node(NodeKind::Exclusive);
  const Index rightOut = builder.node(NodeKind::Exclusive);
  builder.chain({startAt(builder, 0), split, left, leftOut});
  builder.chain({split, right, rightOut});
  builder.flow(leftOut, right, 0.5);
  builder.flow(leftOut, builder.end(), 0.5);
  builder.flow(rightOut, left, 0.5);
  builder.flow(rightOut, builder.end(), 0.5);
  // The four gateways make a loop in no time, which is only a warning: decisions lead out of it.
  const TokenTrace trace = played(builder.plan, Status::Deadlock);
  QCOMPARE(trace.stuck.size(), std::size_t(2));
  QCOMPARE(trace.stuck[0].node, left);
  QCOMPARE(trace.stuck[1].node, right);
}

void InclusiveGatewayTest::aDefaultIsTakenWhenNothingElseIs()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Inclusive);
  const Index rare = builder.task(none, constantOf(1));
  const Index usual = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0, 0, 1000), split});
  builder.flow(split, rare, 0.25);
  builder.plan.flows[builder.flow(split, usual)].isDefault = true;
  builder.chain({rare, builder.end()});
  builder.chain({usual, builder.end()});
  const TokenTrace trace = played(builder.plan);
  const std::size_t rarely = trace.times(rare, What::Enters).size();
  QCOMPARE(rarely + trace.times(usual, What::Enters).size(), std::size_t(1000));
  // 250 of 1000, standard deviation 13.7.
  QVERIFY2(rarely > 204 && rarely < 296, qPrintable(QString::number(rarely)));
}

/// Two shares of a half: together 1/3, each alone 1/3, given that one is taken.
void InclusiveGatewayTest::withoutADefaultOneFlowIsAlwaysTaken()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Inclusive);
  const Index a = builder.task(none, constantOf(1));
  const Index b = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0, 0, 9000), split});
  builder.flow(split, a, 0.5);
  builder.flow(split, b, 0.5);
  builder.chain({a, builder.end()});
  builder.chain({b, builder.end()});
  const TokenTrace trace = played(builder.plan);
  const Times first = trace.times(a, What::Enters);
  const Times second = trace.times(b, What::Enters);
  QCOMPARE(trace.finished, 9000u);
  Times both;
  std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
  QCOMPARE(first.size() + second.size() - both.size(), std::size_t(9000));
  // 3000 each, standard deviation 44.7.
  QVERIFY2(both.size() > 2852 && both.size() < 3148, qPrintable(QString::number(both.size())));
  QVERIFY2(first.size() > 5852 && first.size() < 6148, qPrintable(QString::number(first.size())));
}

LANEWAY_TEST(InclusiveGatewayTest)

#include "inclusive_gateway_test.moc"
