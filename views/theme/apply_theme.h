#pragma once

/// Puts the theme on: style, font and palette of the application.
namespace laneway::theme {

struct Theme;

/// Restyles every widget there is and will be; may be called again at any time. Needs the QApplication, and the fonts
/// known (painting::ensureFonts).
void applyTheme(const Theme &theme);

}  // namespace laneway::theme
