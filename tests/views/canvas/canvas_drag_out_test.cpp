#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>

#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "tests/views/canvas/small_maps.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// Elements dragged out of one drawing into another: real events of the mouse and of drag and drop.
class CanvasDragOutTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void elementsMoveToAnotherDocumentAsOneStepInEach();
  void withCtrlTheyAreCopied();
  void toAnotherDrawingOfTheDocumentIsOneStep();
  void whoComesBackGoesOnMoving();
  void otherProgramsGetPictureAndText();
  void letGoOverNothingLeavesAllAsItWas();
  void flowsAndLanesStayAtHome();
};

namespace {

Document empty()
{
  return DocumentBuilder().process(u"q").build();
}

/// Takes the step by its middle and leaves the view through its left side. What the drag and drop of the desktop holds
/// from then on; the platform of the tests has none, so that it ends at once and the rest is told the views by hand.
const QMimeData *dragOut(CanvasBench &from, QStringView step)
{
  from.press(from.at(step));
  from.moveTo(from.at(step) + QPoint(20, 20), {}, Qt::LeftButton);
  from.moveTo({-100, 200}, {}, Qt::LeftButton);
  from.release({-100, 200});
  const QDrag *drag = from.view.findChild<QDrag *>();
  return drag ? drag->mimeData() : nullptr;
}

void drop(CanvasView &to, const QMimeData &mime, QPoint at, Qt::DropAction action = Qt::MoveAction)
{
  QDragEnterEvent enter(at - QPoint(30, 30), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
  enter.setDropAction(action);
  QApplication::sendEvent(to.viewport(), &enter);
  QVERIFY(enter.isAccepted());
  QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(to.viewport(), &move);
  const auto modifiers = action == Qt::CopyAction ? Qt::ControlModifier : Qt::NoModifier;
  QDropEvent dropped(at, action, &mime, Qt::LeftButton, modifiers);
  QApplication::sendEvent(to.viewport(), &dropped);
}

}  // namespace

void CanvasDragOutTest::elementsMoveToAnotherDocumentAsOneStepInEach()
{
  CanvasBench from(oneLine(), u"p");
  CanvasBench to(empty(), u"q");
  const QMimeData *carried = dragOut(from, u"call");
  QVERIFY(carried);
  QCOMPARE(from.session.revision(), std::uint64_t(0));
  drop(to.view, *carried, {300, 200});
  QCOMPARE(to.document().nodes().size(), std::size_t(1));
  QCOMPARE(to.document().nodes().begin()->name, u"call"_s);
  QCOMPARE(to.session.revision(), std::uint64_t(1));
  QVERIFY(!from.node(u"call"));
  QCOMPARE(from.session.revision(), std::uint64_t(1));
  // What led through it is healed, and one undo in each takes all back.
  QCOMPARE(from.document().flows().size(), std::size_t(2));
  from.session.undo();
  to.session.undo();
  QVERIFY(from.node(u"call"));
  QCOMPARE(from.document().flows().size(), std::size_t(3));
  QVERIFY(to.document().nodes().isEmpty());
}

void CanvasDragOutTest::withCtrlTheyAreCopied()
{
  CanvasBench from(oneLine(), u"p");
  CanvasBench to(empty(), u"q");
  const QMimeData *carried = dragOut(from, u"call");
  QVERIFY(carried);
  drop(to.view, *carried, {300, 200}, Qt::CopyAction);
  QCOMPARE(to.document().nodes().size(), std::size_t(1));
  QVERIFY(from.node(u"call"));
  QCOMPARE(from.session.revision(), std::uint64_t(0));
}

void CanvasDragOutTest::toAnotherDrawingOfTheDocumentIsOneStep()
{
  CanvasBench from(DocumentBuilder().process(u"p").task(u"call").process(u"q").task(u"other").build(), u"p");
  Selection selection(from.session);
  CanvasView other(from.session, selection, Id(u"q-map"));
  other.show();
  const QMimeData *carried = dragOut(from, u"call");
  QVERIFY(carried);
  drop(other, *carried, {300, 200});
  QCOMPARE(from.session.revision(), std::uint64_t(1));
  QCOMPARE(from.document().nodes().size(), std::size_t(2));
  for (const Node &node : from.document().nodes())
    QVERIFY(shapeIn(from.document(), Id(u"q-map"), node.id));
  from.session.undo();
  QVERIFY(shapeIn(from.document(), Id(u"p-map"), Id(u"call")));
}

void CanvasDragOutTest::whoComesBackGoesOnMoving()
{
  CanvasBench bench(oneLine(), u"p");
  const Rect before = bench.bounds(u"call");
  const QPoint start = bench.at(u"call");
  const QMimeData *carried = dragOut(bench, u"call");
  QVERIFY(carried);
  QCOMPARE(bench.bounds(u"call"), before);
  drop(bench.view, *carried, start + QPoint(0, 80));
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
  QCOMPARE(bench.document().nodes().size(), std::size_t(4));
  QVERIFY(bench.bounds(u"call").y > before.y + 40);
}

void CanvasDragOutTest::otherProgramsGetPictureAndText()
{
  CanvasBench bench(oneLine(), u"p");
  const QMimeData *carried = dragOut(bench, u"call");
  QVERIFY(carried);
  QCOMPARE(carried->text(), u"call"_s);
  QVERIFY(carried->hasImage() && carried->hasFormat(u"image/svg+xml"_s));
}

void CanvasDragOutTest::letGoOverNothingLeavesAllAsItWas()
{
  CanvasBench bench(oneLine(), u"p");
  QVERIFY(dragOut(bench, u"call"));
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
  // Nothing goes on: the next press is a click.
  bench.click(bench.at(u"offer"));
  QCOMPARE(bench.selection.primary(), Id(u"offer"));
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasDragOutTest::flowsAndLanesStayAtHome()
{
  CanvasBench bench(DocumentBuilder().process(u"p").pool(u"pool").lane(u"one").lane(u"two").build(), u"p");
  const Rect header = bench.bounds(u"two");
  const QPoint at = bench.at(Point{header.x + 10, header.center().y});
  bench.press(at);
  bench.moveTo(at + QPoint(0, -20), {}, Qt::LeftButton);
  bench.moveTo({-300, at.y() - 200}, {}, Qt::LeftButton);
  QVERIFY(!bench.view.findChild<QDrag *>());
  bench.release({-300, at.y() - 200});
  QCOMPARE(bench.document().lanes().size(), std::size_t(2));
}

LANEWAY_TEST(CanvasDragOutTest)
#include "canvas_drag_out_test.moc"
