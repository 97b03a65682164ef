#pragma once

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "model/process/document.h"

/// What several elements have in common, for editors that change all of them at once.
namespace laneway {

template <typename Value>
struct Common {
  Value value{};
  bool isMixed = false;  ///< They differ; `value` is that of the first.
};

/// Compares what `read(element)` gives for each of the elements of type `T`; others among them are left out.
template <typename T, typename Read>
[[nodiscard]] auto commonOf(const Document &document, const std::vector<Id> &elements, Read read)
{
  using Value = std::decay_t<decltype(read(std::declval<const T &>()))>;
  std::optional<Common<Value>> common;
  for (const Id id : elements) {
    const T *element = document.get<T>(id);
    if (!element)
      continue;
    Value value = read(*element);
    if (!common)
      common = Common<Value>{std::move(value), false};
    else if (!(common->value == value))
      common->isMixed = true;
  }
  return common.value_or(Common<Value>());
}

/// The same for nodes of one kind of detail.
template <typename Detail, typename Read>
[[nodiscard]] auto commonDetailOf(const Document &document, const std::vector<Id> &elements, Read read)
{
  using Value = std::decay_t<decltype(read(std::declval<const Detail &>()))>;
  std::optional<Common<Value>> common;
  for (const Id id : elements) {
    const Node *node = document.get<Node>(id);
    const Detail *detail = node ? node->as<Detail>() : nullptr;
    if (!detail)
      continue;
    Value value = read(*detail);
    if (!common)
      common = Common<Value>{std::move(value), false};
    else if (!(common->value == value))
      common->isMixed = true;
  }
  return common.value_or(Common<Value>());
}

}  // namespace laneway
