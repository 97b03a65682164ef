#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "tests/views/canvas/small_maps.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class CanvasCreateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keyAAppendsAndStartsNaming();
  void altShiftArrowAppendsThatWay();
  void aClickOnAHoverArrowAppends();
  void aDragFromAHoverArrowConnects();
  void aDragFromAHoverArrowIntoTheOpenOffersWhatToCreate();
  void keyNOffersAndCreates();
  void doubleClickOnNothingOffers();
  void aDragFromThePaletteLandsInTheLane();
  void aDropOnAFlowGoesInBetween();
  void clickToPlacePutsItDown();
  void keyRChangesTheTypeAndKeepsConnections();
  void keyCConnectsWithAClick();
  void whatCannotBeConnectedSaysWhy();
};

namespace {

Document lineOfSales()
{
  return company()
      .start(u"begin")
      .task(u"call")
      .task(u"offer")
      .in(u"office")
      .task(u"file")
      .end(u"done")
      .chain({u"begin", u"call", u"offer"})
      .build();
}

const Flow *onlyFlow(const Document &document, Document::Referrers flows)
{
  return flows.size() == 1 ? document.get<Flow>(*flows.begin()) : nullptr;
}

void dropFromPalette(CanvasBench &bench, const QString &key, QPoint at)
{
  QMimeData mime;
  mime.setData(QString::fromLatin1(NewElementMime), key.toUtf8());
  QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(bench.view.viewport(), &enter);
  QVERIFY(enter.isAccepted());
  QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(bench.view.viewport(), &move);
  QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(bench.view.viewport(), &drop);
}

}  // namespace

void CanvasCreateTest::keyAAppendsAndStartsNaming()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.click(bench.at(u"offer"));
  bench.key(Qt::Key_A);
  const Flow *flow = onlyFlow(bench.document(), bench.document().outgoing(Id(u"offer")));
  QVERIFY(flow);
  QCOMPARE(bench.selection.primary(), flow->target);
  QVERIFY(bench.field());
  bench.type(u"Send contract"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.document().get<Node>(flow->target)->name, u"Send contract"_s);
  QVERIFY(bench.bounds(flow->target).left() > bench.bounds(u"offer").right());
}

void CanvasCreateTest::altShiftArrowAppendsThatWay()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.click(bench.at(u"offer"));
  bench.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
  const Flow *flow = onlyFlow(bench.document(), bench.document().outgoing(Id(u"offer")));
  QVERIFY(flow);
  QVERIFY(bench.bounds(flow->target).top() > bench.bounds(u"offer").bottom());
}

void CanvasCreateTest::aClickOnAHoverArrowAppends()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.moveTo(bench.at(u"offer"));
  const Rect box = bench.bounds(u"offer");
  bench.click(bench.at({box.right() + 15, box.center().y}));
  QVERIFY(onlyFlow(bench.document(), bench.document().outgoing(Id(u"offer"))));
}

void CanvasCreateTest::aDragFromAHoverArrowConnects()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.moveTo(bench.at(u"offer"));
  const Rect box = bench.bounds(u"offer");
  bench.drag(bench.at({box.right() + 15, box.center().y}), bench.at(u"file"));
  const Flow *flow = onlyFlow(bench.document(), bench.document().outgoing(Id(u"offer")));
  QVERIFY(flow);
  QCOMPARE(flow->target, Id(u"file"));
  QCOMPARE(bench.selection.primary(), flow->id);
}

void CanvasCreateTest::aDragFromAHoverArrowIntoTheOpenOffersWhatToCreate()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.moveTo(bench.at(u"offer"));
  const Rect box = bench.bounds(u"offer");
  bench.drag(bench.at({box.right() + 15, box.center().y}), bench.at({box.right() + 200, box.center().y}));
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
  bench.type(u"deci"_s);
  bench.key(Qt::Key_Return);
  const Flow *flow = onlyFlow(bench.document(), bench.document().outgoing(Id(u"offer")));
  QVERIFY(flow);
  QVERIFY(bench.document().get<Node>(flow->target)->as<Gateway>());
}

