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
  setUpQuietPlot(*m_plot);
  layOutPlot(*this, *m_plot, PlotHeight, *m_from, *m_to);
  m_plot->installEventFilter(this);
  applyPalette();
}

void CourseChart::setCourse(std::vector<double> values, Duration begin, Duration end, Duration width)
{
  m_values = std::move(values);
  std::replace_if(
      m_values.begin(), m_values.end(), [](double value) { return !std::isfinite(value); }, 0.0);
  m_begin = begin;
  m_end = end;
  m_width = width;
  m_most = 0;
  QVector<double> keys;
  QVector<double> heights;
  const auto slice = static_cast<double>(width.microseconds);
  const double length = std::max(1.0, static_cast<double>(end.microseconds - begin.microseconds));
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    const double from = static_cast<double>(i) * slice;
    const double middle = (from + std::min(length, from + slice)) / 2;
    m_most = std::max(m_most, m_values[i]);
    keys.append(middle / length);
    heights.append(m_values[i]);
  }
  m_graph->setData(keys, heights, true);
  m_plot->xAxis->setRange(0, 1);
  m_plot->yAxis->setRange(0, std::max(m_most, 1e-9) * 1.05);
  m_from->setText(formatDuration(begin));
  m_to->setText(formatDuration(end));
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString CourseChart::textAt(double share) const
{
  if (m_values.empty() || m_width.microseconds <= 0)
    return {};
  const double length = static_cast<double>(m_end.microseconds - m_begin.microseconds);
  const double at = std::clamp(share, 0.0, 1.0) * length / static_cast<double>(m_width.microseconds);
  const std::size_t slice = std::min(m_values.size() - 1, static_cast<std::size_t>(at));
  const Duration from{m_begin.microseconds + static_cast<qint64>(slice) * m_width.microseconds};
  const Duration to{std::min(m_end.microseconds, from.microseconds + m_width.microseconds)};
  return tr("%1 in progress on average from %2 to %3 after the start.")
      .arg(formatNumber(m_values[slice]), formatDuration(from), formatDuration(to));
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
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace laneway
