#include "views/simulate/progress_chart.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>
#include "views/simulate/custom_plot.h"

#include "model/simulate/trace.h"
#include "views/simulate/plot_style.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int PlotHeight = 56;

}  // namespace

std::vector<std::uint64_t> workInProgress(const simulate::Trace &trace, std::size_t points)
{
  std::vector<std::uint64_t> series;
  series.reserve(points);
  const auto steps = static_cast<simulate::Time>(std::max<std::size_t>(points, 2) - 1);
  for (simulate::Time i = 0; i <= steps; ++i) {
    const simulate::Snapshot moment = trace.at(trace.end() / steps * i);
    series.push_back(moment.started - moment.finished);
  }
  return series;
}

ProgressChart::ProgressChart(QWidget *parent)
    : QWidget(parent), m_caption(new QLabel), m_most(new QLabel), m_plot(new QCustomPlot)
{
  m_graph = m_plot->addGraph();
  m_now = new QCPItemStraightLine(m_plot);
  setUpQuietPlot(*m_plot);
  m_plot->xAxis->setVisible(false);
  m_plot->setFixedHeight(PlotHeight);
  m_plot->installEventFilter(this);
  for (QLabel *quiet : {m_caption, m_most})
    quiet->setForegroundRole(QPalette::PlaceholderText);
  auto *captions = new QHBoxLayout;
  captions->addWidget(m_caption);
  captions->addStretch();
  captions->addWidget(m_most);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addLayout(captions);
  layout->addWidget(m_plot);
  applyPalette();
  retranslate();
}

void ProgressChart::setSeries(std::vector<std::uint64_t> series, simulate::Time end)
{
  m_end = end;
  m_highest = series.empty() ? 0 : *std::max_element(series.begin(), series.end());
  QVector<double> keys;
  QVector<double> values;
  for (std::size_t i = 0; i < series.size(); ++i) {
    keys.append(static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(series.size(), 2) - 1));
    values.append(static_cast<double>(series[i]));
  }
  m_graph->setData(keys, values, true);
  m_plot->xAxis->setRange(0, 1);
  m_plot->yAxis->setRange(0, std::max(1.0, static_cast<double>(m_highest)) * 1.05);
  retranslate();
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ProgressChart::setTime(simulate::Time time)
{
  const double share = m_end > 0 ? static_cast<double>(time) / static_cast<double>(m_end) : 0;
  m_now->point1->setCoords(share, 0);
  m_now->point2->setCoords(share, 1);
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ProgressChart::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange)
    retranslate();
  else if (event->type() == QEvent::PaletteChange)
    applyPalette();
  QWidget::changeEvent(event);
}

bool ProgressChart::eventFilter(QObject *watched, QEvent *event)
{
  if (watched == m_plot && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove)) {
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->buttons() & Qt::LeftButton) {
      const double share = std::clamp(m_plot->xAxis->pixelToCoord(mouse->position().x()), 0.0, 1.0);
      Q_EMIT timeChosen(static_cast<simulate::Time>(share * static_cast<double>(m_end)));
    }
  }
  return QWidget::eventFilter(watched, event);
}

void ProgressChart::applyPalette()
{
  const theme::Theme &theme = theme::themeOf(palette());
  colorPlot(*m_plot, theme);
  m_graph->setPen(QPen(theme.accent, 1.5));
  m_graph->setBrush(theme.canvas.wash);
  m_now->setPen(QPen(theme.text, 1));
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ProgressChart::retranslate()
{
  m_caption->setText(tr("Work in progress"));
  m_most->setText(m_highest == 0 ? QString() : tr("at most %1").arg(QLocale().toString(qulonglong(m_highest))));
  m_plot->setAccessibleName(m_caption->text());
}

}  // namespace laneway
