#include <algorithm>

#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "tests/views/canvas/small_maps.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class CanvasSelectTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aClickSelectsAndOneBesideClears();
  void shiftAndCtrlClickToggle();
  void aClickOnAFlowSelectsIt();
  void aClickInsideALaneSelectsNothingAndOnItsHeaderTheLane();
  void aDragOverNothingSelectsWhatLiesInside();
  void shiftDragAddsToTheSelectionEvenFromAStep();
  void keyLThenADragSelectsEvenFromAStep();
  void ctrlASelectsAll();
  void tabWalksAlongTheFlow();
  void altArrowGoesToTheNeighbour();
  void escapeClears();
};

void CanvasSelectTest::aClickSelectsAndOneBesideClears()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.click(bench.at(u"call"));
  QCOMPARE(bench.selection.ids(), std::vector<Id>{Id(u"call")});
  bench.click(bench.at(u"offer"));
  QCOMPARE(bench.selection.ids(), std::vector<Id>{Id(u"offer")});
  bench.click(bench.at({-50, -50}));
  QVERIFY(bench.selection.isEmpty());
}

void CanvasSelectTest::shiftAndCtrlClickToggle()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.click(bench.at(u"call"));
  bench.click(bench.at(u"offer"), Qt::ShiftModifier);
  QCOMPARE(bench.selection.ids(), (std::vector<Id>{Id(u"call"), Id(u"offer")}));
  bench.click(bench.at(u"call"), Qt::ControlModifier);
  QCOMPARE(bench.selection.ids(), std::vector<Id>{Id(u"offer")});
}

void CanvasSelectTest::aClickOnAFlowSelectsIt()
{
  CanvasBench bench(twoLanes(), u"p");
  const Rect from = bench.bounds(u"call");
  const Rect to = bench.bounds(u"offer");
  bench.click(bench.at({(from.right() + to.left()) / 2, from.center().y}));
  QCOMPARE(bench.selection.ids(), std::vector<Id>{Id(u"call-offer")});
}

void CanvasSelectTest::aClickInsideALaneSelectsNothingAndOnItsHeaderTheLane()
{
  CanvasBench bench(twoLanes(), u"p");
  const Rect lane = bench.bounds(u"sales");
  bench.click(bench.at({lane.right() - 4, lane.bottom() - 4}));
  QVERIFY(bench.selection.isEmpty());
  bench.click(bench.at({lane.left() + 10, lane.center().y}));
  QCOMPARE(bench.selection.ids(), std::vector<Id>{Id(u"sales")});
}

void CanvasSelectTest::aDragOverNothingSelectsWhatLiesInside()
{
  CanvasBench bench(twoLanes(), u"p");
  const Rect call = bench.bounds(u"call");
  const Rect offer = bench.bounds(u"offer");
  bench.drag(bench.at({call.left() - 8, call.top() - 12}), bench.at({offer.right() + 8, offer.bottom() + 12}));
  QCOMPARE(bench.selection.ids(), (std::vector<Id>{Id(u"call"), Id(u"call-offer"), Id(u"offer")}));
  QVERIFY(!bench.session.canUndo());
}

void CanvasSelectTest::shiftDragAddsToTheSelectionEvenFromAStep()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.click(bench.at(u"file"));
  const Rect call = bench.bounds(u"call");
  const Rect offer = bench.bounds(u"offer");
  bench.drag(bench.at({call.left() - 8, call.top() - 12}), bench.at({offer.left() + 20, offer.bottom() + 12}),
             Qt::ShiftModifier);
  QCOMPARE(bench.selection.ids(), (std::vector<Id>{Id(u"call"), Id(u"file")}));
}

void CanvasSelectTest::keyLThenADragSelectsEvenFromAStep()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.key(Qt::Key_L);
  const Rect call = bench.bounds(u"call");
  const Rect offer = bench.bounds(u"offer");
  bench.drag(bench.at({call.left() - 10, call.top() - 10}), bench.at({offer.right() + 10, offer.bottom() + 10}));
  QVERIFY(bench.selection.contains(Id(u"call")) && bench.selection.contains(Id(u"offer")));
  QVERIFY(!bench.selection.contains(Id(u"begin")));
  QCOMPARE(bench.session.revision(), std::uint64_t(0));  // nothing was moved
}

void CanvasSelectTest::ctrlASelectsAll()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.key(Qt::Key_A, Qt::ControlModifier);
  for (const QStringView id : {u"begin", u"call", u"offer", u"file", u"done", u"company"})
    QVERIFY(bench.selection.contains(Id(id)));
  QVERIFY(bench.selection.contains(Id(u"call-offer")));
}

void CanvasSelectTest::tabWalksAlongTheFlow()
{
  CanvasBench bench(twoLanes(), u"p");
  for (const QStringView id : {u"begin", u"call", u"offer", u"file", u"done"}) {
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.selection.primary(), Id(id));
  }
  bench.key(Qt::Key_Backtab, Qt::ShiftModifier);
  QCOMPARE(bench.selection.primary(), Id(u"file"));
}

void CanvasSelectTest::altArrowGoesToTheNeighbour()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_Right, Qt::AltModifier);
  QCOMPARE(bench.selection.primary(), Id(u"offer"));
  bench.key(Qt::Key_Left, Qt::AltModifier);
  bench.key(Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(bench.selection.primary(), Id(u"begin"));
  bench.key(Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(bench.selection.primary(), Id(u"begin"));
  QVERIFY(!bench.session.canUndo());
}

void CanvasSelectTest::escapeClears()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_Escape);
  QVERIFY(bench.selection.isEmpty());
}

LANEWAY_TEST(CanvasSelectTest)
#include "canvas_select_test.moc"
