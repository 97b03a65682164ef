#pragma once

#include <vector>

#include "model/base/geometry.h"
#include "model/base/result.h"
#include "model/process/document.h"

/// A part of a document that stands by itself, as it lies on the clipboard.
namespace laneway {

struct Draft;

/// Copied elements with one diagram that draws them, the roles, calendars and definitions they name, the people of these
/// roles, and the workflows their calls open left out. Parents and lanes outside the fragment are cleared.
struct Fragment {
  Document document;
  Id diagram;   ///< Null where nothing drawn was copied.
  Rect bounds;  ///< Of all shapes.

  [[nodiscard]] bool isEmpty() const { return document.nodes().isEmpty() && document.pools().isEmpty(); }
};

/// Copies the elements of the diagram: contents go along, and flows where both ends do.
[[nodiscard]] Fragment copyElements(const Document &document, Id diagram, const std::vector<Id> &elements);

/// Adds the fragment to the diagram under new ids, its bounds' middle at `center`, and returns the new ids of what lay
/// outermost in it: nodes, pools, and flows. Roles and calendars are matched by name, else brought along, a role with
/// its people; what the document has already stays as it is, except that people of the same name can do the roles
/// brought along too. Calls keep opening what they did if the document has it. Pools go into processes only.
[[nodiscard]] Result<std::vector<Id>> paste(Draft &draft, Id diagram, Point center, const Fragment &fragment);

/// Copies the elements beside themselves, shifted by `offset`.
[[nodiscard]] Result<std::vector<Id>> duplicate(Draft &draft, Id diagram, const std::vector<Id> &elements,
                                                Point offset);

}  // namespace laneway
