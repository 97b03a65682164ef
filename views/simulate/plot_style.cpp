#include "views/simulate/plot_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "views/simulate/custom_plot.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

/// A plot takes every turn of the wheel, though nothing in ours zooms: the panel around it could not be scrolled there.
class WheelPasser : public QObject {
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override
  {
    if (event->type() != QEvent::Wheel)
      return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
  }
};

}  // namespace

void setUpQuietPlot(QCustomPlot &plot)
{
  plot.installEventFilter(new WheelPasser(&plot));
  plot.setAttribute(Qt::WA_NoMousePropagation, false);
  plot.setPlottingHint(QCP::phFastPolylines, false);
  plot.setAntialiasedElements(QCP::aeAll);
  plot.plotLayout()->setRowSpacing(0);
  plot.axisRect()->setAutoMargins(QCP::msNone);
  plot.axisRect()->setMargins({0, 0, 0, 1});
  plot.axisRect()->setupFullAxesBox(false);
  for (QCPAxis *axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2}) {
    axis->grid()->setVisible(false);
    axis->setTicks(false);
    axis->setTickLabels(false);
  }
  plot.yAxis->setVisible(false);
  plot.xAxis2->setVisible(false);
  plot.yAxis2->setVisible(false);
}

void layOutPlot(QWidget &chart, QCustomPlot &plot, int height, QLabel &from, QLabel &to)
{
  plot.setFixedHeight(height);
  auto *ends = new QHBoxLayout;
  for (QLabel *end : {&from, &to})
    end->setForegroundRole(QPalette::PlaceholderText);
  ends->addWidget(&from);
  ends->addStretch();
  ends->addWidget(&to);
  auto *layout = new QVBoxLayout(&chart);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addWidget(&plot);
  layout->addLayout(ends);
}

void colorPlot(QCustomPlot &plot, const theme::Theme &theme)
{
  plot.setBackground(theme.window);
  for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
    axis->setBasePen(QPen(theme.line, 1));
    axis->setTickPen(QPen(theme.line, 1));
    axis->setTickLabelColor(theme.mutedText);
  }
}

}  // namespace laneway
