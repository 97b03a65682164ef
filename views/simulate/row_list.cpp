#include "views/simulate/row_list.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include "views/theme/style_painting.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int RowHeight = 38;
constexpr int LeastWidth = 200;
constexpr int AboveTexts = 2;
constexpr int BetweenTexts = 12;
constexpr int BelowFocus = 2;

enum Role { FigureRole = Qt::UserRole, ElementRole };

}  // namespace

class RowList::Delegate : public QStyledItemDelegate {
 public:
  explicit Delegate(RowList &list) : QStyledItemDelegate(&list), m_list(list) {}

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
  {
    return {LeastWidth, RowHeight};
  }

  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
  {
    const theme::PainterScope scope(painter);
    const theme::Theme &theme = theme::themeOf(option.palette);
    const QRectF box(option.rect);
    const QRectF texts = box.adjusted(0, AboveTexts, 0, 0);
    const QString figure = index.data(FigureRole).toString();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const int figureWidth = painter->fontMetrics().horizontalAdvance(figure);
    painter->setPen(m_list.isEnabled() ? theme.text : theme.disabledText);
    painter->drawText(texts, Qt::AlignRight | Qt::AlignTop, figure);
    painter->setFont(option.font);
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                           option.rect.width() - figureWidth - BetweenTexts);
    painter->drawText(texts, Qt::AlignLeft | Qt::AlignTop, name);
    m_list.paintUnder(*painter, index.row(), box);
    if (m_list.hasFocus() && index == m_list.currentIndex())
      theme::drawFocusRing(painter, box.adjusted(0, 0, 0, -BelowFocus), 4, theme);
  }

  bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                 const QModelIndex &index) override
  {
    if (event->type() != QEvent::ToolTip || !index.isValid())
      return QStyledItemDelegate::helpEvent(event, view, option, index);
    const double share = static_cast<double>(event->pos().x() - option.rect.left()) / option.rect.width();
    QToolTip::showText(event->globalPos(), m_list.toolTipAt(index.row(), share), view);
    return true;
  }

 private:
  RowList &m_list;
};

RowList::RowList(int footerHeight, QWidget *parent) : QListWidget(parent), m_footerHeight(footerHeight)
{
  setItemDelegate(new Delegate(*this));
  setFrameShape(QFrame::NoFrame);
  setSelectionMode(QAbstractItemView::NoSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  viewport()->setAutoFillBackground(false);
  viewport()->setCursor(Qt::PointingHandCursor);
  const auto choose = [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(ElementRole).value<Id>()); };
  connect(this, &QListWidget::itemClicked, this, choose);
  connect(this, &QListWidget::itemActivated, this, choose);
}

void RowList::setRows(const std::vector<Row> &rows)
{
  clear();
  for (const Row &row : rows) {
    auto *item = new QListWidgetItem(row.name, this);
    item->setData(FigureRole, row.figure);
    item->setData(ElementRole, QVariant::fromValue(row.element));
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(row.name, row.spoken));
  }
  setCurrentRow(0);
  updateGeometry();
}

QSize RowList::sizeHint() const
{
  return {LeastWidth, count() == 0 ? 0 : RowHeight * count() + m_footerHeight};
}

}  // namespace laneway
