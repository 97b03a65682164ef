#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include "views/theme/style_painting.h"
#include "views/theme/theme_style.h"

// Panels, frames and indicators.
namespace laneway::theme {

namespace {

void drawPushButton(QPainter *painter, const QStyleOption *option)
{
  const Theme &theme = themeOf(option->palette);
  const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
  const bool isEnabled = has(option, QStyle::State_Enabled);
  const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
  const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
  const bool isDefault = isEnabled && button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
  if (isDefault)
    drawBox(painter, option->rect, cornerRadius, isDown || isHovered ? theme.accentHover : theme.accent);
  else if (button != nullptr && button->features.testFlag(QStyleOptionButton::Flat))
    drawBox(painter, option->rect, cornerRadius,
            isDown      ? theme.pressed
            : isHovered ? theme.hover
                        : QColor(Qt::transparent));
  else
    drawBox(painter, option->rect, cornerRadius,
            isDown      ? theme.pressed
            : isHovered ? theme.hover
                        : theme.sunken,
            theme.line);
  if (showsKeyboardFocus(option)) {
    const QRectF rect = option->rect;
    if (isDefault)
      drawBox(painter, rect.adjusted(3, 3, -3, -3), cornerRadius - 3, Qt::transparent, theme.onAccent, 1.5);
    else
      drawFocusRing(painter, rect, cornerRadius, theme);
  }
}

void drawToolButtonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
  const Theme &theme = themeOf(option->palette);
  const bool isEnabled = has(option, QStyle::State_Enabled);
  const bool isTile = widget != nullptr && widget->property("tile").toBool();
  QColor fill = isTile ? theme.sunken : QColor(Qt::transparent);
  if (has(option, QStyle::State_On))
    fill = theme.selection;
  else if (has(option, QStyle::State_Sunken))
    fill = theme.pressed;
  else if (isEnabled && has(option, QStyle::State_MouseOver))
    fill = theme.hover;
  drawBox(painter, option->rect, cornerRadius, fill);
}

void drawCheckBox(QPainter *painter, const QStyleOption *option)
{
  const Theme &theme = themeOf(option->palette);
  const bool isEnabled = has(option, QStyle::State_Enabled);
  const bool isFilled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
  const QRectF box = option->rect;
  if (isFilled) {
    drawBox(painter, box, 4, isEnabled ? theme.accent : theme.disabledText);
    const QColor sign = isEnabled ? theme.onAccent : theme.window;
    if (has(option, QStyle::State_On))
      drawTick(painter, box, sign);
    else
      drawBox(painter, QRectF(box.x() + 4, box.center().y() - 1, box.width() - 8, 2), 1, sign);
  } else {
    const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
    drawBox(painter, box, 4, isEnabled ? theme.sunken : theme.window,
            !isEnabled  ? theme.line
            : isHovered ? theme.accent
                        : theme.mark);
  }
}

void drawRadioButton(QPainter *painter, const QStyleOption *option)
{
  const Theme &theme = themeOf(option->palette);
  const bool isEnabled = has(option, QStyle::State_Enabled);
  const QRectF box = option->rect;
  const double radius = box.width() / 2;
  if (has(option, QStyle::State_On)) {
    drawBox(painter, box, radius, isEnabled ? theme.accent : theme.disabledText);
    drawBox(painter, box.adjusted(5, 5, -5, -5), 3, isEnabled ? theme.onAccent : theme.window);
  } else {
    const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
    drawBox(painter, box, radius, isEnabled ? theme.sunken : theme.window,
            !isEnabled  ? theme.line
            : isHovered ? theme.accent
                        : theme.mark);
  }
}

/// The background of a row of a list or table; rows of trees are drawn whole, by drawTreeRow.
void drawViewItem(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
  const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
  if (item == nullptr)
    return;
  if (item->backgroundBrush.style() != Qt::NoBrush)
    painter->fillRect(item->rect, item->backgroundBrush);
  if (qobject_cast<const QTreeView *>(widget) != nullptr)
    return;
  const Theme &theme = themeOf(option->palette);
  const bool isSelected = has(option, QStyle::State_Selected);
  if (!isSelected && !(has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)))
    return;
  const QColor fill = isSelected ? theme.selection : theme.hover;
  if (qobject_cast<const QListView *>(widget) != nullptr)
    drawBox(painter, QRectF(option->rect).adjusted(2, 0, -2, 0), cornerRadius, fill);
  else
    painter->fillRect(option->rect, fill);
}

/// Qt asks for a row's background in pieces, one before each cell's text, and tells of the selection only in the first:
/// each piece draws its part of the whole row's box.
void drawTreeRow(QPainter *painter, const QStyleOption *option, const QTreeView *tree)
{
  const QModelIndex index = tree->indexAt(QPoint(option->rect.center().x(), option->rect.center().y()));
  const bool isSelected =
      has(option, QStyle::State_Selected) || (index.isValid() && tree->selectionModel()->isSelected(index));
  if (!isSelected && !(has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)))
    return;
  const Theme &theme = themeOf(option->palette);
  const QRectF row(0, option->rect.y(), tree->viewport()->width(), option->rect.height());
  painter->save();
  painter->setClipRect(option->rect);
  drawBox(painter, row.adjusted(2, 0, -2, 0), cornerRadius, isSelected ? theme.selection : theme.hover);
  painter->restore();
}

