#include "app/messages/format.h"

#include <cmath>
#include <limits>

#include <QLocale>
#include <QTest>

#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class FormatTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
  void durationsUseTwoUnits_data();
  void durationsUseTwoUnits();
  void workIsToldInHours();
  void changesHaveASign();
  void sharesAndMoney();
  void numbersKeepThreeDigits_data();
  void numbersKeepThreeDigits();
  void ratesChooseTheirUnit();
  void theLocaleDecidesAboutPoints();
};

namespace {

/// No-break spaces and minus signs as they are typed.
QString plain(QString text)
{
  return text.replace(u'\u00a0', u' ').replace(u'\u2212', u'-');
}

}  // namespace

void FormatTest::durationsUseTwoUnits_data()
{
  QTest::addColumn<qint64>("microseconds");
  QTest::addColumn<QString>("text");
  const qint64 minute = 60'000'000;
  const qint64 hour = 60 * minute;
  QTest::newRow("none") << qint64(0) << u"0 s"_s;
  QTest::newRow("a quarter of a second") << qint64(250'000) << u"0.25 s"_s;
  QTest::newRow("seconds") << qint64(45'000'000) << u"45 s"_s;
  QTest::newRow("nearly a minute") << qint64(59'700'000) << u"1 min"_s;
  QTest::newRow("minutes and seconds") << minute + 20'000'000 << u"1 min 20 s"_s;
  QTest::newRow("seconds no longer count") << 18 * minute + 4'000'000 << u"18 min"_s;
  QTest::newRow("minutes") << 35 * minute << u"35 min"_s;
  QTest::newRow("nearly an hour") << 59 * minute + 40'000'000 << u"1 h"_s;
  QTest::newRow("hours and minutes") << hour + 5 * minute << u"1 h 5 min"_s;
  QTest::newRow("days and hours") << 76 * hour << u"3 d 4 h"_s;
  QTest::newRow("rounded to hours") << 76 * hour + 31 * minute << u"3 d 5 h"_s;
  QTest::newRow("nearly a day") << 23 * hour + 59 * minute + 40'000'000 << u"1 d"_s;
  QTest::newRow("many days") << 120 * 24 * hour + 13 * hour << u"121 d"_s;
  QTest::newRow("negative") << -90 * minute << u"-1 h 30 min"_s;
}

void FormatTest::durationsUseTwoUnits()
{
  QFETCH(qint64, microseconds);
  QFETCH(QString, text);
  QCOMPARE(plain(formatDuration({microseconds})), text);
}

void FormatTest::workIsToldInHours()
{
  QCOMPARE(plain(formatDuration(Duration::fromHours(76), TimeSense::Working)), u"76 h"_s);
  QVERIFY(formatDuration({std::numeric_limits<std::int64_t>::min()}).startsWith(QChar(0x2212)));
  QCOMPARE(plain(formatDuration(Duration::fromMinutes(65), TimeSense::Working)), u"1 h 5 min"_s);
  QCOMPARE(plain(formatDuration(Duration::fromHours(1'250), TimeSense::Working)), u"1,250 h"_s);
}

void FormatTest::changesHaveASign()
{
  QCOMPARE(plain(formatDurationChange(Duration::fromMinutes(35))), u"+35 min"_s);
  QCOMPARE(plain(formatDurationChange(Duration::fromHours(-26))), u"-1 d 2 h"_s);
  QCOMPARE(plain(formatDurationChange({})), u"0 s"_s);
  QCOMPARE(plain(formatMoneyChange(Money::fromUnits(-38), u"EUR"_s)), u"-38 EUR"_s);
  QCOMPARE(plain(formatMoneyChange(Money::fromUnits(-0.004), u"EUR"_s)), u"0.00 EUR"_s);
}

void FormatTest::sharesAndMoney()
{
  QCOMPARE(plain(formatShare({0.97})), u"97 %"_s);
  QCOMPARE(plain(formatShare({0.042})), u"4.2 %"_s);
  QCOMPARE(plain(formatShare({1})), u"100 %"_s);
  QCOMPARE(plain(formatMoney(Money::fromUnits(312.4), u"EUR"_s)), u"312 EUR"_s);
  QCOMPARE(plain(formatMoney(Money::fromUnits(4.2), u"USD"_s)), u"4.20 USD"_s);
  QCOMPARE(plain(formatMoney(Money::fromUnits(12'345), {})), u"12,345"_s);
}

void FormatTest::numbersKeepThreeDigits_data()
{
  QTest::addColumn<double>("number");
  QTest::addColumn<QString>("text");
  QTest::newRow("zero") << 0.0 << u"0"_s;
  QTest::newRow("small") << 0.0421 << u"0.042"_s;
  QTest::newRow("ones") << 3.14159 << u"3.14"_s;
  QTest::newRow("tens") << 31.4159 << u"31.4"_s;
  QTest::newRow("thousands") << 1'240.4 << u"1,240"_s;
  QTest::newRow("no zeros at the end") << 2.50 << u"2.5"_s;
  QTest::newRow("unknown") << std::numeric_limits<double>::quiet_NaN() << u"–"_s;
  QTest::newRow("without limit") << std::numeric_limits<double>::infinity() << u"\u221e"_s;
}

void FormatTest::numbersKeepThreeDigits()
{
  QFETCH(double, number);
  QFETCH(QString, text);
  QCOMPARE(formatNumber(number), text);
}

void FormatTest::ratesChooseTheirUnit()
{
  QCOMPARE(formatRate(4.2), u"4.2 per hour"_s);
  QCOMPARE(formatRate(0.125), u"3 per day"_s);
  QCOMPARE(formatRate(1.5 / 168), u"1.5 per week"_s);
  QCOMPARE(formatRate(0), u"0 per hour"_s);
}

void FormatTest::theLocaleDecidesAboutPoints()
{
  QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
  QCOMPARE(formatNumber(3.14159), u"3,14"_s);
  QCOMPARE(plain(formatMoney(Money::fromUnits(12'345), u"EUR"_s)), u"12.345 EUR"_s);
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

LANEWAY_TEST(FormatTest)
#include "format_test.moc"
