#include "model/layout/auto_layout.h"

#include <QTest>

#include <numeric>

#include "model/layout/metrics.h"
#include "model/layout/partial_layout.h"
#include "model/layout/work_count.h"
#include "tests/support/layout_samples.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::layout;
using laneway::test::GraphBuilder;

namespace {

QByteArray told(std::uint64_t seed, const Metrics &metrics)
{
  return QStringLiteral("seed %1: overlaps %2, through %3, labels %4, lanes %5")
      .arg(seed)
      .arg(metrics.overlaps)
      .arg(metrics.flowsThroughShapes)
      .arg(metrics.labelsOverlapped)
      .arg(metrics.laneViolations)
      .toUtf8();
}

/// The graph with its nodes placed as in the drawing.
Graph placed(Graph graph, const Drawing &drawing)
{
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    graph.nodes[i].placed = true;
    graph.nodes[i].position = {drawing.nodes[i].x, drawing.nodes[i].y};
  }
  return graph;
}

constexpr int many = 1000;

bool isOrthogonal(const Graph &graph, const Drawing &drawing)
{
  for (std::size_t i = 0; i < drawing.edges.size(); ++i) {
    if (graph.edges[i].kind == EdgeKind::Association || graph.edges[i].kind == EdgeKind::Data)
      continue;
    const std::vector<Point> &points = drawing.edges[i];
    for (std::size_t k = 0; k + 1 < points.size(); ++k) {
      if (points[k].x != points[k + 1].x && points[k].y != points[k + 1].y)
        return false;
    }
  }
  return true;
}

}  // namespace

class AutoLayoutTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void randomMapsAreSound_data()
  {
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("seeds");
    QTest::addColumn<bool>("down");
    QTest::newRow("without lanes") << 0 << 30 << 20 << false;
    QTest::newRow("four lanes") << 4 << 40 << 20 << false;
    QTest::newRow("vertical") << 4 << 40 << 10 << true;
    QTest::newRow("large") << 6 << 150 << 6 << false;
  }

  void randomMapsAreSound()
  {
    QFETCH(const int, lanes);
    QFETCH(const int, steps);
    QFETCH(const int, seeds);
    QFETCH(const bool, down);
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(seeds); ++seed) {
      Graph graph = test::randomProcess(
          seed, {.steps = steps, .lanes = lanes, .boundaries = seed % 2 == 0, .artefacts = seed % 3 == 0});
      graph.direction = down ? Direction::Down : Direction::Right;
      const Drawing drawing = layoutAll(graph);
      const Metrics metrics = measure(graph, drawing);
      QVERIFY2(metrics.isSound(), told(seed, metrics).constData());
      QVERIFY2(isOrthogonal(graph, drawing), told(seed, metrics).constData());
      QVERIFY2(layoutAll(graph) == drawing, told(seed, metrics).constData());
    }
  }

  void anEmptyGraphGivesAnEmptyDrawing() { QCOMPARE(layoutAll({}), Drawing{}); }

  void degenerateGraphsGiveSoundDrawings_data()
  {
    QTest::addColumn<int>("which");
    QTest::addColumn<long>("mostSteps");  // Well above what each takes, far below a hang.
    QTest::newRow("one node") << 0 << 1'000L;
    QTest::newRow("self loops and double flows") << 1 << 100'000L;
    QTest::newRow("a thousand flows from one node") << 2 << 300'000'000L;
    QTest::newRow("a thousand flows to one gateway") << 7 << 600'000'000L;
    QTest::newRow("a thousand flows between two nodes") << 8 << 30'000'000L;
    QTest::newRow("three hundred self loops") << 9 << 30'000'000L;
    QTest::newRow("loose nodes") << 3 << 100'000L;
    QTest::newRow("circles everywhere") << 4 << 10'000'000L;
    QTest::newRow("empty lanes") << 5 << 1'000L;
    QTest::newRow("very long names") << 6 << 100'000L;
  }

  void degenerateGraphsGiveSoundDrawings()
  {
    QFETCH(const int, which);
    QFETCH(const long, mostSteps);
    const Graph graph = degenerate(which);
    const WorkCount work;
    const Drawing drawing = layoutAll(graph);
    QVERIFY2(work.steps() < mostSteps, QByteArray::number(static_cast<qlonglong>(work.steps())).constData());
    QCOMPARE(drawing.nodes.size(), graph.nodes.size());
    const Metrics metrics = measure(graph, drawing);
    QCOMPARE(metrics.overlaps, 0);
    QCOMPARE(metrics.flowsThroughShapes, 0);
    QCOMPARE(metrics.laneViolations, 0);
    for (const std::vector<Point> &points : drawing.edges)
      QVERIFY(points.size() >= 2);
  }

  void lanesHoldTheirNodesAndStackInOrder()
  {
    GraphBuilder builder;
    const int pool = builder.lane();
    const int top = builder.lane(pool);
    const int bottom = builder.lane(pool);
    builder.chain({builder.event(top), builder.step(bottom), builder.step(top), builder.event(bottom)});
    const Drawing drawing = layoutAll(builder.graph);
    QVERIFY(measure(builder.graph, drawing).isSound());
    const auto lane = [&drawing](int index) { return drawing.lanes[static_cast<std::size_t>(index)]; };
    QCOMPARE(lane(bottom).top(), lane(top).bottom());
    QVERIFY(contains(lane(pool), lane(top)));
    QVERIFY(contains(lane(pool), lane(bottom)));
  }

  void subProcessesHoldTheirContents()
  {
    GraphBuilder builder;
    const int start = builder.event();
    const int sub = builder.node(NodeKind::Container, {100, 60}, {}, -1);
    const int end = builder.event();
    const int first = builder.step();
    const int second = builder.step();
    for (const int inner : {first, second})
      builder.graph.nodes[static_cast<std::size_t>(inner)].container = sub;
    builder.chain({start, sub, end});
    builder.edge(first, second);
    const Drawing drawing = layoutAll(builder.graph);
    QVERIFY(measure(builder.graph, drawing).isSound());
    for (const int inner : {first, second})
      QVERIFY(contains(drawing.nodes[static_cast<std::size_t>(sub)], drawing.nodes[static_cast<std::size_t>(inner)]));
  }

  void messagesToABlackBoxRunStraight()
  {
    GraphBuilder builder;
    const int box = builder.lane();
    builder.graph.lanes[0].blackBox = true;
    const int pool = builder.lane();
    const int client = builder.node(NodeKind::Pool, {}, {}, box);
    const int step = builder.step(pool);
    builder.chain({builder.event(pool), step});
    const int message = builder.edge(client, step, EdgeKind::Message);
    const Drawing drawing = layoutAll(builder.graph);
    QVERIFY(measure(builder.graph, drawing).isSound());
    QCOMPARE(drawing.edges[static_cast<std::size_t>(message)].size(), std::size_t{2});
  }

  void aWideNoteStandsOverTheNextStepsWithoutMovingThem()
  {
    const auto drawn = [](bool withNote, GraphBuilder &builder) {
      const int first = builder.step();
      builder.chain({first, builder.step(), builder.step()});
      if (withNote)
        builder.edge(builder.node(NodeKind::Note, {300, 40}, {}, -1), first, EdgeKind::Association);
      return layoutAll(builder.graph);
    };
    GraphBuilder bare;
    GraphBuilder noted;
    const Drawing without = drawn(false, bare);
    const Drawing with = drawn(true, noted);
    QVERIFY(measure(noted.graph, with).isSound());
    QVERIFY(with.nodes[3].right() > with.nodes[1].left());
    QCOMPARE(with.nodes[1].x - with.nodes[0].x, without.nodes[1].x - without.nodes[0].x);
    QCOMPARE(with.nodes[2].x - with.nodes[1].x, without.nodes[2].x - without.nodes[1].x);
  }

  void aNoteKeepsOffAnUprightHandOver()
  {
    GraphBuilder builder;
    const int pool = builder.lane();
    const int upper = builder.lane(pool);
    const int lower = builder.lane(pool);
    const int gateway = builder.gateway(lower);
    const int step = builder.step(lower);
    const int handedTo = builder.step(upper);
    builder.chain({builder.step(lower), gateway, step});
    const int handOver = builder.edge(step, handedTo);
    builder.edge(builder.node(NodeKind::Note, {260, 60}, {}, lower), gateway, EdgeKind::Association);
    const Drawing drawing = layoutAll(builder.graph);
    QVERIFY(measure(builder.graph, drawing).isSound());
    QCOMPARE(drawing.edges[static_cast<std::size_t>(handOver)].size(), std::size_t(2));
  }

  void whatABoundaryEventLeadsToLiesBelowItsName()
  {
    GraphBuilder builder;
    const int host = builder.step();
    builder.chain({builder.event(), host, builder.step(), builder.event()});
    const int boundary = builder.node(NodeKind::Boundary, {30, 30}, {100, 60}, -1);
    builder.graph.nodes[static_cast<std::size_t>(boundary)].host = host;
    const int handler = builder.step();
    const int flow = builder.edge(boundary, handler);
    const Drawing drawing = layoutAll(builder.graph);
    QVERIFY(measure(builder.graph, drawing).isSound());
    QVERIFY(drawing.nodes[static_cast<std::size_t>(handler)].center().y >
            drawing.nodeLabels[static_cast<std::size_t>(boundary)].bottom());
    QCOMPARE(drawing.edges[static_cast<std::size_t>(flow)].size(), std::size_t(3));
  }

  void compensationComesAfterWhatItTakesBack()
  {
    GraphBuilder builder;
    const int host = builder.step();
    builder.chain({builder.event(), host, builder.event()});
    const int boundary = builder.node(NodeKind::Boundary, {30, 30}, {}, -1);
    builder.graph.nodes[static_cast<std::size_t>(boundary)].host = host;
    const int handler = builder.step();
    builder.edge(boundary, handler, EdgeKind::Association);
    const Drawing drawing = layoutAll(builder.graph);
    QVERIFY(measure(builder.graph, drawing).isSound());
    QVERIFY(drawing.nodes[static_cast<std::size_t>(handler)].left() >
            drawing.nodes[static_cast<std::size_t>(host)].right());
    QVERIFY(drawing.nodes[static_cast<std::size_t>(handler)].center().y >
            drawing.nodes[static_cast<std::size_t>(host)].bottom());
  }

  void namesOfSubProcessesHaveTheirRoomOnTopInEveryDirection()
  {
    for (const Direction direction : {Direction::Right, Direction::Down}) {
      GraphBuilder builder;
      builder.graph.direction = direction;
      const int container = builder.node(NodeKind::Container, {100, 50}, {}, -1);
      const int inside = builder.step();
      builder.graph.nodes[static_cast<std::size_t>(inside)].container = container;
      const Drawing drawing = layoutAll(builder.graph);
      const Rect &around = drawing.nodes[static_cast<std::size_t>(container)];
      const Rect &step = drawing.nodes[static_cast<std::size_t>(inside)];
      const LayoutOptions options;
      QCOMPARE(step.top() - around.top(), options.containerPadding + options.containerTitle);
      QCOMPARE(step.left() - around.left(), options.containerPadding);
    }
  }

  void reworkDoesNotPassBetweenAStepAndItsData()
  {
    GraphBuilder builder;
    const int first = builder.step();
    const int second = builder.step();
    const int check = builder.gateway();
    builder.chain({builder.event(), first, second, check, builder.event()});
    builder.edge(check, first, {30, 15}, 0.2);
    for (const int step : {first, second})
      builder.edge(step, builder.node(NodeKind::Data, {36, 48}, {60, 15}, -1), EdgeKind::Data);
    const Drawing drawing = layoutAll(builder.graph);
    const Metrics metrics = measure(builder.graph, drawing);
    QVERIFY(metrics.isSound());
    QCOMPARE(metrics.crossings, 0);
  }

  void wideNotesOfNeighboursKeepApart()
  {
    GraphBuilder builder;
    const int first = builder.step();
    const int second = builder.step();
    builder.chain({first, second, builder.step()});
    for (const int step : {first, second})
      builder.edge(builder.node(NodeKind::Note, {300, 40}, {}, -1), step, EdgeKind::Association);
    const Drawing drawing = layoutAll(builder.graph);
    QVERIFY(measure(builder.graph, drawing).isSound());
    QVERIFY(drawing.nodes[3].right() < drawing.nodes[4].left());
  }

  void boundaryEventsSitOnTheirHosts()
  {
    GraphBuilder builder;
    const int step = builder.step();
    const int boundary = builder.node(NodeKind::Boundary, {28, 28}, {40, 15}, -1);
    builder.graph.nodes[static_cast<std::size_t>(boundary)].host = step;
    builder.edge(boundary, builder.step());
    builder.chain({builder.event(), step, builder.event()});
    const Drawing drawing = layoutAll(builder.graph);
    QVERIFY(measure(builder.graph, drawing).isSound());
    QCOMPARE(drawing.nodes[static_cast<std::size_t>(boundary)].center().y,
             drawing.nodes[static_cast<std::size_t>(step)].bottom());
  }

  void layingOutASelectionLeavesTheRest()
  {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
      const Graph fresh = test::randomProcess(seed, {.steps = 30, .lanes = 3});
      const Drawing before = layoutAll(fresh);
      const Graph graph = placed(fresh, before);
      const std::vector<int> selected{5, 6, 7, 8};
      const Drawing after = layoutSelection(graph, before, selected);
      for (std::size_t i = 0; i < before.nodes.size(); ++i) {
        if (std::find(selected.begin(), selected.end(), static_cast<int>(i)) == selected.end())
          QCOMPARE(after.nodes[i].x, before.nodes[i].x);
      }
      const Metrics metrics = measure(graph, after);
      QVERIFY2(metrics.overlaps == 0 && metrics.laneViolations == 0, told(seed, metrics).constData());
    }
  }

  void newNodesFindFreePlaces()
  {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
      const Graph fresh = test::randomProcess(seed, {.steps = 25, .lanes = 3});
      Drawing before = layoutAll(fresh);
      Graph graph = placed(fresh, before);
      for (int i = 0; i < 3; ++i) {
        Node added;
        added.lane = graph.nodes[static_cast<std::size_t>(4 + i)].lane;
        graph.nodes.push_back(added);
        Edge edge;
        edge.source = 4 + i;
        edge.target = static_cast<int>(graph.nodes.size()) - 1;
        graph.edges.push_back(edge);
        before.nodes.emplace_back();
        before.nodeLabels.emplace_back();
        before.edges.emplace_back();
        before.edgeLabels.emplace_back();
      }
      const Drawing after = layoutNew(graph, before);
      const Metrics metrics = measure(graph, after);
      QVERIFY2(metrics.overlaps == 0 && metrics.laneViolations == 0 && metrics.flowsThroughShapes == 0,
               told(seed, metrics).constData());
    }
  }

  void aSketchKeepsTheOrderOfColumns()
  {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
      const Graph fresh = test::randomProcess(seed, {.steps = 25, .lanes = 3});
      const Drawing before = layoutAll(fresh);
      const Drawing after = layoutAll(placed(fresh, before), {.spacing = {}, .sketch = true});
      const Metrics metrics = measure(fresh, after);
      QVERIFY2(metrics.isSound(), told(seed, metrics).constData());
      for (const Edge &edge : fresh.edges) {
        const auto source = static_cast<std::size_t>(edge.source);
        const auto target = static_cast<std::size_t>(edge.target);
        if (before.nodes[source].right() + 60 < before.nodes[target].x)
          QVERIFY(after.nodes[source].center().x < after.nodes[target].center().x);
      }
    }
  }

 private:
  static Graph degenerate(int which)
  {
    GraphBuilder builder;
    switch (which) {
      case 0:
        builder.step();
        break;
      case 1: {
        const int a = builder.step();
        const int b = builder.step();
        for (const auto &[source, target] : {std::pair{a, a}, {a, b}, {a, b}, {b, a}, {b, b}})
          builder.edge(source, target, {30, 15});
        break;
      }
      case 2: {
        const int middle = builder.step();
        for (int i = 0; i < many; ++i)
          builder.edge(middle, builder.step());
        break;
      }
      case 3:
        for (int i = 0; i < 40; ++i)
          builder.step();
        break;
      case 7: {
        const int gateway = builder.gateway();
        for (int i = 0; i < many; ++i)
          builder.edge(builder.step(), gateway, {30, 15});
        break;
      }
      case 8: {
        const int a = builder.step();
        const int b = builder.step();
        for (int i = 0; i < many; ++i)
          builder.edge(i % 3 == 0 ? b : a, i % 3 == 0 ? a : b);
        break;
      }
      case 9: {
        const int step = builder.step();
        for (int i = 0; i < 300; ++i)
          builder.edge(step, step);
        break;
      }
      case 4: {
        for (int i = 0; i < 12; ++i)
          builder.step();
        for (int i = 0; i < 12; ++i) {
          builder.edge(i, (i + 1) % 12);
          builder.edge(i, (i + 5) % 12);
          builder.edge((i + 3) % 12, i);
        }
        break;
      }
      case 5: {
        const int pool = builder.lane();
        builder.lane(pool);
        builder.lane(builder.lane(pool));
        break;
      }
      default:
        builder.chain({builder.event(-1, {900, 300}), builder.gateway(-1, {800, 200}), builder.event(-1, {1200, 40})});
        builder.edge(1, 2, {700, 90});
        break;
    }
    return builder.graph;
  }
};

LANEWAY_TEST(AutoLayoutTest)
#include "auto_layout_test.moc"
