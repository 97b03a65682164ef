#include "views/widgets/swatch_row.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace laneway {

namespace {

constexpr int SwatchSize = 18;

QIcon iconOf(const SwatchRow::Swatch &swatch)
{
  QIcon icon;
  for (const int ratio : {1, 2}) {
    QPixmap pixmap(SwatchSize * ratio, SwatchSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(swatch.outline, 1.5));
    painter.setBrush(swatch.fill);
    painter.drawRoundedRect(QRectF(1, 1, SwatchSize - 2, SwatchSize - 2), 4, 4);
    icon.addPixmap(pixmap);
  }
  return icon;
}

}  // namespace

SwatchRow::SwatchRow(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(1);
  layout->addStretch();
  connect(m_group, &QButtonGroup::idClicked, this, &SwatchRow::chosen);
}

void SwatchRow::setSwatches(const std::vector<Swatch> &swatches)
{
  const QList<QAbstractButton *> before = m_group->buttons();
  qDeleteAll(before);
  auto *row = static_cast<QHBoxLayout *>(layout());
  for (std::size_t i = 0; i < swatches.size(); ++i) {
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setIconSize({SwatchSize, SwatchSize});
    button->setIcon(iconOf(swatches[i]));
    button->setToolTip(swatches[i].name);
    button->setAccessibleName(swatches[i].name);
    button->setFocusPolicy(Qt::TabFocus);
    m_group->addButton(button, static_cast<int>(i));
    row->insertWidget(static_cast<int>(i), button);
  }
}

void SwatchRow::setChosen(int index)
{
  m_group->setExclusive(false);
  for (QAbstractButton *each : m_group->buttons())
    each->setChecked(m_group->id(each) == index);
  m_group->setExclusive(index >= 0);
}

}  // namespace laneway
