#include "views/simulate/bottleneck_strips.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainter>

#include "app/messages/format.h"
#include "views/theme/style_painting.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int ScaleHeight = 18;
constexpr int ScaleTextSize = 11;
constexpr double StripHeight = 10;
constexpr double Palest = 0.12;  ///< Opacity of a slice of which the role was the bottleneck for a moment only.

}  // namespace

BottleneckStrips::BottleneckStrips(Meaning meaning, QWidget *parent) : RowList(ScaleHeight, parent), m_meaning(meaning)
{
}

void BottleneckStrips::setStrips(std::vector<BottleneckStrip> strips, const TimeSlices &slices, const TimeScale &scale)
{
  m_strips = std::move(strips);
  m_slices = slices;
  m_scale = scale;
  std::vector<Row> rows;
  for (const BottleneckStrip &strip : m_strips) {
    const QString share = formatShare(Share{strip.share});
    rows.push_back({strip.element, strip.name, share, share});
  }
  setRows(rows);
}

QString BottleneckStrips::toolTipAt(int row, double share) const
{
  const BottleneckStrip &strip = m_strips[static_cast<std::size_t>(row)];
  const Duration moment{std::llround(std::clamp(share, 0.0, 1.0) * static_cast<double>(m_scale.end.microseconds))};
  const std::size_t slice = m_slices.at(moment);
  if (slice >= strip.moments.size())
    return moment < m_slices.begin ? tr("The warm-up is left out here.") : QString();
  const Duration begin = m_slices.beginOf(slice);
  const Duration end = m_slices.endOf(slice);
  if (m_meaning == Meaning::Busy && !std::isfinite(strip.moments[slice]))
    return tr("“%1” is not on duty from %2 to %3.").arg(strip.name, formatDuration(begin), formatDuration(end));
  if (m_meaning == Meaning::Busy)
    return tr("“%1” is busy %2 of the time on duty, and %3 of it from %4 to %5.")
        .arg(strip.name, formatShare(Share{strip.share}), formatShare(Share{strip.moments[slice]}),
             formatDuration(begin), formatDuration(end));
  return tr("“%1” is the bottleneck %2 of the time, and %3 of it from %4 to %5.")
      .arg(strip.name, formatShare(Share{strip.share}), formatShare(Share{strip.moments[slice]}), formatDuration(begin),
           formatDuration(end));
}

void BottleneckStrips::paintUnder(QPainter &painter, int row, const QRectF &box) const
{
  const BottleneckStrip &strip = m_strips[static_cast<std::size_t>(row)];
  const theme::Theme &theme = theme::themeOf(palette());
  const QRectF track(box.left(), box.top() + UnderTexts, box.width(), StripHeight);
  theme::drawBox(&painter, track, 2, theme.sunken);
  // Slices meet on whole pixels, so that no seams show between them.
  painter.setRenderHint(QPainter::Antialiasing, false);
  for (std::size_t slice = 0; slice < strip.moments.size(); ++slice) {
    if (!(strip.moments[slice] > 0))
      continue;
    QColor color = isEnabled() ? theme.accent : theme.mark;
    color.setAlphaF(static_cast<float>(Palest + (1 - Palest) * std::min(1.0, strip.moments[slice])));
    const double from = std::round(m_scale.placeOf(m_slices.beginOf(slice)) * track.width());
    const double to = std::max(from + 1, std::round(m_scale.placeOf(m_slices.endOf(slice)) * track.width()));
    painter.fillRect(QRectF(track.left() + from, track.top(), to - from, track.height()), color);
  }
  if (m_scale.warmUp > Duration()) {
    QColor veil = theme.window;
    veil.setAlphaF(WarmUpVeil);
    const double end = std::round(m_scale.placeOf(m_scale.warmUp) * track.width());
    const QRectF leftOut(track.left(), track.top(), end, track.height());
    painter.fillRect(leftOut, veil);
    theme::drawHatch(&painter, leftOut, theme.mark);
    painter.fillRect(QRectF(track.left() + end, track.top() - 2, 1, track.height() + 4), theme.mutedText);
  }
  painter.setRenderHint(QPainter::Antialiasing);
}

void BottleneckStrips::paintEvent(QPaintEvent *event)
{
  RowList::paintEvent(event);
  if (m_strips.empty())
    return;
  QPainter painter(viewport());
  QFont small = font();
  small.setPixelSize(ScaleTextSize);
  painter.setFont(small);
  painter.setPen(theme::themeOf(palette()).mutedText);
  const QRectF scale(0, viewport()->height() - ScaleHeight, viewport()->width(), ScaleHeight);
  painter.drawText(scale, Qt::AlignLeft | Qt::AlignVCenter, m_scale.beginText());
  painter.drawText(scale, Qt::AlignRight | Qt::AlignVCenter, formatDuration(m_scale.end));
}

}  // namespace laneway
