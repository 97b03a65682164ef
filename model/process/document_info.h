#pragma once

#include <QString>

#include "model/base/id.h"
#include "model/base/json_value.h"
#include "model/process/scenario.h"

/// What is said once for the whole document. There is exactly one, under the id "document".
namespace laneway {

struct DocumentInfo {
  Id id = Id(u"document");
  QString title;
  QString author;
  QString documentation;
  QString currency = QStringLiteral("EUR");  ///< ISO 4217.
  QString timeZone;                          ///< IANA name; empty: UTC.
  RunSettings run;                           ///< Of the values as they are.
  Extras extras;
  bool operator==(const DocumentInfo &) const = default;
};

}  // namespace laneway
