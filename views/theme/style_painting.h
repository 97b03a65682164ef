#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QStyle>

#include "views/theme/theme.h"

class QStyleOption;

/// The few strokes that the style's drawing is made of.
namespace laneway::theme {

constexpr double cornerRadius = 6;

/// Saves the painter with antialiasing on, and restores it.
class PainterScope {
 public:
  explicit PainterScope(QPainter *painter) : m_painter(painter)
  {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
  }
  ~PainterScope() { m_painter->restore(); }
  Q_DISABLE_COPY_MOVE(PainterScope)

 private:
  QPainter *m_painter;
};

[[nodiscard]] bool has(const QStyleOption *option, QStyle::StateFlag flag);

/// Whether to show the focus of a button or slider: only once the keyboard is used.
[[nodiscard]] bool showsKeyboardFocus(const QStyleOption *option);

/// A box with a border drawn wholly inside of `rect`; transparent colours leave out border or filling.
void drawBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill,
             const QColor &border = Qt::transparent, double borderWidth = 1);

/// The ring around what has the keyboard's focus, wholly inside of `rect`.
void drawFocusRing(QPainter *painter, const QRectF &rect, double radius, const Theme &theme);

/// A field to type in: sunken box, its border telling hover and focus. `option` gives the state and palette.
void drawField(QPainter *painter, const QRectF &rect, const QStyleOption &option);

enum class Direction { Up, Down, Left, Right };

/// An open arrow of 8 by 4 px about the middle of `rect`.
void drawChevron(QPainter *painter, const QRectF &rect, Direction direction, const QColor &color);

/// A tick filling `rect`, a square of about 16 px.
void drawTick(QPainter *painter, const QRectF &rect, const QColor &color);

/// Thin diagonals over `rect`: nothing is shown here, on purpose.
void drawHatch(QPainter *painter, const QRectF &rect, const QColor &color);

}  // namespace laneway::theme
