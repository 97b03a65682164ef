#include "views/simulate/plot_style.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/test_registry.h"
#include "views/simulate/custom_plot.h"
#include "views/simulate/cycle_time_chart.h"

using namespace laneway;

class PlotStyleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theWheelIsLeftToThePanelAroundAPlot();
};

void PlotStyleTest::theWheelIsLeftToThePanelAroundAPlot()
{
  CycleTimeChart chart;
  chart.show();
  auto *plot = chart.findChild<QCustomPlot *>();
  QVERIFY(plot);
  const QPointF at = plot->rect().center();
  QWheelEvent turn(at, plot->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
  QApplication::sendEvent(plot, &turn);
  QVERIFY(!turn.isAccepted());
  QVERIFY(!plot->testAttribute(Qt::WA_NoMousePropagation));  // else Qt stops there all the same
}

LANEWAY_TEST(PlotStyleTest)

#include "plot_style_test.moc"
