#include <QAction>

#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// Lanes while one works in them: they grow with their contents, and their headers stay in sight.
class CanvasLanesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLaneGrowsWithItsContents();
  void aStepDroppedInALaneJoinsIt();
  void theHeaderStaysInSightAndCanBeUsed();
  void lettersInsertAndSplit();
};

namespace {

Document twoLanes()
{
  return DocumentBuilder()
      .process(u"p")
      .pool(u"company")
      .lane(u"sales")
      .lane(u"office")
      .in(u"sales")
      .task(u"call")
      .task(u"offer")
      .in(u"office")
      .task(u"file")
      .build();
}

}  // namespace

void CanvasLanesTest::aLaneGrowsWithItsContents()
{
  CanvasBench bench(twoLanes(), u"p");
  const double before = bench.bounds(u"sales").height;
  bench.click(bench.at(u"call"));
  for (int i = 0; i < 3; ++i) {  // one below the other, in the same lane
    bench.click(bench.at(u"call"));
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_Return);
  }
  QVERIFY(bench.bounds(u"sales").height > before);
  for (const Node &node : bench.document().nodes())
    if (node.id != Id(u"file"))
      QCOMPARE(node.lane, Id(u"sales"));
  QVERIFY(bench.bounds(u"office").top() >= bench.bounds(u"sales").bottom() - 1);
}

void CanvasLanesTest::aStepDroppedInALaneJoinsIt()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.drag(bench.at(u"offer"), {bench.at(u"offer").x(), bench.at(u"file").y()});
  QCOMPARE(bench.node(u"offer")->lane, Id(u"office"));
  bench.key(Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(bench.node(u"offer")->lane, Id(u"sales"));
}

void CanvasLanesTest::theHeaderStaysInSightAndCanBeUsed()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.view.resize(500, 600);
  const Rect lane = bench.bounds(u"office");
  bench.view.scrollBy(static_cast<int>(bench.at({lane.left(), 0}).x()) + 200, 0);
  QVERIFY(bench.at({lane.left(), lane.center().y}).x() < 0);
  // The headers of pool and lane stand side by side at the edge.
  bench.click({45, bench.at({0, lane.center().y}).y()});
  QCOMPARE(bench.selection.primary(), Id(u"office"));
  bench.click({12, bench.at({0, lane.center().y}).y()});
  QCOMPARE(bench.selection.primary(), Id(u"company"));
}

void CanvasLanesTest::lettersInsertAndSplit()
{
  CanvasBench bench(twoLanes(), u"p");
  const auto lanes = [&] { return bench.document().lanes().size(); };
  bench.selection.set(Id(u"office"));
  bench.key(Qt::Key_I);
  bench.key(Qt::Key_Escape);
  QCOMPARE(lanes(), std::size_t(3));
  bench.selection.set(Id(u"office"));
  bench.key(Qt::Key_I, Qt::ShiftModifier);
  bench.key(Qt::Key_Escape);
  QCOMPARE(lanes(), std::size_t(4));
  bench.selection.set(Id(u"office"));
  bench.key(Qt::Key_2);
  QVERIFY(lanes() > 4);
}

LANEWAY_TEST(CanvasLanesTest)
#include "canvas_lanes_test.moc"
