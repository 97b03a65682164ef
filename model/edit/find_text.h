#pragma once

#include <atomic>
#include <vector>

#include <QString>

#include "model/base/result.h"
#include "model/process/document.h"

/// Finding a text in what people wrote: names and documentation of processes, workflows, pools, lanes, nodes, flows and
/// roles; and putting another in its place. Reads values only, so a copy of the document can be searched on a worker.
namespace laneway {

struct Draft;

struct SearchTerms {
  QString text;
  bool matchCase = false;
  bool wholeWords = false;  ///< A word ends where no letter or digit follows.
  bool operator==(const SearchTerms &) const = default;
};

enum class SearchedField { Name, Documentation };

/// One occurrence.
struct TextMatch {
  Id element;
  SearchedField field = SearchedField::Name;
  qsizetype start = 0;
  qsizetype length = 0;
  bool operator==(const TextMatch &) const = default;
};

/// All occurrences, as one reads: process by process with its workflows, each drawing from the left to the right and
/// from the top down, then roles. None where `terms` are empty. Ends early, with what it has, once `stop` is set.
[[nodiscard]] std::vector<TextMatch> findText(const Document &document, const SearchTerms &terms,
                                              const std::atomic_bool *stop = nullptr);

/// Where the match is to be seen: the element itself; for a role its lanes and the steps it is set on. Empty where it
/// is drawn nowhere.
[[nodiscard]] std::vector<Id> placesOf(const Document &document, const TextMatch &match);

/// Puts `replacement` in place of the matches. What carries the same name because it means the same follows, as with
/// rename(), and is not replaced in once more. Matches that no longer hold the text of `terms` are refused.
[[nodiscard]] Result<void> replaceText(Draft &draft, const SearchTerms &terms, const std::vector<TextMatch> &matches,
                                       const QString &replacement);

}  // namespace laneway
