#pragma once

#include <vector>

#include <QString>

/// What the program says about itself, in the order in which one learns it.
namespace laneway {

struct HelpPage {
  QString key;    ///< Stable: "drawing".
  QString title;  ///< Its first heading.
  QString text;   ///< Markdown as GitHub writes it.
  bool operator==(const HelpPage &) const = default;
};

/// The pages in the language, those in English where there is no translation into it. The files are those of
/// resources/help.
[[nodiscard]] std::vector<HelpPage> helpPages(const QString &language);

/// A page of Markdown text.
[[nodiscard]] HelpPage helpPage(const QString &key, const QString &text);

}  // namespace laneway
