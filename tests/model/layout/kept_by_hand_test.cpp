#include "model/layout/kept_by_hand.h"

#include <QTest>

#include <algorithm>

#include "model/layout/auto_layout.h"
#include "tests/support/layout_samples.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::layout;

class KeptByHandTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatLiesBesideAShapeGoesWithIt()
  {
    const EndsMove move({{0, 0, 100, 50}, {0, 200, 100, 50}}, {{300, 0, 100, 50}, {500, 200, 100, 50}});
    QCOMPARE(move(Point{50, -40}), (Point{50, 160}));
    QCOMPARE(move(Point{350, -40}), (Point{550, 160}));
    QCOMPARE(move(Point{-30, 25}), (Point{-30, 225}));
    QCOMPARE(move(Point{430, 25}), (Point{630, 225}));
  }

  void whatLiesBetweenIsStretched()
  {
    const EndsMove move({{0, 0, 100, 50}, {0, 0, 100, 50}}, {{300, 0, 100, 50}, {500, 0, 100, 50}});
    QCOMPARE(move(Point{200, 10}), (Point{300, 10}));
    QCOMPARE(move(Point{150, 10}), (Point{200, 10}));
  }

  void theOrderOfTheEndsDoesNotMatter()
  {
    const EndsMove::Shape left{{0, 0, 100, 50}, {20, 10, 100, 50}};
    const EndsMove::Shape right{{300, 90, 100, 50}, {500, 0, 100, 50}};
    for (const Point point : {Point{-10, 5}, Point{200, 70}, Point{420, 160}})
      QCOMPARE(EndsMove(left, right)(point), EndsMove(right, left)(point));
  }

  void uprightStaysUprightAndLevelStaysLevel()
  {
    const EndsMove move({{0, 0, 100, 50}, {70, 33, 100, 50}}, {{300, 90, 100, 50}, {510, 10, 100, 50}});
    for (const double at : {-20.0, 40.0, 140.0, 333.0, 480.0}) {
      QCOMPARE(move(Point{at, 0}).x, move(Point{at, 400}).x);
      QCOMPARE(move(Point{0, at}).y, move(Point{400, at}).y);
    }
  }

  void aLabelKeepsItsSize()
  {
    const EndsMove move({{0, 0, 100, 50}, {0, 0, 100, 50}}, {{300, 0, 100, 50}, {500, 0, 100, 50}});
    QCOMPARE(move(Rect{180, 0, 40, 20}), (Rect{280, 0, 40, 20}));
  }

  /// Whole layouts of maps where some flow has a bend and a label of its own.
  void aLayoutLeadsFlowsThroughTheirBends()
  {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
      Graph graph = test::randomProcess(seed, {.steps = 25, .lanes = 3});
      const Drawing before = layoutAll(graph);
      const std::size_t flow = seed % graph.edges.size();
      Edge &edge = graph.edges[flow];
      const Rect source = before.nodes[static_cast<std::size_t>(edge.source)];
      edge.fixedPoints = {{source.center().x, source.top() - 70}, {source.center().x + 400, source.top() - 70}};
      edge.fixedLabel = Rect{source.center().x + 100, source.top() - 90, 30, 15};
      Drawing after = placeAll(graph);
      takeAlongWhatIsFixed(graph, before.nodes, after.nodes);
      finishRoutes(graph, after);
      for (const Point bend : edge.fixedPoints)
        QVERIFY(std::find(after.edges[flow].begin(), after.edges[flow].end(), bend) != after.edges[flow].end());
      QCOMPARE(after.edgeLabels[flow], *edge.fixedLabel);
    }
  }
};

LANEWAY_TEST(KeptByHandTest)
#include "kept_by_hand_test.moc"
