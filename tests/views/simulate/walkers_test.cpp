#include "views/simulate/walkers.h"

#include <algorithm>
#include <iterator>

#include <QTest>

#include "tests/support/test_registry.h"

using namespace laneway;
using simulate::Move;

namespace {

constexpr simulate::Time Travel = 100;

/// The walkers at `time`, given all moves of a run.
std::vector<Walker> walkers(const std::vector<Move> &run, simulate::Time time)
{
  std::vector<Move> moves;
  std::copy_if(run.begin(), run.end(), std::back_inserter(moves),
               [&](const Move &move) { return move.time > time - Travel && move.time <= time; });
  return walkersAt(moves, time, Travel);
}

}  // namespace

class WalkersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aTokenWalksAFlowInTheTimeOfTravel();
  void movesOfOneMomentAreWalkedOneAfterTheOther();
  void aTokenThatHurriesIsOneDotThatNeverJumps();
  void eachTokenIsADotOfItsOwn();
};

void WalkersTest::aTokenWalksAFlowInTheTimeOfTravel()
{
  const std::vector<Move> run{{1000, 0, 0, 7}};
  QCOMPARE(walkers(run, 999), std::vector<Walker>{});
  QCOMPARE(walkers(run, 1000), (std::vector<Walker>{{7, 0.0}}));
  QCOMPARE(walkers(run, 1075), (std::vector<Walker>{{7, 0.75}}));
  QCOMPARE(walkers(run, 1100), std::vector<Walker>{});
}

void WalkersTest::movesOfOneMomentAreWalkedOneAfterTheOther()
{
  const std::vector<Move> run{{1000, 0, 0, 7}, {1000, 0, 0, 8}};
  QCOMPARE(walkers(run, 1025), (std::vector<Walker>{{7, 0.5}}));
  QCOMPARE(walkers(run, 1075), (std::vector<Walker>{{8, 0.5}}));
}

void WalkersTest::aTokenThatHurriesIsOneDotThatNeverJumps()
{
  // Five flows in less time than one takes to be walked.
  const std::vector<Move> run{{1000, 0, 0, 0}, {1010, 0, 0, 1}, {1050, 0, 0, 2}, {1051, 0, 0, 3}, {1090, 0, 0, 4}};
  double before = 0;
  for (simulate::Time time = 1001; time < 1190; ++time) {
    const std::vector<Walker> now = walkers(run, time);
    QCOMPARE(now.size(), std::size_t{1});
    const double place = now.front().flow + now.front().share;
    QVERIFY2(place > before && place - before < 0.06,
             qPrintable(QStringLiteral("%1 after %2 at %3").arg(place).arg(before).arg(time)));
    before = place;
  }
  QVERIFY(before > 4.9);
  QCOMPARE(walkers(run, 1190), std::vector<Walker>{});
}

void WalkersTest::eachTokenIsADotOfItsOwn()
{
  // The number of a token is free again when its instance has ended.
  const std::vector<Move> run{{1000, 0, 0, 7}, {1000, 1, 0, 8}, {1050, 0, 1, 7}};
  QCOMPARE(walkers(run, 1060), (std::vector<Walker>{{7, 0.6}, {7, 0.1}, {8, 0.6}}));
}

LANEWAY_TEST(WalkersTest)
#include "walkers_test.moc"
