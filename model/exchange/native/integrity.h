#pragma once

#include <optional>

#include "model/base/result.h"
#include "model/process/document.h"

/// Whether the elements of a file can stand together as a document.
namespace laneway {

/// The first reference to an element that is not there or of the wrong kind, or the first container that lies inside
/// itself: "file-dangling-id" (who, way, whom), "file-wrong-reference" (likewise), "file-container-cycle" (whom).
[[nodiscard]] std::optional<Error> firstFault(const Document &document);

}  // namespace laneway
