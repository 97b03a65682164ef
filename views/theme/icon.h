#pragma once

#include <QIcon>
#include <QStringList>

/// The program's own icons (resources/icons/*.svg), by file name without suffix: icon(u"undo"). They are drawn when
/// they are painted, sharp at every size and scale, in the colours of the theme of that moment; nothing has to be set
/// anew when the theme changes.
namespace laneway::theme {

/// What an icon is coloured for. Whatever the tone, a disabled icon is grey, and a checked or selected one has the
/// accent colour where its tone is Plain or Muted.
enum class Tone { Plain, Muted, Accent, OnAccent, Error, Warning, Advice, Good };

/// Asserts that there is such an icon.
[[nodiscard]] QIcon icon(QStringView name, Tone tone = Tone::Plain);

/// All names there are, sorted.
[[nodiscard]] QStringList iconNames();

}  // namespace laneway::theme
