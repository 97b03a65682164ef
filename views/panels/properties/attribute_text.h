#pragma once

#include <optional>

#include <QString>

#include "model/process/attribute.h"

/// What an attribute begins with, as people type it: "100" or "10 to 50" for a number, "new (60 %); old (40 %)" for
/// values of different frequency, "30 %" for yes in so many cases.
namespace laneway {

/// Empty where nothing but the kind's own zero has been entered: 0, no, or the empty text.
[[nodiscard]] QString startText(const Attribute &attribute);

/// The attribute with what the text says it begins with; nothing where the text makes no sense for its kind.
[[nodiscard]] std::optional<Attribute> withStart(Attribute attribute, const QString &text);

/// What to type, for an attribute of the type.
[[nodiscard]] QString startHint(AttributeType type);

}  // namespace laneway
