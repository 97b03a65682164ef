#include "views/panels/findings_overlay.h"

#include <algorithm>

namespace laneway {

FindingsOverlay::FindingsOverlay(const std::vector<Finding> &findings)
{
  for (const Finding &finding : findings) {
    const std::size_t marked = finding.severity == Severity::Advice ? std::min<std::size_t>(finding.elements.size(), 1)
                                                                    : finding.elements.size();
    for (std::size_t at = 0; at < marked; ++at) {
      const auto [place, isNew] = m_severities.emplace(finding.elements[at], finding.severity);
      if (!isNew)
        place->second = std::min(place->second, finding.severity);
    }
  }
}

ElementMark FindingsOverlay::mark(Id element) const
{
  ElementMark mark;
  if (const auto found = m_severities.find(element); found != m_severities.end())
    mark.finding = found->second;
  return mark;
}

}  // namespace laneway
