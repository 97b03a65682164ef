#include "model/layout/partial_layout.h"

#include <QTest>

#include "model/layout/metrics.h"
#include "model/layout/segment.h"
#include "tests/support/layout_samples.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::layout;
using laneway::test::GraphBuilder;

namespace {

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

/// A row of nodes that are drawn, and flows along them, to which others are added.
struct Row {
  GraphBuilder builder;
  Drawing drawing;

  /// The nodes there are, on one row with the given gap between them.
  void draw(double gap)
  {
    std::vector<Point> centers;
    double x = 100;
    for (Node &node : builder.graph.nodes) {
      centers.push_back({x + node.size.width / 2, 200});
      node.placed = true;
      x += node.size.width + gap;
    }
    drawing = test::placedAt(builder.graph, centers);
    drawing = layoutRoutes(builder.graph, drawing);
  }

  /// Lays out with what was added meanwhile.
  Drawing laidOut()
  {
    drawing.nodes.resize(builder.graph.nodes.size());
    drawing.nodeLabels.resize(builder.graph.nodes.size());
    drawing.edges.resize(builder.graph.edges.size());
    drawing.edgeLabels.resize(builder.graph.edges.size());
    drawing.lanes.resize(builder.graph.lanes.size());
    return layoutNew(builder.graph, drawing);
  }
};

}  // namespace

