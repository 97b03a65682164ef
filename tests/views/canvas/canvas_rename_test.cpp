#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "tests/views/canvas/small_maps.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class CanvasRenameTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void f2EnterAndDoubleClickOpenTheName_data();
  void f2EnterAndDoubleClickOpenTheName();
  void tabTakesTheNameOverAndGoesOnWithinTheFlow();
  void tabAtTheEndOfTheFlowAppends();
  void tabFromADecisionAsksForTheAnswer();
  void altShiftArrowWhileNamingGoesThatWay();
  void ctrlEnterWhileNamingEndsTheFlow();
  void tabAfterANewLaneAddsAnother();
  void tabAfterAnOldLaneNamesTheNext();
  void somethingNewAndItsNameAreOneUndoStep();
  void shiftEnterIsANewLine();
  void escapeLeavesTheName();
  void aClickElsewhereTakesItOver();
  void aFlowCanBeNamed();
  void aLaneCanBeNamed();
  void lettersAreTextNotCommands();
  void longAndForeignTextIsKept();
};

namespace {

Document lineOfSales()
{
  return company()
      .start(u"begin")
      .task(u"call")
      .gateway(u"choice")
      .task(u"offer")
      .end(u"done")
      .chain({u"begin", u"call", u"choice", u"offer", u"done"})
      .build();
}

Id targetOf(const Document &document, Id source)
{
  const auto flows = document.outgoing(source);
  return flows.isEmpty() ? Id() : document.get<Flow>(*flows.begin())->target;
}

}  // namespace

void CanvasRenameTest::f2EnterAndDoubleClickOpenTheName_data()
{
  QTest::addColumn<int>("key");
  QTest::newRow("F2") << int(Qt::Key_F2);
  QTest::newRow("Enter") << int(Qt::Key_Return);
  QTest::newRow("double click") << 0;
}

void CanvasRenameTest::f2EnterAndDoubleClickOpenTheName()
{
  QFETCH(int, key);
  CanvasBench bench(lineOfSales(), u"p");
  if (key != 0) {
    bench.click(bench.at(u"call"));
    bench.key(static_cast<Qt::Key>(key));
  } else {
    bench.doubleClick(bench.at(u"call"));
  }
  QVERIFY(bench.field());
  QCOMPARE(bench.field()->toPlainText(), u"call"_s);
  bench.type(u"Call the client"_s);
  bench.key(Qt::Key_Return);
  QVERIFY(!bench.view.viewport()->findChild<QTextEdit *>() || !bench.field()->isVisible());
  QCOMPARE(bench.node(u"call")->name, u"Call the client"_s);
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
}

void CanvasRenameTest::tabTakesTheNameOverAndGoesOnWithinTheFlow()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_F2);
  bench.type(u"Ring"_s);
  const std::size_t nodes = bench.document().nodes().size();
  bench.key(Qt::Key_Tab);
  QCOMPARE(bench.node(u"call")->name, u"Ring"_s);
  QCOMPARE(bench.document().nodes().size(), nodes + 1);
  bench.type(u"Listen"_s);
  bench.key(Qt::Key_Return);
  const Id listen = bench.selection.primary();
  QCOMPARE(bench.document().get<Node>(listen)->name, u"Listen"_s);
  QCOMPARE(bench.document().outgoing(Id(u"call")).size(), 1);
  QCOMPARE(targetOf(bench.document(), Id(u"call")), listen);
  QCOMPARE(targetOf(bench.document(), listen), Id(u"choice"));
}

void CanvasRenameTest::tabAtTheEndOfTheFlowAppends()
{
  CanvasBench bench(DocumentBuilder().process(u"p").start(u"begin").task(u"call").flow(u"begin", u"call").build(),
                    u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_F2);
  bench.key(Qt::Key_Tab);
  bench.type(u"Listen"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.document().get<Node>(targetOf(bench.document(), Id(u"call")))->name, u"Listen"_s);
}

void CanvasRenameTest::tabFromADecisionAsksForTheAnswer()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.click(bench.at(u"choice"));
  bench.key(Qt::Key_F2);
  bench.key(Qt::Key_Tab);
  const auto *field = qobject_cast<QTextEdit *>(bench.focus());
  QVERIFY(field);
  QVERIFY(!field->placeholderText().isEmpty());
  bench.type(u"no"_s);
  bench.key(Qt::Key_Return);
  bench.type(u"Decline"_s);
  bench.key(Qt::Key_Return);
  const Id decline = bench.selection.primary();
  QCOMPARE(bench.document().get<Node>(decline)->name, u"Decline"_s);
  const Id flow = *bench.document().incoming(decline).begin();
  QCOMPARE(bench.document().get<Flow>(flow)->name, u"no"_s);
  QCOMPARE(bench.document().get<Flow>(flow)->source, Id(u"choice"));
  bench.key(Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(!bench.document().contains(decline));
  QVERIFY(!bench.session.canUndo());
}

void CanvasRenameTest::altShiftArrowWhileNamingGoesThatWay()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_F2);
  bench.type(u"Ring"_s);
  bench.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
  QCOMPARE(bench.node(u"call")->name, u"Ring"_s);
  QVERIFY(bench.bounds(bench.selection.primary()).top() > bench.bounds(u"call").bottom());
}

