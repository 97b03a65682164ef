#include "views/panels/scenario_delegate.h"

#include <QApplication>
#include <QPainter>

#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int Side = 6;
constexpr int Gap = 10;
constexpr int RowHeight = 30;

}  // namespace

ScenarioDelegate::ScenarioDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
  return {QStyledItemDelegate::sizeHint(option, index).width(), RowHeight};
}

void ScenarioDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
  QStyleOptionViewItem option = given;
  initStyleOption(&option, index);
  const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

  const theme::Theme &colors = theme::themeOf(option.palette);
  const bool isSelected = option.state.testFlag(QStyle::State_Selected);
  const bool isOutdated = index.data(OutdatedRole).toBool();
  QRect room = option.rect.adjusted(Side, 0, -Side, 0);
  painter->save();
  const auto figure = [&](int role, const QColor &color) {
    const QString text = index.data(role).toString();
    if (text.isEmpty())
      return;
    painter->setPen(isOutdated ? colors.mutedText : color);
    painter->setFont(option.font);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    room.setRight(room.right() - QFontMetrics(option.font).horizontalAdvance(text) - Gap);
  };
  figure(CostRole, colors.mutedText);
  figure(CycleTimeRole, colors.text);

  QFont font = option.font;
  font.setWeight(isSelected ? QFont::DemiBold : QFont::Normal);
  painter->setFont(font);
  painter->setPen(isSelected ? colors.accent : colors.text);
  painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                    QFontMetrics(font).elidedText(option.text, Qt::ElideRight, room.width()));
  painter->restore();
}

}  // namespace laneway
