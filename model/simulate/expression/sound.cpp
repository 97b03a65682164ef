#include "model/simulate/expression/evaluate.h"

namespace laneway::simulate {

bool isSound(const Expression &expression, std::size_t attributes)
{
  std::size_t depth = 0;
  for (const Expression::Instruction &at : expression.code) {
    const auto operation = static_cast<Operation>(at.operation);
    if (operation > lastOperation || depth < operandsOf(operation))
      return false;
    if (operation == Operation::Attribute && at.attribute >= attributes)
      return false;
    depth = depth - operandsOf(operation) + 1;
    if (depth > mostStackDepth)
      return false;
  }
  return depth == 1;
}

}  // namespace laneway::simulate
