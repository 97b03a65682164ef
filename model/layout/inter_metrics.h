#pragma once

#include "model/layout/text_metrics.h"

/// Measures texts in Inter, the font of all drawings, from the tables of the compiled-in files: unhinted, with kerning,
/// the same on every machine, from any thread and without a display. Layout, rules and painting all measure with it, so
/// that an edit in the window and a command give the same drawing. Characters that Inter lacks count by class (wide
/// ones an em or more); the player squeezes what a system's font then draws wider.
namespace laneway::layout {

class InterMetrics final : public TextMetrics {
 public:
  [[nodiscard]] double width(QStringView text, const TextStyle &style) const override;
  [[nodiscard]] double lineHeight(const TextStyle &style) const override;
};

/// The compiled-in file of a face as a resource path: weights 400, 500, 600 and 700; others give the nearest.
[[nodiscard]] QString fontFile(int weight);

/// The one instance that is enough for all.
[[nodiscard]] const InterMetrics &interMetrics();

}  // namespace laneway::layout
