#include <QLocale>
#include <QMenu>
#include <QStyleOption>
#include <QTabBar>

#include "views/theme/style_painting.h"
#include "views/theme/theme_style.h"

// Controls of one piece: labels, tabs, menus, headers, progress.
namespace laneway::theme {

namespace {

bool isSegmented(const QWidget *widget)
{
  return widget != nullptr && widget->property("segmented").toBool();
}

void drawTabShape(QPainter *painter, const QStyleOptionTab &tab, const QWidget *widget)
{
  const Theme &theme = themeOf(tab.palette);
  const bool isSelected = has(&tab, QStyle::State_Selected);
  const bool isHovered = has(&tab, QStyle::State_MouseOver) && has(&tab, QStyle::State_Enabled);
  const bool hasFocus = isSelected && has(&tab, QStyle::State_HasFocus) && widget != nullptr &&
                        widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
  if (isSegmented(widget)) {
    const QRectF segment = QRectF(tab.rect).adjusted(2, 2, -2, -2);
    if (isSelected || isHovered)
      drawBox(painter, segment, cornerRadius, isSelected ? theme.selection : theme.hover);
    if (hasFocus)
      drawFocusRing(painter, segment, cornerRadius, theme);
    return;
  }
  if (isHovered && !isSelected)
    drawBox(painter, QRectF(tab.rect).adjusted(2, 3, -2, -3), cornerRadius, theme.hover);
  if (isSelected)
    drawBox(painter, QRectF(tab.rect.left() + 8, tab.rect.bottom() - 1, tab.rect.width() - 16, 2), 1, theme.accent);
  if (hasFocus)
    drawFocusRing(painter, QRectF(tab.rect).adjusted(2, 3, -2, -3), cornerRadius, theme);
}

/// One entry: tick or icon, text, shortcut, arrow of a submenu.
void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem &item, const QStyle &style, const QWidget *widget)
{
  constexpr int edge = 4;
  constexpr int gutter = 28;
  constexpr int right = 26;
  const Theme &theme = themeOf(item.palette);
  painter->fillRect(item.rect, theme.raised);
  if (item.menuItemType == QStyleOptionMenuItem::Separator) {
    painter->fillRect(QRect(item.rect.left() + 8, item.rect.center().y(), item.rect.width() - 16, 1), theme.line);
    return;
  }

  const bool isEnabled = has(&item, QStyle::State_Enabled);
  const bool isCurrent = has(&item, QStyle::State_Selected) && isEnabled;
  if (isCurrent)
    drawBox(painter, QRectF(item.rect).adjusted(edge, 0, -edge, 0), 5, theme.selection);
  const QColor color = !isEnabled ? theme.disabledText : isCurrent ? theme.accent : theme.text;

  const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
  const QRect sign = mirrored(QRect(item.rect.left() + edge + 6, item.rect.center().y() - 7, 16, 16));
  if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
    if (item.checked && item.checkType == QStyleOptionMenuItem::Exclusive)
      drawBox(painter, QRectF(sign).adjusted(5, 5, -5, -5), 3, color);
    else if (item.checked)
      drawTick(painter, sign, color);
  } else if (!item.icon.isNull()) {
    const QIcon::Mode mode = !isEnabled ? QIcon::Disabled : isCurrent ? QIcon::Selected : QIcon::Normal;
    item.icon.paint(painter, sign, Qt::AlignCenter, mode);
  }

  const QRect inside = item.rect.adjusted(edge + gutter, 0, -right, 0);
  const QStringList parts = item.text.split(u'\t');
  const bool showsMnemonic = style.styleHint(QStyle::SH_UnderlineShortcut, &item, widget) != 0;
  const int flags =
      Qt::AlignVCenter | Qt::TextSingleLine | (showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
  painter->setFont(item.font);
  painter->setPen(color);
  painter->drawText(mirrored(inside), flags | int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)),
                    parts.first());
  if (parts.size() > 1) {
    painter->setPen(isCurrent ? theme.accent : isEnabled ? theme.mutedText : theme.disabledText);
    painter->drawText(mirrored(inside.adjusted(0, 0, right - edge - 8, 0)),
                      flags | int(QStyle::visualAlignment(item.direction, Qt::AlignRight)), parts.at(1));
  }
  if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
    const QRect arrow(item.rect.right() - edge - 20, item.rect.top(), 16, item.rect.height());
    const bool leftToRight = item.direction == Qt::LeftToRight;
    drawChevron(painter, mirrored(arrow), leftToRight ? Direction::Right : Direction::Left,
                isCurrent ? theme.accent : theme.mutedText);
  }
}

void drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &item, const QStyle &style, const QWidget *widget)
{
  const Theme &theme = themeOf(item.palette);
  const bool isEnabled = has(&item, QStyle::State_Enabled);
  painter->fillRect(item.rect, theme.window);
  if (has(&item, QStyle::State_Selected) && isEnabled)
    drawBox(painter, QRectF(item.rect).adjusted(0, 1, 0, -1), 5,
            has(&item, QStyle::State_Sunken) ? theme.pressed : theme.hover);
  const bool showsMnemonic = style.styleHint(QStyle::SH_UnderlineShortcut, &item, widget) != 0;
  painter->setPen(isEnabled ? theme.text : theme.disabledText);
  painter->drawText(
      item.rect, Qt::AlignCenter | Qt::TextSingleLine | (showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
      item.text);
}

/// A thin track with its text beside it. Without a range a third of it is filled, in the middle.
void drawProgressBar(QPainter *painter, const QStyleOptionProgressBar &bar)
{
  constexpr int labelWidth = 44;
  const Theme &theme = themeOf(bar.palette);
  const auto mirrored = [&bar](const QRectF &rect) {
    return bar.direction == Qt::LeftToRight
               ? rect
               : rect.translated(bar.rect.left() + bar.rect.right() + 1 - rect.left() - rect.right(), 0);
  };
  const double length = bar.rect.width() - (bar.textVisible ? labelWidth : 0);
  const QRectF track(bar.rect.left(), bar.rect.center().y() - 2, length, 5);
  drawBox(painter, mirrored(track), 2.5, theme.pressed);

  const int range = bar.maximum - bar.minimum;
  QRectF done = track;
  done.setWidth(range > 0 ? length * (static_cast<double>(bar.progress) - bar.minimum) / range : length / 3);
  if (range <= 0)
    done.moveCenter(track.center());
  if (done.width() >= 1)
    drawBox(painter, mirrored(done), 2.5, theme.accent);

  if (bar.textVisible) {
    const QRectF label(track.right(), bar.rect.top(), labelWidth, bar.rect.height());
    painter->setPen(theme.mutedText);
    painter->drawText(mirrored(label), Qt::AlignVCenter | Qt::AlignRight, bar.text);
  }
}

void drawHeaderSection(QPainter *painter, const QStyleOption *option)
{
  const Theme &theme = themeOf(option->palette);
  painter->fillRect(option->rect, has(option, QStyle::State_MouseOver) ? theme.hover : theme.window);
  painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
}

/// The option with another colour of text.
template <typename Option>
Option recolored(const Option &option, const QColor &color)
{
  Option changed = option;
  for (const QPalette::ColorRole role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
    changed.palette.setColor(role, color);
  return changed;
}

}  // namespace

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
  const Theme &theme = themeOf(option->palette);
  const bool isEnabled = has(option, State_Enabled);
  switch (element) {
    case CE_ItemViewItem:
      if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        const bool isSelected = isEnabled && has(option, State_Selected);
        const QColor plain = item->palette.color(isEnabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text);
        const auto shown = recolored(*item, isSelected ? theme.accent : plain);
        QProxyStyle::drawControl(element, &shown, painter, widget);
      }
      return;
    case CE_PushButtonLabel:
      if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
          button != nullptr && isEnabled && button->features.testFlag(QStyleOptionButton::DefaultButton)) {
        const auto shown = recolored(*button, theme.onAccent);
        QProxyStyle::drawControl(element, &shown, painter, widget);
        return;
      }
      break;
    case CE_ToolButtonLabel:
      if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
          button != nullptr && isEnabled && has(option, State_On)) {
        const auto shown = recolored(*button, theme.accent);
        QProxyStyle::drawControl(element, &shown, painter, widget);
        return;
      }
      break;
    case CE_TabBarTabShape:
      if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
        drawTabShape(painter, *tab, widget);
      return;
    case CE_TabBarTabLabel:
      if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
        const bool isSelected = has(option, State_Selected);
        auto shown = recolored(*tab, !isEnabled                          ? theme.disabledText
                                     : isSelected && isSegmented(widget) ? theme.accent
                                     : isSelected                        ? theme.text
                                                                         : theme.mutedText);
        shown.state.setFlag(State_HasFocus, false);  // The shape shows it.
        QFont font = painter->font();
        font.setWeight(isSelected ? QFont::DemiBold : QFont::Medium);
        painter->save();
        painter->setFont(font);
        QProxyStyle::drawControl(element, &shown, painter, widget);
        painter->restore();
      }
      return;
    case CE_MenuItem:
      if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        const PainterScope scope(painter);
        drawMenuItem(painter, *item, *this, widget);
      }
      return;
    case CE_MenuBarItem:
      if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        const PainterScope scope(painter);
        drawMenuBarItem(painter, *item, *this, widget);
      }
      return;
    case CE_MenuEmptyArea:
      painter->fillRect(option->rect, theme.raised);
      return;
    case CE_MenuBarEmptyArea:
      painter->fillRect(option->rect, theme.window);
      return;
    case CE_ToolBar:
      painter->fillRect(option->rect, theme.window);
      painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
      return;
    case CE_SizeGrip:
      return;
    case CE_Splitter:
      painter->fillRect(option->rect, has(option, State_MouseOver) ? theme.accent : theme.line);
      return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
      drawHeaderSection(painter, option);
      return;
    case CE_HeaderLabel:
      if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        const auto shown = recolored(*header, theme.mutedText);
        QProxyStyle::drawControl(element, &shown, painter, widget);
      }
      return;
    case CE_ProgressBar:
      if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
        drawProgressBar(painter, *bar);
      return;
    case CE_RubberBand: {
      const PainterScope scope(painter);
      drawBox(painter, option->rect, 2, theme.canvas.wash, theme.accent);
      return;
    }
    default:
      break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

}  // namespace laneway::theme
