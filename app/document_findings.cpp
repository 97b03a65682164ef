#include "app/document_findings.h"

#include <algorithm>

#include "model/compile/compilation.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// Nothing drawn yet is no contradiction.
bool isEmpty(const Document &document, Id scope)
{
  return nodesInside(document, scope).empty();
}

}  // namespace

std::vector<Finding> documentFindings(const Document &document)
{
  std::vector<Finding> found;
  for (const Process &process : document.processes()) {
    if (isEmpty(document, process.id))
      continue;
    for (Finding &finding : compilePlan(document, {process.id}, document.info().run).findings)
      if (std::find(found.begin(), found.end(), finding) == found.end())
        found.push_back(std::move(finding));
  }
  return found;
}

}  // namespace laneway
