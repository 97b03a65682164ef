#pragma once

#include "model/layout/text_metrics.h"

/// Measures texts in Inter, the font of all drawings, from the tables of the compiled-in files: unhinted, with kerning,
/// the same on every machine, from any thread and without a display. Characters that Inter lacks count by class (wide
/// ones an em or more); the player squeezes what a system's font then draws wider.
namespace laneway::painting {

class InterMetrics final : public layout::TextMetrics {
 public:
  [[nodiscard]] double width(QStringView text, const layout::TextStyle &style) const override;
  [[nodiscard]] double lineHeight(const layout::TextStyle &style) const override;
};

/// The one instance that is enough for all.
[[nodiscard]] const InterMetrics &interMetrics();

}  // namespace laneway::painting
