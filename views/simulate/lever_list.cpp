#include "views/simulate/lever_list.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "views/theme/style_painting.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int RowHeight = 38;
constexpr double BarHeight = 6;
constexpr double BarTop = 24;

}  // namespace

LeverList::LeverList(QWidget *parent) : QWidget(parent)
{
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LeverList::setRows(std::vector<LeverRow> rows)
{
  m_rows = std::move(rows);
  m_current = 0;
  QStringList spoken;
  for (const LeverRow &row : m_rows)
    spoken += QStringLiteral("%1: %2").arg(row.name, row.interval);
  setAccessibleDescription(spoken.join(QStringLiteral("; ")));
  updateGeometry();
  update();
}

QSize LeverList::sizeHint() const
{
  return {200, RowHeight * static_cast<int>(m_rows.size())};
}

bool LeverList::event(QEvent *event)
{
  if (event->type() == QEvent::ToolTip) {
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    QToolTip::showText(help->globalPos(), row < 0 ? QString() : m_rows[static_cast<std::size_t>(row)].interval, this);
    return true;
  }
  return QWidget::event(event);
}

void LeverList::paintEvent(QPaintEvent *)
{
  const theme::Theme &theme = theme::themeOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  double widest = 1e-9;
  for (const LeverRow &row : m_rows)
    widest = std::max({widest, std::abs(row.low), std::abs(row.high)});
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);

  for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
    const LeverRow &row = m_rows[static_cast<std::size_t>(i)];
    const QRectF box(0, i * RowHeight, width(), RowHeight);
    painter.setFont(bold);
    const double effectWidth = painter.fontMetrics().horizontalAdvance(row.effect);
    painter.setPen(theme.text);
    painter.drawText(box.adjusted(0, 2, 0, 0), Qt::AlignRight | Qt::AlignTop, row.effect);
    painter.setFont(font());
    const QString name =
        painter.fontMetrics().elidedText(row.name, Qt::ElideRight, static_cast<int>(box.width() - effectWidth - 12));
    painter.drawText(box.adjusted(0, 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, name);

    // What makes things worse is drawn pale: length says how much, the sign stands in the figure.
    const QRectF track(0, box.top() + BarTop, width(), BarHeight);
    const auto x = [&](double value) { return track.width() * std::clamp(std::abs(value) / widest, 0.0, 1.0); };
    theme::drawBox(&painter, track, BarHeight / 2, theme.sunken);
    QRectF bar = track;
    bar.setWidth(std::max(BarHeight, x(row.mean)));
    theme::drawBox(&painter, bar, BarHeight / 2, row.mean < 0 ? theme.accent : theme.mark);
    const bool crossesZero = row.low < 0 && row.high > 0;
    const double from = crossesZero ? 0 : std::min(x(row.low), x(row.high));
    const double to = std::max(x(row.low), x(row.high));
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawLine(QPointF(from, track.center().y()), QPointF(to, track.center().y()));
  }
  if (hasFocus() && !m_rows.empty())
    theme::drawFocusRing(&painter, QRectF(0, m_current * RowHeight, width(), RowHeight - 2), 4, theme);
}

void LeverList::mouseReleaseEvent(QMouseEvent *event)
{
  const int row = rowAt(event->position().y());
  if (row < 0)
    return;
  setCurrent(row);
  Q_EMIT chosen(m_rows[static_cast<std::size_t>(row)].element);
}

void LeverList::keyPressEvent(QKeyEvent *event)
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
      if (!m_rows.empty())
        Q_EMIT chosen(m_rows[static_cast<std::size_t>(m_current)].element);
      break;
    default:
      QWidget::keyPressEvent(event);
  }
}

int LeverList::rowAt(double y) const
{
  const int row = static_cast<int>(y) / RowHeight;
  return y >= 0 && row < static_cast<int>(m_rows.size()) ? row : -1;
}

void LeverList::setCurrent(int row)
{
  m_current = std::clamp(row, 0, std::max(0, static_cast<int>(m_rows.size()) - 1));
  update();
}

}  // namespace laneway
