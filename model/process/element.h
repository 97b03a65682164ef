#pragma once

#include <memory>
#include <variant>

#include "model/base/id.h"
#include "model/process/definition.h"
#include "model/process/diagram.h"
#include "model/process/document_info.h"
#include "model/process/flow.h"
#include "model/process/node.h"
#include "model/process/person.h"
#include "model/process/process.h"
#include "model/process/role.h"
#include "model/process/scenario.h"
#include "model/process/swimlane.h"

/// Any element of a document, shared and immutable. This is what a ChangeSet is made of.
namespace laneway {

template <typename T>
using Shared = std::shared_ptr<const T>;

/// Nothing, or an element of one of the kinds a document has a table for, in the order files list them.
using Element = std::variant<std::monostate, Shared<DocumentInfo>, Shared<Process>, Shared<Workflow>, Shared<Pool>,
                             Shared<Lane>, Shared<Node>, Shared<Flow>, Shared<Role>, Shared<Person>, Shared<Calendar>,
                             Shared<Scenario>, Shared<Definition>, Shared<Diagram>, Shared<Shape>, Shared<Route>>;

[[nodiscard]] inline bool isNothing(const Element &element)
{
  return element.index() == 0;
}

/// The id, null for nothing.
[[nodiscard]] Id idOf(const Element &element);

/// The element's name, empty where its kind has none.
[[nodiscard]] QString nameOf(const Element &element);

/// The element as `T`, or null if it is of another kind.
template <typename T>
[[nodiscard]] const T *as(const Element &element)
{
  const Shared<T> *held = std::get_if<Shared<T>>(&element);
  return held ? held->get() : nullptr;
}

/// Whether both are the same kind with equal contents.
[[nodiscard]] bool sameContents(const Element &a, const Element &b);

}  // namespace laneway
