#include "views/canvas/context_pad.h"

#include <QMenu>
#include <QRandomGenerator>
#include <QToolButton>

#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class ContextPadTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itStandsToTheRightWhereThereIsRoom();
  void itNeverLiesOverAShape();
  void thereIsNoneWhereThereIsNoRoom();
  void aClickAppendsWhatItShows_data();
  void aClickAppendsWhatItShows();
  void aClickConnects();
  void aClickDeletes();
  void aClickOffersTypesAndLooks();
};

namespace {

Document twoSteps()
{
  return DocumentBuilder().process(u"p").task(u"call").task(u"offer").build();
}

/// The middle of the pad's button in the viewport, found as a reader of the screen would.
QPoint buttonAt(const CanvasBench &bench, const QString &name)
{
  for (const QToolButton *each : bench.view.viewport()->findChildren<QToolButton *>())
    if (each->accessibleName() == name && each->isVisible())
      return each->mapTo(bench.view.viewport(), each->rect().center());
  return {-1, -1};
}

}  // namespace

void ContextPadTest::itStandsToTheRightWhereThereIsRoom()
{
  const QRectF element(100, 100, 120, 56);
  const auto place = canvas::padPlace(element, {140, 62}, {0, 0, 1000, 800}, {});
  QVERIFY(place);
  QVERIFY(place->x() > element.right());
  QCOMPARE(place->y(), 100);
}

void ContextPadTest::itNeverLiesOverAShape()
{
  QRandomGenerator random(7);
  const QSize pad(140, 62);
  const QRectF element(400, 300, 120, 56);
  for (int round = 0; round < 200; ++round) {
    std::vector<QRectF> shapes;
    for (int i = 0; i < 40; ++i) {
      const QRectF shape(random.bounded(900), random.bounded(700), 120, 56);
      if (!shape.intersects(element))
        shapes.push_back(shape);
    }
    const auto place = canvas::padPlace(element, pad, {0, 0, 1000, 800}, shapes);
    if (!place)
      continue;
    const QRectF here(*place, pad);
    QVERIFY(!here.intersects(element));
    for (const QRectF &shape : shapes)
      QVERIFY2(!here.intersects(shape), qPrintable(QStringLiteral("round %1").arg(round)));
  }
}

void ContextPadTest::thereIsNoneWhereThereIsNoRoom()
{
  const QRectF element(40, 20, 120, 56);
  QVERIFY(!canvas::padPlace(element, {140, 62}, {0, 0, 200, 100}, {}));
}

void ContextPadTest::aClickAppendsWhatItShows_data()
{
  QTest::addColumn<QString>("button");
  QTest::addColumn<int>("kind");
  QTest::newRow("step") << u"Append a step"_s << static_cast<int>(NodeDetail(Activity{}).index());
  QTest::newRow("decision") << u"Append a decision"_s << static_cast<int>(NodeDetail(Gateway{}).index());
  QTest::newRow("parallel") << u"Append a parallel"_s << static_cast<int>(NodeDetail(Gateway{}).index());
  QTest::newRow("event") << u"Append an event"_s << static_cast<int>(NodeDetail(Event{}).index());
  QTest::newRow("end") << u"Append an end"_s << static_cast<int>(NodeDetail(Event{}).index());
  QTest::newRow("note") << u"Append a note"_s << static_cast<int>(NodeDetail(Annotation{}).index());
}

void ContextPadTest::aClickAppendsWhatItShows()
{
  QFETCH(QString, button);
  QFETCH(int, kind);
  CanvasBench bench(twoSteps(), u"p");
  bench.click(bench.at(u"call"));
  bench.click(buttonAt(bench, button));
  QVERIFY(bench.field());  // the name is asked for at once
  bench.key(Qt::Key_Escape);
  QCOMPARE(bench.document().nodes().size(), std::size_t(3));
  QCOMPARE(bench.document().flows().size(), std::size_t(1));
  const Node *made = bench.document().get<Node>(bench.selection.primary());
  QVERIFY(made);
  QCOMPARE(static_cast<int>(made->detail.index()), kind);
}

void ContextPadTest::aClickConnects()
{
  CanvasBench bench(twoSteps(), u"p");
  bench.click(bench.at(u"call"));
  bench.click(buttonAt(bench, u"Connect: click what it leads to"_s));
  bench.click(bench.at(u"offer"));
  QCOMPARE(bench.document().flows().size(), std::size_t(1));
  QCOMPARE(bench.document().flows().begin()->target, Id(u"offer"));
}

void ContextPadTest::aClickDeletes()
{
  CanvasBench bench(twoSteps(), u"p");
  bench.click(bench.at(u"call"));
  bench.click(buttonAt(bench, u"Delete"_s));
  QVERIFY(!bench.node(u"call"));
}

void ContextPadTest::aClickOffersTypesAndLooks()
{
  CanvasBench bench(twoSteps(), u"p");
  bench.click(bench.at(u"call"));
  bench.click(buttonAt(bench, u"Change type"_s));
  bench.type(u"user"_s);
  bench.key(Qt::Key_Return);
  QCOMPARE(bench.node(u"call")->as<Activity>()->type, TaskType::User);
  bench.click(bench.at(u"call"));
  bench.click(buttonAt(bench, u"Colour"_s));
  auto *menu = bench.view.findChild<QMenu *>();
  QVERIFY(menu && menu->isVisible());
  menu->close();
}

LANEWAY_TEST(ContextPadTest)
#include "context_pad_test.moc"
