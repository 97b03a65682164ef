#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "model/exchange/native/native_format.h"

/// Whatever the bytes: an error or a workbook, and what was read is written and read back to the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  using namespace laneway;
  const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
  const auto imported = workbookFromJson(bytes, QStringLiteral("fuzz"));
  if (!imported)
    return 0;
  const QByteArray text = workbookToJson(imported->workbook);
  const auto again = workbookFromJson(text, QStringLiteral("again"));
  if (!again || workbookToJson(again->workbook) != text)
    std::abort();
  return 0;
}
