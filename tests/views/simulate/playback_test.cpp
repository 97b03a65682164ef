#include "views/simulate/playback.h"

#include <algorithm>

#include <QSignalSpy>
#include <QTest>

#include "model/compile/compilation.h"
#include "model/simulate/runner.h"
#include "model/simulate/trace.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "views/simulate/progress_chart.h"

using namespace laneway;

namespace {

std::shared_ptr<const simulate::Trace> traceOfAShortRun()
{
  const Document document = test::DocumentBuilder()
                                .process(u"p")
                                .start(u"start")
                                .task(u"work")
                                .end(u"end")
                                .chain({u"start", u"work", u"end"})
                                .build();
  RunSettings run;
  run.instances = 20;
  run.replications = 1;
  const Compilation compilation = compilePlan(document, {Id(u"p")}, run);
  simulate::RunControl control;
  simulate::RunOptions options;
  options.traceReplication = 1;
  return simulate::run(compilation.plan, compilation.settings, control, options).trace;
}

}  // namespace

class PlaybackTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void speedsAreRound();
  void theMomentStaysInsideTheTrace();
  void stepsGoFromEventToEvent();
  void playingMovesTheMomentAndStopsAtTheEnd();
  void workInProgressEndsWithEverythingFinished();
};

void PlaybackTest::speedsAreRound()
{
  QCOMPARE(roundSpeed(0.3), 1.0);
  QCOMPARE(roundSpeed(4.9), 2.0);
  QCOMPARE(roundSpeed(5), 5.0);
  QCOMPARE(roundSpeed(1999), 1000.0);
  Playback playback;
  playback.setSpeed(1);
  for (const double expected : {2.0, 5.0, 10.0, 20.0}) {
    playback.faster();
    QCOMPARE(playback.speed(), expected);
  }
  for (const double expected : {10.0, 5.0, 2.0, 1.0, 1.0}) {
    playback.slower();
    QCOMPARE(playback.speed(), expected);
  }
}

void PlaybackTest::theMomentStaysInsideTheTrace()
{
  Playback playback;
  playback.setTime(5);
  QCOMPARE(playback.time(), simulate::Time(0));
  playback.setTrace(traceOfAShortRun());
  QVERIFY(playback.end() > 0);
  playback.setTime(playback.end() + 1);
  QCOMPARE(playback.time(), playback.end());
  playback.setTime(-1);
  QCOMPARE(playback.time(), simulate::Time(0));
}

void PlaybackTest::stepsGoFromEventToEvent()
{
  Playback playback;
  playback.setTrace(traceOfAShortRun());
  playback.stepForward();
  const simulate::Time first = playback.time();
  QVERIFY(first > 0);
  playback.stepForward();
  QVERIFY(playback.time() > first);
  playback.stepBack();
  QCOMPARE(playback.time(), first);
}

void PlaybackTest::playingMovesTheMomentAndStopsAtTheEnd()
{
  Playback playback;
  playback.setTrace(traceOfAShortRun());
  QSignalSpy moved(&playback, &Playback::timeChanged);
  playback.setSpeed(1e9);
  playback.play();
  QTRY_VERIFY(!playback.isPlaying());
  QCOMPARE(playback.time(), playback.end());
  QVERIFY(moved.count() > 0);
}

void PlaybackTest::workInProgressEndsWithEverythingFinished()
{
  const auto trace = traceOfAShortRun();
  const std::vector<std::uint64_t> series = workInProgress(*trace, 50);
  QCOMPARE(series.size(), std::size_t(50));
  QVERIFY(*std::max_element(series.begin(), series.end()) > 0);
  const simulate::Snapshot last = trace->at(trace->end());
  QCOMPARE(last.started, std::uint64_t(20));
  QCOMPARE(last.finished, std::uint64_t(20));
}

LANEWAY_TEST(PlaybackTest)
#include "playback_test.moc"
