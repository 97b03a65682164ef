#include "views/simulate/bottleneck_strips.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "app/messages/format.h"
#include "views/theme/style_painting.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int RowHeight = 38;
constexpr int ScaleHeight = 18;
constexpr double StripHeight = 10;
constexpr double StripTop = 22;
constexpr double Palest = 0.12;  ///< Opacity of a slice of which the role was the bottleneck for a moment only.

}  // namespace

BottleneckStrips::BottleneckStrips(QWidget *parent) : QWidget(parent)
{
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BottleneckStrips::setStrips(std::vector<BottleneckStrip> strips, Duration length, Duration width)
{
  m_strips = std::move(strips);
  m_length = length;
  m_width = width;
  m_current = 0;
  QStringList spoken;
  for (const BottleneckStrip &strip : m_strips)
    spoken += QStringLiteral("%1: %2").arg(strip.name, formatShare(Share{strip.share}));
  setAccessibleDescription(spoken.join(QStringLiteral("; ")));
  updateGeometry();
  update();
}

QSize BottleneckStrips::sizeHint() const
{
  return {200, m_strips.empty() ? 0 : RowHeight * static_cast<int>(m_strips.size()) + ScaleHeight};
}

double BottleneckStrips::beginOf(std::size_t slice) const
{
  const double begin = static_cast<double>(slice) * static_cast<double>(m_width.microseconds);
  return std::min(1.0, begin / static_cast<double>(m_length.microseconds));
}

bool BottleneckStrips::event(QEvent *event)
{
  if (event->type() == QEvent::ToolTip) {
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
    return true;
  }
  return QWidget::event(event);
}

QString BottleneckStrips::toolTipAt(QPointF position) const
{
  const int row = rowAt(position.y());
  if (row < 0 || width() <= 0)
    return {};
  const BottleneckStrip &strip = m_strips[static_cast<std::size_t>(row)];
  const double at = position.x() / width() * static_cast<double>(m_length.microseconds);
  const auto slice = static_cast<std::size_t>(std::max(0.0, at / static_cast<double>(m_width.microseconds)));
  if (slice >= strip.moments.size())
    return {};
  const Duration begin{static_cast<qint64>(slice) * m_width.microseconds};
  const Duration end{std::min(m_length.microseconds, begin.microseconds + m_width.microseconds)};
  return tr("“%1” is the bottleneck %2 of the time, and %3 of it from %4 to %5.")
      .arg(strip.name, formatShare(Share{strip.share}), formatShare(Share{strip.moments[slice]}), formatDuration(begin),
           formatDuration(end));
}

void BottleneckStrips::paintEvent(QPaintEvent *)
{
  const theme::Theme &theme = theme::themeOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);
  for (int i = 0; i < static_cast<int>(m_strips.size()); ++i) {
    const BottleneckStrip &strip = m_strips[static_cast<std::size_t>(i)];
    const QRectF box(0, i * RowHeight, width(), RowHeight);
    const QString share = formatShare(Share{strip.share});
    painter.setFont(bold);
    const double shareWidth = painter.fontMetrics().horizontalAdvance(share);
    painter.setPen(isEnabled() ? theme.text : theme.disabledText);
    painter.drawText(box.adjusted(0, 2, 0, 0), Qt::AlignRight | Qt::AlignTop, share);
    painter.setFont(font());
    const QString name =
        painter.fontMetrics().elidedText(strip.name, Qt::ElideRight, static_cast<int>(box.width() - shareWidth - 12));
    painter.drawText(box.adjusted(0, 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, name);

    const QRectF track(0, box.top() + StripTop, width(), StripHeight);
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
      painter.fillRect(QRectF(from, track.top(), to - from, track.height()), color);
    }
    painter.setRenderHint(QPainter::Antialiasing);
  }
  if (m_strips.empty())
    return;
  QFont small = font();
  small.setPixelSize(11);
  painter.setFont(small);
  painter.setPen(theme.mutedText);
  const QRectF scale(0, height() - ScaleHeight, width(), ScaleHeight);
  painter.drawText(scale, Qt::AlignLeft | Qt::AlignVCenter, formatDuration({}));
  painter.drawText(scale, Qt::AlignRight | Qt::AlignVCenter, formatDuration(m_length));
  if (hasFocus())
    theme::drawFocusRing(&painter, QRectF(0, m_current * RowHeight, width(), RowHeight - 2), 4, theme);
}

void BottleneckStrips::mouseReleaseEvent(QMouseEvent *event)
{
  const int row = rowAt(event->position().y());
  if (row < 0)
    return;
  setCurrent(row);
  Q_EMIT chosen(m_strips[static_cast<std::size_t>(row)].element);
}

void BottleneckStrips::keyPressEvent(QKeyEvent *event)
{
  switch (event->key()) {
    case Qt::Key_Down:
      setCurrent(m_current + 1);
      break;
    case Qt::Key_Up:
      setCurrent(m_current - 1);
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (!m_strips.empty())
        Q_EMIT chosen(m_strips[static_cast<std::size_t>(m_current)].element);
      break;
    default:
      QWidget::keyPressEvent(event);
  }
}

int BottleneckStrips::rowAt(double y) const
{
  const int row = static_cast<int>(y) / RowHeight;
  return y >= 0 && row < static_cast<int>(m_strips.size()) ? row : -1;
}

void BottleneckStrips::setCurrent(int row)
{
  m_current = std::clamp(row, 0, std::max(0, static_cast<int>(m_strips.size()) - 1));
  update();
}

}  // namespace laneway
