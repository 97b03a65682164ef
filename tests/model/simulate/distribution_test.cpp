#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

#include <QTest>

#include "model/simulate/distribution.h"
#include "model/simulate/random/sampler.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;

Q_DECLARE_METATYPE(Distribution)

class DistributionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void drawsHaveTheStatedMoments_data();
  void drawsHaveTheStatedMoments();
  void drawsStayWithinTheCut_data() { drawsHaveTheStatedMoments_data(); }
  void drawsStayWithinTheCut();
  void cutMeansAreExact();
  void numbersMayBeNegative();
  void faultsAreNamed_data();
  void faultsAreNamed();
  void samplesAreTheSameOnEveryMachine();
};

namespace {

Stream streamFor(std::uint64_t number)
{
  return Stream(replicationKey(11, 1), streamKey(5, Purpose::Duration), streamPosition(number, 0));
}

}  // namespace

void DistributionTest::drawsHaveTheStatedMoments_data()
{
  QTest::addColumn<Distribution>("distribution");
  QTest::addColumn<double>("expectedMean");
  const auto row = [](const char *name, Distribution distribution, double expected) {
    QTest::newRow(name) << std::move(distribution) << expected;
  };
  row("constant", Distribution::constant(7), 7);
  row("uniform", Distribution::uniform(2, 8), 5);
  row("triangular", Distribution::triangular(1, 2, 6), 3);
  row("triangular, mode at the end", Distribution::triangular(1, 6, 6), 13.0 / 3);
  row("pert", Distribution::pert(1, 2, 9), 3);
  row("normal", Distribution::normal(100, 10), 100);
  row("lognormal", Distribution::lognormal(10, 5), 10);
  row("exponential", Distribution::exponential(3), 3);
  row("gamma", Distribution::gamma(6, 3), 6);
  row("gamma, shape below 1", Distribution::gamma(2, 3), 2);
  row("erlang", Distribution::erlang(8, 4), 8);
  row("erlang, many phases", Distribution::erlang(8, 40), 8);
  row("weibull", Distribution::weibull(5, 1.7), 5);
  row("weibull, early ends", Distribution::weibull(5, 0.8), 5);
  row("empirical", Distribution::empirical({{1, 1}, {2, 2}, {10, 1}}), 3.75);
  row("histogram", Distribution::histogram({{0, 1}, {2, 3}, {4, 0}}), 2.5);
  row("exponential, cut", Distribution::exponential(3).truncated(1, 4), 0);
  row("normal, cut at 0", Distribution::normal(1, 1), 0);
  row("normal, cut far below", Distribution::normal(10, 3).truncated(12, 20), 0);
  row("gamma, cut", Distribution::gamma(6, 3).truncated(2, 7), 0);
  row("lognormal, cut above", Distribution::lognormal(10, 5).truncated(0, 12), 0);
  row("weibull, cut", Distribution::weibull(5, 1.7).truncated(3, 9), 0);
  row("pert, cut", Distribution::pert(1, 2, 9).truncated(2, 5), 0);
  row("triangular, cut", Distribution::triangular(1, 2, 6).truncated(1.5, 3), 0);
  row("uniform, cut", Distribution::uniform(2, 8).truncated(3, 4), 3.5);
  row("histogram, cut", Distribution::histogram({{0, 1}, {2, 3}, {4, 0}}).truncated(1, 3), 0);
  row("empirical, cut", Distribution::empirical({{1, 1}, {2, 2}, {10, 1}}).truncated(0, 5), 5.0 / 3);
}

void DistributionTest::drawsHaveTheStatedMoments()
{
  QFETCH(Distribution, distribution);
  QFETCH(double, expectedMean);
  QCOMPARE(fault(distribution), DistributionFault::None);
  if (expectedMean > 0)
    QVERIFY(std::fabs(mean(distribution) - expectedMean) < 1e-9 * expectedMean);
  constexpr int count = 200'000;
  const Sampler sampler(distribution);
  double sum = 0;
  double squares = 0;
  const double centre = mean(distribution);
  for (int i = 0; i < count; ++i) {
    Stream stream = streamFor(static_cast<std::uint64_t>(i));
    const double value = sampler.draw(stream) - centre;
    sum += value;
    squares += value * value;
  }
  const double spread = std::sqrt(variance(distribution));
  QVERIFY2(std::fabs(sum / count) <= 3.3 * spread / std::sqrt(count) + 1e-12,
           qPrintable(QString::number(sum / count / (spread / std::sqrt(count)))));
  // The spread of the sample variance, with room for heavy tails.
  QVERIFY2(std::fabs(squares / count - spread * spread) <= 0.05 * spread * spread + 1e-12,
           qPrintable(QString::number(squares / count / (spread * spread))));
}

void DistributionTest::drawsStayWithinTheCut()
{
  QFETCH(Distribution, distribution);
  const Sampler sampler(distribution);
  for (std::uint64_t i = 0; i < 20'000; ++i) {
    Stream stream = streamFor(i);
    const double value = sampler.draw(stream);
    QVERIFY(value >= distribution.lower && value <= distribution.upper && value >= 0);
  }
}

/// Closed forms of what is cut numerically.
void DistributionTest::cutMeansAreExact()
{
  // Exponential cut to [1, 4]: 1 + m - 3 / (e^(3/m) - 1) with m = 3.
  const double exponential = mean(Distribution::exponential(3).truncated(1, 4));
  QVERIFY(std::fabs(exponential - (1 + 3 - 3 / (std::exp(1.0) - 1))) < 1e-9);
  // Normal cut at 0: mean + sd phi(a) / (1 - Phi(a)), a = -1.
  const double phi = std::exp(-0.5) / std::sqrt(2 * M_PI);
  const double normal = 1 + phi / (1 - 0.5 * std::erfc(1 / std::sqrt(2.0)));
  QVERIFY(std::fabs(mean(Distribution::normal(1, 1)) - normal) < 1e-9);
  QCOMPARE(mean(Distribution::normal(100, 1)), 100.0);
}

