#pragma once

#include <functional>
#include <vector>

#include "app/command_palette.h"
#include "model/base/id.h"

class QMenuBar;

namespace laneway {

class CanvasView;
class Document;
class Session;

/// The text of a menu or an action without mnemonics and "…".
[[nodiscard]] QString plainText(QString text);

/// Every enabled action of the menus, with the menu it stands in and its shortcut.
[[nodiscard]] std::vector<PaletteEntry> commandEntries(const QMenuBar &menus);

/// Everything with a name that can be gone to: processes, workflows, pools, lanes, nodes.
[[nodiscard]] std::vector<PaletteEntry> elementEntries(const Document &document, const std::function<void(Id)> &reveal);

/// What the selected element of the canvas could lead to, the nearest first; choosing one connects them and selects the
/// flow. `refused` is told why where that cannot be. Empty where nothing can follow what is selected.
[[nodiscard]] std::vector<PaletteEntry> connectionEntries(Session &session, CanvasView &canvas,
                                                          const std::function<void(const QString &)> &refused);

}  // namespace laneway