/// Layouts of a part of a drawing, where they are not swept over generated maps (see AutoLayoutTest).
class PartialLayoutTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aNewNodeStandsBetweenItsNeighboursOnTheirRow_data()
  {
    QTest::addColumn<double>("gap");
    QTest::addColumn<bool>("hasRoom");
    QTest::newRow("where there is room nothing moves") << 160.0 << true;
    QTest::newRow("where there is none, what follows moves away") << 50.0 << false;
  }

  void aNewNodeStandsBetweenItsNeighboursOnTheirRow()
  {
    QFETCH(const double, gap);
    QFETCH(const bool, hasRoom);
    Row row;
    const int decision = row.builder.gateway(-1, {});
    const int call = row.builder.step();
    const int check = row.builder.step();
    const int end = row.builder.event();
    const int yes = row.builder.edge(decision, call, {30, 15});
    row.builder.edge(check, end);
    row.draw(gap);
    const int join = row.builder.gateway(-1, {});
    const int no = row.builder.edge(decision, join, {20, 15});
    row.builder.edge(call, join);
    row.builder.edge(join, check);

    const Drawing after = row.laidOut();
    const Rect &joined = after.nodes[at(join)];
    QCOMPARE(joined.center().y, 200.0);
    QVERIFY(joined.left() >= after.nodes[at(call)].right() + 30);
    QVERIFY(joined.right() + 30 <= after.nodes[at(check)].left());
    QCOMPARE(after.nodes[at(call)], row.drawing.nodes[at(call)]);
    QCOMPARE(after.nodes[at(check)] == row.drawing.nodes[at(check)], hasRoom);
    QCOMPARE(after.nodes[at(end)].x - row.drawing.nodes[at(end)].x,
             after.nodes[at(check)].x - row.drawing.nodes[at(check)].x);
    QCOMPARE(after.edgeLabels[at(yes)], row.drawing.edgeLabels[at(yes)]);
    QVERIFY(!after.edgeLabels[at(no)].isEmpty());
    const Metrics metrics = measure(row.builder.graph, after);
    QVERIFY(metrics.isSound());
    QCOMPARE(metrics.crossings, 0);
    QCOMPARE(metrics.bends, 2);
  }

  void aNewChainIsSpreadBetweenItsNeighbours()
  {
    Row row;
    const int first = row.builder.step();
    const int last = row.builder.step();
    row.draw(50);
    const int a = row.builder.step();
    const int b = row.builder.step();
    row.builder.chain({first, a, b, last});

    const Drawing after = row.laidOut();
    for (const int node : {first, a, b, last})
      QCOMPARE(after.nodes[at(node)].center().y, 200.0);
    QCOMPARE(after.nodes[at(a)].left() - after.nodes[at(first)].right(), 50.0);
    QCOMPARE(after.nodes[at(b)].left() - after.nodes[at(a)].right(), 50.0);
    QCOMPARE(after.nodes[at(last)].left() - after.nodes[at(b)].right(), 50.0);
    QCOMPARE(measure(row.builder.graph, after).bends, 0);
  }

  void makingRoomTakesFlowsOfOtherRowsAlong()
  {
    Row row;
    const int first = row.builder.step();
    const int last = row.builder.step();
    row.draw(50);
    // A broad step below the gap, whose flows dock on both sides of where room is made.
    const int source = row.builder.step();
    const int broad = row.builder.node(NodeKind::Step, {200, 50}, {}, -1);
    const int target = row.builder.step();
    row.builder.chain({source, broad, target});
    for (const auto &[node, x] : {std::pair{source, -100.0}, {broad, 220.0}, {target, 520.0}}) {
      row.builder.graph.nodes[at(node)].placed = true;
      const Size size = row.builder.graph.nodes[at(node)].size;
      row.drawing.nodes.push_back({x - size.width / 2, 375, size.width, size.height});
      row.drawing.nodeLabels.emplace_back();
    }
    row.drawing.edges.resize(2);
    row.drawing.edgeLabels.resize(2);
    row.drawing = layoutRoutes(row.builder.graph, row.drawing);
    const int added = row.builder.step();
    row.builder.chain({first, added, last});

    const Drawing after = row.laidOut();
    QVERIFY(after.nodes[at(last)].x > row.drawing.nodes[at(last)].x);
    for (std::size_t i = 0; i < after.edges.size(); ++i) {
      const Edge &edge = row.builder.graph.edges[i];
      QCOMPARE(after.edges[i].size(), std::size_t{2});
      QCOMPARE(after.edges[i].front().x, after.nodes[at(edge.source)].right());
      QCOMPARE(after.edges[i].back().x, after.nodes[at(edge.target)].left());
    }
  }

  void aPoolThatIsNewGoesRoundWhatIsDrawnOfIt()
  {
    Row row;
    const int pool = row.builder.lane();
    row.builder.chain({row.builder.event(pool), row.builder.step(pool), row.builder.event(pool)});
    row.draw(50);
    const int added = row.builder.step(pool);
    row.builder.edge(1, added);

    const Drawing after = row.laidOut();
    QCOMPARE(measure(row.builder.graph, after).laneViolations, 0);
    QVERIFY(contains(after.lanes[at(pool)], after.nodes[0]));
    QVERIFY(after.lanes[at(pool)].left() + row.builder.graph.lanes[at(pool)].header < after.nodeLabels[0].left());
    QVERIFY(!after.nodes[at(added)].isEmpty());
    QCOMPARE(after.nodes[0], row.drawing.nodes[0]);
  }

  void aPoolThatCannotGoRoundItsContentsStaysOut()
  {
    Row row;
    const int pool = row.builder.lane();
    const int first = row.builder.step(pool);
    const int stranger = row.builder.step();
    row.builder.edge(first, row.builder.step(pool));
    row.draw(50);

    const Drawing after = row.laidOut();
    QVERIFY(after.lanes[at(pool)].isEmpty());
    QCOMPARE(after.nodes[at(stranger)], row.drawing.nodes[at(stranger)]);
  }

  void aSelectedNoteAboutAFlowStaysWithItsOwnStep()
  {
    Row row;
    row.builder.chain({row.builder.step(), row.builder.step(), row.builder.step(), row.builder.step()});
    row.draw(120);
    const int about = 2;  // The second of those selected.
    const int note = row.builder.node(NodeKind::Note, {80, 40}, {}, -1);
    Node &of = row.builder.graph.nodes[at(note)];
    of.near = about;
    of.placed = true;
    row.drawing.nodes.push_back({600, 40, 80, 40});
    row.drawing.nodeLabels.emplace_back();

    const Drawing after = layoutSelection(row.builder.graph, row.drawing, {1, about, 3, note});
    const double distance = std::abs(after.nodes[at(note)].center().x - after.nodes[at(about)].center().x);
    for (const int other : {1, 3})
      QVERIFY(distance < std::abs(after.nodes[at(note)].center().x - after.nodes[at(other)].center().x));
    QVERIFY(after.nodes[at(note)].bottom() < after.nodes[at(about)].top());
  }

  void aNoteAboutAFlowOfAStepThatIsNotSelectedKnowsNoStep()
  {
    Row row;
    row.builder.chain({row.builder.step(), row.builder.step(), row.builder.step()});
    row.draw(120);
    const int note = row.builder.node(NodeKind::Note, {80, 40}, {}, -1);
    Node &of = row.builder.graph.nodes[at(note)];
    of.near = 0;  // Among those selected, number 0 is another step.
    of.placed = true;
    row.drawing.nodes.push_back({110, 40, 80, 40});
    row.drawing.nodeLabels.emplace_back();

    const Drawing after = layoutSelection(row.builder.graph, row.drawing, {2, note});
    const auto isAbove = [&](int step) {
      return after.nodes[at(note)].bottom() < after.nodes[at(step)].top() &&
             std::abs(after.nodes[at(note)].center().x - after.nodes[at(step)].center().x) < 60;
    };
    QVERIFY(!isAbove(2));
  }
};

LANEWAY_TEST(PartialLayoutTest)
#include "partial_layout_test.moc"
