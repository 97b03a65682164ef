#pragma once

#include <limits>
#include <vector>

#include <QString>
#include <QStringView>

#include "model/layout/text_metrics.h"

/// Breaks texts into lines, once for all: what the layout reserves room for is what the scene and the SVG show.
namespace laneway::layout {

enum class LineFill {
  Greedy,   ///< Each line takes what fits: notes.
  Balanced  ///< As few lines as Greedy, of similar length: names in the middle of shapes.
};

struct BreakOptions {
  double width = 0;  ///< Room for a line, px.
  int maxLines = std::numeric_limits<int>::max();
  LineFill fill = LineFill::Greedy;
};

struct BrokenLine {
  QString text;
  double width = 0;  ///< px, at most the room there was.
  bool operator==(const BrokenLine &) const = default;
};

struct BrokenText {
  std::vector<BrokenLine> lines;
  bool shortened = false;  ///< Not everything fitted: the last line ends in an ellipsis.
  bool cutsWords = false;  ///< A word that is wider than the room goes on in the next line.
  bool operator==(const BrokenText &) const = default;
};

/// Breaks where Unicode allows it (UAX #14: spaces, after hyphens, between ideographs, at soft hyphens), at every line
/// feed, and inside a word only where the word alone is too wide; then never inside a grapheme, and with a hyphen
/// between letters. No line is wider than the room; a text of which not even one character fits has no lines.
[[nodiscard]] BrokenText breakText(QStringView text, const TextStyle &style, const TextMetrics &metrics,
                                   const BreakOptions &options);

/// The text in one line, cut with an ellipsis where it is too wide.
[[nodiscard]] BrokenLine fittingLine(QStringView text, const TextStyle &style, const TextMetrics &metrics,
                                     double width);

}  // namespace laneway::layout
