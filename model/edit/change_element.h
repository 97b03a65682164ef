#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "model/base/result.h"
#include "model/process/node.h"

/// Changing values of elements: what the property editors do. Values out of range are refused (see value_ranges.h).
namespace laneway {

struct Draft;

/// Replaces the element by a whole new value of the same id and kind.
template <typename T>
[[nodiscard]] Result<void> replaceElement(Draft &draft, T element);

/// Runs `change` on a copy of each element and puts it back; refused if one is missing. The id stays whatever `change`
/// does to it. For any kind of element: `changeEach<Flow>(draft, {flow}, [](Flow &f) { f.isDefault = true; })`.
template <typename T>
[[nodiscard]] Result<void> changeEach(Draft &draft, const std::vector<Id> &elements,
                                      const std::function<void(T &)> &change);

/// The same for nodes of one kind of detail (Activity, Gateway, Event, Data); others among them are left alone, so
/// that a mixed selection can be edited.
template <typename Detail>
[[nodiscard]] Result<void> changeDetail(Draft &draft, const std::vector<Id> &nodes,
                                        const std::function<void(Detail &)> &change);

/// Gives the steps the role of that name, creating it where there is none; an empty name: that of their lane again.
[[nodiscard]] Result<void> assignRole(Draft &draft, const std::vector<Id> &steps, const QString &roleName);

}  // namespace laneway
