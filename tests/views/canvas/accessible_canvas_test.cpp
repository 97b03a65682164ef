#include "views/canvas/accessible_canvas.h"

#include <vector>

#include "model/edit/change_set.h"
#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "views/canvas/spoken_text.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class AccessibleCanvasTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void childrenAreReadAsTheWorkFlows();
  void aChildSaysWhatItIs();
  void aLaneSaysWhoseItIsAndWhatItHolds();
  void aFlowSaysWhereItLeads();
  void everyChildIsFoundWhereItIsDrawn();
  void theLongContentsOfALaneAreCutShort();
  void whatHoldsNothingIsReadLast();
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

/// An interface of the canvas by how its name begins; null where there is none.
QAccessibleInterface *spokenChild(QAccessibleInterface *canvas, QStringView beginning)
{
  for (int i = 0; i < canvas->childCount(); ++i)
    if (canvas->child(i)->text(QAccessible::Name).startsWith(beginning))
      return canvas->child(i);
  return nullptr;
}

QStringList spokenNames(QAccessibleInterface *canvas)
{
  QStringList names;
  for (int i = 0; i < canvas->childCount(); ++i)
    names << canvas->child(i)->text(QAccessible::Name);
  return names;
}

}  // namespace

void AccessibleCanvasTest::childrenAreReadAsTheWorkFlows()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  QVERIFY(canvas);
  QCOMPARE(spokenNames(canvas), (QStringList{
                                    u"company, pool"_s,
                                    u"Sales, lane, role Sales, 4 inside"_s,
                                    u"Lead came in, Start, lane Sales, 1 outgoing"_s,
                                    u"Flow from Lead came in to Qualify lead"_s,
                                    u"Qualify lead, Step, lane Sales, 2 outgoing"_s,
                                    u"Flow from Qualify lead to Call"_s,
                                    u"Flow from Qualify lead to Drop"_s,
                                    u"Call, Step, lane Sales, 0 outgoing"_s,
                                    u"Drop, Step, lane Sales, 0 outgoing"_s,
                                }));
  for (int i = 0; i < canvas->childCount(); ++i)
    QCOMPARE(canvas->indexOfChild(canvas->child(i)), i);
}

void AccessibleCanvasTest::aChildSaysWhatItIs()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  QAccessibleInterface *qualify = spokenChild(canvas, u"Qualify lead, ");
  QVERIFY(qualify);
  QCOMPARE(qualify->text(QAccessible::Name), u"Qualify lead, Step, lane Sales, 2 outgoing"_s);
}

void AccessibleCanvasTest::aLaneSaysWhoseItIsAndWhatItHolds()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  QCOMPARE(spokenChild(canvas, u"company")->text(QAccessible::Description), u"Sales"_s);
  QAccessibleInterface *lane = spokenChild(canvas, u"Sales, ");
  QCOMPARE(lane->text(QAccessible::Description), u"Lead came in, Qualify lead, Call, Drop"_s);
  bench.selection.set(Id(u"drop"));
  bench.view.run(Command::Delete);
  QCOMPARE(lane->text(QAccessible::Name), u"Sales, lane, role Sales, 3 inside"_s);
  QCOMPARE(lane->text(QAccessible::Description), u"Lead came in, Qualify lead, Call"_s);
}

void AccessibleCanvasTest::aFlowSaysWhereItLeads()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  QAccessibleInterface *flow = spokenChild(canvas, u"Flow from Qualify lead to Drop");
  QVERIFY(flow);
  flow->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  QVERIFY(bench.field());
  bench.type(u"hopeless"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(flow->text(QAccessible::Name), u"hopeless, Flow from Qualify lead to Drop"_s);
  QCOMPARE(canvas->focusChild(), flow);
}

void AccessibleCanvasTest::everyChildIsFoundWhereItIsDrawn()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  const auto childAt = [&](QPoint place) {
    const QPoint global = bench.view.viewport()->mapToGlobal(place);
    return canvas->childAt(global.x(), global.y());
  };
  QCOMPARE(childAt(bench.at(u"qualify")), spokenChild(canvas, u"Qualify lead, "));
  QAccessibleInterface *flow = spokenChild(canvas, u"Flow from Lead came in");
  QCOMPARE(childAt(bench.view.viewport()->mapFromGlobal(flow->rect().center())), flow);
  const Rect lane = bench.bounds(u"sales");
  QAccessibleInterface *empty = childAt(bench.at(Point{lane.x + 60, lane.y + 12}));
  QVERIFY(empty);
  QCOMPARE(empty->text(QAccessible::Name), spokenChild(canvas, u"Sales, ")->text(QAccessible::Name));
}

