#include "views/canvas/accessible_canvas.h"

#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class AccessibleCanvasTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void childrenAreTheNodesInFlowOrder();
  void aChildSaysWhatItIs();
  void selectionAndFocusAreTold();
  void aChildCanBePressed();
  void removedNodesAreGone();
};

namespace {

Document sales()
{
  return DocumentBuilder()
      .process(u"p")
      .pool(u"company")
      .lane(u"sales", u"Sales")
      .in(u"sales")
      .start(u"begin", u"Lead came in")
      .task(u"qualify", u"Qualify lead")
      .task(u"call", u"Call")
      .task(u"drop", u"Drop")
      .chain({u"begin", u"qualify", u"call"})
      .flow(u"qualify", u"drop")
      .build();
}

}  // namespace

void AccessibleCanvasTest::childrenAreTheNodesInFlowOrder()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  QVERIFY(canvas);
  QCOMPARE(canvas->childCount(), 4);
  QVERIFY(canvas->child(0)->text(QAccessible::Name).startsWith(u"Lead came in"));
  QVERIFY(canvas->child(1)->text(QAccessible::Name).startsWith(u"Qualify lead"));
  for (int i = 0; i < 4; ++i)
    QCOMPARE(canvas->indexOfChild(canvas->child(i)), i);
}

void AccessibleCanvasTest::aChildSaysWhatItIs()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  QCOMPARE(canvas->child(1)->text(QAccessible::Name), u"Qualify lead, Step, lane Sales, 2 outgoing"_s);
  const QPoint middle = bench.view.viewport()->mapToGlobal(bench.at(u"qualify"));
  QCOMPARE(canvas->childAt(middle.x(), middle.y()), canvas->child(1));
}

void AccessibleCanvasTest::selectionAndFocusAreTold()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  bench.key(Qt::Key_Tab);
  QCOMPARE(canvas->focusChild(), canvas->child(0));
  QVERIFY(canvas->child(0)->state().selected);
  QVERIFY(!canvas->child(1)->state().selected);
}

void AccessibleCanvasTest::aChildCanBePressed()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  canvas->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  QCOMPARE(bench.selection.primary(), Id(u"qualify"));
  QVERIFY(bench.field());
}

void AccessibleCanvasTest::removedNodesAreGone()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  QAccessibleInterface *qualify = canvas->child(1);
  bench.selection.set(Id(u"qualify"));
  bench.view.run(Command::Delete);
  QVERIFY(!qualify->isValid());
  QCOMPARE(canvas->childCount(), 3);
}

LANEWAY_TEST(AccessibleCanvasTest)
#include "accessible_canvas_test.moc"
