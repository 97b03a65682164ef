#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/simulate/plan.h"

/// Conditions and values as people write them: "amount > 1000 and not urgent". The grammar stands in
/// resources/help/en/expressions.md. Compiled once; what is wrong is said with the place where it is.
namespace laneway::simulate {

enum class ValueType : std::uint8_t { Number, Boolean, Text };

/// What an expression may name.
struct Vocabulary {
  struct Name {
    std::string name;
    ValueType type = ValueType::Number;
  };
  std::vector<Name> attributes;    ///< In the order of the plan's.
  std::vector<std::string> texts;  ///< Texts are numbered by their place here; those met for the first time are added.
  bool hasCompleted = false;       ///< In repeated steps: "completed" is how many executions are done.

  /// The number of a text.
  [[nodiscard]] std::size_t numberOf(std::string_view text);
};

enum class ExpressionFault : std::uint8_t {
  None,
  Empty,
  UnknownCharacter,  ///< Or quotes or brackets that are never closed.
  UnexpectedEnd,
  Unexpected,  ///< Something that cannot stand here.
  UnknownName,
  NeedsNumber,
  NeedsCondition,  ///< True or false is wanted.
  DifferentTypes,  ///< Compared or chosen between.
  TextHasNoOrder,  ///< Texts can be equal or not, nothing else.
  TooLong
};

struct CompiledExpression {
  Expression expression;
  ValueType type = ValueType::Number;
  ExpressionFault fault = ExpressionFault::None;
  std::size_t offset = 0;  ///< Of the byte where the fault was found.
  std::size_t length = 0;  ///< Of what stands there; 0 at the end.
};

/// Compiles the text; the code is empty where there is a fault. Wrappings of other tools, ${...}, #{...} and a leading
/// "=", are taken off.
[[nodiscard]] CompiledExpression compileExpression(std::string_view text, Vocabulary &vocabulary);

/// The same for a text that must be true or false.
[[nodiscard]] CompiledExpression compileCondition(std::string_view text, Vocabulary &vocabulary);

}  // namespace laneway::simulate
