#include <algorithm>
#include <cstdlib>
#include <functional>

#include <QImage>
#include <QWheelEvent>

#include "model/edit/move_shapes.h"
#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "views/theme/apply_theme.h"
#include "views/theme/theme.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// While the drawing is scrolled only what comes into view is painted: it must look as if everything were.
class CanvasScrollTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { theme::applyTheme(theme::themeFor(theme::Appearance::Light)); }
  void scrollingLooksAsPaintedAfresh_data();
  void scrollingLooksAsPaintedAfresh();
  void whatChangesBetweenIsSeen();
};

namespace {

Document twoLanes()
{
  return DocumentBuilder()
      .process(u"p")
      .pool(u"pool", u"Company")
      .lane(u"sales", u"Sales")
      .lane(u"office", u"Back office")
      .in(u"sales")
      .start(u"begin", u"Lead came in")
      .task(u"call", u"Call the client and write down what they want")
      .in(u"office")
      .gateway(u"which", GatewayKind::Exclusive, u"Complete?")
      .task(u"offer", u"Send offer")
      .end(u"done", u"Done")
      .chain({u"begin", u"call", u"which", u"offer", u"done"})
      .flow(u"which", u"call")
      .build();
}

void wheel(CanvasBench &bench, QPoint by)
{
  const QPoint at(300, 300);
  QWheelEvent event(at, bench.view.viewport()->mapToGlobal(at), {}, by, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                    false);
  QApplication::sendEvent(bench.view.viewport(), &event);
}

QImage picture(CanvasBench &bench)
{
  return bench.view.viewport()->grab().toImage();
}

/// Where two pictures differ by more than glyphs may that lie between two quarters of a pixel.
QString difference(const QImage &a, const QImage &b)
{
  constexpr int Most = 24;  // of 255
  QRect area;
  int greatest = 0;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x) {
      const int apart = std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
      greatest = std::max(greatest, apart);
      if (apart > Most)
        area |= QRect(x, y, 1, 1);
    }
  const QString text = u"differs by %1 in %2 x %3 px at %4, %5"_s;
  return area.isEmpty() ? QString()
                        : text.arg(greatest).arg(area.width()).arg(area.height()).arg(area.x()).arg(area.y());
}

/// What was scrolled to, beside the same painted afresh: nothing has been scrolled since.
QString differenceAfresh(CanvasBench &bench)
{
  const QImage scrolled = picture(bench);
  return difference(scrolled, picture(bench));
}

}  // namespace

void CanvasScrollTest::scrollingLooksAsPaintedAfresh_data()
{
  QTest::addColumn<double>("zoom");
  QTest::newRow("100 %") << 1.0;
  QTest::newRow("50 %") << 0.5;
  QTest::newRow("170 %") << 1.7;
}

void CanvasScrollTest::scrollingLooksAsPaintedAfresh()
{
  QFETCH(double, zoom);
  CanvasBench bench(twoLanes(), u"p");
  bench.view.resize(700, 500);
  bench.view.zoomTo(zoom);
  bench.view.ensureSeen({Id(u"call")});
  picture(bench);
  for (const QPoint by : {QPoint(0, -120), {240, 0}, {-80, 60}, {0, 34}, {600, 900}, {-1800, -700}}) {
    wheel(bench, by);
    QCOMPARE(differenceAfresh(bench), QString());
  }
}

void CanvasScrollTest::whatChangesBetweenIsSeen()
{
  CanvasBench bench(twoLanes(), u"p");
  bench.view.resize(700, 500);
  bench.view.ensureSeen({Id(u"call")});
  const auto check = [&](const std::function<void()> &change) {
    wheel(bench, {0, 20});
    picture(bench);
    change();
    wheel(bench, {0, -20});
    QCOMPARE(differenceAfresh(bench), QString());
  };
  check([&] {
    QVERIFY(bench.session.perform({u"move"_s, {}}, [&](Draft &draft) {
      return moveShapes(draft, bench.view.diagram(), {Id(u"call")}, {40, 10});
    }));
  });
  check([&] { bench.session.undo(); });
  check([&] { bench.view.setColorBy(painting::ColorBy::Role); });
  check([&] { theme::applyTheme(theme::themeFor(theme::Appearance::Dark)); });
  check([&] { bench.selection.set(Id(u"call")); });
  check([&] { bench.view.resize(640, 520); });
}

LANEWAY_TEST(CanvasScrollTest)
#include "canvas_scroll_test.moc"
