#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "views/canvas/canvas_scene.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// Where flows cross, the level one hops over the upright one; what stands beside them.
class CanvasLinesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLevelFlowHopsOverAnUprightOne();
  void theHopGoesWithTheCrossing();
  void aDraggedFlowHopsWhereItIsShown();
  void flowsSayHowOftenTheyAreTakenWhereThatIsWanted();
};

namespace {

/// "left" leads to "right" and "top" to "bottom", straight across each other at (300, 200).
Document cross()
{
  const auto at = [](const Point &center) { return Rect{center.x - 50, center.y - 30, 100, 60}; };
  Document document = DocumentBuilder()
                          .process(u"p")
                          .task(u"left")
                          .task(u"right")
                          .task(u"top")
                          .task(u"bottom")
                          .flow(u"left", u"right")
                          .flow(u"top", u"bottom")
                          .build();
  const auto place = [&](QStringView element, Point center) {
    Shape shape = *shapeIn(document, Id(u"p-map"), Id(element));
    shape.bounds = at(center);
    document.put(shape);
  };
  place(u"left", {100, 200});
  place(u"right", {500, 200});
  place(u"top", {300, 60});
  place(u"bottom", {300, 340});
  const auto lead = [&](QStringView flow, std::vector<Point> points) {
    Route route = *routeIn(document, Id(u"p-map"), Id(flow));
    route.points = std::move(points);
    document.put(route);
  };
  lead(u"left-right", {{150, 200}, {450, 200}});
  lead(u"top-bottom", {{300, 90}, {300, 310}});
  return document;
}

/// The hops as they are painted.
std::vector<QPointF> hops(CanvasBench &bench, QStringView flow)
{
  bench.view.grab();
  const auto &scene = dynamic_cast<const canvas::CanvasScene &>(*bench.view.scene());
  return scene.itemOf(scene.drawingOf(Id(flow)))->line()->jumps;
}

/// What is written beside the flow.
QString label(const CanvasBench &bench, QStringView flow)
{
  const auto &scene = dynamic_cast<const canvas::CanvasScene &>(*bench.view.scene());
  QStringList lines;
  for (const painting::Primitive &primitive : scene.itemOf(scene.drawingOf(Id(flow)))->list().primitives)
    if (const auto *text = std::get_if<painting::TextBlock>(&primitive))
      for (const painting::TextLine &line : text->lines)
        lines.push_back(line.text);
  return lines.join(u' ');
}

}  // namespace

void CanvasLinesTest::aLevelFlowHopsOverAnUprightOne()
{
  CanvasBench bench(cross(), u"p");
  QCOMPARE(hops(bench, u"left-right"), (std::vector<QPointF>{{300, 200}}));
  QVERIFY(hops(bench, u"top-bottom").empty());
}

void CanvasLinesTest::theHopGoesWithTheCrossing()
{
  CanvasBench bench(cross(), u"p");
  QCOMPARE(hops(bench, u"left-right").size(), std::size_t(1));
  bench.click(bench.at(Point{300, 140}));
  QCOMPARE(bench.selection.primary(), Id(u"top-bottom"));
  bench.key(Qt::Key_Delete);
  QVERIFY(hops(bench, u"left-right").empty());
  bench.key(Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(hops(bench, u"left-right").size(), std::size_t(1));
}

void CanvasLinesTest::aDraggedFlowHopsWhereItIsShown()
{
  CanvasBench bench(cross(), u"p");
  bench.selection.set(std::vector<Id>{Id(u"bottom"), Id(u"top")});
  const QPoint from = bench.at(u"top");
  bench.press(from);
  bench.moveTo(from + QPoint(30, 0), Qt::AltModifier, Qt::LeftButton);
  bench.moveTo(from + QPoint(61, 0), Qt::AltModifier, Qt::LeftButton);
  QCOMPARE(hops(bench, u"left-right"), (std::vector<QPointF>{{361, 200}}));
  bench.key(Qt::Key_Escape);
  QCOMPARE(hops(bench, u"left-right"), (std::vector<QPointF>{{300, 200}}));
  bench.release(from + QPoint(61, 0));
}

void CanvasLinesTest::flowsSayHowOftenTheyAreTakenWhereThatIsWanted()
{
  Document document = cross();
  Flow flow = *document.get<Flow>(Id(u"left-right"));
  flow.name = u"no"_s;
  flow.share = Share{0.25};
  document.put(flow);
  CanvasBench bench(document, u"p");
  QCOMPARE(label(bench, u"left-right"), u"no"_s);
  bench.view.setSharesShown(true);
  QVERIFY(label(bench, u"left-right").startsWith(u"no, 25"_s));
  QCOMPARE(label(bench, u"top-bottom"), QString());
  bench.view.setSharesShown(false);
  QCOMPARE(label(bench, u"left-right"), u"no"_s);
}

LANEWAY_TEST(CanvasLinesTest)
#include "canvas_lines_test.moc"
