#pragma once

class QMenuBar;
class QString;

namespace laneway {

/// Every command of the menus with its keys, as a page of the help: a table for each menu, in Markdown.
[[nodiscard]] QString shortcutPage(const QMenuBar &menus);

}  // namespace laneway
