#include "tests/support/simulate/reference_interpreter.h"

#include "tests/support/simulate/reference/interpreter.h"

namespace laneway::simulate::test {

TokenTrace interpret(const Plan &plan, std::uint64_t seed, std::uint32_t replication)
{
  return Interpreter(plan, seed, replication).run();
}

}  // namespace laneway::simulate::test
