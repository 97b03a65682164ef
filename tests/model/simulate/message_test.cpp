#include <QTest>

#include "tests/model/simulate/constructs.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// Messages between pools, on small plans with constant times, whose traces were worked out by hand.
class MessageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aMessageStartsAnInstanceThatAnswersItsSender();
  void messagesGoToTheInstanceOfTheSameNumber();
  void aMessageThatComesEarlyIsKept();
  void theFirstMessageBehindAnEventGatewayWins();
  void aTimerEndsTheWaitForAMessage();
  void aMessageInterruptsAStep();
  void aMessageMayComeAgainAndAgain();
};

namespace {

/// A customer orders, and a shop starts on the order, works for three units and answers.
struct Shop {
  PlanBuilder builder;
  Index shop = none;
  Index answered = none;
  Index work = none;

  Shop()
  {
    shop = builder.scope();
    const Index order = builder.event(NodeKind::Throw, EventKind::Message, 0);
    answered = builder.event(NodeKind::Catch, EventKind::Message, 1);
    builder.chain({startAt(builder, 0, 0, 3, 2), order, answered, builder.end()});
    const Index received = builder.event(NodeKind::Start, EventKind::Message, 0, shop);
    work = builder.task(builder.role(1), constantOf(3), shop);
    builder.chain({received, work, builder.event(NodeKind::End, EventKind::Message, 1, shop)});
  }
};

}  // namespace

void MessageTest::aMessageStartsAnInstanceThatAnswersItsSender()
{
  Shop made;
  const TokenTrace trace = played(made.builder.plan);
  // Orders at 0, 2 and 4; one at a time is worked on.
  VERIFY_ENTERS(trace, made.answered, 0, 2, 4);
  VERIFY_COMPLETES(trace, made.work, 3, 6, 9);
  VERIFY_COMPLETES(trace, made.answered, 3, 6, 9);
  QCOMPARE(trace.finished, 6u);
  for (const Visit &visit : trace.visits) {
    if (visit.node == made.answered && visit.what == What::Completes)
      QCOMPARE(visit.instance / 2, static_cast<std::uint64_t>(visit.time / units(3)) - 1);
  }
}

/// Both pools have arrivals of their own; the n-th of the one waits for the n-th of the other.
void MessageTest::messagesGoToTheInstanceOfTheSameNumber()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index awaited = builder.event(NodeKind::Catch, EventKind::Message, 0);
  const Index first = startAt(builder, 0, 0, 2, 1);
  builder.chain({first, awaited, builder.end()});
  const Index slow = builder.attribute(Distribution::constant(0));
  (void)slow;
  const Index step = builder.task(builder.role(1), constantOf(4), sender);
  builder.chain({startAt(builder, 3, sender, 2, 1), step, builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, awaited, 0, 1);
  VERIFY_COMPLETES(trace, awaited, 7, 11);
}

void MessageTest::aMessageThatComesEarlyIsKept()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index awaited = builder.event(NodeKind::Catch, EventKind::Message, 0);
  const Index after = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0), builder.task(none, constantOf(8)), awaited, after, builder.end()});
  builder.chain({startAt(builder, 2, sender), builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, awaited, 8);
  VERIFY_COMPLETES(trace, awaited, 8);
  VERIFY_COMPLETES(trace, after, 9);
}

void MessageTest::theFirstMessageBehindAnEventGatewayWins()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index race = builder.node(NodeKind::EventBased);
  const Index yes = builder.event(NodeKind::Catch, EventKind::Message, 0);
  const Index no = builder.event(NodeKind::Catch, EventKind::Message, 1);
  const Index late = builder.timer(constantOf(9));
  builder.chain({startAt(builder, 0), race, yes, builder.end()});
  builder.chain({race, no, builder.end()});
  builder.chain({race, late, builder.end()});
  builder.chain({startAt(builder, 2, sender), builder.event(NodeKind::Throw, EventKind::Message, 1, sender),
                 builder.task(none, constantOf(1), sender),
                 builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_COMPLETES(trace, no, 2);
  VERIFY_ENTERS(trace, yes);
  VERIFY_ENTERS(trace, late);
  QCOMPARE(trace.end, units(3));
}

void MessageTest::aTimerEndsTheWaitForAMessage()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index awaited = builder.event(NodeKind::Catch, EventKind::Message, 0);
  const Index timeout = builder.boundaryTimer(awaited, constantOf(4));
  builder.chain({startAt(builder, 0), awaited, builder.end()});
  builder.chain({timeout, builder.end()});
  builder.chain({startAt(builder, 6, sender), builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_INTERRUPTED(trace, awaited, 4);
  VERIFY_ENTERS(trace, timeout, 4);
}

void MessageTest::aMessageInterruptsAStep()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index step = builder.task(builder.role(1), constantOf(10));
  const Index withdrawn = builder.boundary(step, EventKind::Message, 0);
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({withdrawn, builder.end()});
  builder.chain({startAt(builder, 3, sender), builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_INTERRUPTED(trace, step, 3);
  VERIFY_ENTERS(trace, withdrawn, 3);
}

void MessageTest::aMessageMayComeAgainAndAgain()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index step = builder.task(builder.role(1), constantOf(10));
  const Index question = builder.boundary(step, EventKind::Message, 0, false);
  const Index answer = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({question, answer, builder.end()});
  const Index ask = builder.event(NodeKind::Throw, EventKind::Message, 0, sender);
  const Index pause = builder.timer(constantOf(2), NodeKind::Catch, sender);
  builder.chain({startAt(builder, 3, sender), ask, pause, builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, answer, 3, 5);
  VERIFY_COMPLETES(trace, step, 10);
}

LANEWAY_TEST(MessageTest)

#include "message_test.moc"
