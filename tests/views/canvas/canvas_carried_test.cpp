#include <QHelpEvent>
#include <QToolTip>

#include "tests/support/collaboration.h"
#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "views/painting/display_list.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// What a file draws and the document only carries along, in the window.
class CanvasCarriedTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup()
  {
    QToolTip::hideText();
    QTRY_COMPARE(QToolTip::text(), QString());  // it goes after a moment
  }
  void thePointerTellsWhatItIs_data();
  void thePointerTellsWhatItIs();
  void itIsSeenFromFarAbove();
};

namespace {

/// A pool at (0, 0), 400 x 100, and below it a conversation at (100, 200), 200 x 120, where the file has one.
Document withConversation(const QByteArray &tag)
{
  const QByteArray conversation = tag.isEmpty() ? QByteArray() : '<' + tag + " id='talk' name='Delivery'/>";
  const QByteArray shape = tag.isEmpty() ? QByteArray()
                                         : "<bpmndi:BPMNShape id='talk_di' bpmnElement='talk'>"
                                           "<dc:Bounds x='100' y='200' width='200' height='120'/></bpmndi:BPMNShape>";
  return collaborationFromBpmn("<participant id='shop' name='Shop'/>" + conversation,
                               "<bpmndi:BPMNShape id='shop_di' bpmnElement='shop'>"
                               "<dc:Bounds x='0' y='0' width='400' height='100'/></bpmndi:BPMNShape>" +
                                   shape);
}

QString toldAt(CanvasBench &bench, Point scene)
{
  const QPoint at = bench.at(scene);
  bench.moveTo(at);
  QHelpEvent help(QEvent::ToolTip, at, bench.view.viewport()->mapToGlobal(at));
  QApplication::sendEvent(bench.view.viewport(), &help);
  return QToolTip::text();
}

}  // namespace

void CanvasCarriedTest::thePointerTellsWhatItIs_data()
{
  QTest::addColumn<QByteArray>("tag");
  QTest::addColumn<QString>("kind");
  QTest::newRow("conversation") << QByteArray("conversation") << u"Conversation"_s;
  QTest::newRow("one that holds others") << QByteArray("subConversation") << u"Conversation that holds others"_s;
  QTest::newRow("a call") << QByteArray("callConversation") << u"Call of a conversation"_s;
}

void CanvasCarriedTest::thePointerTellsWhatItIs()
{
  QFETCH(QByteArray, tag);
  QFETCH(QString, kind);
  CanvasBench bench(withConversation(tag), u"c");
  QCOMPARE(toldAt(bench, {350, 260}), QString());
  const QString told = toldAt(bench, {200, 260});
  QVERIFY2(told.contains(u"<b>Delivery</b><br>"_s + kind + u"<br>"_s), qPrintable(told));
}

void CanvasCarriedTest::itIsSeenFromFarAbove()
{
  constexpr double FarAbove = 0.1;
  QVERIFY(FarAbove < painting::CoarseZoom);
  const auto colorThere = [](const QByteArray &tag) {
    CanvasBench bench(withConversation(tag), u"c");
    bench.view.zoomTo(FarAbove);
    bench.view.scrollTo({});
    return bench.view.viewport()->grab().toImage().pixelColor(bench.at({200, 260}));
  };
  QVERIFY(colorThere("conversation") != colorThere({}));
}

LANEWAY_TEST(CanvasCarriedTest)
#include "canvas_carried_test.moc"
