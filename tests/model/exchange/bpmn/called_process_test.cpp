#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/bpmn/called_process.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Calls of processes in other files of the folder.
class CalledProcessTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aCallKnowsWhatItNamesElsewhere();
  void aCallIntoTheSameFileNamesNothingElsewhere();
  void theFileBesideIsFound();
  void aProcessThatAPoolRunsIsFound();
  void whatIsNowhereIsNotFound();
};

namespace {

QByteArray definitions(const QByteArray &inside)
{
  return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">" + inside + "</definitions>";
}

const QByteArray Caller =
    definitions("<process id=\"p\"><callActivity id=\"c\" calledElement=\"tns:shipping\"/></process>");

void write(const QString &path, const QByteArray &bytes)
{
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

QString calledBy(const QByteArray &bytes)
{
  const auto imported = workbookFromBpmn(bytes, u"a"_s);
  return imported ? calledElsewhere(*imported->workbook.document.get<Node>(Id(u"c"_s))) : QString();
}

}  // namespace

void CalledProcessTest::aCallKnowsWhatItNamesElsewhere()
{
  QCOMPARE(calledBy(Caller), u"shipping"_s);
}

void CalledProcessTest::aCallIntoTheSameFileNamesNothingElsewhere()
{
  QCOMPARE(calledBy(definitions("<process id=\"p\"><callActivity id=\"c\" calledElement=\"q\"/></process>"
                                "<process id=\"q\"/>")),
           QString());
}

void CalledProcessTest::theFileBesideIsFound()
{
  const QTemporaryDir folder;
  write(folder.filePath(u"a.bpmn"_s), Caller);
  write(folder.filePath(u"b.bpmn"_s), definitions("<process id=\"billing\"/>"));
  write(folder.filePath(u"c.bpmn"_s), definitions("<process id=\"shipping\"/>"));
  const auto found = findProcessBeside(folder.filePath(u"a.bpmn"_s), u"shipping"_s);
  QVERIFY(found);
  QCOMPARE(*found, folder.filePath(u"c.bpmn"_s));
}

void CalledProcessTest::aProcessThatAPoolRunsIsFound()
{
  const QTemporaryDir folder;
  write(folder.filePath(u"pools.bpmn"_s),
        definitions("<collaboration id=\"k\"><participant id=\"a\" processRef=\"shipping\"/></collaboration>"
                    "<process id=\"shipping\"><task id=\"t\"/></process>"));
  const auto found = findProcessBeside(folder.filePath(u"a.bpmn"_s), u"shipping"_s);
  QVERIFY(found);
  QFile file(*found);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const auto imported = workbookFromBpmn(file.readAll(), u"pools"_s);
  QCOMPARE(scopeOfProcess(imported->workbook.document, u"shipping"_s), Id(u"k"_s));
}

void CalledProcessTest::whatIsNowhereIsNotFound()
{
  const QTemporaryDir folder;
  write(folder.filePath(u"a.bpmn"_s), Caller);
  QVERIFY(!findProcessBeside(folder.filePath(u"a.bpmn"_s), u"shipping"_s));
  QVERIFY(!findProcessBeside(QString(), u"shipping"_s));
  QVERIFY(!findProcessBeside(folder.filePath(u"a.bpmn"_s), u"not an id"_s));
}

LANEWAY_TEST(CalledProcessTest)
#include "called_process_test.moc"
