#pragma once

#include <vector>

#include "model/edit/change_set.h"
#include "model/edit/draft.h"

/// What the rules share. A rule looks at what an edit, or the rules before it, changed, and puts right what follows
/// from it; its own changes come to all rules again until nothing changes any more. Its cost follows the changes.
namespace laneway::layout {
class DrawnPlaces;
}

namespace laneway::rules {

struct Edited {
  const Document &before;    ///< Before the changes.
  const ChangeSet &changes;  ///< From `before` to the draft as the first rule of this round saw it.
  Draft &draft;
  layout::DrawnPlaces *places = nullptr;  ///< Where things lie, to be brought up to the draft; may be missing.
};

/// The element of a change as it was and as it is in the draft now; null where there is none of that kind.
template <typename T>
struct BeforeAndNow {
  const T *before = nullptr;
  const T *now = nullptr;
};

/// Nothing is looked up where the change is about an element of another kind.
template <typename T>
[[nodiscard]] BeforeAndNow<T> beforeAndNow(const Edited &edited, const Change &change)
{
  const T *before = as<T>(change.before);
  if (!before && !as<T>(change.after))
    return {};
  return {before, edited.draft.document.get<T>(change.id)};
}

/// The element of a change as it is in the draft now, whatever it is.
[[nodiscard]] Element elementNow(const Edited &edited, const Change &change);

/// Shapes that are there now and were added, moved or resized.
[[nodiscard]] std::vector<Id> placedShapes(const Edited &edited);

}  // namespace laneway::rules
