#include "app/messages/quantity_input.h"

#include <QLocale>
#include <initializer_list>

#include <QTest>

#include "app/messages/language.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class QuantityInputTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { setLanguage(u"en"_s); }
  void cleanupTestCase() { setLanguage(u"en"_s); }
  void durationsAreRead_data();
  void durationsAreRead();
  void otherTextsAreNoDurations_data();
  void otherTextsAreNoDurations();
  void durationsCanBeTypedAgain();
  void sharesAreRead();
  void moneyIsRead();
  void theLocaleIsHeeded();
};

void QuantityInputTest::durationsAreRead_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<double>("minutes");
  const auto row = [](QStringView text, double minutes) {
    QTest::newRow(qPrintable(text.toString())) << text.toString() << minutes;
  };
  row(u"35 min", 35);
  row(u"35", 35);
  row(u"2 h", 120);
  row(u"1.5 h", 90);
  row(u"1,5 h", 90);
  row(u"1 h 30 min", 90);
  row(u"1h30", 90);
  row(u"1:30", 90);
  row(u"0:05:30", 5.5);
  row(u"1.5 d", 2160);
  row(u"2 weeks", 20160);
  row(u"90 Seconds", 1.5);
  row(u"1,200 min", 1200);
  row(u"  20\u00a0min ", 20);
  row(u"PT35M", 35);
  row(u"2 hrs. 5 mins.", 125);
  row(u"0", 0);
}

void QuantityInputTest::durationsAreRead()
{
  QFETCH(QString, text);
  QFETCH(double, minutes);
  const std::optional<Duration> read = durationFromInput(text);
  QVERIFY(read.has_value());
  QCOMPARE(read->seconds() / 60, minutes);
}

void QuantityInputTest::otherTextsAreNoDurations_data()
{
  QTest::addColumn<QString>("text");
  for (const QStringView text : std::initializer_list<QStringView>{
           QStringView(), u"soon", u"-5 min", u"5 apples", u"h", u"1 2", u"1:75", u"5 min 3 h x", u"1e99 d",
           u"99999999999999999999 d", u"-PT5M", u"nan", u"inf h"})
    QTest::newRow(qPrintable(text.toString())) << text.toString();
}

void QuantityInputTest::otherTextsAreNoDurations()
{
  QFETCH(QString, text);
  QVERIFY(!durationFromInput(text).has_value());
}

void QuantityInputTest::durationsCanBeTypedAgain()
{
  for (const QString &language : availableLanguages()) {
    setLanguage(language);
    for (const qint64 microseconds : {0LL, 1LL, 250'000LL, 35'000'000LL, 2'100'000'000LL, 5'400'000'000LL,
                                      129'600'000'000LL, 86'400'000'001LL, 40'000'000'000'000LL})
      for (const TimeSense sense : {TimeSense::Elapsed, TimeSense::Working}) {
        const QString text = durationInput({microseconds}, sense);
        const std::optional<Duration> read = durationFromInput(text);
        QVERIFY2(read.has_value(), qPrintable(text));
        QCOMPARE(read->microseconds, microseconds);
      }
  }
  setLanguage(u"en"_s);
  QCOMPARE(durationInput(Duration::fromMinutes(90)).replace(u'\u00a0', u' '), u"1 h 30 min"_s);
  QCOMPARE(durationInput(Duration::fromHours(36)).replace(u'\u00a0', u' '), u"1 d 12 h"_s);
  QCOMPARE(durationInput(Duration::fromHours(36), TimeSense::Working).replace(u'\u00a0', u' '), u"36 h"_s);
  QCOMPARE(durationInput(Duration()).replace(u'\u00a0', u' '), u"0 min"_s);
}

void QuantityInputTest::sharesAreRead()
{
  QCOMPARE(shareFromInput(u"25 %"_s), std::optional(Share{0.25}));
  QCOMPARE(shareFromInput(u"25"_s), std::optional(Share{0.25}));
  QCOMPARE(shareFromInput(u"1/4"_s), std::optional(Share{0.25}));
  QCOMPARE(shareFromInput(u"150%"_s), std::optional(Share{1.5}));
  QVERIFY(!shareFromInput(u"often"_s));
  QVERIFY(!shareFromInput(u"1/0"_s));
  QVERIFY(!shareFromInput(QString()));
  QCOMPARE(shareInput(Share{1.0 / 3}).replace(u'\u00a0', u' '), u"33.33 %"_s);
  QCOMPARE(shareInput(Share{0.25}).replace(u'\u00a0', u' '), u"25 %"_s);
  QCOMPARE(shareInput(Share{1}).replace(u'\u00a0', u' '), u"100 %"_s);
}

void QuantityInputTest::moneyIsRead()
{
  QCOMPARE(moneyFromInput(u"2.50"_s), std::optional(Money{25'000}));
  QCOMPARE(moneyFromInput(u"2,5 EUR"_s), std::optional(Money{25'000}));
  QCOMPARE(moneyFromInput(u"€ 1,200"_s), std::optional(Money{12'000'000}));
  QCOMPARE(moneyFromInput(u"-3"_s), std::optional(Money{-30'000}));
  QVERIFY(!moneyFromInput(u"much"_s));
  QVERIFY(!moneyFromInput(u"1e30"_s));
  QCOMPARE(moneyInput(Money{25'000}, u"EUR"_s).replace(u'\u00a0', u' '), u"2.50 EUR"_s);
  QCOMPARE(moneyInput(Money{12'345}, {}), u"1.2345"_s);
}

void QuantityInputTest::theLocaleIsHeeded()
{
  setLanguage(u"de"_s);
  QCOMPARE(durationFromInput(u"1,5 h"_s), std::optional(Duration::fromMinutes(90)));
  QCOMPARE(durationFromInput(u"1.5 h"_s), std::optional(Duration::fromMinutes(90)));
  QCOMPARE(moneyFromInput(u"1.200,50 €"_s), std::optional(Money{12'005'000}));
  QCOMPARE(moneyInput(Money{25'000}, u"EUR"_s).replace(u'\u00a0', u' '), u"2,50 EUR"_s);
}

LANEWAY_TEST(QuantityInputTest)
#include "quantity_input_test.moc"
