#pragma once

#include <vector>

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/process/remarks.h"

/// Comments and links of any element that can have them. A comment is named by its value, so that nobody changes
/// another one than was seen.
namespace laneway {

struct Draft;

/// Refused where there is no text or the element takes none.
[[nodiscard]] Result<void> addComment(Draft &draft, Id element, Comment comment);
/// Puts `after` in the place of `before`.
[[nodiscard]] Result<void> changeComment(Draft &draft, Id element, const Comment &before, Comment after);
[[nodiscard]] Result<void> removeComment(Draft &draft, Id element, const Comment &comment);

/// Replaces all links; those without an address are left out.
[[nodiscard]] Result<void> setLinks(Draft &draft, Id element, std::vector<Link> links);

}  // namespace laneway
