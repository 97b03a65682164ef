#include <algorithm>
#include <set>

#include "model/process/navigate.h"
#include "model/process/styling.h"
#include "views/painting/element_painter.h"
#include "views/painting/painters.h"

namespace laneway::painting {

std::vector<LegendEntry> legend(const Document &document, Id diagram, ColorBy colorBy)
{
  std::set<Id> roles;
  std::set<CarriedOut> ways;
  for (const Id drawing : document.drawnIn(diagram)) {
    const Shape *shape = document.get<Shape>(drawing);
    const Node *node = shape ? document.get<Node>(shape->element) : nullptr;
    const Activity *activity = node ? node->as<Activity>() : nullptr;
    if (!activity || isDrawnExpanded(*shape, *activity) || hasOwnColour(styleOf(document, *shape)))
      continue;
    if (const Id role = effectiveRole(document, *node); document.get<Role>(role))
      roles.insert(role);
    if (activity->carriedOut)
      ways.insert(*activity->carriedOut);
  }

  std::vector<LegendEntry> entries;
  const auto add = [&entries](int row) -> LegendEntry & {
    LegendEntry &entry = entries.emplace_back();
    entry.fill = Ink::roleFill(row);
    entry.stroke = Ink::roleOutline(row);
    return entry;
  };
  switch (colorBy) {
    case ColorBy::Nothing:
      break;
    case ColorBy::Role: {
      std::vector<Id> ranked(roles.begin(), roles.end());
      std::stable_sort(ranked.begin(), ranked.end(),
                       [&](Id a, Id b) { return document.get<Role>(a)->rank < document.get<Role>(b)->rank; });
      for (const Id role : ranked)
        add(roleRow(document, role)).role = role;
      break;
    }
    case ColorBy::CarriedOut:
      for (const CarriedOut way : ways)
        add(static_cast<int>(way)).carriedOut = way;
      break;
  }
  return entries;
}

}  // namespace laneway::painting
