#pragma once

#include <optional>

#include <QString>

#include "model/base/id.h"
#include "model/process/attribute.h"
#include "model/simulate/expression/compile.h"

/// Conditions and values as they are typed: whether they would do in a simulation, and if not, where they go wrong.
/// The grammar stands in resources/help/en/expressions.md.
namespace laneway {

class Document;
struct Process;

enum class ExpressionUse {
  Condition,        ///< True or false, over the attributes.
  RepeatCondition,  ///< Likewise, and how many executions are completed.
  Number,
  YesNo,
  Text
};

/// What an attribute of the type may be given.
[[nodiscard]] ExpressionUse useFor(AttributeType type);

struct ExpressionProblem {
  simulate::ExpressionFault fault = simulate::ExpressionFault::None;
  /// With DifferentTypes and a length of 0: the value as a whole is of another kind than the attribute.
  qsizetype at = 0;  ///< Of the character where it is; the length of the text, where something is missing.
  qsizetype length = 0;
  QString there;  ///< What stands there.
};

/// The process whose attributes expressions at the element are about, or null.
[[nodiscard]] const Process *processAround(const Document &document, Id element);

/// Nothing for a sound text and an empty one. Where the process has no attributes, conditions are notes for people, and
/// nothing is wrong with them.
[[nodiscard]] std::optional<ExpressionProblem> problemOf(const Document &document, Id element, const QString &text,
                                                         ExpressionUse use);

}  // namespace laneway
