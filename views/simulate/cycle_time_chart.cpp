#include "views/simulate/cycle_time_chart.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include "views/simulate/custom_plot.h"

#include "app/messages/format.h"
#include "views/simulate/plot_style.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int PlotHeight = 76;
constexpr double BarWidth = 0.86;  ///< Of the distance between two.

}  // namespace

CycleTimeChart::CycleTimeChart(QWidget *parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_from(new QLabel), m_to(new QLabel)
{
  m_bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
  m_bars->setWidth(BarWidth);
  setUpQuietPlot(*m_plot);
  layOutPlot(*this, *m_plot, PlotHeight, *m_from, *m_to);
  applyPalette();
}

void CycleTimeChart::setBars(const std::vector<TimeBar> &bars)
{
  QVector<double> keys;
  QVector<double> shares;
  for (const TimeBar &bar : bars) {
    keys.append(static_cast<double>(keys.size()));
    shares.append(bar.share);
  }
  m_bars->setData(keys, shares, true);
  m_plot->xAxis->setRange(-0.5, static_cast<double>(keys.size()) - 0.5);
  const double highest = shares.isEmpty() ? 1 : *std::max_element(shares.begin(), shares.end());
  m_plot->yAxis->setRange(0, std::max(highest, 1e-9) * 1.05);
  m_from->setText(bars.empty() ? QString() : formatDuration(bars.front().from));
  m_to->setText(bars.empty() ? QString() : tr("%1 and more").arg(formatDuration(bars.back().from)));
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CycleTimeChart::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::PaletteChange)
    applyPalette();
  QWidget::changeEvent(event);
}

void CycleTimeChart::applyPalette()
{
  const theme::Theme &theme = theme::themeOf(palette());
  colorPlot(*m_plot, theme);
  m_bars->setPen(Qt::NoPen);
  m_bars->setBrush(theme.accent);
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace laneway
