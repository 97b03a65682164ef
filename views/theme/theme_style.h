#pragma once

#include <QIcon>
#include <QProxyStyle>

class QTabBar;
class QPlainTextEdit;
class QToolButton;

/// How the widgets look: Fusion's behaviour with our own, quieter drawing. Every colour comes from the theme of the
/// palette a widget is painted with, so the style holds no state and a change of theme needs no new style. It knows
/// standard widgets only; what a view draws itself is its own affair.
namespace laneway::theme {

class ThemeStyle : public QProxyStyle {
  Q_OBJECT

 public:
  ThemeStyle();

  void polish(QWidget *widget) override;
  int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
  /// Of message boxes: our own signs.
  QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
  int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                QStyleHintReturn *returned) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                         const QWidget *widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                       const QWidget *widget) const override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
  void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                          const QWidget *widget) const override;
  using QProxyStyle::polish;
};

/// Tabs as one row of segments on a common track, for choosing among views; other tab bars look like documents' tabs.
void setSegmented(QTabBar *tabs);

/// A button that shows its tile even when the pointer is elsewhere, as in the palette of shapes.
void setTile(QToolButton *button);

/// A text that looks like a heading until the pointer is on it or the cursor in it.
void setQuiet(QPlainTextEdit *text);

}  // namespace laneway::theme
