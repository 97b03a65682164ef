#include <algorithm>
#include <cmath>

#include <QTest>

#include "model/simulate/bottlenecks.h"
#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

class BottlenecksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void oneMoreOfEachBringsWhatTheorySays();
  void aLargeRoleMayMatterLessThanASmallOne();
  void overloadIsRankedByTheCeiling();
  void cancellingEndsTheRanking();
};

/// Rates 1, 1.25 and 2 in a row with arrivals at 0.8: one more of each turns M/M/1 into M/M/2.
void BottlenecksTest::oneMoreOfEachBringsWhatTheorySays()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}, {1, exponentialOf(1 / 1.25)}, {1, exponentialOf(0.5)}});
  RunSettings settings;
  settings.horizon = static_cast<Time>(15'000 * unit);
  settings.warmUp = {WarmUpKind::Fixed, static_cast<Time>(1000 * unit)};
  settings.replications = 30;
  settings.seed = 3;
  RunControl control;
  const Ranking ranking = rankBottlenecks(plan, settings, control);
  QCOMPARE(ranking.outcome, Outcome::Finished);
  QCOMPARE(ranking.rankedBy, RankedBy::OneMore);
  QCOMPARE(ranking.roles.size(), 3u);
  const double exact[] = {-3.809524, -1.330957, -0.312500};
  for (Index i = 0; i < 3; ++i) {
    QCOMPARE(ranking.roles[i].role, i);
    const Estimate &effect = ranking.roles[i].oneMore.cycleTime;
    const double error = effect.halfWidth / 2.045229642132703 / unit;
    QVERIFY2(std::fabs(effect.mean / unit - exact[i]) <= 3.3 * error, qPrintable(QString::number(effect.mean / unit)));
    QVERIFY(effect.high() < 0);
    QCOMPARE(ranking.roles[i].ceiling, 3600 * (i == 0 ? 1.0 : i == 1 ? 1.25 : 2.0));
  }
  QVERIFY(ranking.disagreements.empty());
  QVERIFY(control.progress == 1.0);
  QCOMPARE(control.replicationsDone.load(), 120u);
}

/// Ten at 84 % beside one at 80 %: utilisation points to the ten, one more of the single one brings more.
void BottlenecksTest::aLargeRoleMayMatterLessThanASmallOne()
{
  const Plan plan = stationsInARow(0.8, {{10, exponentialOf(10.5)}, {1, exponentialOf(1)}});
  RunSettings settings;
  settings.horizon = static_cast<Time>(10'000 * unit);
  settings.replications = 10;
  RunControl control;
  const Ranking ranking = rankBottlenecks(plan, settings, control);
  QCOMPARE(ranking.roles.front().role, 1u);
  const Disagreement byUtilisation{View::Utilisation, 0};
  QVERIFY(std::find(ranking.disagreements.begin(), ranking.disagreements.end(), byUtilisation) !=
          ranking.disagreements.end());
}

void BottlenecksTest::overloadIsRankedByTheCeiling()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}, {1, exponentialOf(3)}});
  RunControl control;
  const Ranking ranking = rankBottlenecks(plan, settingsOf(500, 3), control);
  QCOMPARE(ranking.rankedBy, RankedBy::Ceiling);
  QCOMPARE(ranking.roles.front().role, 1u);
  QCOMPARE(ranking.roles.front().unitsForStability, 3u);
}

void BottlenecksTest::cancellingEndsTheRanking()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}});
  RunControl control;
  control.cancel = true;
  QCOMPARE(rankBottlenecks(plan, settingsOf(1'000'000, 10), control).outcome, Outcome::Cancelled);
}

LANEWAY_TEST(BottlenecksTest)
#include "bottlenecks_test.moc"
