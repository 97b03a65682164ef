#pragma once

#include <vector>

#include "model/check/finding.h"

namespace laneway {

class Document;

/// Everything there is to say about the document: what the checks find, and what would keep its processes from being
/// simulated, each said once. May run on any thread.
[[nodiscard]] std::vector<Finding> documentFindings(const Document &document);

}  // namespace laneway
