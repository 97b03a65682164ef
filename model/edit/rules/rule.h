#pragma once

#include <vector>

#include "model/edit/change_set.h"
#include "model/edit/draft.h"

/// What the rules share. A rule looks at what an edit, or the rules before it, changed, and puts right what follows
/// from it; its own changes come to all rules again until nothing changes any more. Its cost follows the changes.
namespace laneway::rules {

struct Edited {
  const Document &before;    ///< Before the changes.
  const ChangeSet &changes;  ///< From `before` to the draft as the first rule of this round saw it.
  Draft &draft;
};

/// The element of a change as it was and as it is in the draft now; null where there is none of that kind.
template <typename T>
struct BeforeAndNow {
  const T *before = nullptr;
  const T *now = nullptr;
};

template <typename T>
[[nodiscard]] BeforeAndNow<T> beforeAndNow(const Edited &edited, const Change &change)
{
  return {as<T>(change.before), edited.draft.document.get<T>(change.id)};
}

/// Shapes that are there now and were added, moved or resized.
[[nodiscard]] std::vector<Shape> placedShapes(const Edited &edited);

}  // namespace laneway::rules
