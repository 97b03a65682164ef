#include "views/simulate/lever_list.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainter>

#include "views/theme/style_painting.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr double BarHeight = 6;
constexpr double AboveBar = 2;

}  // namespace

LeverList::LeverList(QWidget *parent) : RowList(0, parent) {}

void LeverList::setLevers(std::vector<LeverRow> levers)
{
  m_levers = std::move(levers);
  m_widest = 1e-9;
  std::vector<Row> rows;
  for (const LeverRow &lever : m_levers) {
    m_widest = std::max({m_widest, std::abs(lever.low), std::abs(lever.high)});
    rows.push_back({lever.element, lever.name, lever.effect, lever.interval});
  }
  setRows(rows);
}

QString LeverList::toolTipAt(int row, double) const
{
  return m_levers[static_cast<std::size_t>(row)].interval;
}

void LeverList::paintUnder(QPainter &painter, int row, const QRectF &box) const
{
  const LeverRow &lever = m_levers[static_cast<std::size_t>(row)];
  const theme::Theme &theme = theme::themeOf(palette());
  const QRectF track(box.left(), box.top() + UnderTexts + AboveBar, box.width(), BarHeight);
  const auto length = [&](double value) { return track.width() * std::clamp(std::abs(value) / m_widest, 0.0, 1.0); };
  theme::drawBox(&painter, track, BarHeight / 2, theme.sunken);
  QRectF bar = track;
  bar.setWidth(std::max(BarHeight, length(lever.mean)));
  // What makes things worse is drawn pale: length says how much, the sign stands in the figure.
  theme::drawBox(&painter, bar, BarHeight / 2, lever.mean < 0 ? theme.accent : theme.mark);
  const bool crossesZero = lever.low < 0 && lever.high > 0;
  const double from = crossesZero ? 0 : std::min(length(lever.low), length(lever.high));
  const double to = std::max(length(lever.low), length(lever.high));
  painter.setPen(QPen(theme.text, 1.5));
  painter.drawLine(QPointF(track.left() + from, track.center().y()), QPointF(track.left() + to, track.center().y()));
}

}  // namespace laneway
