#include <QTest>

#include "model/exchange/files.h"
#include "tests/support/cli/command_folder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::Answer;
using laneway::test::run;

/// laneway merge: parts of a run, simulated apart.
class MergeCommandTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_folder.fill()); }
  void cleanup() { QVERIFY(test::forgetWhatWasTyped()); }
  void partsOfARunMergeIntoTheWhole_data();
  void partsOfARunMergeIntoTheWhole();
  void partsThatDoNotFitAreRefused();

 private:
  test::CommandFolder m_folder;
};

void MergeCommandTest::partsOfARunMergeIntoTheWhole_data()
{
  QTest::addColumn<QStringList>("ranges");
  QTest::addColumn<QStringList>("options");
  QTest::addColumn<QString>("file");
  const QStringList scenario{u"--scenario"_s, u"two-clerks"_s};
  QTest::newRow("two halves") << QStringList{u"1..6"_s, u"7..12"_s} << scenario << u"small.laneway"_s;
  QTest::newRow("one by one at the ends")
      << QStringList{u"1..1"_s, u"2..11"_s, u"12..12"_s} << scenario << u"small.laneway"_s;
  QTest::newRow("in another order") << QStringList{u"9..12"_s, u"1..3"_s, u"4..8"_s} << scenario << u"small.laneway"_s;
  QTest::newRow("whole") << QStringList{u"1..12"_s} << scenario << u"small.laneway"_s;
  QTest::newRow("with a scenario compared")
      << QStringList{u"1..6"_s, u"7..12"_s} << QStringList{u"--compare"_s, u"two-clerks"_s} << u"small.laneway"_s;
  QTest::newRow("with settings of the document and others on top")
      << QStringList{u"1..6"_s, u"7..12"_s} << QStringList{u"--horizon"_s, u"8d"_s, u"--precision"_s, u"none"_s}
      << u"settings.laneway"_s;
  QTest::newRow("with a warm-up that is told")
      << QStringList{u"1..6"_s, u"7..12"_s} << QStringList{u"--warm-up"_s, u"1d"_s, u"--precision"_s, u"none"_s}
      << u"settings.laneway"_s;
}

void MergeCommandTest::partsOfARunMergeIntoTheWhole()
{
  QFETCH(QStringList, ranges);
  QFETCH(QStringList, options);
  QFETCH(QString, file);
  const QString whole = m_folder.path(u"whole.json"_s);
  const QString merged = m_folder.path(u"merged.json"_s);
  const QStringList simulate = QStringList{u"simulate"_s, m_folder.path(file), u"--instances"_s, u"60"_s} + options;
  const Answer atOnce =
      run(simulate + QStringList{u"--replications"_s, u"12"_s, u"--threads"_s, u"1"_s, u"--json"_s, whole});
  QCOMPARE(atOnce.exit, 0);
  QStringList merge{u"merge"_s};
  for (const QString &range : ranges) {
    const QString part = m_folder.path(QString(range).replace(u".."_s, u"-"_s) + u".json"_s);
    QCOMPARE(run(simulate + QStringList{u"--replications"_s, range, u"--json"_s, part}).exit, 0);
    merge << part;
  }
  const Answer answer = run(merge + QStringList{u"--json"_s, merged});
  QVERIFY2(answer.exit == 0, qPrintable(answer.err));
  QVERIFY(answer.out == atOnce.out);
  const auto bytes = readBytes(whole);
  QVERIFY(bytes && bytes->size() > 10'000);
  QVERIFY(*readBytes(merged) == *bytes);
}

void MergeCommandTest::partsThatDoNotFitAreRefused()
{
  const auto part = [this](const QString &name, const QStringList &more, const QString &file = u"small.laneway"_s) {
    const QString out = m_folder.path(name);
    const QStringList few{u"--instances"_s, u"20"_s, u"--json"_s, out};
    [&] { QCOMPARE(run(QStringList{u"simulate"_s, m_folder.path(file)} + few + more).exit, 0); }();
    return out;
  };
  const QString range = u"--replications"_s;
  const QString first = part(u"first.json"_s, {range, u"1..3"_s});
  const auto refused = [&](const QStringList &parts, const QString &why) {
    const Answer answer = run(QStringList{u"merge"_s} + parts);
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.err.contains(why), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY(answer.out.isEmpty());
  };
  refused({first, part(u"seed.json"_s, {range, u"4..6"_s, u"--seed"_s, u"9"_s})}, u"was run with the seed"_s);
  refused({first, part(u"gap.json"_s, {range, u"5..6"_s})}, u"Replications 4 to 4 are in none of the parts"_s);
  refused({first, part(u"overlap.json"_s, {range, u"3..4"_s})}, u"Replication 3 is in"_s);
  refused({first, part(u"scenario.json"_s, {range, u"4..6"_s, u"--scenario"_s, u"two-clerks"_s})},
          u"not parts of one run"_s);
  refused({first, part(u"other.json"_s, {range, u"4..6"_s}, u"changed.laneway"_s)}, u"not parts of one run"_s);
  refused({first, m_folder.path(u"small.laneway"_s)}, u"no file of results"_s);
  refused({first, m_folder.path(u"none.json"_s)}, u"There is no file"_s);
  refused({}, u"PART is missing"_s);
}

LANEWAY_TEST(MergeCommandTest)
#include "merge_command_test.moc"
