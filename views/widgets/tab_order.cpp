#include "views/widgets/tab_order.h"

#include <vector>

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLayout>
#include <QWidget>

#include "views/widgets/link_button.h"

namespace laneway {

namespace {

void collect(const QLayout &layout, std::vector<QWidget *> &found, std::vector<QWidget *> &links);

void collect(QWidget &widget, std::vector<QWidget *> &found, std::vector<QWidget *> &links)
{
  if (widget.layout() && !qobject_cast<QComboBox *>(&widget) && !qobject_cast<QAbstractScrollArea *>(&widget)) {
    std::vector<QWidget *> own;
    collect(*widget.layout(), found, own);
    found.insert(found.end(), own.begin(), own.end());
  } else if (qobject_cast<LinkButton *>(&widget)) {
    links.push_back(&widget);
  } else if (widget.focusPolicy() & Qt::TabFocus) {
    found.push_back(&widget);
  }
}

void collect(const QLayout &layout, std::vector<QWidget *> &found, std::vector<QWidget *> &links)
{
  for (int at = 0; at < layout.count(); ++at) {
    QLayoutItem *item = layout.itemAt(at);
    if (QWidget *widget = item->widget())
      collect(*widget, found, links);
    else if (QLayout *inner = item->layout())
      collect(*inner, found, links);
  }
}

}  // namespace

void orderTabsByPlace(QWidget &root)
{
  if (!root.layout())
    return;
  std::vector<QWidget *> order;
  std::vector<QWidget *> links;
  collect(*root.layout(), order, links);
  order.insert(order.end(), links.begin(), links.end());
  for (std::size_t at = 1; at < order.size(); ++at)
    QWidget::setTabOrder(order[at - 1], order[at]);
}

}  // namespace laneway
