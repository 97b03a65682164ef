#include "views/dialogs/day_bar.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "views/theme/style_painting.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int MinutesOfDay = 1440;
constexpr int Slot = 30;
constexpr int Slots = MinutesOfDay / Slot;

}  // namespace

DayBar::DayBar(QWidget *parent) : QWidget(parent)
{
  setCursor(Qt::IBeamCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayBar::setHours(std::vector<WorkingHours> hours)
{
  m_hours = std::move(hours);
  update();
}

QSize DayBar::sizeHint() const
{
  return {240, 22};
}

int DayBar::minuteAt(double x) const
{
  return std::clamp(static_cast<int>(std::floor(x / std::max(width(), 1) * Slots)), 0, Slots - 1) * Slot;
}

double DayBar::placeOf(int minute) const
{
  return static_cast<double>(minute) / MinutesOfDay * width();
}

std::vector<WorkingHours> DayBar::dragged() const
{
  const int from = std::min(m_from, m_to);
  const int to = std::max(m_from, m_to) + Slot;
  std::vector<WorkingHours> pieces;
  for (const WorkingHours &each : m_hours) {
    // What the drag covers is taken out first, and put back as one where it opens.
    if (each.from < from)
      pieces.push_back({1, each.from, std::min(each.to, from)});
    if (each.to > to)
      pieces.push_back({1, std::max(each.from, to), each.to});
  }
  if (m_opens)
    pieces.push_back({1, from, to});
  std::sort(pieces.begin(), pieces.end(), [](const WorkingHours &a, const WorkingHours &b) { return a.from < b.from; });
  std::vector<WorkingHours> joined;
  for (const WorkingHours &each : pieces) {
    if (!joined.empty() && joined.back().to >= each.from)
      joined.back().to = std::max(joined.back().to, each.to);
    else
      joined.push_back(each);
  }
  return joined;
}

void DayBar::paintEvent(QPaintEvent *)
{
  const theme::Theme &colors = theme::themeOf(palette());
  QPainter painter(this);
  const QRectF track = QRectF(rect()).adjusted(0, 3, 0, -3);
  theme::drawBox(&painter, track, 4, colors.sunken, colors.line);
  QColor open = colors.accent;
  open.setAlphaF(isEnabled() ? 0.75F : 0.3F);
  for (const WorkingHours &each : m_isDragging ? dragged() : m_hours)
    theme::drawBox(&painter,
                   QRectF(placeOf(each.from), track.top(), placeOf(each.to) - placeOf(each.from), track.height()), 4,
                   open);
  painter.setPen(colors.line);
  for (const int hour : std::array{6, 12, 18}) {
    const double x = std::round(placeOf(hour * 60)) + 0.5;
    painter.drawLine(QPointF(x, track.top()), QPointF(x, track.bottom()));
  }
}

void DayBar::mousePressEvent(QMouseEvent *event)
{
  if (event->button() != Qt::LeftButton)
    return;
  m_isDragging = true;
  m_from = m_to = minuteAt(event->position().x());
  m_opens = std::none_of(m_hours.begin(), m_hours.end(),
                         [this](const WorkingHours &each) { return each.from <= m_from && m_from < each.to; });
  update();
}

void DayBar::mouseMoveEvent(QMouseEvent *event)
{
  if (!m_isDragging)
    return;
  m_to = minuteAt(event->position().x());
  update();
}

void DayBar::mouseReleaseEvent(QMouseEvent *event)
{
  if (!m_isDragging || event->button() != Qt::LeftButton)
    return;
  m_to = minuteAt(event->position().x());
  const std::vector<WorkingHours> hours = dragged();
  m_isDragging = false;
  update();
  Q_EMIT hoursDragged(hours);
}

}  // namespace laneway
