#include <cmath>

#include <QTest>

#include "model/simulate/run/warm_up.h"
#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

class WarmUpTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theCutIsWhereMeansSettle();
  void nothingIsCutWhereNothingChanges();
  void memoryDoesNotGrowWithObservations();
  void everyPartOfARunCutsAlike();
  void cuttingTakesTheBeginningOutOfTheMean();
};

/// 40 observations of 100, then 160 that are 10 and 12 in turn: eight batches of five to be left out.
void WarmUpTest::theCutIsWhereMeansSettle()
{
  BatchMeans means;
  for (int i = 0; i < 200; ++i)
    means.add(i < 40 ? 100 : 10 + 2 * (i % 2), i);
  QCOMPARE(means.cut(), 39);
}

void WarmUpTest::nothingIsCutWhereNothingChanges()
{
  BatchMeans means;
  QCOMPARE(means.cut(), 0);
  for (int i = 0; i < 400; ++i)
    means.add(i % 2, i);
  QCOMPARE(means.cut(), 0);
}

/// A million observations: batches have doubled to 320 of them, and the cut is the end of a batch.
void WarmUpTest::memoryDoesNotGrowWithObservations()
{
  BatchMeans means;
  for (int i = 0; i < 1'000'000; ++i)
    means.add(i < 100'000 ? 50 : i % 3, i);
  const Time cut = means.cut();
  QVERIFY(cut >= 100'000 && cut < 100'000 + 2 * 320);
  QCOMPARE((cut + 1) % 320, 0);
}

void WarmUpTest::everyPartOfARunCutsAlike()
{
  const Plan plan = stationsInARow(0.9, {{1, exponentialOf(1)}, {1, exponentialOf(1)}});
  RunSettings settings;
  settings.horizon = static_cast<Time>(5'000 * unit);
  settings.warmUp.kind = WarmUpKind::Automatic;
  settings.replications = 6;
  settings.threads = 1;
  const RunState whole = runPlan(plan, settings).state;
  QVERIFY(whole.warmUp > 0);
  QCOMPARE(whole.replications.front().begin, whole.warmUp);
  settings.replications = 3;
  settings.threads = 2;
  RunState merged = runPlan(plan, settings).state;
  settings.firstReplication = 4;
  const RunState second = runPlan(plan, settings).state;
  QCOMPARE(merge(merged, second), MergeFault::None);
  QCOMPARE(merged, whole);
}

/// At a load of 0.9 the mean cycle time of the long run is 10; from an empty beginning on it is clearly less.
void WarmUpTest::cuttingTakesTheBeginningOutOfTheMean()
{
  const Plan plan = stationsInARow(0.9, {{1, exponentialOf(1)}});
  RunSettings settings;
  settings.horizon = static_cast<Time>(1'000 * unit);
  settings.replications = 400;
  const double all = runPlan(plan, settings).results.scopes[0].cycleTime.mean / unit;
  settings.warmUp.kind = WarmUpKind::Automatic;
  const double rest = runPlan(plan, settings).results.scopes[0].cycleTime.mean / unit;
  QVERIFY2(std::fabs(rest - 10) < std::fabs(all - 10), qPrintable(QString::number(rest)));
}

LANEWAY_TEST(WarmUpTest)
#include "warm_up_test.moc"
