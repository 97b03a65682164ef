#include "views/panels/finding_delegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include "views/panels/findings_model.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int Side = 8;
constexpr int Above = 5;
constexpr int IconSize = 16;
constexpr int Gap = 8;
constexpr int BelowText = 2;
constexpr int TextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

}  // namespace

FindingDelegate::FindingDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

FindingDelegate::Places FindingDelegate::placesIn(const QRect &row, const QStyleOptionViewItem &option,
                                                  const QModelIndex &index)
{
  const QFontMetrics metrics(option.font);
  Places places;
  places.icon = QRect(row.left() + Side, row.top() + Above + (metrics.height() - IconSize) / 2, IconSize, IconSize);
  const int left = places.icon.right() + 1 + Gap;
  const int width = std::max(row.right() + 1 - Side - left, 40);
  const QRect room(left, row.top() + Above, width, 100'000);
  places.text = metrics.boundingRect(room, TextFlags, index.data().toString());
  places.text.setWidth(width);
  if (index.data(FindingsModel::HasFixRole).toBool())
    places.fix =
        QRect(left, places.text.bottom() + 1 + BelowText, metrics.horizontalAdvance(tr("Fix")) + 2, metrics.height());
  return places;
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
  const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
  const int width = view ? view->viewport()->width() : 240;
  const Places places = placesIn(QRect(0, 0, width, 0), option, index);
  return {width, std::max(places.text.bottom(), places.fix.bottom()) + 1 + Above};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
  QStyleOptionViewItem option = given;
  initStyleOption(&option, index);
  const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

  const theme::Theme &colors = theme::themeOf(option.palette);
  const Places places = placesIn(option.rect, option, index);
  option.icon.paint(painter, places.icon);
  painter->save();
  painter->setFont(option.font);
  const bool isAdvice = index.data(FindingsModel::SeverityRole).toInt() == static_cast<int>(Severity::Advice);
  painter->setPen(isAdvice ? colors.mutedText : colors.text);
  painter->drawText(places.text, TextFlags, option.text);
  if (!places.fix.isEmpty()) {
    painter->setPen(colors.accent);
    painter->drawText(places.fix, Qt::AlignLeft | Qt::AlignVCenter, tr("Fix"));
  }
  painter->restore();
}

bool FindingDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
  if (event->type() != QEvent::MouseButtonRelease)
    return false;
  const auto *mouse = static_cast<QMouseEvent *>(event);
  const QRect fix = placesIn(option.rect, option, index).fix;
  if (mouse->button() != Qt::LeftButton || fix.isEmpty() ||
      !fix.adjusted(-4, -2, 4, 2).contains(mouse->position().toPoint()))
    return false;
  Q_EMIT fixClicked(index);
  return true;
}

}  // namespace laneway
