#include "views/simulate/simulation_overlay.h"

#include <algorithm>
#include <utility>

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace laneway {

namespace {

/// Below this zoom single instances are specks; counts and heat remain.
constexpr double LeastTokenScale = 0.25;
/// A crowd on the flows is drawn up to here; more would be a smear.
constexpr std::size_t MostMoves = 4000;

constexpr double TokenRadius = 5;
constexpr double WorkerRadius = 3;
constexpr double LoadWidth = 5;
constexpr double CaptionSize = 10;         ///< px of the diagram, at least.
constexpr double LargestCaptionSize = 15;  ///< More than that would reach the next step.
constexpr double LeastSizeOnScreen = 9.5;  ///< px: smaller is not read.

/// Figures keep their size on the screen where the map is made smaller, as far as there is room.
QFont captionFont(double scale)
{
  QFont font(QStringLiteral("Inter"));
  font.setPixelSize(static_cast<int>(std::clamp(LeastSizeOnScreen / scale, CaptionSize, LargestCaptionSize)));
  font.setWeight(QFont::Medium);
  return font;
}

}  // namespace

void SimulationOverlay::setFigures(SimulationFigures figures)
{
  m_figures = std::move(figures);
  clearMoment();
}

void SimulationOverlay::clearMoment()
{
  m_waiting.clear();
  m_working.clear();
  m_walkers.clear();
}

void SimulationOverlay::setMoment(const simulate::Trace &trace, simulate::Time time, simulate::Time travel)
{
  clearMoment();
  const simulate::Snapshot moment = trace.at(time);
  for (std::size_t row = 0; row < m_figures.nodes.size() && row < moment.waiting.size(); ++row) {
    // A call shows what goes on inside of it; a workflow that several steps call, what goes on for all of them.
    const Id node = m_figures.nodes[row];
    if (const std::uint32_t waiting = moment.waiting[row] + moment.waitingInside[row]; waiting > 0)
      m_waiting[node] += waiting;
    if (const std::uint32_t working = moment.working[row] + moment.workingInside[row]; working > 0)
      m_working[node] += working;
  }

  if (travel <= 0)
    return;
  m_walkers = walkersAt(trace.moves(time - travel, time, MostMoves), time, travel);
}

ElementMark SimulationOverlay::mark(Id element) const
{
  ElementMark result;
  if (const auto heat = m_figures.steps.find(element); heat != m_figures.steps.end() && heat->second.share > 0) {
    const painting::HeatStep &step = painting::heatStep(*m_palette, heat->second.share);
    result.fill = step.fill;
    result.text = step.text;
  }
  if (const auto waiting = m_waiting.find(element); waiting != m_waiting.end()) {
    result.badge = QString::number(waiting->second);
    result.badgeFill = m_palette->error;
    result.dots = static_cast<int>(waiting->second);
  }
  return result;
}

void SimulationOverlay::paint(QPainter &painter, const QRectF &exposed, double scale, const DrawingPlaces &places) const
{
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(captionFont(scale));
  paintLoads(painter, places);
  if (scale >= LeastTokenScale) {
    paintCaptions(painter, exposed, places);
    paintTokens(painter, exposed, places);
  }
  painter.restore();
}

/// A bar at the right end of each lane, filled from below as far as its role is busy, with the number beside it.
void SimulationOverlay::paintLoads(QPainter &painter, const DrawingPlaces &places) const
{
  for (const auto &[lane, load] : m_figures.lanes) {
    const QRectF bounds = places.boundsOf(lane);
    if (bounds.isEmpty())
      continue;
    const double height = std::min(bounds.height() - 16, 56.0);
    const QRectF track(bounds.right() - LoadWidth - 8, bounds.center().y() - height / 2, LoadWidth, height);
    QRectF filled = track;
    filled.setTop(track.bottom() - track.height() * std::clamp(load.utilisation, 0.0, 1.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette->laneHeader);
    painter.drawRoundedRect(track, LoadWidth / 2, LoadWidth / 2);
    painter.setBrush(painting::heatStep(*m_palette, load.utilisation).fill);
    painter.drawRoundedRect(filled, LoadWidth / 2, LoadWidth / 2);
    painter.setPen(m_palette->mutedText);
    painter.drawText(QRectF(track.left() - 86, track.bottom() - 20, 80, 20), Qt::AlignRight | Qt::AlignBottom,
                     load.caption);
  }
}

/// The number behind the heat, above the step. A flow that leaves there passes behind it.
void SimulationOverlay::paintCaptions(QPainter &painter, const QRectF &exposed, const DrawingPlaces &places) const
{
  const QFontMetricsF metrics(painter.font());
  QColor behind = m_palette->canvas;
  behind.setAlphaF(0.85F);
  for (const auto &[step, heat] : m_figures.steps) {
    const QRectF bounds = places.boundsOf(step);
    if (bounds.isEmpty() || heat.caption.isEmpty())
      continue;
    const QRectF place(bounds.left(), bounds.top() - metrics.height() - 2, metrics.horizontalAdvance(heat.caption),
                       metrics.height());
    if (!exposed.intersects(place))
      continue;
    painter.fillRect(place, behind);
    painter.setPen(m_palette->mutedText);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, heat.caption);
  }
}

void SimulationOverlay::paintTokens(QPainter &painter, const QRectF &exposed, const DrawingPlaces &places) const
{
  const auto drawToken = [&](QPointF center, double radius) {
    if (!exposed.adjusted(-radius, -radius, radius, radius).contains(center))
      return;
    painter.setPen(QPen(m_palette->canvas, 2));
    painter.setBrush(m_palette->token);
    painter.drawEllipse(center, radius, radius);
  };
  for (const auto &[step, working] : m_working) {
    const QRectF bounds = places.boundsOf(step);
    const int fit = std::max(1, static_cast<int>((bounds.width() - 12) / (WorkerRadius * 3)));
    const int shown = std::min(static_cast<int>(working), fit);
    for (int i = 0; i < shown && !bounds.isEmpty(); ++i)
      drawToken({bounds.right() - 9 - i * WorkerRadius * 3, bounds.bottom() - 8}, WorkerRadius);
  }
  for (const Walker &walker : m_walkers)
    if (walker.flow < m_figures.flows.size())
      if (const auto at = places.pointAlong(m_figures.flows[walker.flow], walker.share))
        drawToken(*at, TokenRadius);
}

}  // namespace laneway
