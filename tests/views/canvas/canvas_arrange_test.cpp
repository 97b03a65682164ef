#include <cmath>
#include <map>

#include <QAction>

#include "model/edit/create_swimlane.h"
#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "tests/views/canvas/small_maps.h"
#include "views/canvas/canvas_scene.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class CanvasArrangeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSpaceToolPushesAllThatLiesBeyond();
  void theSpaceToolTakesSpaceOut();
  void theSpaceToolShowsWhatItWillDo();
  void aLaneIsReorderedByItsHeaderWithItsContents();
  void aLaneLetGoOverAnotherOnesBodyGoesInside();
  void aPhaseIsReorderedByItsHeaderWithItsContents();
  void aLaneIsInsertedAboveAndBelow();
  void aLaneIsSplit();
  void aLaneIsNested();
  void aLaneIsResizedByItsEdge();
  void thePoolTurns();
  void aSegmentIsDragged();
  void anEndIsTiedToAnotherShape();
  void aLabelStaysWhereItWasPut();
  void alignAndDistribute();
  void shiftSMakesTheSameSize();
};

namespace {

QPoint headerOf(const CanvasBench &bench, QStringView lane)
{
  const Rect bounds = bench.bounds(lane);
  return bench.at({bounds.left() + 12, bounds.center().y});
}

}  // namespace

void CanvasArrangeTest::theSpaceToolPushesAllThatLiesBeyond()
{
  CanvasBench bench(twoLanes(), u"p");
  const Rect call = bench.bounds(u"call");
  const Rect offer = bench.bounds(u"offer");
  const Rect done = bench.bounds(u"done");
  const Rect pool = bench.bounds(u"company");
  bench.key(Qt::Key_S);
  const QPoint from = bench.at({(call.right() + offer.left()) / 2, pool.top() + 8});
  bench.drag(from, from + QPoint(100, 3));
  QCOMPARE(bench.bounds(u"call"), call);
  QCOMPARE(bench.bounds(u"offer"), translated(offer, {100, 0}));
  QCOMPARE(bench.bounds(u"done"), translated(done, {100, 0}));
  QCOMPARE(bench.bounds(u"company").width, pool.width + 100);
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
}

void CanvasArrangeTest::theSpaceToolTakesSpaceOut()
{
  CanvasBench bench(twoLanes(), u"p");
  const Rect call = bench.bounds(u"call");
  const Rect offer = bench.bounds(u"offer");
  bench.key(Qt::Key_S);
  const QPoint from = bench.at({call.right() + 2, bench.bounds(u"company").top() + 8});
  bench.drag(from, from + QPoint(60, 0));
  bench.key(Qt::Key_S);
  bench.drag(from + QPoint(60, 0), from + QPoint(20, 0));
  QCOMPARE(bench.bounds(u"offer"), translated(offer, {20, 0}));
}

void CanvasArrangeTest::theSpaceToolShowsWhatItWillDo()
{
  CanvasBench bench(DocumentBuilder()
                        .process(u"p")
                        .pool(u"pool")
                        .lane(u"one")
                        .in(u"one")
                        .start(u"begin")
                        .task(u"call")
                        .task(u"offer")
                        .boundary(u"late", u"offer")
                        .end(u"done")
                        .chain({u"begin", u"call", u"offer", u"done"})
                        .build(),
                    u"p");
  auto &scene = dynamic_cast<canvas::CanvasScene &>(*bench.view.scene());
  bench.key(Qt::Key_S);
  // Through a step, left of its middle: it goes along as a whole.
  const Rect step = bench.bounds(u"offer");
  const QPoint from = bench.at(Point{step.x + 20, step.bottom() + 30});
  bench.press(from);
  for (int x = 10; x <= 60; x += 10)
    bench.moveTo(from + QPoint(x, 0), {}, Qt::LeftButton);
  std::map<Id, QRectF> shown;
  for (const Node &node : bench.document().nodes())
    shown.emplace(node.id, scene.boundsOf(node.id));
  const auto firstOf = [&](QStringView flow) {
    const canvas::ElementItem &item = *scene.itemOf(scene.drawingOf(Id(flow)));
    return item.line()->points.back() + item.pos();
  };
  const QPointF shownEnd = firstOf(u"call-offer");
  bench.release(from + QPoint(60, 0));
  QVERIFY(bench.bounds(u"offer").x > step.x);
  for (const auto &[node, bounds] : shown)
    QCOMPARE(scene.boundsOf(node), bounds);
  QCOMPARE(firstOf(u"call-offer"), shownEnd);
}

