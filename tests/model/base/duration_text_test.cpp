#include "model/base/duration_text.h"

#include <QTest>

#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class DurationTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void durationsAreWrittenShort_data();
  void durationsAreWrittenShort();
  void otherSpellingsAreRead_data();
  void otherSpellingsAreRead();
  void nonsenseIsRefused_data();
  void nonsenseIsRefused();
};

void DurationTextTest::durationsAreWrittenShort_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<qint64>("microseconds");
  QTest::newRow("zero") << u"PT0S"_s << qint64(0);
  QTest::newRow("minutes") << u"PT35M"_s << qint64(35) * 60'000'000;
  QTest::newRow("mixed") << u"P1DT2H3M4S"_s << qint64(93'784) * 1'000'000;
  QTest::newRow("days") << u"P10D"_s << qint64(864'000) * 1'000'000;
  QTest::newRow("half a second") << u"PT0.5S"_s << qint64(500'000);
  QTest::newRow("microsecond") << u"PT0.000001S"_s << qint64(1);
  QTest::newRow("a year and a microsecond") << u"P365DT0.000001S"_s << qint64(31'536'000'000'001);
  QTest::newRow("negative") << u"-PT5M"_s << qint64(-300'000'000);
  QTest::newRow("longest") << u"P106751991DT4H54.775807S"_s << std::numeric_limits<qint64>::max();
}

void DurationTextTest::durationsAreWrittenShort()
{
  QFETCH(QString, text);
  QFETCH(qint64, microseconds);
  QCOMPARE(durationText({microseconds}), text);
  QCOMPARE(parseDuration(text), std::optional(Duration{microseconds}));
}

void DurationTextTest::otherSpellingsAreRead_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<qint64>("seconds");
  QTest::newRow("weeks") << u"P2W"_s << qint64(1'209'600);
  QTest::newRow("fraction of an hour") << u"PT1.5H"_s << qint64(5'400);
  QTest::newRow("comma") << u"PT1,5H"_s << qint64(5'400);
  QTest::newRow("many minutes") << u"PT90M"_s << qint64(5'400);
  QTest::newRow("zeros") << u"P0DT0H1M0S"_s << qint64(60);
}

void DurationTextTest::otherSpellingsAreRead()
{
  QFETCH(QString, text);
  QFETCH(qint64, seconds);
  QCOMPARE(parseDuration(text), std::optional(Duration::fromSeconds(seconds)));
}

void DurationTextTest::nonsenseIsRefused_data()
{
  QTest::addColumn<QString>("text");
  for (const char *text : {"",
                           "P",
                           "PT",
                           "P1DT",
                           "35M",
                           "PT35",
                           "P1M",
                           "P1Y",
                           "PT5M3H",
                           "PT1.5H3M",
                           "PT1.H",
                           "PT.5H",
                           "PT1M1M",
                           "P1DT2D",
                           "P1H",
                           "PT-5M",
                           "pt5m",
                           "PT5M ",
                           "P99999999999999999999D",
                           "PT9223372036855S"})
    QTest::newRow(text) << QString::fromLatin1(text);
}

void DurationTextTest::nonsenseIsRefused()
{
  QFETCH(QString, text);
  QVERIFY(!parseDuration(text));
}

LANEWAY_TEST(DurationTextTest)
#include "duration_text_test.moc"
