#include "views/canvas/context_pad.h"

#include <QRandomGenerator>

#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"

using namespace laneway;
using namespace laneway::test;

class ContextPadTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itStandsToTheRightWhereThereIsRoom();
  void itNeverLiesOverAShape();
  void thereIsNoneWhereThereIsNoRoom();
};

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

LANEWAY_TEST(ContextPadTest)
#include "context_pad_test.moc"
