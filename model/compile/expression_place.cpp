#include "model/compile/expression_place.h"

#include <algorithm>

namespace laneway::compile {

using simulate::ExpressionFault;
using simulate::ValueType;

ExpressionPlace placeOf(const simulate::CompiledExpression &compiled, const QString &text)
{
  const QByteArray bytes = text.toUtf8();
  const auto offset = static_cast<qsizetype>(compiled.offset);
  return {QString::fromUtf8(bytes.first(std::min(offset, bytes.size()))).size(),
          QString::fromUtf8(bytes.mid(offset, static_cast<qsizetype>(compiled.length)))};
}

ValueType typeOf(AttributeType type)
{
  switch (type) {
    case AttributeType::Number:
      return ValueType::Number;
    case AttributeType::YesNo:
      return ValueType::Boolean;
    case AttributeType::Text:
      return ValueType::Text;
  }
  return ValueType::Number;
}

void requireNumber(simulate::CompiledExpression &compiled, const QString &text)
{
  if (compiled.fault != ExpressionFault::None || compiled.type == ValueType::Number)
    return;
  compiled.fault = ExpressionFault::NeedsNumber;
  compiled.offset = 0;
  compiled.length = static_cast<std::size_t>(text.toUtf8().size());
}

}  // namespace laneway::compile
