#include "views/theme/theme_style.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSplitter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include "views/theme/icon.h"
#include "views/theme/theme.h"

// The class itself and everything about sizes and places; theme_style_primitives.cpp, theme_style_controls.cpp and
// theme_style_complex.cpp hold the drawing.
namespace laneway::theme {

namespace {

constexpr int fieldHeight = 30;
constexpr int fieldPadding = 8;
constexpr int arrowWidth = 24;
constexpr int rowHeight = 26;
constexpr int barExtent = 12;
constexpr int shortestHandle = 32;

bool isQuietView(const QWidget *widget)
{
  return qobject_cast<const QTreeView *>(widget) != nullptr || qobject_cast<const QListView *>(widget) != nullptr;
}

}  // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ThemeStyle::polish(QWidget *widget)
{
  QProxyStyle::polish(widget);
  if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr ||
      qobject_cast<QAbstractSpinBox *>(widget) != nullptr || qobject_cast<QScrollBar *>(widget) != nullptr ||
      qobject_cast<QSlider *>(widget) != nullptr || qobject_cast<QTabBar *>(widget) != nullptr ||
      qobject_cast<QSplitterHandle *>(widget) != nullptr || qobject_cast<QHeaderView *>(widget) != nullptr ||
      widget->inherits("QLineEdit") || widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"))
    widget->setAttribute(Qt::WA_Hover);
  // Lists and trees are part of the panel they stand in: no frame, and the panel's colour behind them.
  if (auto *view = qobject_cast<QAbstractItemView *>(widget); view != nullptr && isQuietView(view)) {
    const bool isPopup = view->parentWidget() != nullptr && view->parentWidget()->inherits("QComboBoxPrivateContainer");
    view->setFrameShape(QFrame::NoFrame);
    view->viewport()->setBackgroundRole(isPopup ? QPalette::ToolTipBase : QPalette::Window);
  }
  if (auto *table = qobject_cast<QTableView *>(widget))
    table->viewport()->setBackgroundRole(QPalette::Window);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
  switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
      return 16;
    case PM_ToolBarIconSize:
      return 20;
    case PM_DefaultFrameWidth:
      return 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
      return 8;
    case PM_ScrollBarExtent:
      return barExtent;
    case PM_ScrollBarSliderMin:
      return shortestHandle;
    case PM_ScrollView_ScrollBarSpacing:
      return 0;
    case PM_SplitterWidth:
      return 1;
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
      return 16;
    case PM_ButtonMargin:
      return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
      return 0;
    case PM_TabBarTabHSpace:
      return 28;
    case PM_TabBarTabVSpace:
      return 12;
    case PM_MenuPanelWidth:
      return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
      return 4;
    case PM_MenuBarPanelWidth:
      return 0;
    case PM_MenuBarItemSpacing:
      return 2;
    case PM_MenuBarHMargin:
      return 4;
    case PM_MenuBarVMargin:
      return 2;
    case PM_ToolBarFrameWidth:
      return 0;
    case PM_ToolBarItemMargin:
      return 4;
    case PM_ToolBarItemSpacing:
      return 2;
    case PM_TreeViewIndentation:
      return 16;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
      return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
      return 8;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

QIcon ThemeStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
  switch (standard) {
    case SP_MessageBoxQuestion:
      return icon(u"help", Tone::Accent);
    case SP_MessageBoxInformation:
      return icon(u"information", Tone::Accent);
    case SP_MessageBoxWarning:
      return icon(u"warning", Tone::Warning);
    case SP_MessageBoxCritical:
      return icon(u"error", Tone::Error);
    default:
      return QProxyStyle::standardIcon(standard, option, widget);
  }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
  switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DitherDisabledText:
    case SH_MenuBar_AltKeyNavigation:
      return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
    case SH_ToolTip_WakeUpDelay:
      return hint == SH_ToolTip_WakeUpDelay ? 500 : 1;
    case SH_Slider_AbsoluteSetButtons:
      return Qt::LeftButton;
    case SH_Slider_PageSetButtons:
      return Qt::NoButton;
    case SH_TabBar_Alignment:
      return Qt::AlignLeft;
    case SH_Table_GridLineColor:
      return static_cast<int>(themeOf(option != nullptr ? option->palette : QPalette()).line.rgb());
    default:
      return QProxyStyle::styleHint(hint, option, widget, returned);
  }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
  QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  switch (type) {
    case CT_LineEdit:
      return {contents.width() + 2 * fieldPadding, std::max(contents.height() + 8, fieldHeight)};
    case CT_ComboBox:
      return {contents.width() + 2 * fieldPadding + arrowWidth, std::max(contents.height() + 8, fieldHeight)};
    case CT_SpinBox:
      return {size.width() + fieldPadding, std::max(contents.height(), fieldHeight)};
    case CT_PushButton:
      return {std::max(size.width(), 72), std::max(size.height(), fieldHeight)};
    case CT_ItemViewItem:
      return {size.width(), std::max(size.height(), rowHeight)};
    case CT_MenuItem: {
      const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
      if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width(), 9};
      return {size.width() + 24, std::max(size.height(), rowHeight)};
    }
    case CT_MenuBarItem:
      return {size.width() + 4, std::max(size.height(), rowHeight)};
    case CT_TabBarTab:
      // The chosen tab's text is heavier than the one that was measured.
      if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab != nullptr && widget != nullptr) {
        QFont heavy = widget->font();
        heavy.setWeight(QFont::DemiBold);
        const int more =
            QFontMetrics(heavy).horizontalAdvance(tab->text) - tab->fontMetrics.horizontalAdvance(tab->text);
        return {size.width() + std::max(more, 0), size.height()};
      }
      return size;
    case CT_HeaderSection:
      return {size.width(), std::max(size.height(), rowHeight + 2)};
    default:
      return size;
  }
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
  const QRect whole = option->rect;
  switch (element) {
    case SE_LineEditContents: {
      const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
      return frame != nullptr && frame->lineWidth > 0 ? whole.adjusted(fieldPadding - 2, 1, 2 - fieldPadding, -1)
                                                      : whole;
    }
    default:
      return QProxyStyle::subElementRect(element, option, widget);
  }
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
  const QRect whole = option->rect;
  const auto mirrored = [&](const QRect &rect) { return visualRect(option->direction, whole, rect); };
  if (control == CC_ComboBox) {
    if (part == SC_ComboBoxArrow)
      return mirrored({whole.right() + 1 - arrowWidth, whole.top(), arrowWidth, whole.height()});
    if (part == SC_ComboBoxEditField)
      return mirrored(whole.adjusted(fieldPadding, 1, -arrowWidth, -1));
    if (part == SC_ComboBoxListBoxPopup)
      return whole.adjusted(0, 2, 0, 2);
  }
  if (control == CC_SpinBox) {
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const int buttons = spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : arrowWidth;
    const QRect arrows(whole.right() + 1 - buttons, whole.top() + 1, buttons, whole.height() - 2);
    if (part == SC_SpinBoxEditField)
      return mirrored(whole.adjusted(fieldPadding - 4, 1, -buttons, -1));
    if (part == SC_SpinBoxUp)
      return mirrored(arrows.adjusted(0, 0, 0, -arrows.height() / 2));
    if (part == SC_SpinBoxDown)
      return mirrored(arrows.adjusted(0, arrows.height() / 2, 0, 0));
  }
  if (control == CC_ScrollBar) {
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (bar == nullptr || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
      return {};
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? whole.width() : whole.height();
    const int range = bar->maximum - bar->minimum;
    const qint64 share = qint64(length) * bar->pageStep / std::max<qint64>(qint64(range) + bar->pageStep, 1);
    const int handle =
        range == 0 ? length : std::clamp(static_cast<int>(share), std::min(shortestHandle, length), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [&](int from, int to) {
      return mirrored(isHorizontal ? QRect(whole.left() + from, whole.top(), to - from, whole.height())
                                   : QRect(whole.left(), whole.top() + from, whole.width(), to - from));
    };
    if (part == SC_ScrollBarGroove)
      return whole;
    if (part == SC_ScrollBarSlider)
      return along(start, start + handle);
    if (part == SC_ScrollBarSubPage)
      return along(0, start);
    if (part == SC_ScrollBarAddPage)
      return along(start + handle, length);
  }
  return QProxyStyle::subControlRect(control, option, part, widget);
}

void setSegmented(QTabBar *tabs)
{
  tabs->setProperty("segmented", true);
  tabs->setDrawBase(true);
  tabs->setExpanding(false);
}

void setTile(QToolButton *button)
{
  button->setProperty("tile", true);
}

void setQuiet(QPlainTextEdit *text)
{
  text->setProperty("quiet", true);
}

}  // namespace laneway::theme
