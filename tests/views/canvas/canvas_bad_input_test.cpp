#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QUrl>

#include "model/edit/change_set.h"
#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"
#include "tests/views/canvas/small_maps.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// What no one should do to a drawing and somebody will: nothing breaks, nothing is lost, and what is refused says why.
class CanvasBadInputTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatCannotBePastedSaysWhy_data();
  void whatCannotBePastedSaysWhy();
  void aHugeTextIsCutToWhatADrawingHolds();
  void droppedLinesBecomeStepsWhereTheyAreDropped();
  void droppedFilesAreLeftToTheWindow();
  void aDroppedPictureSaysWhy();
  void namesOfAllScriptsAreKept_data();
  void namesOfAllScriptsAreKept();
  void aDragReleasedOutsideTheWindowEnds();
  void aDragWhoseButtonIsLostCanBeCancelled();
  void aHundredUndosInASecond();
  void aLargeScreenOfFineDots();
};

namespace {

void drop(CanvasBench &bench, const QMimeData &mime, QPoint at, bool &taken)
{
  QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(bench.view.viewport(), &enter);
  taken = enter.isAccepted();
  if (!taken)
    return;
  QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(bench.view.viewport(), &event);
}

}  // namespace

void CanvasBadInputTest::whatCannotBePastedSaysWhy_data()
{
  QTest::addColumn<QString>("mime");
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("broken fragment") << u"application/x-laneway-fragment+json"_s << QByteArray("{\"broken");
  QTest::newRow("fragment of another shape") << u"application/x-laneway-fragment+json"_s << QByteArray("[1, 2, null]");
  QTest::newRow("noise") << u"text/plain"_s << QByteArray("\x01\x02\x7f\xff\xfe\x00\x03PNG\x1a", 11);
  QTest::newRow("foreign SVG") << u"text/plain"_s
                               << QByteArray(
                                      "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\">\n"
                                      "<rect width=\"4\" height=\"4\"/>\n</svg>\n");
  QTest::newRow("SVG without prologue") << u"text/plain"_s << QByteArray("  <svg><g>\n</g></svg>");
  QTest::newRow("JSON") << u"text/plain"_s << QByteArray("{\n  \"laneway\": 1,\n  \"nodes\": []\n}\n");
  QTest::newRow("blanks") << u"text/plain"_s << QByteArray(" \n\t\n ");
  QTest::newRow("picture") << u"image/png"_s << QByteArray("\x89PNG\r\n\x1a\n");
}

