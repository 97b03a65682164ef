#include "views/canvas/accessible_canvas.h"

#include <vector>

#include "model/edit/change_set.h"
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
  void theWholeMapIsReadInFlowOrder();
  void changesAreTold();
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

/// As a screen reader does: child by child, each in view and in focus once its turn comes.
void AccessibleCanvasTest::theWholeMapIsReadInFlowOrder()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  QCOMPARE(canvas->role(), QAccessible::List);
  QStringList read;
  for (int i = 0; i < canvas->childCount(); ++i) {
    QAccessibleInterface *child = canvas->child(i);
    QCOMPARE(child->parent(), canvas);
    QCOMPARE(child->role(), QAccessible::ListItem);
    QVERIFY(child->state().focusable && child->state().selectable);
    child->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(canvas->focusChild(), child);
    QVERIFY(child->state().focused && !child->state().offscreen);
    QVERIFY(bench.view.viewport()->rect().contains(
        QRect(bench.view.viewport()->mapFromGlobal(child->rect().topLeft()), child->rect().size())));
    read << child->text(QAccessible::Name).section(u',', 0, 0);
  }
  QCOMPARE(read, (QStringList{u"Lead came in"_s, u"Qualify lead"_s, u"Call"_s, u"Drop"_s}));
}

void AccessibleCanvasTest::changesAreTold()
{
  CanvasBench bench(sales(), u"p");
  std::vector<canvas::Announcement> told;
  connect(&bench.session, &Session::changed, this,
          [&](const ChangeSet &changes) { told = canvas::announcementsOf(bench.view, changes); });
  bench.selection.set(Id(u"call"));
  bench.key(Qt::Key_F2);
  bench.field()->selectAll();
  bench.type(u"Ring"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(told.size(), std::size_t(1));
  QCOMPARE(told.front().event, QAccessible::NameChanged);
  QCOMPARE(told.front().element, Id(u"call"));
  QVERIFY(canvas::spokenName(bench.view, told.front().element).startsWith(u"Ring, "));

  bench.key(Qt::Key_Right, Qt::ShiftModifier);
  QVERIFY(told.empty());

  bench.key(Qt::Key_Delete);
  QVERIFY(!told.empty());
  QCOMPARE(told.back().event, QAccessible::ObjectReorder);
}

LANEWAY_TEST(AccessibleCanvasTest)
#include "accessible_canvas_test.moc"
