#pragma once

#include <vector>

#include <QString>
#include <QStringView>

#include "model/base/geometry.h"

/// How wide texts are. Painting implements it with the advance widths of Inter; layout and tests only know this
/// interface, so that sizes are the same with and without a display.
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

/// Widths by classes of characters, close to those of Inter: deterministic and without any font.
class PlainTextMetrics final : public TextMetrics {
 public:
  [[nodiscard]] double width(QStringView text, const TextStyle &style) const override;
  [[nodiscard]] double lineHeight(const TextStyle &style) const override;
};

/// The text broken into lines of at most `width` px, as breakText() does; in one line where nothing fits.
[[nodiscard]] std::vector<QString> wrapped(QStringView text, const TextStyle &style, double width,
                                           const TextMetrics &metrics);

/// The extent of the text wrapped to `width` px, in whole px rounded up; empty for the empty text.
[[nodiscard]] Size textSize(QStringView text, const TextStyle &style, double width, const TextMetrics &metrics);

}  // namespace laneway::layout
