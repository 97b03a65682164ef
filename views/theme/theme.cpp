#include "views/theme/theme.h"

namespace laneway::theme {

namespace {

Theme light()
{
  Theme theme;
  theme.appearance = Appearance::Light;
  theme.canvas = painting::canvasPalette(Appearance::Light);
  theme.window = QColor(0xfb, 0xfb, 0xfc);
  theme.sunken = QColor(0xf4, 0xf5, 0xf7);
  theme.raised = QColor(0xff, 0xff, 0xff);
  theme.line = QColor(0xdf, 0xe2, 0xe7);
  theme.hover = QColor(0xee, 0xf0, 0xf3);
  theme.pressed = QColor(0xe3, 0xe6, 0xeb);
  theme.selection = QColor(0xe4, 0xee, 0xfd);
  theme.text = theme.canvas.text;
  theme.mutedText = QColor(0x5f, 0x69, 0x75);
  theme.disabledText = QColor(0xa3, 0xab, 0xb5);
  theme.icon = theme.canvas.outline;
  theme.mark = QColor(0x82, 0x8d, 0x9a);
  theme.accent = theme.canvas.accent;
  theme.accentHover = QColor(0x15, 0x57, 0xc0);
  theme.onAccent = theme.canvas.onAccent;
  return theme;
}

Theme dark()
{
  Theme theme;
  theme.appearance = Appearance::Dark;
  theme.canvas = painting::canvasPalette(Appearance::Dark);
  theme.window = QColor(0x21, 0x24, 0x29);
  theme.sunken = QColor(0x1b, 0x1d, 0x21);
  theme.raised = QColor(0x2a, 0x2e, 0x34);
  theme.line = QColor(0x33, 0x38, 0x3f);
  theme.hover = QColor(0x2d, 0x32, 0x39);
  theme.pressed = QColor(0x38, 0x3e, 0x46);
  theme.selection = QColor(0x24, 0x34, 0x4d);
  theme.text = theme.canvas.text;
  theme.mutedText = theme.canvas.mutedText;
  theme.disabledText = QColor(0x5f, 0x66, 0x70);
  theme.icon = QColor(0xb4, 0xbb, 0xc5);
  theme.mark = QColor(0x7d, 0x87, 0x94);
  theme.accent = theme.canvas.accent;
  theme.accentHover = QColor(0x7d, 0xb1, 0xff);
  theme.onAccent = theme.canvas.onAccent;
  return theme;
}

}  // namespace

const Theme &themeFor(Appearance appearance)
{
  static const Theme lightTheme = light();
  static const Theme darkTheme = dark();
  return appearance == Appearance::Light ? lightTheme : darkTheme;
}

const Theme &themeOf(const QPalette &palette)
{
  const bool isDark = palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5F;
  return themeFor(isDark ? Appearance::Dark : Appearance::Light);
}

QPalette paletteOf(const Theme &theme)
{
  QPalette palette;
  palette.setColor(QPalette::Window, theme.window);
  palette.setColor(QPalette::WindowText, theme.text);
  palette.setColor(QPalette::Base, theme.sunken);
  palette.setColor(QPalette::AlternateBase, theme.hover);
  palette.setColor(QPalette::Text, theme.text);
  palette.setColor(QPalette::PlaceholderText, theme.mutedText);
  palette.setColor(QPalette::Button, theme.sunken);
  palette.setColor(QPalette::ButtonText, theme.text);
  palette.setColor(QPalette::BrightText, theme.canvas.error);
  palette.setColor(QPalette::ToolTipBase, theme.raised);
  palette.setColor(QPalette::ToolTipText, theme.text);
  palette.setColor(QPalette::Highlight, theme.accent);
  palette.setColor(QPalette::HighlightedText, theme.onAccent);
  palette.setColor(QPalette::Link, theme.accent);
  palette.setColor(QPalette::LinkVisited, theme.accent);
  palette.setColor(QPalette::Light, theme.raised);
  palette.setColor(QPalette::Midlight, theme.hover);
  palette.setColor(QPalette::Mid, theme.line);
  palette.setColor(QPalette::Dark, theme.mark);
  palette.setColor(QPalette::Shadow, theme.line);
  for (const QPalette::ColorRole role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
    palette.setColor(QPalette::Disabled, role, theme.disabledText);
  palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.pressed);
  palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.disabledText);
  return palette;
}

}  // namespace laneway::theme
