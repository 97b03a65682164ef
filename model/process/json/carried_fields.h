#pragma once

#include <vector>

#include "model/process/json/element_fields.h"
#include "model/process/remarks.h"
#include "model/process/styling.h"

/// The keys of what is carried among the extras of elements, for those few that have any.
namespace laneway::json {

struct Remarks {
  std::vector<Link> links;
  std::vector<Comment> comments;
  bool operator==(const Remarks &) const = default;
};

/// Of the document's own entry.
struct KindStyles {
  std::vector<KindStyle> styles;
  bool operator==(const KindStyles &) const = default;
};

template <>
inline constexpr auto enumNames<StyledKind> = std::to_array<EnumName<StyledKind>>({
    {StyledKind::Step, "step"},
    {StyledKind::Decision, "decision"},
    {StyledKind::Event, "event"},
    {StyledKind::Data, "data"},
    {StyledKind::Note, "note"},
    {StyledKind::Group, "group"},
    {StyledKind::Pool, "pool"},
    {StyledKind::Lane, "lane"},
    {StyledKind::Phase, "phase"},
    {StyledKind::Flow, "flow"},
    {StyledKind::MessageFlow, "message-flow"},
    {StyledKind::Association, "association"},
});

template <>
inline constexpr auto fieldsOf<Comment> = std::tuple{
    field("author", &Comment::author),
    field("date", &Comment::date),
    required("text", &Comment::text),
    field("resolved", &Comment::resolved),
};

template <>
inline constexpr auto fieldsOf<Remarks> = std::tuple{
    field("links", &Remarks::links),
    field("comments", &Remarks::comments),
};

template <>
inline constexpr auto fieldsOf<KindStyle> = std::tuple{
    required("kind", &KindStyle::kind),
    required("style", &KindStyle::style),
};

template <>
inline constexpr auto fieldsOf<KindStyles> = std::tuple{
    field("styles", &KindStyles::styles),
};

}  // namespace laneway::json