void CanvasCreateTest::keyNOffersAndCreates()
{
  CanvasBench bench(lineOfSales(), u"p");
  const std::size_t nodes = bench.document().nodes().size();
  bench.key(Qt::Key_N);
  bench.type(u"user"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.document().nodes().size(), nodes + 1);
  const Node *made = bench.document().get<Node>(bench.selection.primary());
  QVERIFY(made && made->as<Activity>());
  QCOMPARE(made->as<Activity>()->type, TaskType::User);
  QVERIFY(bench.field());
}

void CanvasCreateTest::doubleClickOnNothingOffers()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect lane = bench.bounds(u"office");
  const Point spot{lane.right() - 90, lane.center().y};
  bench.doubleClick(bench.at(spot));
  bench.type(u"note"_s);
  bench.key(Qt::Key_Return);
  const Node *made = bench.document().get<Node>(bench.selection.primary());
  QVERIFY(made && made->as<Annotation>());
}

void CanvasCreateTest::aDragFromThePaletteLandsInTheLane()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect lane = bench.bounds(u"office");
  dropFromPalette(bench, u"step"_s, bench.at({lane.right() - 90, lane.center().y}));
  const Node *made = bench.document().get<Node>(bench.selection.primary());
  QVERIFY(made && made->as<Activity>());
  QCOMPARE(made->lane, Id(u"office"));
  QVERIFY(bench.field());
}

void CanvasCreateTest::aDropOnAFlowGoesInBetween()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect call = bench.bounds(u"call");
  const Rect offer = bench.bounds(u"offer");
  dropFromPalette(bench, u"step"_s, bench.at({(call.right() + offer.left()) / 2, call.center().y}));
  const Id made = bench.selection.primary();
  const Flow *in = onlyFlow(bench.document(), bench.document().incoming(made));
  const Flow *out = onlyFlow(bench.document(), bench.document().outgoing(made));
  QVERIFY(in && out);
  QCOMPARE(in->source, Id(u"call"));
  QCOMPARE(out->target, Id(u"offer"));
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
}

void CanvasCreateTest::clickToPlacePutsItDown()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.view.place(elementKind(u"decision")->element);
  const Rect lane = bench.bounds(u"office");
  bench.click(bench.at({lane.right() - 90, lane.center().y}));
  const Node *made = bench.document().get<Node>(bench.selection.primary());
  QVERIFY(made && made->as<Gateway>());
  QCOMPARE(made->lane, Id(u"office"));
}

void CanvasCreateTest::keyRChangesTheTypeAndKeepsConnections()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_R);
  bench.type(u"service"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.node(u"call")->as<Activity>()->type, TaskType::Service);
  QCOMPARE(bench.node(u"call")->name, u"call"_s);
  QCOMPARE(bench.document().incoming(Id(u"call")).size(), 1);
  QCOMPARE(bench.document().outgoing(Id(u"call")).size(), 1);
}

void CanvasCreateTest::keyCConnectsWithAClick()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.click(bench.at(u"offer"));
  bench.key(Qt::Key_C);
  bench.click(bench.at(u"file"));
  const Flow *flow = onlyFlow(bench.document(), bench.document().outgoing(Id(u"offer")));
  QVERIFY(flow);
  QCOMPARE(flow->target, Id(u"file"));
}

void CanvasCreateTest::whatCannotBeConnectedSaysWhy()
{
  CanvasBench bench(lineOfSales(), u"p");
  QSignalSpy said(&bench.view, &CanvasView::statusMessage);
  bench.click(bench.at(u"offer"));
  bench.key(Qt::Key_C);
  bench.click(bench.at(u"begin"));
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
  QCOMPARE(said.count(), 1);
  QVERIFY(!said.first().first().toString().isEmpty());
}

LANEWAY_TEST(CanvasCreateTest)
#include "canvas_create_test.moc"
