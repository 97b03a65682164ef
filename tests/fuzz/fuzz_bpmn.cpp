#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/native/integrity.h"

/// Whatever the bytes: an error, or a sound document that is written and read back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  using namespace laneway;
  const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
  const auto imported = workbookFromBpmn(bytes, QStringLiteral("fuzz"));
  if (!imported)
    return 0;
  if (firstFault(imported->workbook.document))
    std::abort();
  const auto exported = workbookToBpmn(imported->workbook);
  if (!exported || !workbookFromBpmn(exported->bytes, QStringLiteral("again")))
    std::abort();
  return 0;
}
