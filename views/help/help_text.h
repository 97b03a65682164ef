#pragma once

#include <memory>

#include <QTextDocument>

class QFont;

namespace laneway {

namespace theme {
struct Theme;
}

/// The Markdown text as a document that looks like the window: headings, tables with faint lines, keys and examples on
/// a tint.
[[nodiscard]] std::unique_ptr<QTextDocument> helpText(const QString &markdown, const QFont &font,
                                                      const theme::Theme &theme);

}  // namespace laneway
