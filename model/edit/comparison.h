#pragma once

#include <vector>

#include <QString>

#include "model/base/json_value.h"
#include "model/edit/change_set.h"

/// A difference between two states told property by property, as files name them: for people and programs that compare
/// an as-is with a to-be.
namespace laneway {

/// What a comparison looks at.
enum class Compared {
  Meaning,  ///< Everything but the drawing.
  MeaningAndLayout
};

struct PropertyChange {
  QString property;  ///< The key of the element's object in files.
  JsonValue before;  ///< Empty where the element did not have it.
  JsonValue after;
  bool operator==(const PropertyChange &) const = default;
};

/// Whether the element belongs to the drawing: diagrams, shapes, routes.
[[nodiscard]] bool isDrawing(const Element &element);

/// The changes of `before` to `after` that the comparison looks at, in the order of files.
[[nodiscard]] ChangeSet compared(const Document &before, const Document &after, Compared what);

/// The properties in which the two states of a changed element differ, its name first, then in the order of files; none
/// for elements that were added or removed.
[[nodiscard]] std::vector<PropertyChange> propertyChanges(const Change &change);

}  // namespace laneway
