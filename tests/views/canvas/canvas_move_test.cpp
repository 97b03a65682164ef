#include <QPaintEvent>

#include "model/edit/change_set.h"
#include "model/edit/default_sizes.h"
#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "tests/views/canvas/small_maps.h"
#include "views/canvas/canvas_scene.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class CanvasMoveTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aDragMovesAndIsOneUndoStep();
  void nothingChangesBeforeTheRelease();
  void escapeWhileDraggingLeavesNoTrace();
  void whatIsDraggedIsPaintedAnewWhereItWasAndWhereItIs();
  void flowsFindTheirWayWhileTheirStepIsDragged();
  void theLaneFollows();
  void altKeepsFromSnapping();
  void itSnapsToItsNeighboursMiddle();
  void ctrlAtThePressDuplicates();
  void whatIsSelectedTogetherMovesTogether();
  void arrowsMoveByOnePixelAndWithShiftByTheGrid();
  void aHeldArrowIsOneStep();
  void aLooseStepDroppedOnAFlowGoesInBetween();
  void aHandleResizes();
  void undoShowsWhatItChanged();
  void undoStaysWhereTheChangeWas();
};

namespace {

Document lineOfSales()
{
  return company()
      .start(u"begin")
      .task(u"call")
      .task(u"offer")
      .end(u"done")
      .in(u"office")
      .task(u"loose")
      .chain({u"begin", u"call", u"offer", u"done"})
      .build();
}

/// What of a widget is painted.
class PaintWatch : public QObject {
 public:
  explicit PaintWatch(QWidget &widget) : QObject(&widget) { widget.installEventFilter(this); }
  QRegion painted;

  bool eventFilter(QObject *, QEvent *event) override
  {
    if (event->type() == QEvent::Paint)
      painted += static_cast<QPaintEvent *>(event)->region();
    return false;
  }
};

}  // namespace

void CanvasMoveTest::aDragMovesAndIsOneUndoStep()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect before = bench.bounds(u"offer");
  bench.drag(bench.at(u"offer"), bench.at(u"offer") + QPoint(20, 10), Qt::AltModifier);
  QCOMPARE(bench.bounds(u"offer"), translated(before, {20, 10}));
  bench.session.undo();
  QCOMPARE(bench.bounds(u"offer"), before);
  QVERIFY(!bench.session.canUndo());
}

void CanvasMoveTest::nothingChangesBeforeTheRelease()
{
  CanvasBench bench(lineOfSales(), u"p");
  const QPoint from = bench.at(u"offer");
  bench.press(from);
  bench.moveTo(from + QPoint(30, 10), {}, Qt::LeftButton);
  bench.moveTo(from + QPoint(60, 20), {}, Qt::LeftButton);
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
  bench.release(from + QPoint(60, 20));
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
}

void CanvasMoveTest::escapeWhileDraggingLeavesNoTrace()
{
  CanvasBench bench(lineOfSales(), u"p");
  const QPoint from = bench.at(u"offer");
  bench.press(from);
  bench.moveTo(from + QPoint(60, 20), {}, Qt::LeftButton);
  bench.key(Qt::Key_Escape);
  bench.release(from + QPoint(60, 20));
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasMoveTest::theLaneFollows()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect office = bench.bounds(u"office");
  bench.drag(bench.at(u"offer"), bench.at({bench.bounds(u"offer").center().x, office.center().y}));
  QCOMPARE(bench.node(u"offer")->lane, Id(u"office"));
}

void CanvasMoveTest::altKeepsFromSnapping()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect before = bench.bounds(u"offer");
  bench.drag(bench.at(u"offer"), bench.at(u"offer") + QPoint(7, 3), Qt::AltModifier);
  QCOMPARE(bench.bounds(u"offer"), translated(before, {7, 3}));
}