void CanvasArrangeTest::aLaneIsReorderedByItsHeaderWithItsContents()
{
  CanvasBench bench(twoLanes(), u"p");
  const double top = bench.bounds(u"sales").top();
  const QPoint to = headerOf(bench, u"sales") - QPoint(0, 30);
  bench.drag(headerOf(bench, u"office"), to);
  QCOMPARE(bench.bounds(u"office").top(), top);
  QCOMPARE(bench.bounds(u"sales").top(), bench.bounds(u"office").bottom());
  QVERIFY(contains(bench.bounds(u"office"), bench.bounds(u"file")));
  QVERIFY(contains(bench.bounds(u"sales"), bench.bounds(u"call")));
  QCOMPARE(bench.node(u"file")->lane, Id(u"office"));
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
}

void CanvasArrangeTest::aLaneLetGoOverAnotherOnesBodyGoesInside()
{
  CanvasBench bench(twoLanes(), u"p");
  const Rect sales = bench.bounds(u"sales");
  bench.drag(headerOf(bench, u"office"), bench.at({sales.right() - 40, sales.center().y}));
  QCOMPARE(bench.document().get<Lane>(Id(u"office"))->parent, Id(u"sales"));
  QVERIFY(contains(bench.bounds(u"office"), bench.bounds(u"file")));
  QCOMPARE(bench.node(u"file")->lane, Id(u"office"));
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
}

void CanvasArrangeTest::aPhaseIsReorderedByItsHeaderWithItsContents()
{
  CanvasBench bench(twoLanes(), u"p");
  Id first;
  Id second;
  QVERIFY(bench.session.perform({}, [&](Draft &draft) {
    return keep(first, createPhase(draft, bench.view.diagram(), Id(u"company"), 0, u"First"_s));
  }));
  const double border = bench.bounds(u"offer").left() - 20;
  QVERIFY(bench.session.perform({}, [&](Draft &draft) {
    return keep(second, createPhase(draft, bench.view.diagram(), Id(u"company"), border, u"Second"_s));
  }));
  QVERIFY(bench.bounds(u"call").left() < bench.bounds(u"offer").left());
  const auto header = [&](Id phase) {
    const Rect box = bench.bounds(phase);
    return bench.at({box.center().x, box.top() + 8});
  };
  bench.drag(header(second), header(first) - QPoint(20, 0));
  QVERIFY(bench.bounds(second).left() < bench.bounds(first).left());
  QVERIFY(bench.bounds(u"offer").left() < bench.bounds(u"call").left());
  QVERIFY(contains(bench.bounds(first), bench.bounds(u"call")));
}

void CanvasArrangeTest::aLaneIsInsertedAboveAndBelow()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.click(headerOf(bench, u"office"));
  bench.key(Qt::Key_I, Qt::ShiftModifier);
  const Id above = bench.selection.primary();
  QVERIFY(bench.field());
  bench.type(u"Support"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.document().get<Lane>(above)->name, u"Support"_s);
  QCOMPARE(bench.bounds(above).bottom(), bench.bounds(u"office").top());
  QCOMPARE(bench.bounds(u"sales").bottom(), bench.bounds(above).top());

  bench.click(headerOf(bench, u"office"));
  bench.key(Qt::Key_I);
  const Id below = bench.selection.primary();
  QVERIFY(bench.field());
  bench.key(Qt::Key_Escape);
  QCOMPARE(bench.bounds(below).top(), bench.bounds(u"office").bottom());
}

void CanvasArrangeTest::aLaneIsSplit()
{
  CanvasBench bench(twoLanes(), u"p");
  const auto lanesIn = [&](QStringView lane) {
    int inside = 0;
    for (const Id child : bench.document().children(Id(lane)))
      inside += bench.document().get<Lane>(child) ? 1 : 0;
    return inside;
  };
  bench.click(headerOf(bench, u"office"));
  bench.key(Qt::Key_3);
  QCOMPARE(lanesIn(u"office"), 3);
  bench.click(headerOf(bench, u"sales"));
  bench.key(Qt::Key_2);
  QCOMPARE(lanesIn(u"sales"), 2);
}

void CanvasArrangeTest::aLaneIsNested()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.click(headerOf(bench, u"office"));
  bench.key(Qt::Key_N, Qt::ShiftModifier);
  const Lane *made = bench.document().get<Lane>(bench.selection.primary());
  QVERIFY(made);
  QCOMPARE(made->parent, Id(u"office"));
}

void CanvasArrangeTest::aLaneIsResizedByItsEdge()
{
  CanvasBench bench(twoLanes(), u"p");
  const Rect before = bench.bounds(u"office");
  bench.click(headerOf(bench, u"office"));
  const QPoint edge = bench.at({before.center().x, before.bottom() + 4});
  bench.drag(edge, edge + QPoint(0, 40), Qt::AltModifier);
  QCOMPARE(bench.bounds(u"office").height, before.height + 40);
}

