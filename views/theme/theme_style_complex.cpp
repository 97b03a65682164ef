#include <algorithm>

#include <QAbstractSpinBox>
#include <QStyleOption>

#include "views/theme/style_painting.h"
#include "views/theme/theme_style.h"

// Controls of several parts: boxes with arrows, scroll bars, sliders.
namespace laneway::theme {

namespace {

void drawComboBox(QPainter *painter, const QStyleOptionComboBox &box, const QStyle &style, const QWidget *widget)
{
  const Theme &theme = themeOf(box.palette);
  if (box.frame)
    drawField(painter, box.rect, box);
  const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxArrow, widget);
  drawChevron(painter, arrow, Direction::Down, has(&box, QStyle::State_Enabled) ? theme.mutedText : theme.disabledText);
}

void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox &box, const QStyle &style, const QWidget *widget)
{
  const Theme &theme = themeOf(box.palette);
  if (box.frame)
    drawField(painter, box.rect, box);
  if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
    return;
  const auto drawArrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Direction direction) {
    const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &box, part, widget);
    const bool canStep = has(&box, QStyle::State_Enabled) && box.stepEnabled.testFlag(step);
    const bool isActive = canStep && box.activeSubControls.testFlag(part);
    drawChevron(painter, rect, direction, !canStep ? theme.disabledText : isActive ? theme.accent : theme.mutedText);
  };
  drawArrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Direction::Up);
  drawArrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Direction::Down);
}

/// Only a rounded handle; the groove is what lies behind.
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &bar, const QStyle &style, const QWidget *widget)
{
  const Theme &theme = themeOf(bar.palette);
  painter->fillRect(bar.rect, bar.palette.brush(QPalette::Window));
  if (bar.minimum == bar.maximum)
    return;
  const bool isActive = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        (has(&bar, QStyle::State_MouseOver) || has(&bar, QStyle::State_Sunken));
  const double margin = isActive ? 2.5 : 3.5;
  const QRectF handle = QRectF(style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget))
                            .adjusted(margin, margin, -margin, -margin);
  QColor color = theme.mark;
  color.setAlphaF(isActive ? 1.0F : 0.55F);
  drawBox(painter, handle, std::min(handle.width(), handle.height()) / 2, color);
}

void drawSlider(QPainter *painter, const QStyleOptionSlider &slider, const QStyle &style, const QWidget *widget)
{
  const Theme &theme = themeOf(slider.palette);
  const bool isEnabled = has(&slider, QStyle::State_Enabled);
  const QRectF handle = style.subControlRect(QStyle::CC_Slider, &slider, QStyle::SC_SliderHandle, widget);
  const QPointF knob = handle.center();
  QRectF track;
  QRectF done;
  if (slider.orientation == Qt::Horizontal) {
    track = QRectF(slider.rect.left() + 2, knob.y() - 1.5, slider.rect.width() - 4, 3);
    done = track;
    if (slider.upsideDown)
      done.setLeft(knob.x());
    else
      done.setRight(knob.x());
  } else {
    track = QRectF(knob.x() - 1.5, slider.rect.top() + 2, 3, slider.rect.height() - 4);
    done = track;
    if (slider.upsideDown)
      done.setTop(knob.y());
    else
      done.setBottom(knob.y());
  }
  drawBox(painter, track, 1.5, theme.pressed);
  drawBox(painter, done, 1.5, isEnabled ? theme.accent : theme.disabledText);
  const bool isActive = isEnabled && slider.activeSubControls.testFlag(QStyle::SC_SliderHandle) &&
                        (has(&slider, QStyle::State_MouseOver) || has(&slider, QStyle::State_Sunken));
  const double radius = isActive ? 7 : 6;
  const QRectF circle(knob.x() - radius, knob.y() - radius, 2 * radius, 2 * radius);
  drawBox(painter, circle, radius,
          !isEnabled ? theme.disabledText
          : isActive ? theme.accentHover
                     : theme.accent,
          theme.window, 1.5);
  if (showsKeyboardFocus(&slider))
    drawFocusRing(painter, circle.adjusted(-2, -2, 2, 2), radius + 2, theme);
}

}  // namespace

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
  if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); control == CC_ComboBox && box)
    drawComboBox(painter, *box, *this, widget);
  else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin)
    drawSpinBox(painter, *spin, *this, widget);
  else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && bar)
    drawScrollBar(painter, *bar, *this, widget);
  else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_Slider && slider)
    drawSlider(painter, *slider, *this, widget);
  else {
    if (control == CC_ToolButton && widget != nullptr && widget->property("tile").toBool())
      drawPrimitive(PE_PanelButtonTool, option, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
  }
}

}  // namespace laneway::theme
