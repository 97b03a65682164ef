#include "app/document_findings.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

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
  // In sets: a large map has thousands of findings.
  std::set<std::pair<QString, std::vector<Id>>> checked;
  std::set<std::tuple<QString, std::vector<Id>, QStringList>> said;
  for (const Finding &finding : found) {
    checked.emplace(finding.code, finding.elements);
    said.emplace(finding.code, finding.elements, finding.arguments);
  }
  const auto isSaid = [&](const Finding &finding) {
    const char *same = checkFor(finding.code);
    if (same && checked.contains({QString::fromLatin1(same), finding.elements}))
      return true;
    return !said.emplace(finding.code, finding.elements, finding.arguments).second;
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
