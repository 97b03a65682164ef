#pragma once

#include <vector>

#include <QString>

#include "model/base/json_value.h"
#include "model/process/document.h"

/// What one file holds: the document as it is, and variants of it.
namespace laneway {

/// A whole second state of the document, with the same ids for the same elements.
struct Variant {
  QString name;  ///< Unique in its file; `FILE#NAME` on the command line.
  QString documentation;
  Document document;
};

struct Workbook {
  Document document;
  std::vector<Variant> variants;
  Extras extras;  ///< Unknown keys of the file's root.
};

}  // namespace laneway
