#pragma once

#include <string_view>

#include "model/base/result.h"
#include "model/process/element.h"
#include "model/process/json/reading.h"

/// Elements as JSON objects, as files hold them.
namespace laneway::json {

/// The object of an element; null for nothing. The id of the document's own entry is not in it.
[[nodiscard]] Tree elementToJson(const Element &element);

/// Reads an element of the table that stands under `table` in files ("nodes"), or "document". Error codes "value-...",
/// their first argument the place in the object. An unknown table is "value-unknown-table".
[[nodiscard]] Result<Element> elementFromJson(std::string_view table, const Tree &tree);

/// The key of the table in which files hold the element.
[[nodiscard]] std::string_view tableKeyOf(const Element &element);

}  // namespace laneway::json
