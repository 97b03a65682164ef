#pragma once

#include <cstddef>
#include <vector>

#include <QString>

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/process/attribute.h"

/// What the instances of a process carry. Names are unique in the process, as typed.
namespace laneway {

struct Draft;

/// Adds a number that begins with 0 at the end of the list.
[[nodiscard]] Result<void> addAttribute(Draft &draft, Id process, const QString &name);

/// Puts `attribute` in the place of the one at `index`. Conditions and values that speak of it go by its new name.
[[nodiscard]] Result<void> changeAttribute(Draft &draft, Id process, std::size_t index, const Attribute &attribute);

/// What steps give to it goes with it; conditions stay as they are written.
[[nodiscard]] Result<void> removeAttribute(Draft &draft, Id process, std::size_t index);

/// What the node makes of attributes when it is done.
[[nodiscard]] Result<void> setAssignments(Draft &draft, Id node, const std::vector<Assignment> &assignments);

/// The expression with the attribute called otherwise; texts and other names stay as they are written.
[[nodiscard]] QString withRenamedAttribute(const QString &expression, const QString &before, const QString &after);

/// How an expression writes the name: in brackets where it is not a plain word.
[[nodiscard]] QString attributeInExpression(const QString &name);

}  // namespace laneway
