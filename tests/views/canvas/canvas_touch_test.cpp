#include <cmath>

#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"

using namespace laneway;
using namespace laneway::test;

/// A drawing under fingers.
class CanvasTouchTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void twoFingersPinchAroundTheirMiddle();
  void twoFingersPan();
  void oneFingerSelectsAndDrags();
  void aSecondFingerTakesBackWhatTheFirstBegan();
  void aDoubleTapOpensTheName();

 private:
  QPointingDevice *m_screen = nullptr;
};

namespace {

Document oneLine()
{
  return DocumentBuilder().process(u"p").task(u"call").task(u"offer").flow(u"call", u"offer").build();
}

}  // namespace

void CanvasTouchTest::initTestCase()
{
  m_screen = QTest::createTouchDevice();
}

void CanvasTouchTest::twoFingersPinchAroundTheirMiddle()
{
  CanvasBench bench(oneLine(), u"p");
  QWidget *paper = bench.view.viewport();
  const QPointF kept = bench.view.mapToScene(500, 400);
  QTest::touchEvent(paper, m_screen).press(0, QPoint(400, 400)).press(1, QPoint(600, 400));
  QTest::touchEvent(paper, m_screen).move(0, QPoint(350, 400)).move(1, QPoint(650, 400));
  QTest::touchEvent(paper, m_screen).move(0, QPoint(300, 400)).move(1, QPoint(700, 400));
  QVERIFY(std::abs(bench.view.zoom() - 2) < 0.01);
  const QPointF now = bench.view.mapToScene(500, 400);
  QVERIFY((now - kept).manhattanLength() < 3);
  QTest::touchEvent(paper, m_screen).release(0, QPoint(300, 400)).release(1, QPoint(700, 400));
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasTouchTest::twoFingersPan()
{
  CanvasBench bench(oneLine(), u"p");
  QWidget *paper = bench.view.viewport();
  const QPointF before = bench.view.mapToScene(0, 0);
  QTest::touchEvent(paper, m_screen).press(0, QPoint(400, 400)).press(1, QPoint(600, 400));
  QTest::touchEvent(paper, m_screen).move(0, QPoint(430, 350)).move(1, QPoint(630, 350));
  QTest::touchEvent(paper, m_screen).release(0, QPoint(430, 350)).release(1, QPoint(630, 350));
  QCOMPARE(bench.view.mapToScene(0, 0) - before, QPointF(-30, 50));
  QCOMPARE(bench.view.zoom(), 1.0);
}

void CanvasTouchTest::oneFingerSelectsAndDrags()
{
  CanvasBench bench(oneLine(), u"p");
  QWidget *paper = bench.view.viewport();
  const QPoint at = bench.at(u"call");
  QTest::touchEvent(paper, m_screen).press(0, at);
  QTest::touchEvent(paper, m_screen).release(0, at);
  QCOMPARE(bench.selection.primary(), Id(u"call"));
  const Rect before = bench.bounds(u"call");
  QTest::qWait(QApplication::doubleClickInterval() + 20);
  QTest::touchEvent(paper, m_screen).press(0, at);
  QTest::touchEvent(paper, m_screen).move(0, at + QPoint(30, 60));
  QTest::touchEvent(paper, m_screen).move(0, at + QPoint(60, 120));
  QTest::touchEvent(paper, m_screen).release(0, at + QPoint(60, 120));
  QVERIFY(bench.bounds(u"call").top() > before.top() + 100);
  QCOMPARE(bench.session.revision(), std::uint64_t(1));
}

void CanvasTouchTest::aSecondFingerTakesBackWhatTheFirstBegan()
{
  CanvasBench bench(oneLine(), u"p");
  QWidget *paper = bench.view.viewport();
  const QPoint at = bench.at(u"call");
  QTest::touchEvent(paper, m_screen).press(0, at);
  QTest::touchEvent(paper, m_screen).move(0, at + QPoint(30, 60));
  QTest::touchEvent(paper, m_screen).move(0, at + QPoint(30, 60)).press(1, at + QPoint(200, 60));
  QTest::touchEvent(paper, m_screen).move(0, at + QPoint(20, 60)).move(1, at + QPoint(210, 60));
  QTest::touchEvent(paper, m_screen).release(0, at + QPoint(20, 60)).release(1, at + QPoint(210, 60));
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasTouchTest::aDoubleTapOpensTheName()
{
  CanvasBench bench(oneLine(), u"p");
  QWidget *paper = bench.view.viewport();
  const QPoint at = bench.at(u"call");
  for (int tap = 0; tap < 2; ++tap) {
    QTest::touchEvent(paper, m_screen).press(0, at);
    QTest::touchEvent(paper, m_screen).release(0, at);
  }
  QVERIFY(bench.field());
}

LANEWAY_TEST(CanvasTouchTest)
#include "canvas_touch_test.moc"
