#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "model/edit/change_set.h"
#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/files.h"
#include "model/exchange/formats.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Files that others wrote, through the document and back, judged by a comparison that is not ours.
class BpmnRoundTripTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void foreignFilesComeBackWhole_data();
  void foreignFilesComeBackWhole();
  void ownSamplesComeBackWhole_data();
  void ownSamplesComeBackWhole();
  void fontsAndColorsOfLabelsComeBack();
  void namesPutByHandComeBackAsSuch();
};

namespace {

QString testData()
{
  const QString set = qEnvironmentVariable("LANEWAY_TEST_DATA");
  return set.isEmpty() ? QStringLiteral(LANEWAY_SOURCE_DIR "/../shared/data") : set;
}

bool isBpmn(const QString &name)
{
  return name.endsWith(u".bpmn") || name.endsWith(u".bpmn2") || name.endsWith(u".bpmn20.xml") ||
         name.endsWith(u".bpmn.xml");
}

}  // namespace

void BpmnRoundTripTest::foreignFilesComeBackWhole_data()
{
  QTest::addColumn<double>("mean");
  QTest::newRow("miwg-reference") << 0.9995;
  QTest::newRow("miwg-vendor") << 0.9995;
  QTest::newRow("bpmn-moddle") << 0.9995;
  QTest::newRow("camunda-examples") << 0.9995;
  QTest::newRow("flowable") << 0.9995;
  QTest::newRow("flowable-no-di") << 0.9995;
  QTest::newRow("sim-bpmn") << 0.9995;
  QTest::newRow("bpsim-jbpm") << 0.9995;
  QTest::newRow("bpmn-js-fixtures") << 0.998;
}

