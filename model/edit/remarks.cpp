#include "model/edit/remarks.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

#include "model/edit/draft.h"
#include "model/edit/refusal.h"

namespace laneway {

namespace {

/// Puts what `change` makes of the element's extras, whatever its kind; refused where it takes no remarks, or holds
/// something else in their place.
Result<void> changeExtras(Draft &draft, Id element, const std::function<std::optional<Extras>(const Extras &)> &change)
{
  const Element held = draft.document.find(element);
  if (isNothing(held))
    return missing(element);
  if (!takesRemarks(held))
    return refusal("remarks-not-here", element);
  return std::visit(
      [&]<typename Held>(const Held &before) -> Result<void> {
        if constexpr (!std::is_same_v<Held, std::monostate>) {
          using T = std::remove_const_t<typename Held::element_type>;
          if constexpr (requires(T each) { each.extras; }) {
            std::optional<Extras> extras = change(before->extras);
            if (!extras)
              return refusal("remarks-unreadable", element, {nameOf(held)});
            T after = *before;
            after.extras = *std::move(extras);
            draft.document.put(std::move(after));
          }
        }
        return {};
      },
      held);
}

Result<void> putComments(Draft &draft, Id element, const std::vector<Comment> &comments)
{
  return changeExtras(draft, element, [&](const Extras &extras) { return withComments(extras, comments); });
}

Result<void> changeFound(Draft &draft, Id element, const Comment &sought,
                         const std::function<void(std::vector<Comment> &, std::vector<Comment>::iterator)> &change)
{
  std::vector<Comment> comments = commentsOf(draft.document.find(element));
  const auto found = std::find(comments.begin(), comments.end(), sought);
  if (found == comments.end())
    return refusal("comment-missing", element);
  change(comments, found);
  return putComments(draft, element, comments);
}

bool isEmpty(const Comment &comment)
{
  return comment.text.trimmed().isEmpty();
}

}  // namespace

Result<void> addComment(Draft &draft, Id element, Comment comment)
{
  if (isEmpty(comment))
    return refusal("comment-empty", element);
  std::vector<Comment> comments = commentsOf(draft.document.find(element));
  comments.push_back(std::move(comment));
  return putComments(draft, element, comments);
}

Result<void> changeComment(Draft &draft, Id element, const Comment &before, Comment after)
{
  if (isEmpty(after))
    return refusal("comment-empty", element);
  return changeFound(draft, element, before,
                     [&](std::vector<Comment> &, std::vector<Comment>::iterator at) { *at = std::move(after); });
}

Result<void> removeComment(Draft &draft, Id element, const Comment &comment)
{
  return changeFound(draft, element, comment,
                     [](std::vector<Comment> &comments, std::vector<Comment>::iterator at) { comments.erase(at); });
}

Result<void> setLinks(Draft &draft, Id element, std::vector<Link> links)
{
  std::erase_if(links, [](const Link &link) { return link.target.trimmed().isEmpty(); });
  if (draft.document.get<Node>(element)) {
    draft.update<Node>(element, [&](Node &node) { node.links = std::move(links); });
    return {};
  }
  return changeExtras(draft, element, [&](const Extras &extras) { return withLinks(extras, links); });
}

}  // namespace laneway
