#include "views/simulate/simulation_overlay.h"

#include <QCheckBox>
#include <QTest>
#include <QTreeWidget>
#include <QWidget>

#include "model/compile/compilation.h"
#include "model/edit/session.h"
#include "model/simulate/runner.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/overlay.h"
#include "views/selection.h"
#include "views/simulate/player_bar.h"
#include "views/simulate/results_panel.h"
#include "views/simulate/simulation_view.h"

using namespace laneway;

namespace {

/// Two steps of a process call one workflow; its one step is more than the one person can do.
Document documentWithTwoCallers()
{
  return test::DocumentBuilder()
      .process(u"p")
      .start(u"start")
      .call(u"first", u"w")
      .call(u"second", u"w")
      .end(u"end")
      .chain({u"start", u"first", u"second", u"end"})
      .workflow(u"w")
      .start(u"begin")
      .task(u"work")
      .end(u"done")
      .chain({u"begin", u"work", u"done"})
      .build();
}

}  // namespace

class SimulationOverlayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachCallShowsItsOwnQueueAndTheWorkflowShowsTheirSum();
  void aCalledWorkflowShowsItsPartInTheRun();
  void processesOfTheSamePeopleRunTogetherWhereWanted();
};

void SimulationOverlayTest::eachCallShowsItsOwnQueueAndTheWorkflowShowsTheirSum()
{
  RunSettings run;
  run.instances = 60;
  run.replications = 1;
  const Compilation compilation = compilePlan(documentWithTwoCallers(), {Id(u"p")}, run);
  QVERIFY(compilation.canRun());
  simulate::RunControl control;
  simulate::RunOptions options;
  options.traceReplication = 1;
  const auto trace = simulate::run(compilation.plan, compilation.settings, control, options).trace;
  SimulationOverlay overlay;
  overlay.setFigures({{}, {}, compilation.elements.nodes, compilation.elements.flows});

  bool wereBoth = false;
  for (int i = 0; i <= 200; ++i) {
    overlay.setMoment(*trace, trace->end() / 200 * i, 0);
    const int first = overlay.mark(Id(u"first")).badge.toInt();
    const int second = overlay.mark(Id(u"second")).badge.toInt();
    QCOMPARE(overlay.mark(Id(u"work")).badge.toInt(), first + second);
    wereBoth = wereBoth || (first > 0 && second > 0);
  }
  QVERIFY(wereBoth);
}

void SimulationOverlayTest::aCalledWorkflowShowsItsPartInTheRun()
{
  Session session({documentWithTwoCallers(), {}, {}}, 1);
  Selection selection(session);
  CanvasView map(session, selection, Id(u"p-map"));
  CanvasView graph(session, selection, Id(u"w-map"));
  QWidget window;  // owns what the view makes for it
  SimulationView view(session);
  view.playerBar()->setParent(&window);
  view.resultsPanel()->setParent(&window);
  view.show(Id(u"p"), &map);
  QCOMPARE(view.simulated(), Id(u"p"));
  view.show(Id(u"w"), &graph);
  QCOMPARE(view.simulated(), Id(u"p"));
  Q_EMIT view.resultsPanel()->aloneRequested();
  QCOMPARE(view.simulated(), Id(u"w"));
  view.show(Id(u"p"), &map);
  QCOMPARE(view.simulated(), Id(u"p"));
  view.hide();
  view.show(Id(u"w"), &graph);
  QCOMPARE(view.simulated(), Id(u"w"));
}

/// Alone the clerk is busy for two fifths of the time, together for four.
void SimulationOverlayTest::processesOfTheSamePeopleRunTogetherWhereWanted()
{
  test::DocumentBuilder builder;
  builder.role(u"clerk");
  for (const QStringView process : {u"p", u"q"}) {
    const QString start = process.toString() + QStringLiteral("-start");
    const QString step = process.toString() + QStringLiteral("-step");
    const QString end = process.toString() + QStringLiteral("-end");
    builder.process(process).start(start).task(step).end(end).chain({start, step, end});
    builder.changeActivity(step, [](Activity &each) {
      each.role = Id(u"clerk");
      each.duration = exponential(Duration::fromMinutes(8));
    });
    builder.changeEvent(start, [](Event &each) {
      each.arrivals = Arrivals{exponential(Duration::fromMinutes(20)), {}};
    });
  }
  builder.change<Role>(u"clerk", [](Role &role) { role.amount = 1; });
  Session session({builder.build(), {}, {}}, 1);
  Selection selection(session);
  CanvasView map(session, selection, Id(u"p-map"));
  QWidget window;  // owns what the view makes for it
  SimulationView view(session);
  view.playerBar()->setParent(&window);
  view.resultsPanel()->setParent(&window);
  view.show(Id(u"p"), &map);

  auto *together = view.resultsPanel()->findChild<QCheckBox *>();
  QVERIFY(together && together->isVisibleTo(view.resultsPanel()));
  const auto busy = [&view] {
    for (const QTreeWidget *list : view.resultsPanel()->findChildren<QTreeWidget *>())
      if (list->headerItem()->text(1) == QStringLiteral("Busy") && list->topLevelItemCount() == 1)
        return list->topLevelItem(0)->text(1).section(QChar(0x00a0), 0, 0).toDouble();
    return 0.0;
  };
  QTRY_VERIFY_WITH_TIMEOUT(busy() > 30 && busy() < 50, 60'000);
  together->click();
  QTRY_VERIFY_WITH_TIMEOUT(busy() > 70 && busy() < 90, 60'000);
  together->click();
  QTRY_VERIFY_WITH_TIMEOUT(busy() > 30 && busy() < 50, 60'000);
}

LANEWAY_TEST(SimulationOverlayTest)
#include "simulation_overlay_test.moc"