void AccessibleCanvasTest::theLongContentsOfALaneAreCutShort()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"l", u"Office").in(u"l");
  for (int i = 0; i < 20; ++i)
    builder.task(u"t%1"_s.arg(i, 2, 10, QChar(u'0')), u"Step %1"_s.arg(i));
  CanvasBench bench(builder.build(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  const QString contents = spokenChild(canvas, u"Office")->text(QAccessible::Description);
  QCOMPARE(contents.count(u"Step"_s), 12);
  QVERIFY2(contents.endsWith(u", 8 more"), qPrintable(contents));
}

void AccessibleCanvasTest::whatHoldsNothingIsReadLast()
{
  CanvasBench bench(DocumentBuilder()
                        .process(u"p")
                        .pool(u"company", u"Company")
                        .lane(u"empty", u"Empty")
                        .lane(u"office", u"Office")
                        .in(u"office")
                        .task(u"t", u"Task")
                        .build(),
                    u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  QCOMPARE(spokenNames(canvas),
           (QStringList{u"Company, pool"_s, u"Office, lane, role Office, 1 inside"_s,
                        u"Task, Step, lane Office, 0 outgoing"_s, u"Empty, lane, role Empty, 0 inside"_s}));
}

void AccessibleCanvasTest::selectionAndFocusAreTold()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  bench.key(Qt::Key_Tab);
  QAccessibleInterface *begin = spokenChild(canvas, u"Lead came in");
  QCOMPARE(canvas->focusChild(), begin);
  QVERIFY(begin->state().selected);
  QVERIFY(!spokenChild(canvas, u"Qualify lead")->state().selected);
  bench.selection.set(Id(u"sales"));
  QCOMPARE(canvas->focusChild(), spokenChild(canvas, u"Sales, "));
}

void AccessibleCanvasTest::aChildCanBePressed()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  spokenChild(canvas, u"Qualify lead")->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  QCOMPARE(bench.selection.primary(), Id(u"qualify"));
  QVERIFY(bench.field());
}

void AccessibleCanvasTest::removedNodesAreGone()
{
  CanvasBench bench(sales(), u"p");
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&bench.view);
  const int before = canvas->childCount();
  QAccessibleInterface *qualify = spokenChild(canvas, u"Qualify lead");
  bench.selection.set(Id(u"qualify"));
  bench.view.run(Command::Delete);
  QVERIFY(!qualify->isValid());
  QVERIFY(canvas->childCount() < before);
  QVERIFY(!spokenChild(canvas, u"Qualify lead"));
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
    QVERIFY(bench.view.viewport()->rect().intersects(
        QRect(bench.view.viewport()->mapFromGlobal(child->rect().topLeft()), child->rect().size())));
    read << child->text(QAccessible::Name).section(u',', 0, 0);
  }
  QCOMPARE(read, (QStringList{u"company"_s, u"Sales"_s, u"Lead came in"_s, u"Flow from Lead came in to Qualify lead"_s,
                              u"Qualify lead"_s, u"Flow from Qualify lead to Call"_s,
                              u"Flow from Qualify lead to Drop"_s, u"Call"_s, u"Drop"_s}));
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
  QVERIFY(canvas::spokenName(bench.document(), told.front().element).startsWith(u"Ring, "));

  bench.key(Qt::Key_Right, Qt::ShiftModifier);
  QVERIFY(told.empty());

  bench.selection.set(Id(u"sales"));
  bench.key(Qt::Key_F2);
  bench.field()->selectAll();
  bench.type(u"Field"_s);
  bench.key(Qt::Key_Return);
  QVERIFY(!told.empty());
  QCOMPARE(told.front().element, Id(u"sales"));
  bench.selection.set(Id(u"call"));

  bench.key(Qt::Key_Delete);
  QVERIFY(!told.empty());
  QCOMPARE(told.back().event, QAccessible::ObjectReorder);
}

LANEWAY_TEST(AccessibleCanvasTest)
#include "accessible_canvas_test.moc"
