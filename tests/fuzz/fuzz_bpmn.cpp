#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "tests/fuzz/reader_oracles.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  using namespace laneway;
  if (fuzz::faultOfBpmn({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)}))
    std::abort();
  return 0;
}
