#include "model/edit/rules/rule.h"

namespace laneway::rules {

std::vector<Shape> placedShapes(const Edited &edited)
{
  std::vector<Shape> placed;
  for (const Change &change : edited.changes) {
    const auto [before, now] = beforeAndNow<Shape>(edited, change);
    if (now && (!before || before->bounds != now->bounds || before->diagram != now->diagram))
      placed.push_back(*now);
  }
  return placed;
}

}  // namespace laneway::rules
