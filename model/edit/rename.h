#pragma once

#include <QString>

#include "model/base/result.h"

/// Names. Whatever carries the same name because it means the same follows.
namespace laneway {

struct Draft;

/// Gives the element a name (the document itself: its title); line breaks stay, other control characters go.
/// - A lane that is named after its role takes the role of the new name, as a new lane would. A role that nobody else
///   uses is renamed instead.
/// - A role takes the lanes named after it along.
/// - A workflow takes the call steps named after it along, and its only call step takes the workflow along.
[[nodiscard]] Result<void> rename(Draft &draft, Id element, const QString &name);

/// Sets the documentation of an element that can have one.
[[nodiscard]] Result<void> setDocumentation(Draft &draft, Id element, const QString &documentation);

}  // namespace laneway