void drawTabClose(QPainter *painter, const QStyleOption *option)
{
  const Theme &theme = themeOf(option->palette);
  const bool isHovered = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
  if (isHovered)
    drawBox(painter, option->rect, 4, has(option, QStyle::State_Sunken) ? theme.pressed : theme.hover);
  const PainterScope scope(painter);
  painter->setPen(QPen(isHovered ? theme.text : theme.mutedText, 1.4, Qt::SolidLine, Qt::RoundCap));
  const QPointF middle = QRectF(option->rect).center();
  painter->drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
  painter->drawLine(middle + QPointF(3, -3), middle + QPointF(-3, 3));
}

void drawBranch(QPainter *painter, const QStyleOption *option)
{
  if (!has(option, QStyle::State_Children))
    return;
  const Theme &theme = themeOf(option->palette);
  const Direction closed = option->direction == Qt::LeftToRight ? Direction::Right : Direction::Left;
  drawChevron(painter, option->rect, has(option, QStyle::State_Open) ? Direction::Down : closed, theme.mutedText);
}

void drawFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
  if (qobject_cast<const QTextEdit *>(widget) != nullptr || qobject_cast<const QPlainTextEdit *>(widget) != nullptr) {
    const bool isQuiet = widget->property("quiet").toBool();
    if (!isQuiet || has(option, QStyle::State_MouseOver) || has(option, QStyle::State_HasFocus))
      drawField(painter, option->rect, *option);
    return;
  }
  const Theme &theme = themeOf(option->palette);
  drawBox(painter, option->rect, cornerRadius, Qt::transparent, theme.line);
}

}  // namespace

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
  const Theme &theme = themeOf(option->palette);
  switch (element) {
    case PE_PanelLineEdit: {
      const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
      if (frame != nullptr && frame->lineWidth > 0)
        drawField(painter, option->rect, *option);
      return;
    }
    case PE_Frame:
      drawFrame(painter, option, widget);
      return;
    case PE_PanelButtonCommand:
      drawPushButton(painter, option);
      return;
    case PE_PanelButtonTool:
      drawToolButtonPanel(painter, option, widget);
      return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
      drawCheckBox(painter, option);
      return;
    case PE_IndicatorRadioButton:
      drawRadioButton(painter, option);
      return;
    case PE_IndicatorTabClose:
      drawTabClose(painter, option);
      return;
    case PE_PanelItemViewRow:
      if (const auto *tree = qobject_cast<const QTreeView *>(widget))
        drawTreeRow(painter, option, tree);
      return;
    case PE_PanelItemViewItem:
      drawViewItem(painter, option, widget);
      return;
    case PE_IndicatorBranch:
      drawBranch(painter, option);
      return;
    case PE_FrameFocusRect:
      if (showsKeyboardFocus(option))
        drawFocusRing(painter, option->rect, cornerRadius, theme);
      return;
    case PE_IndicatorArrowUp:
      drawChevron(painter, option->rect, Direction::Up, option->palette.color(QPalette::ButtonText));
      return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorButtonDropDown:
      drawChevron(painter, option->rect, Direction::Down, option->palette.color(QPalette::ButtonText));
      return;
    case PE_IndicatorArrowLeft:
      drawChevron(painter, option->rect, Direction::Left, option->palette.color(QPalette::ButtonText));
      return;
    case PE_IndicatorArrowRight:
      drawChevron(painter, option->rect, Direction::Right, option->palette.color(QPalette::ButtonText));
      return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
      painter->fillRect(option->rect, theme.raised);
      drawBox(painter, option->rect, 0, Qt::transparent, theme.line);
      return;
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameButtonTool:
    case PE_FrameButtonBevel:
    case PE_FrameDefaultButton:
    case PE_FrameWindow:
      return;
    case PE_FrameDockWidget:
      drawBox(painter, option->rect, 0, Qt::transparent, theme.line);
      return;
    case PE_PanelStatusBar:
      painter->fillRect(option->rect, theme.window);
      painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), theme.line);
      return;
    case PE_IndicatorToolBarSeparator: {
      const QRect rect = option->rect;
      if (has(option, State_Horizontal))
        painter->fillRect(QRect(rect.center().x(), rect.center().y() - 10, 1, 20), theme.line);
      else
        painter->fillRect(QRect(rect.center().x() - 10, rect.center().y(), 20, 1), theme.line);
      return;
    }
    case PE_FrameTabBarBase: {
      const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option);
      if (base != nullptr && widget != nullptr && widget->property("segmented").toBool())
        drawBox(painter, base->tabBarRect, cornerRadius + 2, theme.sunken, theme.line);
      else if (base != nullptr)
        painter->fillRect(QRect(base->rect.left(), base->rect.bottom(), base->rect.width(), 1), theme.line);
      return;
    }
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

}  // namespace laneway::theme
