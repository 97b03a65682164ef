#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

#include <QTest>

#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

class TraceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyMomentIsThatOfTheModel();
  void seekingAgreesWithPlayingThrough();
  void aMillionEventsAreSoughtAtOnce();
  void tracesThatGrowTooLargeAreCut();
  void aBatchKeepsOneUnitBusy();
  void whatWaitsInsideACallIsCountedAtThatCall();
  void callsInsideOfCallsCountAtAllThatLeadThere();
  void theLogPairsEnableStartAndComplete();
};

namespace {

Time units(double count)
{
  return static_cast<Time>(count * unit);
}

std::shared_ptr<const Trace> traceOf(const Plan &plan, const RunSettings &settings, std::size_t most = 20'000'000)
{
  RunOptions options;
  options.traceReplication = 1;
  options.mostTraceRecords = most;
  return runPlan(plan, settings, options).trace;
}

Plan branchingPlan()
{
  PlanBuilder builder;
  const Index role = builder.role(2);
  const Index split = builder.node(NodeKind::Parallel);
  const Index join = builder.node(NodeKind::Parallel);
  const Index decision = builder.node(NodeKind::Exclusive);
  const Index step = builder.task(role, exponentialOf(1));
  const Index merge = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(0.6), merge, split, step, join, decision});
  builder.chain({split, builder.timer(exponentialOf(1)), join});
  builder.flow(decision, merge, 0.2);
  builder.flow(decision, builder.end(), 0.8);
  return builder.plan;
}

}  // namespace

void TraceTest::everyMomentIsThatOfTheModel()
{
  // Arrivals at 4, 8 and 12, work of 10: 4 to 14, 14 to 24, 24 to 34.
  PlanBuilder builder;
  const Index start = builder.start(constantOf(4));
  builder.plan.nodes[start].arrivals->limit = 3;
  const Index step = builder.task(builder.role(1), constantOf(10));
  builder.chain({start, step, builder.end()});
  const auto trace = traceOf(builder.plan, settingsOf(0, 1));
  QVERIFY(trace != nullptr);
  QCOMPARE(trace->end(), units(34));

  QVERIFY(trace->at(units(3)).tokens.empty());
  const Snapshot both = trace->at(units(9));
  QCOMPARE(both.tokens.size(), 2u);
  QCOMPARE(both.tokens[0].state, TokenState::Working);
  QCOMPARE(both.tokens[0].node, step);
  QCOMPARE(both.tokens[0].via, 0u);
  QCOMPARE(both.tokens[0].since, units(4));
  QCOMPARE(both.tokens[1].state, TokenState::Waiting);
  QCOMPARE(both.tokens[1].instance, 1u);
  QCOMPARE(both.waiting[step], 1u);
  QCOMPARE(both.working[step], 1u);
  QCOMPARE(both.queued[0], 1u);
  QCOMPARE(both.busy[0], 1u);
  QCOMPARE(both.started, 2u);
  QCOMPARE(trace->at(units(13)).queued[0], 2u);
  QCOMPARE(trace->at(units(14)).queued[0], 1u);
  QCOMPARE(trace->at(units(99)).finished, 3u);

  QCOMPARE(trace->next(units(4)), units(8));
  QCOMPARE(trace->next(units(34)), never);
  QCOMPARE(trace->previous(units(14)), units(12));
  QCOMPARE(trace->previous(units(4)), Time{-1});
  const std::vector<Move> moves = trace->moves(units(4), units(14), 100);
  QCOMPARE(moves.size(), 3u);
  QCOMPARE(moves[0].time, units(8));
  QCOMPARE(moves[0].flow, 0u);
  QCOMPARE(moves[0].instance, 1u);
  QCOMPARE(moves[2].flow, 1u);
  QCOMPARE(moves[2].instance, 0u);
  QCOMPARE(trace->moves(0, units(34), 2).size(), 2u);
}

