#include "views/widgets/swatch_row.h"

#include <algorithm>
#include <utility>

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

namespace laneway {

namespace {

constexpr int SwatchSize = 18;
constexpr int Gap = 1;
constexpr int LeastColumns = 5;

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
  m_grid = new QGridLayout(this);
  m_grid->setContentsMargins({});
  m_grid->setSpacing(Gap);
  m_grid->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  connect(m_group, &QButtonGroup::idClicked, this, &SwatchRow::chosen);
}

void SwatchRow::setSwatches(const std::vector<Swatch> &swatches)
{
  const QList<QAbstractButton *> before = m_group->buttons();
  qDeleteAll(before);
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
    button->show();
  }
  m_columns = 0;
  place();
}

void SwatchRow::place()
{
  const QList<QAbstractButton *> buttons = m_group->buttons();
  if (buttons.isEmpty())
    return;
  const int columns = std::max(1, (width() + Gap) / (buttons.front()->sizeHint().width() + Gap));
  if (std::exchange(m_columns, columns) == columns)
    return;
  for (int i = 0; i < buttons.size(); ++i)
    m_grid->addWidget(buttons[i], i / columns, i % columns);
  m_grid->activate();
  updateGeometry();
}

void SwatchRow::resizeEvent(QResizeEvent *event)
{
  QWidget::resizeEvent(event);
  place();
}

QSize SwatchRow::minimumSizeHint() const
{
  const QList<QAbstractButton *> buttons = m_group->buttons();
  const int width = buttons.isEmpty() ? 0 : buttons.front()->sizeHint().width();
  return {LeastColumns * width + (LeastColumns - 1) * Gap, QWidget::minimumSizeHint().height()};
}

void SwatchRow::setChosen(int index)
{
  m_group->setExclusive(false);
  for (QAbstractButton *each : m_group->buttons())
    each->setChecked(m_group->id(each) == index);
  m_group->setExclusive(index >= 0);
}

}  // namespace laneway
