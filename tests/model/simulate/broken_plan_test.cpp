#include <cstddef>
#include <cstdint>
#include <vector>

#include <QTest>

#include "model/simulate/random/stream.h"
#include "tests/support/simulate/broken_plan.h"
#include "tests/support/simulate/random_plan.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// Plans broken at random are refused before the run, or run without harm.
class BrokenPlanTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void brokenPlansAreRefusedOrRun();
};

void BrokenPlanTest::brokenPlansAreRefusedOrRun()
{
  int run = 0;
  constexpr int plans = 600;
  for (std::uint64_t i = 0; i < plans; ++i) {
    Stream numbers(3, i, 0);
    std::vector<std::uint8_t> bytes(4 + static_cast<std::size_t>(numbers.uniform() * 24));
    for (std::uint8_t &byte : bytes)
      byte = static_cast<std::uint8_t>(numbers.next());
    run += validateAndPlay(broken(randomPlan(i % 40), bytes));
  }
  QVERIFY2(run > plans / 20 && run < plans * 19 / 20, qPrintable(QString::number(run)));
}

LANEWAY_TEST(BrokenPlanTest)
#include "broken_plan_test.moc"
