#pragma once

#include <QColor>
#include <QPalette>

#include "views/painting/palette.h"

/// The colours of the window, light and dark, around those of the canvas. A widget asks `themeOf(palette())` while it
/// paints: the application's palette carries the choice, nothing else is stored, and a change reaches every widget as
/// the palette change that Qt sends anyway.
namespace laneway::theme {

using painting::Appearance;

struct Theme {
  Appearance appearance = Appearance::Light;
  painting::CanvasPalette canvas;

  QColor window;  ///< Panels, bars, dialogs.
  QColor sunken;  ///< Fields, tracks, tiles of the palette.
  QColor raised;  ///< Menus, popups, tooltips, floating pads.
  QColor line;    ///< Separators and the borders of fields; deliberately faint.
  QColor hover;   ///< Behind what the pointer is on.
  QColor pressed;
  QColor selection;  ///< Behind chosen rows and segments; their text is `accent`.

  QColor text;
  QColor mutedText;  ///< Captions, hints, shortcuts.
  QColor disabledText;
  QColor icon;
  QColor mark;  ///< Outlines that must be seen: check boxes, handles of scroll bars.

  QColor accent;
  QColor accentHover;
  QColor onAccent;  ///< Text and icons on `accent`.
};

[[nodiscard]] const Theme &themeFor(Appearance appearance);

/// The theme whose palette this is, told by the lightness of its window colour.
[[nodiscard]] const Theme &themeOf(const QPalette &palette);

/// The theme as Qt's colour roles. PlaceholderText is `mutedText` and Mid is `line`, so that labels and frames can name
/// a role and follow every change of theme.
[[nodiscard]] QPalette paletteOf(const Theme &theme);

}  // namespace laneway::theme
