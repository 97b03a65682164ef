#include <QHelpEvent>
#include <QToolTip>

#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "tests/views/canvas/small_maps.h"
#include "views/canvas/canvas_scene.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// What the pointer tells while it rests on something.
class CanvasHoverTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { QToolTip::hideText(); }
  void theBadgeTellsWhatIsDocumented();
  void theStepTellsItToo();
  void whatHasNothingToTellIsSilent();
};

namespace {

Document documented()
{
  Document document = oneLine();
  Node call = *document.get<Node>(Id(u"call"));
  call.documentation = u"Before noon, <never> on Fridays."_s;
  document.put(call);
  return document;
}

QString toldAt(CanvasBench &bench, QPoint at)
{
  bench.moveTo(at);
  QHelpEvent help(QEvent::ToolTip, at, bench.view.viewport()->mapToGlobal(at));
  QApplication::sendEvent(bench.view.viewport(), &help);
  return QToolTip::text();
}

QPoint badgeOf(const CanvasBench &bench, QStringView element)
{
  const auto &scene = dynamic_cast<const canvas::CanvasScene &>(*bench.view.scene());
  return bench.view.mapFromScene(scene.itemOf(scene.drawingOf(Id(element)))->list().badges.center());
}

}  // namespace

void CanvasHoverTest::theBadgeTellsWhatIsDocumented()
{
  CanvasBench bench(documented(), u"p");
  const QString told = toldAt(bench, badgeOf(bench, u"call"));
  QVERIFY2(told.contains(u"Before noon, &lt;never&gt; on Fridays."_s), qPrintable(told));
  QVERIFY(told.contains(u"<b>call</b>"_s));
}

void CanvasHoverTest::theStepTellsItToo()
{
  CanvasBench bench(documented(), u"p");
  QVERIFY(toldAt(bench, bench.at(u"call")).contains(u"Before noon"_s));
}

void CanvasHoverTest::whatHasNothingToTellIsSilent()
{
  CanvasBench bench(documented(), u"p");
  QCOMPARE(toldAt(bench, bench.at(u"offer")), QString());
  QCOMPARE(toldAt(bench, bench.at({-50, -50})), QString());
}

LANEWAY_TEST(CanvasHoverTest)
#include "canvas_hover_test.moc"
