#include <cmath>

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QWheelEvent>

#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "tests/views/canvas/small_maps.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class CanvasViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ctrlWheelZoomsAtThePointer();
  void theOverviewComesWithTheFirstElement();
  void theWheelScrolls();
  void ctrlDigitsZoom();
  void rightAndMiddleDragPan_data();
  void rightAndMiddleDragPan();
  void spaceHeldPans();
  void keyHPans();
  void deleteHealsTheFlow();
  void copyAndPasteWithinTheDocument();
  void cutAndPasteIntoAnotherDocument();
  void ctrlShiftCCopiesAPicture();
  void duplicateWithCtrlD();
  void pastedLinesBecomeSteps();
  void pastedGarbageSaysWhy();
  void doubleClickOnACallOpensItsWorkflow();
  void openedNamesFollowTheDocument();
};

namespace {

void wheel(CanvasBench &bench, QPoint at, int delta, Qt::KeyboardModifiers modifiers)
{
  QWheelEvent event(at, bench.view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                    Qt::NoScrollPhase, false);
  QApplication::sendEvent(bench.view.viewport(), &event);
}

}  // namespace

void CanvasViewTest::theOverviewComesWithTheFirstElement()
{
  CanvasBench bench(DocumentBuilder().process(u"p").build(), u"p");
  const QWidget *overview = nullptr;
  for (const QWidget *each : bench.view.viewport()->findChildren<QWidget *>())
    if (each->accessibleName() == u"Overview of the drawing"_s)
      overview = each;
  QVERIFY(overview && !overview->isVisible());
  bench.key(Qt::Key_N);
  bench.type(u"step"_s);
  bench.key(Qt::Key_Return);
  QVERIFY(overview->isVisible());
  bench.key(Qt::Key_Escape);
  bench.session.undo();
  QVERIFY(!overview->isVisible());
}

void CanvasViewTest::ctrlWheelZoomsAtThePointer()
{
  CanvasBench bench(oneLine(), u"p");
  QSignalSpy zoomed(&bench.view, &CanvasView::zoomChanged);
  const QPoint at = bench.at(u"offer");
  wheel(bench, at, 240, Qt::ControlModifier);
  QVERIFY(bench.view.zoom() > 1.4);
  QCOMPARE(zoomed.count(), 1);
  QVERIFY((bench.at(u"offer") - at).manhattanLength() <= 2);
  wheel(bench, at, -240, Qt::ControlModifier);
  QVERIFY(std::abs(bench.view.zoom() - 1) < 1e-9);
}

void CanvasViewTest::theWheelScrolls()
{
  CanvasBench bench(oneLine(), u"p");
  const QPoint before = bench.at(u"offer");
  wheel(bench, before, -120, {});
  QVERIFY(bench.at(u"offer").y() < before.y());
  QCOMPARE(bench.view.zoom(), 1.0);
}

void CanvasViewTest::ctrlDigitsZoom()
{
  CanvasBench bench(oneLine(), u"p");
  bench.view.zoomTo(0.3);
  bench.key(Qt::Key_0, Qt::ControlModifier);
  QCOMPARE(bench.view.zoom(), 1.0);
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_2, Qt::ControlModifier);
  QCOMPARE(bench.view.zoom(), 2.0);
  bench.key(Qt::Key_1, Qt::ControlModifier);
  QVERIFY(bench.view.viewport()->rect().contains(bench.at(u"begin")));
  QVERIFY(bench.view.viewport()->rect().contains(bench.at(u"done")));
}

void CanvasViewTest::rightAndMiddleDragPan_data()
{
  QTest::addColumn<int>("button");
  QTest::newRow("right") << int(Qt::RightButton);
  QTest::newRow("middle") << int(Qt::MiddleButton);
}

void CanvasViewTest::rightAndMiddleDragPan()
{
  QFETCH(int, button);
  CanvasBench bench(oneLine(), u"p");
  const QPoint before = bench.at(u"offer");
  bench.drag(before, before + QPoint(50, 30), {}, static_cast<Qt::MouseButton>(button));
  QCOMPARE(bench.at(u"offer"), before + QPoint(50, 30));
  QVERIFY(!bench.session.canUndo());
}

void CanvasViewTest::spaceHeldPans()
{
  CanvasBench bench(oneLine(), u"p");
  const QPoint before = bench.at(u"offer");
  QTest::keyPress(bench.focus(), Qt::Key_Space);
  bench.drag(before, before + QPoint(40, 20));
  QTest::keyRelease(bench.focus(), Qt::Key_Space);
  QCOMPARE(bench.at(u"offer"), before + QPoint(40, 20));
  QVERIFY(!bench.session.canUndo());
}

