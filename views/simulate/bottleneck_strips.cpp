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

void BottleneckStrips::setStrips(std::vector<BottleneckStrip> strips, Duration length, Duration width)
{
  m_strips = std::move(strips);
  m_length = length;
  m_width = width;
  std::vector<Row> rows;
  for (const BottleneckStrip &strip : m_strips) {
    const QString share = formatShare(Share{strip.share});
    rows.push_back({strip.element, strip.name, share, share});
  }
  setRows(rows);
}

double BottleneckStrips::beginOf(std::size_t slice) const
{
  const double begin = static_cast<double>(slice) * static_cast<double>(m_width.microseconds);
  return std::min(1.0, begin / static_cast<double>(m_length.microseconds));
}

QString BottleneckStrips::toolTipAt(int row, double share) const
{
  const BottleneckStrip &strip = m_strips[static_cast<std::size_t>(row)];
  const double at = share * static_cast<double>(m_length.microseconds);
  const auto slice = static_cast<std::size_t>(std::max(0.0, at / static_cast<double>(m_width.microseconds)));
  if (slice >= strip.moments.size())
    return {};
  const Duration begin{static_cast<qint64>(slice) * m_width.microseconds};
  const Duration end{std::min(m_length.microseconds, begin.microseconds + m_width.microseconds)};
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
    const double from = std::round(beginOf(slice) * track.width());
    const double to = std::max(from + 1, std::round(beginOf(slice + 1) * track.width()));
    painter.fillRect(QRectF(track.left() + from, track.top(), to - from, track.height()), color);
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
  painter.drawText(scale, Qt::AlignLeft | Qt::AlignVCenter, formatDuration({}));
  painter.drawText(scale, Qt::AlignRight | Qt::AlignVCenter, formatDuration(m_length));
}

}  // namespace laneway