/// Numbers of attributes, unlike times.
void DistributionTest::numbersMayBeNegative()
{
  const std::pair<Distribution, double> numbers[] = {
      {Distribution::constant(-3), -3},
      {Distribution::uniform(-6, 2), -2},
      {Distribution::triangular(-6, -1, 1), -2},
      {Distribution::normal(-5, 2), -5},
      {Distribution::empirical({{-1.1, 3}, {2.2, 1}}), -0.275},
      {Distribution::histogram({{-4, 1}, {-2, 1}, {0, 0}}), -2},
  };
  for (const auto &[plain, expectedMean] : numbers) {
    const Distribution number = plain.ofAnySign();
    QCOMPARE(fault(number, Range::AnySign), DistributionFault::None);
    QCOMPARE(fault(number), DistributionFault::NotFinite);
    QCOMPARE(mean(number), expectedMean);
    const Sampler sampler(number);
    double sum = 0;
    int below = 0;
    constexpr int Draws = 20'000;
    for (int i = 0; i < Draws; ++i) {
      Stream stream = streamFor(static_cast<std::uint64_t>(i));
      const double value = sampler.draw(stream);
      below += value < 0;
      sum += value;
    }
    QVERIFY(below > Draws / 2);
    QVERIFY(std::fabs(sum / Draws - expectedMean) <= 4 * std::sqrt(variance(number) / Draws) + 1e-9);
  }
  QCOMPARE(fault(Distribution::uniform(-6, 2), Range::AnySign), DistributionFault::Negative);
  QCOMPARE(fault(Distribution::lognormal(-6, 2).ofAnySign(), Range::AnySign), DistributionFault::Negative);
  QCOMPARE(fault(Distribution::constant(-1e30).ofAnySign(), Range::AnySign), DistributionFault::TooLarge);
}

void DistributionTest::faultsAreNamed_data()
{
  QTest::addColumn<Distribution>("distribution");
  QTest::addColumn<int>("expected");
  const auto row = [](const char *name, Distribution distribution, DistributionFault expected) {
    QTest::newRow(name) << std::move(distribution) << static_cast<int>(expected);
  };
  constexpr double infinity = std::numeric_limits<double>::infinity();
  row("negative constant", Distribution::constant(-1), DistributionFault::Negative);
  row("infinite", Distribution::exponential(infinity), DistributionFault::NotFinite);
  row("not a number", Distribution::constant(std::nan("")), DistributionFault::NotFinite);
  row("minimum above maximum", Distribution::uniform(3, 2), DistributionFault::OutOfOrder);
  row("most likely outside", Distribution::triangular(1, 7, 5), DistributionFault::OutOfOrder);
  row("negative spread", Distribution::normal(3, -1), DistributionFault::Negative);
  row("no phases", Distribution::erlang(3, 0), DistributionFault::NoShape);
  row("no shape", Distribution::weibull(3, 0), DistributionFault::NoShape);
  row("spread without mean", Distribution::gamma(0, 1), DistributionFault::NoShape);
  row("no values", Distribution::empirical({}), DistributionFault::NoWeight);
  row("no weight", Distribution::empirical({{1, 0}}), DistributionFault::NoWeight);
  row("one edge", Distribution::histogram({{1, 1}}), DistributionFault::NoWeight);
  row("edges that fall", Distribution::histogram({{2, 1}, {1, 1}}), DistributionFault::OutOfOrder);
  row("cut that leaves nothing", Distribution::exponential(1).truncated(50, 60), DistributionFault::EmptyCut);
  row("cut turned round", Distribution::exponential(1).truncated(2, 1), DistributionFault::EmptyCut);
  row("centuries", Distribution::exponential(1e19), DistributionFault::TooLarge);
  row("nothing, for ever", Distribution::exponential(0), DistributionFault::None);
}

void DistributionTest::faultsAreNamed()
{
  QFETCH(Distribution, distribution);
  QFETCH(int, expected);
  QCOMPARE(static_cast<int>(fault(distribution)), expected);
}

/// The digest stands for the bits of a thousand draws of each kind; it must never change.
void DistributionTest::samplesAreTheSameOnEveryMachine()
{
  const Distribution all[] = {Distribution::uniform(2, 8),
                              Distribution::triangular(1, 2, 6),
                              Distribution::pert(1, 2, 9),
                              Distribution::normal(10, 4),
                              Distribution::lognormal(10, 5),
                              Distribution::exponential(3),
                              Distribution::gamma(6, 3),
                              Distribution::gamma(2, 3),
                              Distribution::erlang(8, 4),
                              Distribution::weibull(5, 1.7),
                              Distribution::empirical({{1, 1}, {2, 2}, {10, 1}}),
                              Distribution::histogram({{0, 1}, {2, 3}, {4, 0}})};
  std::uint64_t digest = 0;
  for (const Distribution &distribution : all) {
    const Sampler sampler(distribution);
    for (std::uint64_t i = 0; i < 1000; ++i) {
      Stream stream = streamFor(i);
      const double value = sampler.draw(stream);
      std::uint64_t bits = 0;
      std::memcpy(&bits, &value, sizeof bits);
      digest = mixed(digest ^ bits);
    }
  }
  QCOMPARE(QString::number(digest, 16), QStringLiteral("ff17c5e8c3cf32ff"));
}

LANEWAY_TEST(DistributionTest)
#include "distribution_test.moc"
