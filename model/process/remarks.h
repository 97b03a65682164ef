#pragma once

#include <optional>
#include <vector>

#include <QDateTime>
#include <QString>

#include "model/base/json_value.h"
#include "model/process/element.h"

/// What people attach to an element: documentation, links and comments. Few elements have links or comments, and
/// all kinds that are drawn or shown may: they lie among the element's extras, under the keys of the schema, and cost
/// the others nothing. Only the links of nodes are a member of their own.
namespace laneway {

/// Something somebody said about an element at some time, open until it is resolved.
struct Comment {
  QString author;
  QDateTime date;  ///< UTC, whole seconds; invalid where it is not known.
  QString text;
  bool resolved = false;
  bool operator==(const Comment &) const = default;
};

/// Whether it may have links and comments: processes, workflows, pools, lanes, nodes and flows.
[[nodiscard]] bool takesRemarks(const Element &element);

/// What is written about the element; empty where its kind has no documentation.
[[nodiscard]] QString documentationOf(const Element &element);

/// None where its kind has none; what a file holds there in another shape is left alone and not seen.
[[nodiscard]] std::vector<Link> linksOf(const Element &element);
[[nodiscard]] std::vector<Comment> commentsOf(const Element &element);
/// Whether one of its comments waits for somebody; as cheap as painting asks for.
[[nodiscard]] bool hasOpenComment(const Extras &extras);

/// The extras with these comments, or links, in place of those there were; everything else stays. Nothing where a file
/// holds something else in their place, which must not be lost.
[[nodiscard]] std::optional<Extras> withComments(const Extras &extras, std::vector<Comment> comments);
[[nodiscard]] std::optional<Extras> withLinks(const Extras &extras, std::vector<Link> links);

}  // namespace laneway