void CanvasMoveTest::itSnapsToItsNeighboursMiddle()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.drag(bench.at(u"offer"), bench.at(u"offer") + QPoint(13, 4));
  QCOMPARE(bench.bounds(u"offer").center().y, bench.bounds(u"call").center().y);
}

void CanvasMoveTest::ctrlAtThePressDuplicates()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect before = bench.bounds(u"loose");
  const std::size_t nodes = bench.document().nodes().size();
  bench.drag(bench.at(u"loose"), bench.at(u"loose") + QPoint(200, 0), Qt::ControlModifier | Qt::AltModifier);
  QCOMPARE(bench.document().nodes().size(), nodes + 1);
  QCOMPARE(bench.bounds(u"loose"), before);
  QVERIFY(bench.selection.primary() != Id(u"loose"));
  QCOMPARE(bench.document().get<Node>(bench.selection.primary())->name, bench.node(u"loose")->name);
  QCOMPARE(bench.bounds(bench.selection.primary()), translated(before, {200, 0}));
}

void CanvasMoveTest::whatIsSelectedTogetherMovesTogether()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect call = bench.bounds(u"call");
  const Rect offer = bench.bounds(u"offer");
  bench.click(bench.at(u"call"));
  bench.click(bench.at(u"offer"), Qt::ShiftModifier);
  bench.drag(bench.at(u"call"), bench.at(u"call") + QPoint(8, 5), Qt::AltModifier);
  QCOMPARE(bench.bounds(u"call"), translated(call, {8, 5}));
  QCOMPARE(bench.bounds(u"offer"), translated(offer, {8, 5}));
}

void CanvasMoveTest::arrowsMoveByOnePixelAndWithShiftByTheGrid()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect before = bench.bounds(u"loose");
  bench.click(bench.at(u"loose"));
  bench.key(Qt::Key_Right);
  QCOMPARE(bench.bounds(u"loose"), translated(before, {1, 0}));
  bench.key(Qt::Key_Up, Qt::ShiftModifier);
  QCOMPARE(bench.bounds(u"loose"), translated(before, {1, -sizes::Grid}));
}

void CanvasMoveTest::aHeldArrowIsOneStep()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect before = bench.bounds(u"loose");
  bench.click(bench.at(u"loose"));
  for (int i = 0; i < 5; ++i)
    QTest::keyPress(bench.focus(), Qt::Key_Right);
  QTest::keyRelease(bench.focus(), Qt::Key_Right);
  QCOMPARE(bench.bounds(u"loose"), translated(before, {5, 0}));
  bench.session.undo();
  QCOMPARE(bench.bounds(u"loose"), before);
}

void CanvasMoveTest::aLooseStepDroppedOnAFlowGoesInBetween()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect call = bench.bounds(u"call");
  const Rect offer = bench.bounds(u"offer");
  bench.drag(bench.at(u"loose"), bench.at({(call.right() + offer.left()) / 2, call.center().y}));
  const Document &document = bench.document();
  QCOMPARE(document.outgoing(Id(u"loose")).size(), 1);
  QCOMPARE(document.incoming(Id(u"loose")).size(), 1);
  QCOMPARE(document.get<Flow>(*document.incoming(Id(u"loose")).begin())->source, Id(u"call"));
  QCOMPARE(document.get<Flow>(*document.outgoing(Id(u"loose")).begin())->target, Id(u"offer"));
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
}

void CanvasMoveTest::aHandleResizes()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect before = bench.bounds(u"loose");
  bench.click(bench.at(u"loose"));
  const QPoint corner = bench.at({before.right() + 4, before.bottom() + 4});
  bench.drag(corner, corner + QPoint(30, 20), Qt::AltModifier);
  QCOMPARE(bench.bounds(u"loose"), (Rect{before.x, before.y, before.width + 30, before.height + 20}));
}

