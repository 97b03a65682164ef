#include <cmath>

#include <QTest>

#include "model/simulate/random/functions.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;

class FunctionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void logarithmHoldsItsError();
  void exponentialHoldsItsError();
  void powersAgreeWithTheLibrary();
  void gammaAgreesWithTheLibrary();
  void normalQuantileInvertsTheDistribution();
  void studentQuantilesAreThoseOfTheTables_data();
  void studentQuantilesAreThoseOfTheTables();
  void argumentsOutOfRangeGiveNoNumber();
};

void FunctionsTest::logarithmHoldsItsError()
{
  double worst = 0;
  for (double x = 1e-310; x < 1e308; x *= 1.000973) {
    const double exact = std::log(x);
    if (exact != 0)
      worst = std::fmax(worst, std::fabs((naturalLog(x) - exact) / exact));
  }
  for (double x = 0.5; x < 2; x += 0.00001237) {
    const double exact = std::log(x);
    if (std::fabs(exact) > 1e-4)
      worst = std::fmax(worst, std::fabs((naturalLog(x) - exact) / exact));
  }
  QVERIFY2(worst < 5e-16, qPrintable(QString::number(worst)));
  QCOMPARE(naturalLog(1.0), 0.0);
}

void FunctionsTest::exponentialHoldsItsError()
{
  double worst = 0;
  for (double x = -700; x < 700; x += 0.01237) {
    const double exact = std::exp(x);
    worst = std::fmax(worst, std::fabs((laneway::simulate::exponential(x) - exact) / exact));
  }
  QVERIFY2(worst < 8e-16, qPrintable(QString::number(worst)));
  QCOMPARE(laneway::simulate::exponential(0), 1.0);
  QCOMPARE(laneway::simulate::exponential(-800), 0.0);
  QVERIFY(std::isinf(laneway::simulate::exponential(710)));
}

void FunctionsTest::powersAgreeWithTheLibrary()
{
  for (double x = 0.001; x < 1000; x *= 1.37) {
    for (double y = -5; y < 5; y += 0.43) {
      const double exact = std::pow(x, y);
      QVERIFY(std::fabs(power(x, y) - exact) <= (1 + std::fabs(y * std::log(x))) * 6e-16 * exact);
    }
  }
  QCOMPARE(power(0, 2), 0.0);
  QCOMPARE(power(0, 0), 1.0);
}

void FunctionsTest::gammaAgreesWithTheLibrary()
{
  for (double x = 0.01; x < 300; x *= 1.07) {
    const double exact = std::lgamma(x);
    QVERIFY(std::fabs(logGamma(x) - exact) <= 1e-13 * std::fmax(1, std::fabs(exact)));
  }
}

void FunctionsTest::normalQuantileInvertsTheDistribution()
{
  for (double p = 1e-12; p < 0.5; p *= 1.3) {
    const double z = normalQuantile(p);
    const double back = 0.5 * std::erfc(-z / std::sqrt(2.0));
    QVERIFY2(std::fabs(back - p) <= 2e-14 * p * (1 + z * z), qPrintable(QString::number(p)));
    QVERIFY(std::fabs(normalQuantile(1 - p) + z) <= 1e-3 || p < 1e-9);
  }
  QCOMPARE(normalQuantile(0.5), 0.0);
}

void FunctionsTest::studentQuantilesAreThoseOfTheTables_data()
{
  QTest::addColumn<unsigned>("degrees");
  QTest::addColumn<double>("quantile");
  QTest::newRow("1") << 1u << 12.706204736432095;
  QTest::newRow("2") << 2u << 4.302652729911275;
  QTest::newRow("3") << 3u << 3.182446305284263;
  QTest::newRow("9") << 9u << 2.2621571627409915;
  QTest::newRow("10") << 10u << 2.2281388519649385;
  QTest::newRow("29") << 29u << 2.045229642132703;
  QTest::newRow("100") << 100u << 1.9839715184496334;
  QTest::newRow("999") << 999u << 1.9623414611334487;
}

void FunctionsTest::studentQuantilesAreThoseOfTheTables()
{
  QFETCH(unsigned, degrees);
  QFETCH(double, quantile);
  QVERIFY(std::fabs(studentQuantile(0.975, degrees) - quantile) < 1e-8);
}

void FunctionsTest::argumentsOutOfRangeGiveNoNumber()
{
  QVERIFY(std::isnan(naturalLog(-1)));
  QVERIFY(std::isinf(naturalLog(0)));
  QVERIFY(std::isnan(logGamma(0)));
  QVERIFY(std::isnan(normalQuantile(0)));
  QVERIFY(std::isnan(normalQuantile(1)));
}

LANEWAY_TEST(FunctionsTest)
#include "functions_test.moc"
