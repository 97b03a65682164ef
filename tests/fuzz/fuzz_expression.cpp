#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "model/simulate/expression/compile.h"
#include "model/simulate/expression/evaluate.h"

/// Whatever the text: sound code, or a fault with a place inside the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  using namespace laneway::simulate;
  const std::string_view text(reinterpret_cast<const char *>(data), size);
  Vocabulary names;
  names.attributes = {{"amount", ValueType::Number}, {"urgent", ValueType::Boolean}, {"kind", ValueType::Text}};
  names.hasCompleted = true;
  const CompiledExpression compiled = compileExpression(text, names);
  const double values[] = {250, 1, 0};
  if (compiled.fault != ExpressionFault::None) {
    if (compiled.offset + compiled.length > size || !compiled.expression.code.empty())
      std::abort();
  } else if (!isSound(compiled.expression, names.attributes.size())) {
    std::abort();
  } else {
    (void)evaluate(compiled.expression, values, 1);
  }
  return 0;
}
