#include <QTest>

#include "tests/model/simulate/constructs.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// Compensation and transactions, on small plans with constant times, whose traces were worked out by hand.
class CompensationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void compensationUndoesInReverse();
  void compensationOfOneStepUndoesOnlyThat();
  void aCancelledTransactionIsUndoneAndLeftByItsEvent();
};

namespace {

/// Two steps in a row, each with one that undoes it, in `scope`; the step that comes last leads to `last`.
struct Undone {
  Index first = none;
  Index second = none;
  Index undoFirst = none;
  Index undoSecond = none;

  Undone(PlanBuilder &builder, Index start, Index last, Index scope)
  {
    first = builder.task(none, constantOf(1), scope);
    second = builder.task(none, constantOf(2), scope);
    undoFirst = builder.task(none, constantOf(3), scope);
    undoSecond = builder.task(none, constantOf(5), scope);
    builder.plan.nodes[builder.boundary(first, EventKind::Compensation)].handler = undoFirst;
    builder.plan.nodes[builder.boundary(second, EventKind::Compensation)].handler = undoSecond;
    builder.chain({start, first, second, last});
  }
};

}  // namespace

void CompensationTest::compensationUndoesInReverse()
{
  PlanBuilder builder;
  const Index undo = builder.event(NodeKind::Throw, EventKind::Compensation);
  const Undone steps(builder, startAt(builder, 0), undo, 0);
  const Index after = builder.task(none, constantOf(1));
  builder.chain({undo, after, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, steps.undoSecond, 3);
  VERIFY_ENTERS(trace, steps.undoFirst, 8);
  VERIFY_ENTERS(trace, after, 11);
}

void CompensationTest::compensationOfOneStepUndoesOnlyThat()
{
  PlanBuilder builder;
  const Index undo = builder.event(NodeKind::Throw, EventKind::Compensation);
  const Undone steps(builder, startAt(builder, 0), undo, 0);
  builder.plan.nodes[undo].undone = steps.first;
  const Index after = builder.task(none, constantOf(1));
  builder.chain({undo, after, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, steps.undoSecond);
  VERIFY_ENTERS(trace, steps.undoFirst, 3);
  VERIFY_ENTERS(trace, after, 6);
}

void CompensationTest::aCancelledTransactionIsUndoneAndLeftByItsEvent()
{
  PlanBuilder builder;
  const Index inside = builder.scope();
  const Index cancel = builder.event(NodeKind::End, EventKind::Cancel, none, inside);
  const Undone steps(builder, builder.node(NodeKind::Start, inside), cancel, inside);
  const Index transaction = builder.call(inside);
  const Index cancelled = builder.boundary(transaction, EventKind::Cancel);
  builder.chain({startAt(builder, 0), transaction, builder.end()});
  builder.chain({cancelled, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, steps.undoFirst, 8);
  VERIFY_ENTERS(trace, cancelled, 11);
  VERIFY_INTERRUPTED(trace, transaction, 11);
}

LANEWAY_TEST(CompensationTest)

#include "compensation_test.moc"
