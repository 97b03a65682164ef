#include "views/simulate/course_chart.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>
#include "views/simulate/custom_plot.h"

#include "app/messages/format.h"
#include "views/simulate/plot_style.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int PlotHeight = 64;

}  // namespace

CourseChart::CourseChart(QWidget *parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_from(new QLabel), m_to(new QLabel)
{
  m_graph = m_plot->addGraph();
  m_warmUpVeil = new QCPItemRect(m_plot);
  m_warmUpEnd = new QCPItemStraightLine(m_plot);
  setUpQuietPlot(*m_plot);
  layOutPlot(*this, *m_plot, PlotHeight, *m_from, *m_to);
  m_plot->installEventFilter(this);
  applyPalette();
}

void CourseChart::setCourse(std::vector<double> values, const TimeSlices &slices, const TimeScale &scale)
{
  m_values = std::move(values);
  std::replace_if(
      m_values.begin(), m_values.end(), [](double value) { return !std::isfinite(value); }, 0.0);
  m_slices = slices;
  m_scale = scale;
  m_most = 0;
  QVector<double> keys;
  QVector<double> heights;
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    m_most = std::max(m_most, m_values[i]);
    keys.append((scale.placeOf(slices.beginOf(i)) + scale.placeOf(slices.endOf(i))) / 2);
    heights.append(m_values[i]);
  }
  m_graph->setData(keys, heights, true);
  m_plot->xAxis->setRange(0, 1);
  m_plot->yAxis->setRange(0, std::max(m_most, 1e-9) * 1.05);
  const double warmUp = scale.placeOf(scale.warmUp);
  m_warmUpVeil->topLeft->setCoords(-1, 2 * std::max(m_most, 1e-9));
  m_warmUpVeil->bottomRight->setCoords(warmUp, 0);
  m_warmUpEnd->point1->setCoords(warmUp, 0);
  m_warmUpEnd->point2->setCoords(warmUp, 1);
  m_warmUpVeil->setVisible(warmUp > 0);
  m_warmUpEnd->setVisible(warmUp > 0);
  m_from->setText(scale.beginText());
  m_to->setText(formatDuration(scale.end));
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString CourseChart::textAt(double share) const
{
  if (m_values.empty() || m_slices.width <= Duration())
    return {};
  const Duration moment{std::llround(std::clamp(share, 0.0, 1.0) * static_cast<double>(m_scale.end.microseconds))};
  const std::size_t slice = std::min(m_values.size() - 1, m_slices.at(moment));
  const QString text = tr("%1 in progress on average from %2 to %3 after the start.")
                           .arg(formatNumber(m_values[slice]), formatDuration(m_slices.beginOf(slice)),
                                formatDuration(m_slices.endOf(slice)));
  return moment < m_scale.warmUp ? tr("%1 This is warm-up, left out of the figures.").arg(text) : text;
}

bool CourseChart::eventFilter(QObject *watched, QEvent *event)
{
  if (watched == m_plot && event->type() == QEvent::ToolTip) {
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(m_plot->xAxis->pixelToCoord(help->pos().x())), m_plot);
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void CourseChart::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
    applyPalette();
  QWidget::changeEvent(event);
}

void CourseChart::applyPalette()
{
  const theme::Theme &theme = theme::themeOf(palette());
  colorPlot(*m_plot, theme);
  m_graph->setPen(QPen(isEnabled() ? theme.accent : theme.mark, 1.5));
  m_graph->setBrush(theme.canvas.wash);
  QColor veil = theme.window;
  veil.setAlphaF(WarmUpVeil);
  m_warmUpVeil->setPen(Qt::NoPen);
  m_warmUpVeil->setBrush(veil);
  m_warmUpEnd->setPen(QPen(theme.mutedText, 1));
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace laneway
