#include "model/layout/router.h"

#include "model/layout/metrics.h"
#include "tests/support/layout_samples.h"
#include "tests/support/layout_svg.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <numeric>

using namespace laneway;
using namespace laneway::layout;
using laneway::test::GraphBuilder;

namespace {

/// Routes everything of a graph whose nodes are centred at the given points.
struct Routed {
  Routed(const Graph &of, const std::vector<Point> &centers) : graph(of), drawing(test::placedAt(of, centers))
  {
    RoutingScene scene = routingScene(graph, drawing);
    std::vector<int> flows(graph.edges.size());
    std::iota(flows.begin(), flows.end(), 0);
    routeFlows(scene, flows);
    for (const int flow : flows) {
      drawing.edges[static_cast<std::size_t>(flow)] = scene.flow(flow).points;
      drawing.edgeLabels[static_cast<std::size_t>(flow)] = scene.flow(flow).label;
    }
  }

  [[nodiscard]] const std::vector<Point> &route(int flow) const
  {
    return drawing.edges[static_cast<std::size_t>(flow)];
  }

  /// For looking at while working: written where LANEWAY_LAYOUT_PICTURES names a folder.
  void show(const char *name) const
  {
    const QString folder = qEnvironmentVariable("LANEWAY_LAYOUT_PICTURES");
    if (folder.isEmpty())
      return;
    QFile file(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".svg"));
    if (file.open(QIODevice::WriteOnly))
      file.write(QByteArray::fromStdString(test::layoutSvg(graph, drawing)));
  }

  Graph graph;
  Drawing drawing;
};

}  // namespace

class RouterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void stepsInARowAreJoinedByAStraightLine()
  {
    GraphBuilder builder;
    builder.chain({builder.event(), builder.step(), builder.gateway(), builder.step()});
    const Routed routed(builder.graph, {{0, 100}, {120, 100}, {240, 100}, {360, 100}});
    for (int flow = 0; flow < 3; ++flow) {
      QCOMPARE(routed.route(flow).size(), std::size_t{2});
      QCOMPARE(routed.route(flow).front().y, 100.0);
      QCOMPARE(routed.route(flow).back().y, 100.0);
    }
  }

  void stepsALittleOutOfLineAreStillJoinedStraight()
  {
    GraphBuilder builder;
    builder.chain({builder.step(), builder.step()});
    const Routed routed(builder.graph, {{0, 100}, {200, 112}});
    QCOMPARE(routed.route(0).size(), std::size_t{2});
  }

  void aFlowToAnotherLaneHasAtMostTwoBends()
  {
    GraphBuilder builder;
    builder.chain({builder.step(), builder.step(), builder.step()});
    const Routed routed(builder.graph, {{0, 100}, {200, 250}, {400, 60}});
    QVERIFY(routed.route(0).size() <= 4);
    QVERIFY(routed.route(1).size() <= 4);
  }

  void aDecisionFansOutOverItsCorners()
  {
    GraphBuilder builder;
    const int gateway = builder.gateway(-1, {});
    const int up = builder.edge(gateway, builder.step(), {40, 15});
    const int straight = builder.edge(gateway, builder.step(), {40, 15});
    const int down = builder.edge(gateway, builder.step(), {40, 15});
    const Routed routed(builder.graph, {{0, 200}, {200, 80}, {200, 200}, {200, 320}});
    routed.show("decision");
    QCOMPARE(routed.route(up).size(), std::size_t{3});
    QCOMPARE(routed.route(up).front(), (Point{0, 181}));
    QCOMPARE(routed.route(straight).size(), std::size_t{2});
    QCOMPARE(routed.route(down).size(), std::size_t{3});
    QCOMPARE(routed.route(down).front(), (Point{0, 219}));
    QCOMPARE(measure(routed.graph, routed.drawing).labelsOverlapped, 0);
  }

  /// More branches than corners: they leave in the corners' middles all the same, several along one trunk, and their
  /// labels stand where each runs by itself.
  void manyBranchesShareTrunksAtTheCorners()
  {
    GraphBuilder builder;
    const int gateway = builder.gateway(-1, {});
    const int join = builder.gateway(-1, {});
    std::vector<Point> centers{{0, 300}, {400, 300}};
    std::vector<int> flows;
    for (int i = 0; i < 5; ++i) {
      const int step = builder.step();
      centers.push_back({200, 100.0 + 100 * i});
      flows.push_back(builder.edge(gateway, step, {40, 15}));
      flows.push_back(builder.edge(step, join));
    }
    const Routed routed(builder.graph, centers);
    routed.show("trunks");
    for (const int flow : flows) {
      const std::vector<Point> &points = routed.route(flow);
      const bool leaves = flow % 2 == 0;
      const Point dock = leaves ? points.front() : points.back();
      const Point middle = leaves ? centers[0] : centers[1];
      QVERIFY(dock.x == middle.x || dock.y == middle.y);
      QVERIFY(points.size() <= 3);
    }
    for (const int flow : flows) {
      if (flow % 2 == 0 && routed.route(flow).size() == 3)
        QVERIFY(routed.drawing.edgeLabels[static_cast<std::size_t>(flow)].center().x > 0);
    }
    const Metrics metrics = measure(routed.graph, routed.drawing);
    QCOMPARE(metrics.crossings, 0);
    QCOMPARE(metrics.labelsOverlapped, 0);
  }

  void aBoundaryEventsFlowLeavesAwayFromItsHost()
  {
    GraphBuilder builder;
    const int host = builder.step();
    const int boundary = builder.node(NodeKind::Boundary, {28, 28}, {}, -1);
    builder.graph.nodes[static_cast<std::size_t>(boundary)].host = host;
    const int flow = builder.edge(boundary, builder.step());
    const Routed routed(builder.graph, {{0, 100}, {0, 125}, {200, 190}});
    QCOMPARE(routed.route(flow).front(), (Point{0, 139}));
  }

  void whatIsInTheWayIsPassedAround()
  {
    GraphBuilder builder;
    const int first = builder.step();
    builder.step();
    const int last = builder.step();
    builder.edge(first, last);
    const Routed routed(builder.graph, {{0, 100}, {200, 100}, {400, 100}});
    routed.show("around");
    const Metrics metrics = measure(routed.graph, routed.drawing);
    QCOMPARE(metrics.flowsThroughShapes, 0);
    QVERIFY(metrics.bends <= 4);
  }

  void manyFlowsOfOneSideAreKeptApart()
  {
    GraphBuilder builder;
    const int source = builder.step();
    std::vector<Point> centers{{0, 400}};
    for (int i = 0; i < 6; ++i) {
      builder.edge(source, builder.step());
      centers.push_back({300, 50.0 + 140 * i});
    }
    const Routed routed(builder.graph, centers);
    routed.show("fan");
    const Metrics metrics = measure(routed.graph, routed.drawing);
    QCOMPARE(metrics.flowsThroughShapes, 0);
    QCOMPARE(metrics.crossings, 0);
    for (int a = 0; a < 6; ++a) {
      for (int b = a + 1; b < 6; ++b)
        QVERIFY(routed.route(a).front() != routed.route(b).front());
    }
  }

  void reworkGoesBackWithoutRunningOverTheSteps()
  {
    GraphBuilder builder;
    std::vector<int> steps{builder.step(), builder.step(), builder.step(), builder.gateway()};
    builder.chain(steps);
    const int back = builder.edge(steps[3], steps[0], {30, 15});
    const Routed routed(builder.graph, {{0, 100}, {160, 100}, {320, 100}, {450, 100}});
    routed.show("rework");
    const Metrics metrics = measure(routed.graph, routed.drawing);
    QVERIFY(metrics.isSound());
    QCOMPARE(metrics.crossings, 0);
    QCOMPARE(routed.route(back).size(), std::size_t{4});
  }

  void bendsSetByHandAreKept()
  {
    GraphBuilder builder;
    const int flow = builder.edge(builder.step(), builder.step());
    builder.graph.edges[0].fixedPoints = {{150, 300}, {400, 300}};
    const Routed routed(builder.graph, {{0, 100}, {600, 100}});
    const std::vector<Point> &route = routed.route(flow);
    for (const Point point : builder.graph.edges[0].fixedPoints)
      QVERIFY(std::find(route.begin(), route.end(), point) != route.end());
  }

  void whatIsNotNamedStays()
  {
    const Graph graph = test::randomProcess(7, {.steps = 40});
    std::vector<Point> centers;
    test::Dice dice(7);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
      centers.push_back(
          {static_cast<double>(i % 8) * 180 + dice.roll(40), static_cast<double>(i / 8) * 130 + dice.roll(40)});
    const Routed routed(graph, centers);
    routed.show("scattered");
    RoutingScene scene = routingScene(graph, routed.drawing);
    const std::vector<int> touched = scene.flowsAt(5);
    RoutingShape moved = scene.shape(5);
    moved.bounds = translated(moved.bounds, {37, 53});
    scene.setShape(5, moved);
    routeFlows(scene, touched);
    for (int flow = 0; flow < scene.flowCount(); ++flow) {
      if (std::find(touched.begin(), touched.end(), flow) == touched.end())
        QCOMPARE(scene.flow(flow).points, routed.route(flow));
    }
  }

  void scatteredMapsAreRoutedRoundAllShapes()
  {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
      const Graph graph = test::randomProcess(seed, {.steps = 40});
      std::vector<Point> centers;
      test::Dice dice(seed);
      for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        centers.push_back(
            {static_cast<double>(i % 9) * 190 + dice.roll(40), static_cast<double>(i / 9) * 140 + dice.roll(40)});
      const Routed routed(graph, centers);
      const Metrics metrics = measure(routed.graph, routed.drawing);
      qInfo("seed %d: through %d labels %d crossings %d bends %d", static_cast<int>(seed), metrics.flowsThroughShapes,
            metrics.labelsOverlapped, metrics.crossings, metrics.bends);
      QVERIFY2(metrics.flowsThroughShapes == 0, qPrintable(QStringLiteral("seed %1").arg(seed)));
      for (const std::vector<Point> &route : routed.drawing.edges) {
        for (std::size_t i = 0; i + 1 < route.size(); ++i)
          QVERIFY(route[i].x == route[i + 1].x || route[i].y == route[i + 1].y);
      }
    }
  }

  void aSelfLoopIsDrawn()
  {
    GraphBuilder builder;
    const int step = builder.step();
    const int loop = builder.edge(step, step);
    const Routed routed(builder.graph, {{100, 100}});
    QCOMPARE(routed.route(loop).size(), std::size_t{5});
    QCOMPARE(measure(routed.graph, routed.drawing).flowsThroughShapes, 0);
  }
};

LANEWAY_TEST(RouterTest)
#include "router_test.moc"
