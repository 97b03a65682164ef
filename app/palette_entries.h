#pragma once

#include <functional>
#include <vector>

#include "app/command_palette.h"
#include "model/base/id.h"

class QMenuBar;

namespace laneway {

class Document;

/// Every enabled action of the menus, with the menu it stands in and its shortcut.
[[nodiscard]] std::vector<PaletteEntry> commandEntries(const QMenuBar &menus);

/// Everything with a name that can be gone to: processes, workflows, pools, lanes, nodes.
[[nodiscard]] std::vector<PaletteEntry> elementEntries(const Document &document, const std::function<void(Id)> &reveal);

/// What a flow from `source` could lead to in the diagram, the nearest first.
[[nodiscard]] std::vector<PaletteEntry> targetEntries(const Document &document, Id diagram, Id source,
                                                      const std::function<void(Id)> &connect);

}  // namespace laneway