void CanvasRenameTest::ctrlEnterWhileNamingEndsTheFlow()
{
  CanvasBench bench(DocumentBuilder().process(u"p").start(u"begin").task(u"call").flow(u"begin", u"call").build(),
                    u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_F2);
  bench.type(u"Ring"_s);
  bench.key(Qt::Key_Return, Qt::ControlModifier);
  bench.type(u"Rung"_s);
  bench.key(Qt::Key_Return);
  const Node *end = bench.document().get<Node>(targetOf(bench.document(), Id(u"call")));
  QVERIFY(isEnd(*end));
  QCOMPARE(end->name, u"Rung"_s);
}

void CanvasRenameTest::tabAfterANewLaneAddsAnother()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.selection.set(Id(u"office"));
  bench.view.run(Command::InsertLaneBelow);
  bench.type(u"Finance"_s);
  bench.key(Qt::Key_Tab);
  bench.type(u"Legal"_s);
  bench.key(Qt::Key_Return);
  QStringList names;
  for (const Lane *lane : rankedChildren<Lane>(bench.document(), Id(u"company")))
    names.push_back(lane->name);
  QCOMPARE(names, (QStringList{u"sales"_s, u"office"_s, u"Finance"_s, u"Legal"_s}));
}

void CanvasRenameTest::tabAfterAnOldLaneNamesTheNext()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.selection.set(Id(u"sales"));
  bench.view.setFocus();
  bench.key(Qt::Key_F2);
  bench.type(u"Selling"_s);
  bench.key(Qt::Key_Tab);
  bench.type(u"Back office"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.document().get<Lane>(Id(u"sales"))->name, u"Selling"_s);
  QCOMPARE(bench.document().get<Lane>(Id(u"office"))->name, u"Back office"_s);
  QCOMPARE(bench.document().lanes().size(), std::size_t(2));
}

void CanvasRenameTest::somethingNewAndItsNameAreOneUndoStep()
{
  CanvasBench bench(lineOfSales(), u"p");
  const std::size_t nodes = bench.document().nodes().size();
  bench.click(bench.at(u"offer"));
  bench.key(Qt::Key_A);
  bench.type(u"Remind?"_s);
  bench.key(Qt::Key_Return);
  const Id made = bench.selection.primary();
  QVERIFY(bench.document().get<Node>(made)->as<Gateway>());
  bench.key(Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(bench.document().nodes().size(), nodes);
  QVERIFY(!bench.session.canUndo());
  bench.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  QCOMPARE(bench.document().get<Node>(made)->name, u"Remind?"_s);
  // A name given later is a step of its own.
  bench.selection.set(made);
  bench.key(Qt::Key_F2);
  bench.type(u"Again?"_s);
  bench.key(Qt::Key_Return);
  bench.key(Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(bench.document().get<Node>(made)->name, u"Remind?"_s);
}

void CanvasRenameTest::shiftEnterIsANewLine()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_F2);
  bench.type(u"Call"_s);
  bench.key(Qt::Key_Return, Qt::ShiftModifier);
  bench.type(u"twice"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.node(u"call")->name, u"Call\ntwice"_s);
}

void CanvasRenameTest::escapeLeavesTheName()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_F2);
  bench.type(u"Something else"_s);
  bench.key(Qt::Key_Escape);
  QCOMPARE(bench.node(u"call")->name, u"call"_s);
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasRenameTest::aClickElsewhereTakesItOver()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_F2);
  bench.type(u"Ring"_s);
  bench.click(bench.at(u"offer"));
  QCOMPARE(bench.node(u"call")->name, u"Ring"_s);
  QCOMPARE(bench.selection.primary(), Id(u"offer"));
}

void CanvasRenameTest::aFlowCanBeNamed()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect from = bench.bounds(u"choice");
  const Rect to = bench.bounds(u"offer");
  bench.doubleClick(bench.at({(from.right() + to.left()) / 2, from.center().y}));
  QVERIFY(bench.field());
  bench.type(u"yes"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.document().get<Flow>(Id(u"choice-offer"))->name, u"yes"_s);
}

void CanvasRenameTest::aLaneCanBeNamed()
{
  CanvasBench bench(lineOfSales(), u"p");
  const Rect lane = bench.bounds(u"sales");
  bench.doubleClick(bench.at({lane.left() + 10, lane.center().y}));
  QVERIFY(bench.field());
  bench.type(u"Sales team"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.document().get<Lane>(Id(u"sales"))->name, u"Sales team"_s);
}

void CanvasRenameTest::lettersAreTextNotCommands()
{
  CanvasBench bench(lineOfSales(), u"p");
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_F2);
  bench.type(u"ancrhls"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.node(u"call")->name, u"ancrhls"_s);
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
}

void CanvasRenameTest::longAndForeignTextIsKept()
{
  CanvasBench bench(lineOfSales(), u"p");
  const QString text = QString(10'000, u'm') + u" العربية 🙂"_s;
  bench.click(bench.at(u"call"));
  bench.key(Qt::Key_F2);
  bench.field()->setPlainText(text);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.node(u"call")->name, text);
  QCOMPARE(bench.view.grab().isNull(), false);
}

LANEWAY_TEST(CanvasRenameTest)
#include "canvas_rename_test.moc"
