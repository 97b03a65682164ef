#include <array>
#include <cmath>

#include <QTest>

#include "model/simulate/random/stream.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;

class StreamTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void philoxGivesThePublishedNumbers();
  void uniformsStayBetweenTheirEnds();
  void uniformsFillTheirCells();
  void streamsDependOnEveryPartOfTheirAddress();
  void neighbouringStreamsAreIndependent();
};

/// Known answers of Random123 (kat_vectors, philox2x64, 10 rounds).
void StreamTest::philoxGivesThePublishedNumbers()
{
  QVERIFY((philox({0, 0}, 0) == RandomPair{0xca00a0459843d731, 0x66c24222c9a845b5}));
  QVERIFY((philox({~0ull, ~0ull}, ~0ull) == RandomPair{0x65b021d60cd8310f, 0x4d02f3222f86df20}));
  QVERIFY((philox({0x243f6a8885a308d3, 0x13198a2e03707344}, 0xa4093822299f31d0) ==
           RandomPair{0x0a5e742c2997341c, 0xb0f883d38000de5d}));
}

void StreamTest::uniformsStayBetweenTheirEnds()
{
  Stream stream(1, 2, 3);
  for (int i = 0; i < 100'000; ++i) {
    const double u = stream.uniform();
    QVERIFY(u > 0 && u < 1);
  }
}

/// Chi-square over 100 cells: 99 degrees of freedom, 99.9 % quantile 148.2.
void StreamTest::uniformsFillTheirCells()
{
  std::array<int, 100> cells{};
  constexpr int draws = 200'000;
  Stream stream(replicationKey(42, 1), streamKey(7, Purpose::Duration), streamPosition(0, 0));
  for (int i = 0; i < draws; ++i)
    ++cells[static_cast<std::size_t>(stream.uniform() * 100)];
  double chiSquare = 0;
  for (const int count : cells)
    chiSquare += std::pow(count - draws / 100.0, 2) / (draws / 100.0);
  QVERIFY2(chiSquare < 148.2, qPrintable(QString::number(chiSquare)));
}

void StreamTest::streamsDependOnEveryPartOfTheirAddress()
{
  const auto first = [](std::uint64_t seed, std::uint32_t replication, std::uint64_t element, Purpose purpose,
                        std::uint64_t instance, std::uint32_t visit) {
    return Stream(replicationKey(seed, replication), streamKey(element, purpose), streamPosition(instance, visit))
        .next();
  };
  const std::uint64_t base = first(1, 1, 1, Purpose::Duration, 1, 0);
  QCOMPARE(first(1, 1, 1, Purpose::Duration, 1, 0), base);
  QVERIFY(first(2, 1, 1, Purpose::Duration, 1, 0) != base);
  QVERIFY(first(1, 2, 1, Purpose::Duration, 1, 0) != base);
  QVERIFY(first(1, 1, 2, Purpose::Duration, 1, 0) != base);
  QVERIFY(first(1, 1, 1, Purpose::Gap, 1, 0) != base);
  QVERIFY(first(1, 1, 1, Purpose::Duration, 2, 0) != base);
  QVERIFY(first(1, 1, 1, Purpose::Duration, 1, 1) != base);
}

/// The first numbers of the streams of successive instances: lag-one correlation within 3.3 standard errors of 0.
void StreamTest::neighbouringStreamsAreIndependent()
{
  constexpr int count = 200'000;
  double sum = 0;
  double last = 0.5;
  for (int i = 0; i < count; ++i) {
    const double u =
        Stream(replicationKey(1, 1), streamKey(9, Purpose::Duration), streamPosition(static_cast<std::uint64_t>(i), 0))
            .uniform();
    sum += (u - 0.5) * (last - 0.5);
    last = u;
  }
  QVERIFY(std::fabs(sum / count * 12) < 3.3 / std::sqrt(count));
}

LANEWAY_TEST(StreamTest)
#include "stream_test.moc"
