#include "model/process/element.h"

#include <type_traits>

namespace laneway {

Id idOf(const Element &element)
{
  return std::visit(
      [](const auto &held) {
        if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
          return Id();
        else
          return held->id;
      },
      element);
}

QString nameOf(const Element &element)
{
  return std::visit(
      [](const auto &held) {
        if constexpr (requires { held->name; })
          return held->name;
        else if constexpr (requires { held->title; })
          return held->title;
        else
          return QString();
      },
      element);
}

bool sameContents(const Element &a, const Element &b)
{
  if (a.index() != b.index())
    return false;
  return std::visit(
      [&b](const auto &held) {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, std::monostate>) {
          return true;
        } else {
          const Held &other = std::get<Held>(b);
          return held == other || *held == *other;
        }
      },
      a);
}

}  // namespace laneway
