#include "model/edit/rules/rule.h"

#include <type_traits>
#include <variant>

namespace laneway::rules {

namespace {

template <typename T>
Element elementIn(const Document &document, Id id)
{
  Shared<T> element = document.table<T>().share(id);
  return element ? Element(std::move(element)) : Element();
}

}  // namespace

Element elementNow(const Edited &edited, const Change &change)
{
  return std::visit(
      [&](const auto &held) -> Element {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, std::monostate>)
          return {};
        else
          return elementIn<std::remove_const_t<typename Held::element_type>>(edited.draft.document, change.id);
      },
      change.latest());
}

std::vector<Id> placedShapes(const Edited &edited)
{
  std::vector<Id> placed;
  for (const Change &change : edited.changes) {
    const auto [before, now] = beforeAndNow<Shape>(edited, change);
    if (now && (!before || before->bounds != now->bounds || before->diagram != now->diagram))
      placed.push_back(change.id);
  }
  return placed;
}

}  // namespace laneway::rules
