#pragma once

#include <optional>

#include "model/base/id.h"
#include "model/base/json_value.h"
#include "model/process/diagram.h"

/// Which style an element is drawn with: its own, and where that says nothing, that of its kind in the document. The
/// styles of kinds lie among the extras of the document's own entry.
namespace laneway {

class Document;

/// The kinds of elements that can be styled together.
enum class StyledKind { Step, Decision, Event, Data, Note, Group, Pool, Lane, Phase, Flow, MessageFlow, Association };

struct KindStyle {
  StyledKind kind = StyledKind::Step;
  Style style;
  bool operator==(const KindStyle &) const = default;
};

/// None for what is not drawn.
[[nodiscard]] std::optional<StyledKind> styledKindOf(const Document &document, Id element);

/// What the document says about all elements of a kind; nothing set where it says nothing.
[[nodiscard]] Style styleOf(const Document &document, StyledKind kind);

[[nodiscard]] Style styleOf(const Document &document, const Shape &shape);
[[nodiscard]] Style styleOf(const Document &document, const Route &route);

/// The extras of the document's own entry with this style for the kind; an empty one takes it away. Nothing where a
/// file holds something else in its place, which must not be lost.
[[nodiscard]] std::optional<Extras> withKindStyle(const Extras &extras, StyledKind kind, const Style &style);

}  // namespace laneway
