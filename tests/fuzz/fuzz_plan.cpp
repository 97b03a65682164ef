#include <cstddef>
#include <cstdint>
#include <span>

#include "tests/support/simulate/broken_plan.h"
#include "tests/support/simulate/random_plan.h"

/// The first byte chooses a sound plan, the others break it: it is refused, or runs without harm.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  using namespace laneway::simulate::test;
  if (size > 0)
    (void)validateAndPlay(broken(randomPlan(data[0]), std::span(data + 1, size - 1)));
  return 0;
}
