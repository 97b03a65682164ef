#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <nlohmann/json.hpp>

#include "app/cli/interrupt.h"
#include "model/exchange/files.h"
#include "tests/support/cli/command_folder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::Answer;
using laneway::test::run;

/// laneway simulate beyond single lines: its JSON, its logs, its input, being stopped.
class SimulateCommandTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_folder.fill()); }
  void cleanup() { QVERIFY(test::forgetWhatWasTyped()); }
  void simulateWritesTheSameFiguresAsJson();
  void theJsonIsAsItsSchemaSays();
  void simulateIsTheSameOnAnyNumberOfThreads();
  void simulateReadsStandardInput();
  void simulateWritesEventLogs();
  void cancellingGivesWhatIsThereAndSaysSo();

 private:
  test::CommandFolder m_folder;
};

void SimulateCommandTest::simulateWritesTheSameFiguresAsJson()
{
  const Answer answer = run({u"simulate"_s, m_folder.path(u"small.laneway"_s), u"--json"_s, u"-"_s});
  QCOMPARE(answer.exit, 0);
  const nlohmann::json json = nlohmann::json::parse(answer.out.toStdString());
  QCOMPARE(json["format"].get<std::string>(), std::string("laneway-simulation"));
  QCOMPARE(json["outcome"].get<std::string>(), std::string("finished"));
  QCOMPARE(json["instances"].get<int>(), 800);
  QCOMPARE(json["steps"][0]["name"].get<std::string>(), std::string("Check documents"));
  QVERIFY(json["processes"][0]["cycleTime"]["mean"].get<double>() > 600);
}

void SimulateCommandTest::theJsonIsAsItsSchemaSays()
{
  QStringList written;
  const QDir samples(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples/en"));
  for (const QString &sample : samples.entryList({u"*.laneway"_s})) {
    written << m_folder.path(sample + u".json"_s);
    const QStringList few{u"--replications"_s, u"2"_s, u"--json"_s, written.back()};
    QCOMPARE(run(QStringList{u"simulate"_s, samples.filePath(sample)} + few).exit, 0);
  }
  written << m_folder.path(u"compared.json"_s);
  const QStringList compared{u"--compare"_s, u"two-clerks"_s, u"--json"_s, written.back()};
  QCOMPARE(run(QStringList{u"simulate"_s, m_folder.path(u"small.laneway"_s)} + compared).exit, 0);
  QProcess python;
  python.setProcessChannelMode(QProcess::MergedChannels);
  python.start(u"python3"_s,
               QStringList{QStringLiteral(LANEWAY_SOURCE_DIR "/tests/support/validate_json.py"),
                           QStringLiteral(LANEWAY_SOURCE_DIR "/resources/schema/simulation-1.schema.json")} +
                   written);
  QVERIFY(python.waitForFinished(60'000));
  if (python.exitCode() == 77)
    QSKIP("python3 with python3-jsonschema is needed to validate against the schema.");
  QVERIFY2(python.exitCode() == 0, python.readAll().left(2'000));
}

void SimulateCommandTest::simulateIsTheSameOnAnyNumberOfThreads()
{
  const QStringList arguments{u"simulate"_s, m_folder.path(u"small.laneway"_s), u"--json"_s, u"-"_s, u"--threads"_s};
  const QString one = run(arguments + QStringList{u"1"_s}).out;
  QVERIFY(!one.isEmpty());
  QVERIFY(run(arguments + QStringList{u"3"_s}).out == one);
}

void SimulateCommandTest::simulateReadsStandardInput()
{
  const auto bytes = readBytes(m_folder.path(u"small.laneway"_s));
  QVERIFY(bytes);
  const Answer fromInput = run({u"simulate"_s, u"-"_s}, *bytes);
  QCOMPARE(fromInput.exit, 0);
  QCOMPARE(fromInput.out, run({u"simulate"_s, m_folder.path(u"small.laneway"_s)}).out);
}

void SimulateCommandTest::simulateWritesEventLogs()
{
  for (const QString &name : {u"log.csv"_s, u"log.xes"_s})
    QCOMPARE(run({u"simulate"_s, m_folder.path(u"small.laneway"_s), u"--log"_s, m_folder.path(name)}).exit, 0);
  const QString csv = QString::fromUtf8(*readBytes(m_folder.path(u"log.csv"_s)));
  const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
  QCOMPARE(lines.front(), u"case_id,activity,activity_id,resource,role,enable_time,start_time,end_time,outcome"_s);
  QVERIFY(lines.size() > 200);  // each instance at least once, with rework more often
  const QRegularExpression line(
      u"^\\d+,Check documents,check,Clerk,Clerk,2026-01-0\\dT[\\d:.]+\\+00:00,2026-01-\\d\\dT[\\d:.]+\\+00:00,"
      "2026-01-\\d\\dT[\\d:.]+\\+00:00,completed$"_s);
  QVERIFY2(line.match(lines[1]).hasMatch(), qPrintable(lines[1]));
  const QString xes = QString::fromUtf8(*readBytes(m_folder.path(u"log.xes"_s)));
  QCOMPARE(xes.count(u"<trace>"_s), 200);
  QCOMPARE(xes.count(u"value=\"complete\""_s), lines.size() - 1);
  QCOMPARE(xes.count(u"value=\"schedule\""_s), xes.count(u"value=\"start\""_s));
}

void SimulateCommandTest::cancellingGivesWhatIsThereAndSaysSo()
{
  cli::setInterrupted(true);
  const Answer answer = run({u"simulate"_s, m_folder.path(u"small.laneway"_s), u"--instances"_s, u"100000000"_s,
                             u"--json"_s, m_folder.path(u"part.json"_s)});
  QCOMPARE(answer.exit, 3);
  QVERIFY2(answer.err.contains(u"Cancelled"_s), qPrintable(answer.err));
  const nlohmann::json json = nlohmann::json::parse(readBytes(m_folder.path(u"part.json"_s))->toStdString());
  QCOMPARE(json["outcome"].get<std::string>(), std::string("cancelled"));
}

LANEWAY_TEST(SimulateCommandTest)
#include "simulate_command_test.moc"
