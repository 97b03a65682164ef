#pragma once

#include <QString>

#include "model/process/attribute.h"
#include "model/simulate/expression/compile.h"

/// Between the bytes of the simulation's expressions and the characters that people see.
namespace laneway::compile {

struct ExpressionPlace {
  qsizetype at = 0;
  QString there;
};

[[nodiscard]] ExpressionPlace placeOf(const simulate::CompiledExpression &compiled, const QString &text);

[[nodiscard]] simulate::ValueType typeOf(AttributeType type);

/// Marks a sound expression as faulty that is no number where one is needed.
void requireNumber(simulate::CompiledExpression &compiled, const QString &text);

}  // namespace laneway::compile