/// The counts at a moment are those of its tokens, and arrivals are finished or there.
void TraceTest::seekingAgreesWithPlayingThrough()
{
  const Plan plan = branchingPlan();
  const auto trace = traceOf(plan, settingsOf(5000, 1));
  for (Time time = 0; time < trace->end(); time += trace->end() / 97 + 1) {
    const Snapshot snapshot = trace->at(time);
    std::vector<std::uint32_t> waiting(plan.nodes.size());
    std::vector<std::uint32_t> working(plan.nodes.size());
    std::vector<std::uint32_t> instances;
    for (const TokenPosition &token : snapshot.tokens) {
      waiting[token.node] += token.state == TokenState::Waiting ? 1 : 0;
      working[token.node] += token.state == TokenState::Working ? 1 : 0;
      instances.push_back(token.instance);
      QVERIFY(token.since <= time);
      QVERIFY(token.state != TokenState::Passing);
    }
    QVERIFY(waiting == snapshot.waiting);
    QVERIFY(working == snapshot.working);
    std::sort(instances.begin(), instances.end());
    instances.erase(std::unique(instances.begin(), instances.end()), instances.end());
    QCOMPARE(snapshot.started - snapshot.finished, instances.size());
  }
}

void TraceTest::aMillionEventsAreSoughtAtOnce()
{
  const Station station{1, exponentialOf(1)};
  const Plan plan =
      stationsInARow(0.8, {station, station, station, station, station, station, station, station, station, station});
  const auto trace = traceOf(plan, settingsOf(91'000, 1));
  using Clock = std::chrono::steady_clock;
  const auto begin = Clock::now();
  for (Time i = 1; i <= 20; ++i)
    QVERIFY(trace->at(trace->end() / 21 * i).started > 0);
  const double each = std::chrono::duration<double, std::milli>(Clock::now() - begin).count() / 20;
  QVERIFY2(each < 50, qPrintable(QString::number(each)));
  QVERIFY(trace->bytes() < 40 * trace->recordCount());
}

void TraceTest::tracesThatGrowTooLargeAreCut()
{
  const auto trace = traceOf(branchingPlan(), settingsOf(1000, 1), 500);
  QVERIFY(trace->isCutShort());
  QCOMPARE(trace->recordCount(), 500u);
  QVERIFY(trace->at(trace->end()).started > 0);
}

/// Three that are worked on together, by one of two people.
/// Two steps call one workflow of 10 with a single worker: at 4 and 6 the first is called, at 5 the second.
void TraceTest::whatWaitsInsideACallIsCountedAtThatCall()
{
  PlanBuilder builder;
  const Index body = builder.scope();
  const Index inner = builder.task(builder.role(1), constantOf(10), body);
  builder.chain({builder.node(NodeKind::Start, body), inner, builder.end(EventKind::None, body)});
  const Index often = builder.call(body);
  const Index once = builder.call(body);
  const auto arrive = [&](double first, double gap, std::uint64_t limit, Index call) {
    const Index start = builder.start(constantOf(gap));
    builder.plan.nodes[start].arrivals->first = units(first);
    builder.plan.nodes[start].arrivals->limit = limit;
    builder.chain({start, call, builder.end()});
  };
  arrive(4, 2, 2, often);
  arrive(5, 1, 1, once);
  const auto trace = traceOf(builder.plan, settingsOf(0, 1));

  const Snapshot all = trace->at(units(7));
  QCOMPARE(all.waiting[inner], 2u);
  QCOMPARE(all.waitingInside[often], 1u);
  QCOMPARE(all.waitingInside[once], 1u);
  QCOMPARE(all.workingInside[often], 1u);
  QCOMPARE(all.workingInside[once], 0u);
  QCOMPARE(all.waiting[often] + all.waiting[once] + all.waitingInside[inner], 0u);
  const Snapshot later = trace->at(units(15));
  QCOMPARE(later.waitingInside[often], 1u);
  QCOMPARE(later.waitingInside[once], 0u);
  QCOMPARE(later.workingInside[once], 1u);
  const Snapshot last = trace->at(trace->end());
  QCOMPARE(last.workingInside[often] + last.workingInside[once] + last.waitingInside[often], 0u);
}

/// A call inside a call, with a timer on the outer one that ends everything within.
void TraceTest::callsInsideOfCallsCountAtAllThatLeadThere()
{
  PlanBuilder builder;
  const Index deep = builder.scope();
  const Index middle = builder.scope();
  const Index work = builder.task(builder.role(1), constantOf(10), deep);
  builder.chain({builder.node(NodeKind::Start, deep), work, builder.end(EventKind::None, deep)});
  const Index inner = builder.call(deep, middle);
  builder.chain({builder.node(NodeKind::Start, middle), inner, builder.end(EventKind::None, middle)});
  const Index start = builder.start(constantOf(1));
  builder.plan.nodes[start].arrivals->limit = 3;
  const Index outer = builder.call(middle);
  builder.chain({start, outer, builder.end()});
  builder.chain({builder.boundaryTimer(outer, constantOf(5)), builder.end()});
  const auto trace = traceOf(builder.plan, settingsOf(0, 1));

  const Snapshot all = trace->at(units(4));
  QCOMPARE(all.waiting[work], 2u);
  for (const Index call : {inner, outer}) {
    QCOMPARE(all.waitingInside[call], 2u);
    QCOMPARE(all.workingInside[call], 1u);
    QCOMPARE(trace->at(units(7.5)).waitingInside[call], 0u);
    QCOMPARE(trace->at(trace->end()).workingInside[call], 0u);
  }
}

void TraceTest::aBatchKeepsOneUnitBusy()
{
  PlanBuilder builder;
  const Index role = builder.role(2);
  const Index step = builder.task(role, constantOf(10));
  builder.plan.nodes[step].work.batching.size = 3;
  const Index start = builder.start(constantOf(1));
  builder.plan.nodes[start].arrivals->limit = 3;
  builder.chain({start, step, builder.end()});
  const auto trace = traceOf(builder.plan, settingsOf(0, 1));
  const Snapshot during = trace->at(units(5));
  QCOMPARE(during.working[step], 3u);
  QCOMPARE(during.busy[role], 1u);
  QCOMPARE(trace->at(units(20)).busy[role], 0u);
}

void TraceTest::theLogPairsEnableStartAndComplete()
{
  class Pairs : public LogSink {
   public:
    std::vector<LogRow> all;
    void rows(std::uint32_t replication, std::span<const LogRow> block) override
    {
      QCOMPARE(replication, 1u);
      all.insert(all.end(), block.begin(), block.end());
    }
  };
  Pairs pairs;
  RunOptions options;
  options.log = &pairs;
  options.traceReplication = 1;
  const RunOutput output = runPlan(branchingPlan(), settingsOf(500, 2), options);
  std::vector<int> state;
  Time last = 0;
  std::size_t finished = 0;
  for (const LogRow &row : pairs.all) {
    QVERIFY(row.time >= last);
    last = row.time;
    finished += row.kind == LogKind::Finish ? 1 : 0;
    if (row.node == none)
      continue;
    if (row.execution >= state.size())
      state.resize(row.execution + 1);
    const int expected = row.kind == LogKind::Enable ? 0 : row.kind == LogKind::Start ? 1 : 2;
    QCOMPARE(state[row.execution]++, expected);
    QVERIFY(row.kind == LogKind::Enable || row.resource == 0u);
  }
  QCOMPARE(finished, 500u);
  QVERIFY(std::all_of(state.begin(), state.end(), [](int steps) { return steps == 3; }));
  // Watching changes nothing.
  QVERIFY(output.state == runPlan(branchingPlan(), settingsOf(500, 2)).state);
}

LANEWAY_TEST(TraceTest)
#include "trace_test.moc"
