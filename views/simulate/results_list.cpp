#include "views/simulate/results_list.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace laneway::results_list {

namespace {

constexpr int IdRole = Qt::UserRole;

}  // namespace

QLabel *addCaption(QVBoxLayout *layout)
{
  auto *caption = new QLabel;
  QFont small = caption->font();
  small.setPixelSize(11);
  small.setCapitalization(QFont::AllUppercase);
  small.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
  caption->setFont(small);
  caption->setForegroundRole(QPalette::PlaceholderText);
  layout->addWidget(caption);
  return caption;
}

QTreeWidget *make(int columns)
{
  auto *list = new QTreeWidget;
  list->setColumnCount(columns);
  list->setRootIsDecorated(false);
  list->setFrameShape(QFrame::NoFrame);
  list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list->setAllColumnsShowFocus(true);
  list->setUniformRowHeights(true);
  list->setTextElideMode(Qt::ElideRight);
  list->header()->setStretchLastSection(false);
  list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  for (int column = 1; column < columns; ++column)  // as the figures below
    list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  return list;
}

void fitHeight(QTreeWidget *list)
{
  int height = list->isHeaderHidden() ? 2 : list->header()->sizeHint().height() + 2;
  for (int i = 0; i < list->topLevelItemCount(); ++i)
    height += std::max(24, list->sizeHintForRow(i));
  list->setFixedHeight(height);
}

QTreeWidgetItem *addRow(QTreeWidget *list, const QStringList &texts, Id id)
{
  auto *row = new QTreeWidgetItem(list, texts);
  row->setData(0, IdRole, id.text());
  row->setToolTip(0, texts.constFirst());
  for (int column = 1; column < list->columnCount(); ++column)
    row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  return row;
}

Id idOf(const QTreeWidgetItem *row)
{
  return Id(row->data(0, IdRole).toString());
}

}  // namespace laneway::results_list