void CanvasBadInputTest::whatCannotBePastedSaysWhy()
{
  QFETCH(QString, mime);
  QFETCH(QByteArray, content);
  CanvasBench bench(oneLine(), u"p");
  QSignalSpy said(&bench.view, &CanvasView::statusMessage);
  auto *data = new QMimeData;
  data->setData(mime, content);
  QGuiApplication::clipboard()->setMimeData(data);
  bench.key(Qt::Key_V, Qt::ControlModifier);
  QCOMPARE(said.count(), 1);
  QVERIFY(!said.first().first().toString().isEmpty());
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasBadInputTest::aHugeTextIsCutToWhatADrawingHolds()
{
  CanvasBench bench(DocumentBuilder().process(u"q").build(), u"q");
  QString text;
  for (int line = 0; line < 20'000; ++line)
    text += u"Step %1 of many more than anybody reads\n"_s.arg(line);
  QGuiApplication::clipboard()->setText(text);
  bench.key(Qt::Key_V, Qt::ControlModifier);
  QVERIFY(!bench.document().nodes().isEmpty());
  QVERIFY(bench.document().nodes().size() <= 2000);
  bench.key(Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(bench.document().nodes().isEmpty());
}

void CanvasBadInputTest::droppedLinesBecomeStepsWhereTheyAreDropped()
{
  CanvasBench bench(DocumentBuilder().process(u"q").build(), u"q");
  QMimeData mime;
  mime.setText(u"Receive order\nShip"_s);
  bool taken = false;
  drop(bench, mime, {500, 300}, taken);
  QVERIFY(taken);
  QCOMPARE(bench.document().nodes().size(), std::size_t(2));
  const QPointF at = bench.view.mapToScene(500, 300);
  const Rect first = bench.bounds(bench.selection.ids().front());
  QVERIFY(std::abs(first.left() - at.x()) < 300 && std::abs(first.top() - at.y()) < 200);
}

void CanvasBadInputTest::droppedFilesAreLeftToTheWindow()
{
  CanvasBench bench(oneLine(), u"p");
  QMimeData mime;
  mime.setUrls({QUrl::fromLocalFile(u"map.laneway"_s), QUrl::fromLocalFile(u"photo.jpg"_s)});
  bool taken = true;
  drop(bench, mime, {500, 300}, taken);
  QVERIFY(!taken);
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasBadInputTest::aDroppedPictureSaysWhy()
{
  CanvasBench bench(oneLine(), u"p");
  QSignalSpy said(&bench.view, &CanvasView::statusMessage);
  QMimeData mime;
  mime.setImageData(QImage(8, 8, QImage::Format_RGB32));
  bool taken = false;
  drop(bench, mime, {500, 300}, taken);
  QCOMPARE(said.count(), 1);
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasBadInputTest::namesOfAllScriptsAreKept_data()
{
  QTest::addColumn<QString>("name");
  QTest::newRow("ten thousand letters") << QString(10'000, u'm');
  QTest::newRow("one long word") << QString(300, u'W');
  QTest::newRow("right to left") << u"مراجعة المستندات"_s;
  QTest::newRow("both directions") << u"Check مراجعة 2 documents"_s;
  QTest::newRow("emoji") << u"📞 Call 👩‍👩‍👧‍👦 back 🇩🇪"_s;
  QTest::newRow("combining marks") << u"Z̷̢a̶l̸g̵o̴"_s;
  QTest::newRow("lines") << u"a\nb\nc\nd\ne\nf\ng"_s;
}

void CanvasBadInputTest::namesOfAllScriptsAreKept()
{
  QFETCH(QString, name);
  for (const QStringView id : {QStringView(u"call"), QStringView(u"done"), QStringView(u"call-offer")}) {
    CanvasBench bench(oneLine(), u"p");
    bench.selection.set(Id(id));
    bench.key(Qt::Key_F2);
    QVERIFY(bench.field());
    bench.field()->setPlainText(name);
    bench.key(Qt::Key_Return);
    QCOMPARE(nameOf(bench.document().find(Id(id))), name);
    // It can be painted, and a step's name stays inside of its step.
    QVERIFY(!bench.view.grab().isNull());
    const QRectF seen = bench.view.scene()->itemsBoundingRect();
    QVERIFY(seen.width() < 3000 && seen.height() < 3000);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(nameOf(bench.document().find(Id(id))) != name);
  }
}

void CanvasBadInputTest::aDragReleasedOutsideTheWindowEnds()
{
  CanvasBench bench(oneLine(), u"p");
  const Rect before = bench.bounds(u"offer");
  bench.press(bench.at(u"offer"));
  bench.moveTo(bench.at(u"offer") + QPoint(40, 40), {}, Qt::LeftButton);
  bench.moveTo({-500, -900}, {}, Qt::LeftButton);
  bench.release({-500, -900});
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
  QCOMPARE(bench.bounds(u"offer"), before);
  // No drag goes on.
  bench.moveTo({300, 300});
  bench.click(bench.at(u"call"));
  QCOMPARE(bench.selection.primary(), Id(u"call"));
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasBadInputTest::aDragWhoseButtonIsLostCanBeCancelled()
{
  CanvasBench bench(oneLine(), u"p");
  const Rect before = bench.bounds(u"offer");
  bench.press(bench.at(u"offer"));
  bench.moveTo(bench.at(u"offer") + QPoint(40, 40), {}, Qt::LeftButton);
  // The release went elsewhere: the pointer comes back without its button.
  bench.moveTo(bench.at(u"offer") + QPoint(80, 80));
  bench.key(Qt::Key_Escape);
  QCOMPARE(bench.bounds(u"offer"), before);
  bench.click(bench.at(u"call"));
  QCOMPARE(bench.selection.primary(), Id(u"call"));
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasBadInputTest::aHundredUndosInASecond()
{
  CanvasBench bench(oneLine(), u"p");
  const Document before = bench.document();
  bench.click(bench.at(u"offer"));
  for (int step = 0; step < 100; ++step)
    bench.key(step % 2 == 0 ? Qt::Key_Right : Qt::Key_Down, Qt::ShiftModifier);
  QCOMPARE(bench.session.revision(), std::uint64_t(100));
  const Document after = bench.document();
  QElapsedTimer timer;
  timer.start();
  for (int step = 0; step < 100; ++step)
    bench.key(Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(difference(before, bench.document()).isEmpty());
  for (int step = 0; step < 100; ++step)
    bench.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  QVERIFY(difference(after, bench.document()).isEmpty());
  QVERIFY(!bench.view.grab().isNull());
  qInfo("a hundred undos and redos: %lld ms", timer.elapsed());
}

void CanvasBadInputTest::aLargeScreenOfFineDots()
{
  CanvasBench bench(oneLine(), u"p");
  bench.view.resize(1920, 1080);  // 3840 x 2160 at 200 %
  bench.selection.set(Id(u"call"));
  QImage screen(3840, 2160, QImage::Format_ARGB32_Premultiplied);
  screen.setDevicePixelRatio(2);
  screen.fill(Qt::transparent);
  bench.view.QWidget::render(&screen);
  // Twice the dots, not a drawing half as large: the step's outline is where it is on a usual screen.
  const QRect box = bench.view.mapFromScene(canvas::toQt(bench.bounds(u"call"))).boundingRect();
  const QPoint inside = box.center() * 2 - QPoint(0, box.height() / 2 - 12);
  const QPoint outside = QPoint(box.center().x() * 2, box.top() * 2 - 40);
  const QPoint edge(box.center().x() * 2, box.top() * 2);
  bool outlined = false;
  for (int y = -4; y <= 4; ++y)
    outlined |= screen.pixelColor(edge + QPoint(0, y)).lightness() < screen.pixelColor(inside).lightness() - 60;
  QVERIFY(outlined);
  QVERIFY(screen.pixelColor(outside).lightness() > 200);
}

LANEWAY_TEST(CanvasBadInputTest)
#include "canvas_bad_input_test.moc"