void CanvasArrangeTest::thePoolTurns()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.click(headerOf(bench, u"company"));
  bench.key(Qt::Key_T);
  QVERIFY(!shapeIn(bench.document(), bench.view.diagram(), Id(u"company"))->horizontal);
  QVERIFY(bench.bounds(u"offer").top() > bench.bounds(u"call").bottom());
}

void CanvasArrangeTest::aSegmentIsDragged()
{
  CanvasBench bench(twoLanes(), u"p");
  const Route *before = bench.route(Id(u"offer-file"));
  QVERIFY(before);
  // A segment in the middle, long enough to be taken hold of.
  std::size_t segment = 0;
  for (std::size_t i = 1; i + 2 < before->points.size(); ++i)
    segment = i;
  QVERIFY(segment > 0);
  const Point a = before->points[segment];
  const Point b = before->points[segment + 1];
  const bool level = a.y == b.y;
  const QPoint middle = bench.at({(a.x + b.x) / 2, (a.y + b.y) / 2});
  bench.drag(middle, middle + (level ? QPoint(0, 10) : QPoint(10, 0)), Qt::AltModifier);
  const Route *after = bench.route(Id(u"offer-file"));
  QVERIFY(after->fixed);
  QVERIFY(after->points != before->points);
}

void CanvasArrangeTest::anEndIsTiedToAnotherShape()
{
  CanvasBench bench(twoLanes(), u"p");
  const Route *route = bench.route(Id(u"call-offer"));
  const Rect call = bench.bounds(u"call");
  const Rect offer = bench.bounds(u"offer");
  bench.click(bench.at({(call.right() + offer.left()) / 2, call.center().y}));
  bench.drag(bench.at(route->points.back()), bench.at(u"file"));
  QCOMPARE(bench.document().get<Flow>(Id(u"call-offer"))->target, Id(u"file"));
}

void CanvasArrangeTest::aLabelStaysWhereItWasPut()
{
  CanvasBench bench(twoLanes(), u"p");
  const Rect begin = bench.bounds(u"begin");
  const QPoint from = bench.at({begin.center().x, begin.bottom() + 12});
  bench.drag(from, from + QPoint(0, 25));
  const std::optional<Rect> label = shapeIn(bench.document(), bench.view.diagram(), Id(u"begin"))->label;
  QVERIFY(label);
  QVERIFY(label->y > begin.bottom() + 24 && label->y < begin.bottom() + 40);
  bench.drag(from + QPoint(0, 25), from + QPoint(50, 25));
  QCOMPARE(shapeIn(bench.document(), bench.view.diagram(), Id(u"begin"))->label->y, label->y);
}

void CanvasArrangeTest::alignAndDistribute()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.drag(bench.at(u"offer"), bench.at(u"offer") + QPoint(20, 15), Qt::AltModifier);
  bench.click(bench.at(u"call"));
  bench.click(bench.at(u"offer"), Qt::ShiftModifier);
  bench.key(Qt::Key_M, Qt::ShiftModifier);
  QCOMPARE(bench.bounds(u"call").center().y, bench.bounds(u"offer").center().y);
  QVERIFY(!bench.view.action(Command::DistributeHorizontally)->isEnabled());
  bench.click(bench.at(u"begin"), Qt::ShiftModifier);
  bench.key(Qt::Key_H, Qt::ShiftModifier);
  const double first = bench.bounds(u"call").left() - bench.bounds(u"begin").right();
  const double second = bench.bounds(u"offer").left() - bench.bounds(u"call").right();
  QVERIFY(std::abs(first - second) < 0.011);
}

void CanvasArrangeTest::shiftSMakesTheSameSize()
{
  CanvasBench bench(twoLanes(), u"p");
  const Rect call = bench.bounds(u"call");
  const Rect offer = bench.bounds(u"offer");
  bench.click(bench.at(u"offer"));
  bench.drag(bench.at({offer.right(), offer.bottom()}), bench.at({offer.right() + 40, offer.bottom() + 20}),
             Qt::AltModifier);
  const Size large = bench.bounds(u"offer").size();
  QVERIFY(large.width > call.width && large.height > call.height);
  bench.click(bench.at(u"offer"));
  bench.click(bench.at(u"call"), Qt::ShiftModifier);
  bench.key(Qt::Key_S, Qt::ShiftModifier);
  QCOMPARE(bench.bounds(u"call").size(), bench.bounds(u"offer").size());
  QCOMPARE(bench.session.undoLabel().code, u"same-size"_s);
  bench.key(Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(bench.bounds(u"call"), call);
  QCOMPARE(bench.bounds(u"offer").size(), large);
}

LANEWAY_TEST(CanvasArrangeTest)
#include "canvas_arrange_test.moc"
