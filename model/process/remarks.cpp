#include "model/process/remarks.h"

#include <type_traits>
#include <utility>
#include <variant>

#include <nlohmann/json.hpp>

#include "model/process/json/carried.h"

namespace laneway {

namespace {

template <typename T>
constexpr bool TakesRemarks = std::is_same_v<T, Process> || std::is_same_v<T, Workflow> || std::is_same_v<T, Pool> ||
                              std::is_same_v<T, Lane> || std::is_same_v<T, Node> || std::is_same_v<T, Flow>;

/// The extras of an element that may have remarks, else null.
const Extras *extrasOf(const Element &element)
{
  return std::visit(
      []<typename Held>(const Held &held) -> const Extras * {
        if constexpr (!std::is_same_v<Held, std::monostate>) {
          if constexpr (TakesRemarks<std::remove_const_t<typename Held::element_type>>)
            return &held->extras;
        }
        return nullptr;
      },
      element);
}

json::Remarks remarksOf(const Element &element)
{
  const Extras *extras = extrasOf(element);
  return extras ? json::carried<json::Remarks>(*extras).value_or(json::Remarks()) : json::Remarks();
}

}  // namespace

QString documentationOf(const Element &element)
{
  return std::visit(
      [](const auto &held) -> QString {
        if constexpr (requires { held->documentation; })
          return held->documentation;
        else
          return {};
      },
      element);
}

bool takesRemarks(const Element &element)
{
  return extrasOf(element) != nullptr;
}

std::vector<Link> linksOf(const Element &element)
{
  if (const Node *node = as<Node>(element))
    return node->links;
  return remarksOf(element).links;
}

std::vector<Comment> commentsOf(const Element &element)
{
  return remarksOf(element).comments;
}

bool hasOpenComment(const Extras &extras)
{
  if (extras.isEmpty() || !extras.json().is_object() || !extras.json().contains("comments"))
    return false;
  const std::optional<json::Remarks> remarks = json::carried<json::Remarks>(extras);
  if (!remarks)
    return false;
  for (const Comment &comment : remarks->comments)
    if (!comment.resolved)
      return true;
  return false;
}

std::optional<Extras> withComments(const Extras &extras, std::vector<Comment> comments)
{
  std::optional<json::Remarks> remarks = json::carried<json::Remarks>(extras);
  if (!remarks)
    return std::nullopt;
  remarks->comments = std::move(comments);
  return json::carrying(extras, *remarks);
}

std::optional<Extras> withLinks(const Extras &extras, std::vector<Link> links)
{
  std::optional<json::Remarks> remarks = json::carried<json::Remarks>(extras);
  if (!remarks)
    return std::nullopt;
  remarks->links = std::move(links);
  return json::carrying(extras, *remarks);
}

}  // namespace laneway
