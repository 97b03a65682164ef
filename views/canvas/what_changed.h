#pragma once

#include <vector>

#include "model/base/id.h"

namespace laneway {

struct ChangeSet;
class Document;

namespace canvas {

/// What a step of the history was about, to be shown after it was taken back or done again: not the lanes that grew and
/// the shapes that made room. Of what was removed, what it was connected with. `document` is the state after the
/// changes.
[[nodiscard]] std::vector<Id> whatChanged(const ChangeSet &changes, const Document &document);

}  // namespace canvas
}  // namespace laneway
