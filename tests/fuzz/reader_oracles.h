#pragma once

#include <QByteArrayView>

#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/native/integrity.h"
#include "model/exchange/parameters/apply_parameters.h"
#include "model/exchange/prosimos/prosimos_scenario.h"

/// What must hold whatever the bytes are, for fuzz targets and for the test that replays mutations.
namespace laneway::fuzz {

/// BPMN, with BPSim and qbp inside: an error, or a sound document that is written and read back. Null, or what is
/// wrong.
inline const char *faultOfBpmn(QByteArrayView bytes)
{
  const auto imported = workbookFromBpmn(bytes, QStringLiteral("fuzz"));
  if (!imported)
    return nullptr;
  if (firstFault(imported->workbook.document))
    return "the document is not sound";
  const auto exported = workbookToBpmn(imported->workbook);
  if (!exported)
    return "the document cannot be written";
  const auto again = workbookFromBpmn(exported->bytes, QStringLiteral("again"));
  if (!again)
    return "what was written cannot be read";
  return firstFault(again->workbook.document) ? "the document is not sound when it is read again" : nullptr;
}

/// A scenario of Prosimos, laid over a document: an error, or a document that is still sound.
inline const char *faultOfProsimos(QByteArrayView bytes, Document document)
{
  const auto parameters = readProsimos(bytes, QStringLiteral("fuzz"));
  if (!parameters)
    return nullptr;
  (void)applyParameters(document, *parameters);
  return firstFault(document) ? "the document is not sound" : nullptr;
}

}  // namespace laneway::fuzz
