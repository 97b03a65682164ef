#include <cmath>

#include <QTest>

#include "model/simulate/histogram.h"
#include "model/simulate/random/stream.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;

class HistogramTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void binsAreAtMostAThousandthWide();
  void quantilesAreWithinABin();
  void partsAddUpToTheWhole();
  void binsSurviveAFile();
};

void HistogramTest::binsAreAtMostAThousandthWide()
{
  for (Time value = 1; value < (Time{1} << 61); value += value / 3 + 1) {
    const std::uint32_t bin = Histogram::binOf(value);
    QVERIFY(Histogram::lowest(bin) <= value && value <= Histogram::highest(bin));
    const double width = static_cast<double>(Histogram::highest(bin) - Histogram::lowest(bin) + 1);
    QVERIFY(value < 2048 ? width == 1 : width <= 0.001 * static_cast<double>(value));
    QCOMPARE(Histogram::binOf(Histogram::lowest(bin)), bin);
    QCOMPARE(Histogram::binOf(Histogram::highest(bin)), bin);
    QCOMPARE(Histogram::highest(bin) + 1, Histogram::lowest(bin + 1));
  }
  QCOMPARE(Histogram::binOf(-5), 0u);
}

void HistogramTest::quantilesAreWithinABin()
{
  Histogram histogram;
  QVERIFY(std::isnan(histogram.quantile(0.5)));
  for (Time i = 1; i <= 100'000; ++i)
    histogram.add(i);
  for (const double share : {0.001, 0.25, 0.5, 0.9, 0.95, 0.99, 1.0})
    QVERIFY(std::fabs(histogram.quantile(share) / (share * 100'000) - 1) < 0.001);
  QVERIFY(std::fabs(histogram.shareUpTo(50'000) - 0.5) < 0.001);
}

void HistogramTest::partsAddUpToTheWhole()
{
  Histogram whole;
  Histogram first;
  Histogram second;
  Stream stream(1, 2, 3);
  for (int i = 0; i < 10'000; ++i) {
    const auto value = static_cast<Time>(stream.next() >> (i % 60));
    whole.add(value);
    (i % 3 == 0 ? first : second).add(value);
  }
  first.add(second);
  QVERIFY(first == whole);
  QCOMPARE(first.count(), 10'000u);
}

void HistogramTest::binsSurviveAFile()
{
  Histogram histogram;
  for (Time i = 1; i < 1'000'000'000; i = i * 5 / 3 + 1)
    histogram.add(i);
  QVERIFY(Histogram::fromBins(histogram.bins()) == histogram);
}

LANEWAY_TEST(HistogramTest)
#include "histogram_test.moc"
