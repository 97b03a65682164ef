#pragma once

#include <unordered_map>
#include <vector>

#include "model/check/finding.h"
#include "views/canvas/overlay.h"

namespace laneway {

/// Marks in the drawing what findings are about: each element with its gravest finding. Advice marks only the first of
/// its elements, so that the drawing stays calm.
class FindingsOverlay : public Overlay {
 public:
  explicit FindingsOverlay(const std::vector<Finding> &findings);

  [[nodiscard]] ElementMark mark(Id element) const override;

 private:
  std::unordered_map<Id, Severity> m_severities;
};

}  // namespace laneway
