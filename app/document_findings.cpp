#include "app/document_findings.h"

#include <algorithm>

#include "model/check/checks.h"
#include "model/compile/compilation.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// The check that says the same as this finding of the simulation, or null.
const char *checkFor(const QString &code)
{
  struct Pair {
    const char *simulation;
    const char *check;
  };
  constexpr Pair Pairs[] = {{"unreachable", "unreachable-step"},
                            {"no-way-to-end", "no-way-to-an-end"},
                            {"shares-do-not-add-up", "shares-off"},
                            {"event-gateway-target", "event-based-target"},
                            {"nothing-starts", "no-start"}};
  for (const Pair &pair : Pairs)
    if (code == QLatin1StringView(pair.simulation))
      return pair.check;
  return nullptr;
}

/// Nothing drawn yet is no contradiction.
bool isEmpty(const Document &document, Id scope)
{
  return nodesInside(document, scope).empty();
}

}  // namespace

std::vector<Finding> documentFindings(const Document &document)
{
  std::vector<Finding> found = findings(document);
  const std::size_t checked = found.size();
  const auto isSaid = [&](const Finding &finding) {
    if (std::find(found.begin(), found.end(), finding) != found.end())
      return true;
    const char *same = checkFor(finding.code);
    return same &&
           std::any_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(checked), [&](const Finding &each) {
             return each.code == QLatin1StringView(same) && each.elements == finding.elements;
           });
  };
  for (const Process &process : document.processes()) {
    if (isEmpty(document, process.id))
      continue;
    for (Finding &finding : compilePlan(document, {process.id}, document.info().run).findings)
      if (!isSaid(finding))
        found.push_back(std::move(finding));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
  return found;
}

}  // namespace laneway