void BpmnRoundTripTest::foreignFilesComeBackWhole()
{
  QFETCH(double, mean);
  const QString folder = testData() + u'/' + QString::fromLatin1(QTest::currentDataTag());
  const QString judge = testData() + u"/../tools/bpmn_compare.py"_s;
  if (!QDir(folder).exists())
    QSKIP("The files of others are not here: set LANEWAY_TEST_DATA to their folder.");

  const QTemporaryDir out;
  int files = 0;
  for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
    const QString path = each.next();
    if (!isBpmn(path))
      continue;
    const auto imported = readWorkbookFile(path);
    if (!imported) {
      // Some are broken on purpose; those must say where.
      QVERIFY2(imported.error().code.startsWith(u"xml-") || imported.error().code == u"bpmn-not-bpmn",
               qPrintable(path));
      QVERIFY(imported.error().arguments.size() >= 2);
      continue;
    }
    const QString relative = QDir(folder).relativeFilePath(path);
    const QString native = out.filePath(u"native.laneway"_s);
    QVERIFY(writeWorkbookFile(imported->workbook, native));
    const auto reopened = readWorkbookFile(native);
    QVERIFY2(reopened, qPrintable(path));
    QVERIFY(difference(imported->workbook.document, reopened->workbook.document).isEmpty());
    QDir(out.path()).mkpath(QFileInfo(relative).path());
    QVERIFY(writeWorkbookFile(reopened->workbook, out.filePath(relative)));

    // What was written reads as the same document again.
    const auto again = readWorkbookFile(out.filePath(relative));
    QVERIFY2(again, qPrintable(path));
    for (const Change &change : difference(imported->workbook.document, again->workbook.document))
      QFAIL(qPrintable(relative + u": "_s + change.id.text()));
    ++files;
  }
  QVERIFY(files > 0);

  if (!QFileInfo::exists(judge))
    QSKIP("The comparison is not here: it is looked for beside the folder of the files of others.");
  QProcess python;
  python.start(u"python3"_s, {judge, u"--batch"_s, folder, out.path()});
  if (!python.waitForFinished(300'000))
    QSKIP("python3 is needed for the comparison.");
  const QString said = QString::fromUtf8(python.readAllStandardOutput());
  const qsizetype at = said.indexOf(u"MEAN ");
  QVERIFY2(at >= 0, qPrintable(said));
  QStringList below;
  const QStringList rows = said.split(u'\n');
  for (const QString &row : rows)
    if (!row.contains(u" 1.0000 "))
      below << row;
  QVERIFY2(QStringView(said).sliced(at + 5, 6).toDouble() >= mean, qPrintable(below.join(u'\n')));
}

void BpmnRoundTripTest::ownSamplesComeBackWhole_data()
{
  QTest::addColumn<QString>("path");
  for (QDirIterator each(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples"), {u"*.laneway"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
       each.hasNext();) {
    const QString path = each.next();
    QTest::newRow(qPrintable(path.sliced(path.size() - 28))) << path;
  }
}

void BpmnRoundTripTest::ownSamplesComeBackWhole()
{
  QFETCH(QString, path);
  const auto sample = readWorkbookFile(path);
  QVERIFY(sample);
  const QTemporaryDir folder;
  const QString bpmn = folder.filePath(u"sample.bpmn"_s);
  QVERIFY(writeWorkbookFile(sample->workbook, bpmn));
  const auto again = readWorkbookFile(bpmn);
  QVERIFY(again);
  QVERIFY(again->report.empty());
  for (const Change &change : difference(sample->workbook.document, again->workbook.document))
    QFAIL(qPrintable(change.id.text()));
}

void BpmnRoundTripTest::fontsAndColorsOfLabelsComeBack()
{
  Document document;
  document.put(Process{.id = Id(u"p"_s), .name = u"P"_s});
  Node node;
  node.id = Id(u"t"_s);
  node.parent = Id(u"p"_s);
  document.put(node);
  document.put(Diagram{.id = Id(u"d"_s), .scope = Id(u"p"_s)});
  Shape shape;
  shape.id = Id(u"s"_s);
  shape.diagram = Id(u"d"_s);
  shape.element = node.id;
  shape.bounds = {10, 20, 120, 56};
  shape.style = {
      .fill = Color{0xffeecc}, .text = Color{0x336699}, .fontFamily = u"Arial"_s, .fontSize = 13.5, .bold = true};
  document.put(shape);
  const auto exported = workbookToBpmn({document, {}, {}});
  QVERIFY(exported);
  QVERIFY(exported->bytes.contains("BPMNLabelStyle"));
  const auto again = workbookFromBpmn(exported->bytes, u"again"_s);
  QVERIFY(again);
  for (const Change &change : difference(document, again->workbook.document))
    QFAIL(qPrintable(change.id.text()));
}

void BpmnRoundTripTest::namesPutByHandComeBackAsSuch()
{
  test::DocumentBuilder builder;
  builder.process(u"p").pool(u"pool").lane(u"lane").gateway(u"ask", GatewayKind::Exclusive, u"Ready?").task(u"go");
  builder.flow(u"ask", u"go");
  builder.change<Flow>(u"ask-go", [](Flow &flow) { flow.name = u"yes"_s; });
  Document document = builder.build();
  const Id map(u"p-map");
  Shape shape = *shapeIn(document, map, Id(u"ask"));
  Route route = *routeIn(document, map, Id(u"ask-go"));
  shape.label = Rect{10, 20, 60, 15};
  route.label = Rect{70, 40, 30, 14};
  for (const bool fixed : {true, false}) {
    shape.labelFixed = fixed;
    route.labelFixed = fixed;
    document.put(shape);
    document.put(route);
    const auto exported = workbookToBpmn({document, {}, {}});
    QVERIFY(exported);
    const auto again = workbookFromBpmn(exported->bytes, u"again"_s);
    QVERIFY(again);
    const Document &read = again->workbook.document;
    QCOMPARE(shapeIn(read, map, Id(u"ask"))->labelFixed, fixed);
    QCOMPARE(shapeIn(read, map, Id(u"ask"))->label, shape.label);
    QCOMPARE(routeIn(read, map, Id(u"ask-go"))->labelFixed, fixed);
    QCOMPARE(routeIn(read, map, Id(u"ask-go"))->label, route.label);
  }
}

LANEWAY_TEST(BpmnRoundTripTest)
#include "bpmn_round_trip_test.moc"