void CanvasMoveTest::undoShowsWhatItChanged()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.drag(bench.at(u"loose"), bench.at(u"loose") + QPoint(10, 0), Qt::AltModifier);
  bench.view.scrollBy(3000, 0);
  QVERIFY(!bench.view.viewport()->rect().contains(bench.at(u"loose")));
  bench.key(Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(!bench.session.canUndo());
  QVERIFY(bench.view.viewport()->rect().contains(bench.at(u"loose")));
}

void CanvasMoveTest::undoStaysWhereTheChangeWas()
{
  // A long lane: appending makes it grow, which moves what lies far away.
  DocumentBuilder builder;
  builder.process(u"p").pool(u"pool").lane(u"one").lane(u"two").in(u"one");
  for (int i = 0; i < 14; ++i)
    builder.task(u"step-%1"_s.arg(i));
  Document document = builder.in(u"two").task(u"far").build();
  CanvasBench bench(document, u"p");
  bench.view.ensureSeen({Id(u"step-12")});
  bench.click(bench.at(u"step-12"));
  bench.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
  bench.key(Qt::Key_Return);
  const QRectF before = bench.view.mapToScene(bench.view.viewport()->rect()).boundingRect();
  bench.key(Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(!bench.session.canUndo());
  QCOMPARE(bench.view.mapToScene(bench.view.viewport()->rect()).boundingRect(), before);
}

void CanvasMoveTest::whatIsDraggedIsPaintedAnewWhereItWasAndWhereItIs()
{
  CanvasBench bench(lineOfSales(), u"p");
  auto *watch = new PaintWatch(*bench.view.viewport());
  const QPoint from = bench.at(u"loose");
  const QRect box = bench.view.mapFromScene(canvas::toQt(bench.bounds(u"loose"))).boundingRect();
  bench.press(from);
  bench.moveTo(from + QPoint(30, 0), Qt::AltModifier, Qt::LeftButton);
  QCoreApplication::processEvents();
  watch->painted = {};
  bench.moveTo(from + QPoint(200, 0), Qt::AltModifier, Qt::LeftButton);
  QTRY_VERIFY(!watch->painted.isEmpty());
  for (const int by : {30, 200}) {
    // The outline and, beside it, its handles.
    const QRect place = box.translated(by, 0).adjusted(-3, -3, 3, 3);
    QVERIFY2(QRegion(place).subtracted(watch->painted).isEmpty(), qPrintable(QString::number(by)));
  }
  bench.release(from + QPoint(200, 0), Qt::AltModifier);
}

void CanvasMoveTest::flowsFindTheirWayWhileTheirStepIsDragged()
{
  CanvasBench bench(DocumentBuilder()
                        .process(u"p")
                        .start(u"begin")
                        .task(u"call")
                        .task(u"offer")
                        .end(u"done")
                        .chain({u"begin", u"call", u"offer", u"done"})
                        .build(),
                    u"p");
  auto &scene = dynamic_cast<canvas::CanvasScene &>(*bench.view.scene());
  const auto shown = [&](QStringView flow) {
    std::vector<Point> points;
    for (const QPointF &point : scene.itemOf(scene.drawingOf(Id(flow)))->line()->points)
      points.push_back({point.x(), point.y()});
    return points;
  };
  const Document before = bench.document();
  const QPoint from = bench.at(u"call");
  const QPoint to = from + QPoint(170, 200);
  bench.press(from);
  for (int step = 1; step <= 5; ++step)
    bench.moveTo(from + (to - from) * step / 5, {}, Qt::LeftButton);
  QVERIFY(difference(before, bench.document()).isEmpty());
  const std::vector<Point> in = shown(u"begin-call");
  const std::vector<Point> out = shown(u"call-offer");
  QVERIFY(in != bench.route(Id(u"begin-call"))->points);
  bench.release(to);
  QCOMPARE(bench.route(Id(u"begin-call"))->points, in);
  QCOMPARE(bench.route(Id(u"call-offer"))->points, out);
}

LANEWAY_TEST(CanvasMoveTest)
#include "canvas_move_test.moc"
