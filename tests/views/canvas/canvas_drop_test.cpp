#include <algorithm>
#include <vector>

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include "model/process/navigate.h"
#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// What other programs drag onto a drawing: tables as files and as cells, and lines of text.
class CanvasDropTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aTableFileBecomesSteps_data();
  void aTableFileBecomesSteps();
  void stepsGoToTheirLanesAndStandWhereTheyWereDropped();
  void cellsOfASpreadsheetBecomeSteps();
  void whatHoldsNoStepsIsRefusedBesideThePointer_data();
  void whatHoldsNoStepsIsRefusedBesideThePointer();
  void otherFilesAreLeftToTheWindow();

 private:
  QString file(const QString &name, const QByteArray &content)
  {
    QFile made(m_folder.filePath(name));
    return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? made.fileName() : QString();
  }

  QTemporaryDir m_folder;
};

namespace {

/// Whether the drawing takes it.
bool drop(CanvasBench &bench, const QMimeData &mime, QPoint at)
{
  QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(bench.view.viewport(), &enter);
  if (!enter.isAccepted())
    return false;
  QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(bench.view.viewport(), &move);
  QDropEvent dropped(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(bench.view.viewport(), &dropped);
  return true;
}

bool dropFile(CanvasBench &bench, const QString &path, QPoint at)
{
  QMimeData mime;
  mime.setUrls({QUrl::fromLocalFile(path)});
  return drop(bench, mime, at);
}

/// From the left.
QStringList stepNames(const CanvasBench &bench)
{
  std::vector<const Node *> steps;
  for (const Node &node : bench.document().nodes())
    steps.push_back(&node);
  std::sort(steps.begin(), steps.end(),
            [&](const Node *a, const Node *b) { return bench.bounds(a->id).x < bench.bounds(b->id).x; });
  QStringList names;
  for (const Node *step : steps)
    names << step->name;
  return names;
}

}  // namespace

void CanvasDropTest::aTableFileBecomesSteps_data()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("content");
  const QString csv = u"steps.csv"_s;
  QTest::newRow("commas") << csv << QByteArray("Check,Clerk,10 min\nPay the \"bill\",Clerk,5 min\n");
  QTest::newRow("semicolons") << csv
                              << QByteArray("Schritt;Wer;Dauer\r\nCheck;Clerk;10 min\r\nPay the \"bill\";Clerk;\r\n");
  QTest::newRow("tabs") << u"STEPS.TSV"_s << QByteArray("Step\tRole\nCheck\tClerk\nPay the \"\"bill\"\"\tClerk\n");
  QTest::newRow("quotes") << csv
                          << QByteArray("Step,Note\n\"Check\",\"a, b\"\n\"Pay the \"\"bill\"\"\",\"two\nlines\"\n");
  QTest::newRow("one column") << csv
                              << QByteArray(
                                     "\xef\xbb\xbf"
                                     "Check\nPay the \"bill\"\n");
}

void CanvasDropTest::aTableFileBecomesSteps()
{
  QFETCH(QString, name);
  QFETCH(QByteArray, content);
  CanvasBench bench(DocumentBuilder().process(u"p").build(), u"p");
  QVERIFY(dropFile(bench, file(name, content), {300, 300}));
  const QStringList names = stepNames(bench);
  QCOMPARE(names.size(), 2);
  QCOMPARE(names[0], u"Check"_s);
  QCOMPARE(QString(names[1]).remove(u'"'), u"Pay the bill"_s);
  QCOMPARE(bench.document().flows().size(), std::size_t(1));
  QCOMPARE(bench.selection.ids().size(), std::size_t(2));
  QVERIFY(bench.view.hasFocus());
  bench.session.undo();
  QVERIFY(bench.document().nodes().isEmpty());
}

void CanvasDropTest::stepsGoToTheirLanesAndStandWhereTheyWereDropped()
{
  CanvasBench bench(
      DocumentBuilder().process(u"p").pool(u"company").lane(u"sales", u"Sales").lane(u"office", u"Office").build(),
      u"p");
  const QPoint at = bench.at(u"sales");
  QVERIFY(dropFile(bench, file(u"steps.csv"_s, "Step,Role\nSell,Sales\nFile,Office\n"), at));
  for (const Node &node : bench.document().nodes())
    QCOMPARE(node.lane, node.name == u"Sell" ? Id(u"sales") : Id(u"office"));
  QCOMPARE(bench.document().nodes().size(), std::size_t(2));
}

void CanvasDropTest::cellsOfASpreadsheetBecomeSteps()
{
  CanvasBench bench(DocumentBuilder().process(u"p").build(), u"p");
  QMimeData mime;
  mime.setText(u"Step\tRole\nCheck\tClerk\nPay\tClerk\n"_s);
  mime.setHtml(u"<table><tr><td>Step</td></tr></table>"_s);
  QVERIFY(drop(bench, mime, {300, 300}));
  QCOMPARE(stepNames(bench), (QStringList{u"Check"_s, u"Pay"_s}));
}

void CanvasDropTest::whatHoldsNoStepsIsRefusedBesideThePointer_data()
{
  QTest::addColumn<QString>("path");
  QTest::newRow("nothing") << file(u"empty.csv"_s, {});
  QTest::newRow("only separators") << file(u"blank.csv"_s, ";;;\n;;;\n");
  QTest::newRow("bytes") << file(u"bytes.csv"_s, QByteArray("\x00\x01\x02\xff\xfe", 5));
  QTest::newRow("not there") << m_folder.filePath(u"gone.csv"_s);
}

void CanvasDropTest::whatHoldsNoStepsIsRefusedBesideThePointer()
{
  QFETCH(QString, path);
  CanvasBench bench(DocumentBuilder().process(u"p").build(), u"p");
  QStringList said;
  connect(&bench.view, &CanvasView::statusMessage, this, [&](const QString &text) { said << text; });
  QVERIFY(dropFile(bench, path, {300, 300}));
  QCOMPARE(said.size(), 1);
  QVERIFY(!said.front().isEmpty());
  QCOMPARE(bench.session.revision(), std::uint64_t(0));
}

void CanvasDropTest::otherFilesAreLeftToTheWindow()
{
  CanvasBench bench(DocumentBuilder().process(u"p").build(), u"p");
  QVERIFY(!dropFile(bench, file(u"map.svg"_s, "<svg/>"), {300, 300}));
  QMimeData two;
  const QUrl table = QUrl::fromLocalFile(file(u"steps.csv"_s, "Check\n"));
  two.setUrls({table, QUrl::fromLocalFile(file(u"map.bpmn"_s, "<definitions/>"))});
  QVERIFY(!drop(bench, two, {300, 300}));
  QMimeData web;
  web.setUrls({QUrl(u"https://a.example/steps.csv"_s)});
  QVERIFY(!drop(bench, web, {300, 300}));
}

LANEWAY_TEST(CanvasDropTest)
#include "canvas_drop_test.moc"
