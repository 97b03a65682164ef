#include "views/canvas/snapping.h"

#include <cmath>

#include <QTest>

#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::canvas;

/// Where dragged things come to rest.
class SnappingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void toTheMiddleOfANeighbour();
  void toTheEdgeOfANeighbour();
  void toTheGapOfTheOthers();
  void elseToTheGrid();
  void edgesSnapWhileResizing();

 private:
  static constexpr SnapOptions Options{6, 10};
};

void SnappingTest::toTheMiddleOfANeighbour()
{
  const Snap snap = snapMove({0, 0, 100, 50}, {204, 3}, {{400, 0, 100, 50}}, Options);
  QCOMPARE(snap.delta.y(), 0.0);
  QVERIFY(!snap.guides.empty());
}

void SnappingTest::toTheEdgeOfANeighbour()
{
  // Of another height: the tops meet, the middles do not.
  const Snap snap = snapMove({0, 0, 100, 50}, {203, 97}, {{400, 100, 100, 90}}, Options);
  QCOMPARE(snap.delta.y(), 100.0);
  QVERIFY(!snap.guides.empty());
}

void SnappingTest::toTheGapOfTheOthers()
{
  // Two neighbours 63 px apart: 63 px behind the second.
  const Snap snap = snapMove({0, 300, 100, 50}, {322, -300}, {{0, 0, 100, 50}, {163, 0, 100, 50}}, Options);
  QCOMPARE(snap.delta.x(), 326.0);
  QCOMPARE(snap.delta.y(), -300.0);
  QVERIFY(!snap.gaps.empty());
}

void SnappingTest::elseToTheGrid()
{
  const Snap snap = snapMove({3, 3, 100, 50}, {41, 58}, {}, Options);
  QCOMPARE(std::fmod(3 + snap.delta.x(), 10), 0.0);
  QCOMPARE(std::fmod(3 + snap.delta.y(), 10), 0.0);
  QVERIFY(snap.guides.empty());
}

void SnappingTest::edgesSnapWhileResizing()
{
  const ResizeSnap snap = snapResize({0, 0, 100, 50}, {.right = true}, {57, 0}, {{160, 200, 100, 50}}, Options);
  QCOMPARE(snap.bounds, QRectF(0, 0, 160, 50));
  QVERIFY(!snap.guides.empty());
}

LANEWAY_TEST(SnappingTest)
#include "snapping_test.moc"