void CanvasViewTest::keyHPans()
{
  CanvasBench bench(oneLine(), u"p");
  const QPoint before = bench.at(u"offer");
  bench.key(Qt::Key_H);
  bench.drag(before, before + QPoint(40, 20));
  QCOMPARE(bench.at(u"offer"), before + QPoint(40, 20));
}

void CanvasViewTest::deleteHealsTheFlow()
{
  CanvasBench bench(oneLine(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_Delete);
  QVERIFY(!bench.node(u"call"));
  QCOMPARE(bench.document().incoming(Id(u"offer")).size(), 1);
  QCOMPARE(bench.document().get<Flow>(*bench.document().incoming(Id(u"offer")).begin())->source, Id(u"begin"));
}

void CanvasViewTest::copyAndPasteWithinTheDocument()
{
  CanvasBench bench(oneLine(), u"p");
  bench.click(bench.at(u"call"));
  bench.click(bench.at(u"offer"), Qt::ShiftModifier);
  bench.key(Qt::Key_C, Qt::ControlModifier);
  const std::size_t nodes = bench.document().nodes().size();
  const std::size_t flows = bench.document().flows().size();
  bench.key(Qt::Key_V, Qt::ControlModifier);
  QCOMPARE(bench.document().nodes().size(), nodes + 2);
  QCOMPARE(bench.document().flows().size(), flows + 1);
  QVERIFY(!bench.selection.contains(Id(u"call")));
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
}

void CanvasViewTest::cutAndPasteIntoAnotherDocument()
{
  CanvasBench from(oneLine(), u"p");
  from.click(from.at(u"call"));
  from.key(Qt::Key_X, Qt::ControlModifier);
  QVERIFY(!from.node(u"call"));
  CanvasBench to(DocumentBuilder().process(u"q").build(), u"q");
  to.key(Qt::Key_V, Qt::ControlModifier);
  QCOMPARE(to.document().nodes().size(), std::size_t(1));
  QCOMPARE(to.document().nodes().begin()->name, u"call"_s);
  QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
  const QByteArray svg = QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s);
  QVERIFY(svg.contains("<svg") && svg.contains(">call<"));
  QCOMPARE(QGuiApplication::clipboard()->text(), u"call"_s);
}

void CanvasViewTest::ctrlShiftCCopiesAPicture()
{
  CanvasBench bench(oneLine(), u"p");
  bench.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  const QImage whole = QGuiApplication::clipboard()->image();
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  const QImage one = QGuiApplication::clipboard()->image();
  QVERIFY(!one.isNull());
  QVERIFY(whole.width() > one.width());
}

void CanvasViewTest::duplicateWithCtrlD()
{
  CanvasBench bench(oneLine(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_D, Qt::ControlModifier);
  QVERIFY(bench.selection.primary() != Id(u"call"));
  QCOMPARE(bench.document().get<Node>(bench.selection.primary())->name, u"call"_s);
}

void CanvasViewTest::pastedLinesBecomeSteps()
{
  CanvasBench bench(DocumentBuilder().process(u"q").build(), u"q");
  QGuiApplication::clipboard()->setText(u"1. Receive order\n2. Check stock\n3. Ship"_s);
  bench.key(Qt::Key_V, Qt::ControlModifier);
  QCOMPARE(bench.document().nodes().size(), std::size_t(3));
  QCOMPARE(bench.document().flows().size(), std::size_t(2));
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
}

void CanvasViewTest::pastedGarbageSaysWhy()
{
  CanvasBench bench(oneLine(), u"p");
  QSignalSpy said(&bench.view, &CanvasView::statusMessage);
  auto *mime = new QMimeData;
  mime->setData(u"application/x-laneway-fragment+json"_s, "{\"broken");
  QGuiApplication::clipboard()->setMimeData(mime);
  bench.key(Qt::Key_V, Qt::ControlModifier);
  QCOMPARE(said.count(), 1);
  QGuiApplication::clipboard()->clear();
  bench.key(Qt::Key_V, Qt::ControlModifier);
  QCOMPARE(said.count(), 2);
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasViewTest::doubleClickOnACallOpensItsWorkflow()
{
  CanvasBench bench(
      DocumentBuilder().process(u"p").workflow(u"w").task(u"inside").in(u"p").call(u"caller", u"w").build(), u"p");
  QSignalSpy opened(&bench.view, &CanvasView::openScopeRequested);
  bench.doubleClick(bench.at(u"caller"));
  QCOMPARE(opened.count(), 1);
  QCOMPARE(opened.first().first().value<Id>(), Id(u"w"));
}

void CanvasViewTest::openedNamesFollowTheDocument()
{
  CanvasBench bench(oneLine(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_F2);
  QVERIFY(bench.field());
  bench.key(Qt::Key_Escape);
  bench.key(Qt::Key_Delete);
  bench.key(Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(bench.node(u"call"));
}

LANEWAY_TEST(CanvasViewTest)
#include "canvas_view_test.moc"
