#include "views/widgets/wrapping_check_box.h"

#include <algorithm>
#include <utility>

#include <QStyleOptionButton>
#include <QStylePainter>

namespace laneway {

namespace {

constexpr int TextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;
/// Beyond what any panel is high.
constexpr int MostHeight = 10'000;

}  // namespace

WrappingCheckBox::WrappingCheckBox(QWidget *parent) : QCheckBox(parent)
{
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

int WrappingCheckBox::textLeft() const
{
  QStyleOptionButton option;
  initStyleOption(&option);
  return style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this) +
         style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, &option, this);
}

QSize WrappingCheckBox::minimumSizeHint() const
{
  int widest = 0;
  for (const QString &word : text().split(u' '))
    widest = std::max(widest, fontMetrics().horizontalAdvance(word));
  return {textLeft() + widest, QCheckBox::minimumSizeHint().height()};
}

int WrappingCheckBox::heightForWidth(int width) const
{
  const QRect room(0, 0, std::max(1, width - textLeft()), MostHeight);
  const int height = fontMetrics().boundingRect(room, TextFlags, text()).height();
  const int oneLine = QCheckBox::sizeHint().height();
  return oneLine + std::max(0, height - fontMetrics().height());
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
  QStylePainter painter(this);
  QStyleOptionButton option;
  initStyleOption(&option);
  const QString words = std::exchange(option.text, {});
  const int oneLine = QCheckBox::sizeHint().height();
  option.rect.setHeight(oneLine);
  painter.drawControl(QStyle::CE_CheckBox, option);
  const QRect room = rect().adjusted(textLeft(), (oneLine - fontMetrics().height()) / 2, 0, 0);
  painter.drawItemText(room, TextFlags, option.palette, isEnabled(), words, QPalette::WindowText);
}

bool WrappingCheckBox::hitButton(const QPoint &at) const
{
  return rect().contains(at);
}

}  // namespace laneway
