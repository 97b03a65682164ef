#pragma once

#include <vector>

#include <QString>
#include <QStringView>

#include "model/base/geometry.h"

/// How wide texts are. What lays out and paints only knows this interface; `inter_metrics.h` has the one that all of
/// the program uses, and tests may count otherwise.
namespace laneway::layout {

struct TextStyle {
  double pixelSize = 12;
  int weight = 400;  ///< As in CSS and QFont: 400 normal, 600 semi-bold.
};

class TextMetrics {
 public:
  virtual ~TextMetrics() = default;
  /// Width of one line in px, unhinted.
  [[nodiscard]] virtual double width(QStringView text, const TextStyle &style) const = 0;
  /// Distance between base lines in px.
  [[nodiscard]] virtual double lineHeight(const TextStyle &style) const = 0;
};

/// The text broken into lines of at most `width` px, as breakText() does; in one line where nothing fits.
[[nodiscard]] std::vector<QString> wrapped(QStringView text, const TextStyle &style, double width,
                                           const TextMetrics &metrics);

/// The extent of the text wrapped to `width` px, in whole px rounded up; empty for the empty text.
[[nodiscard]] Size textSize(QStringView text, const TextStyle &style, double width, const TextMetrics &metrics);

}  // namespace laneway::layout
