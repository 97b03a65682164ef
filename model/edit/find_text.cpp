#include "model/edit/find_text.h"

#include <algorithm>
#include <compare>
#include <map>
#include <optional>
#include <utility>

#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/edit/rename.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

bool isWordCharacter(QChar character)
{
  return character.isLetterOrNumber() || character == u'_' || character.isMark() || character.isSurrogate();
}

bool isWholeWord(const QString &text, qsizetype start, qsizetype length)
{
  const qsizetype end = start + length;
  return (start == 0 || !isWordCharacter(text[start - 1])) && (end == text.size() || !isWordCharacter(text[end]));
}

/// Where the next occurrence at or after `from` begins, or -1.
qsizetype nextIn(const QString &text, const SearchTerms &terms, qsizetype from)
{
  const auto sensitivity = terms.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
  qsizetype at = text.indexOf(terms.text, from, sensitivity);
  while (at >= 0 && terms.wholeWords && !isWholeWord(text, at, terms.text.size()))
    at = text.indexOf(terms.text, at + 1, sensitivity);
  return at;
}

/// What can be searched of an element of whatever kind, null where its kind has no such text.
struct Texts {
  const QString *name = nullptr;
  const QString *documentation = nullptr;

  [[nodiscard]] const QString *of(SearchedField field) const
  {
    return field == SearchedField::Name ? name : documentation;
  }
};

template <typename T>
Texts textsOf(const T &element)
{
  return {&element.name, &element.documentation};
}

Texts textsOf(const Element &element)
{
  return std::visit(
      [](const auto &held) -> Texts {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (!std::is_same_v<Held, std::monostate>) {
          if constexpr (requires {
                          held->name;
                          held->documentation;
                        })
            return textsOf(*held);
        }
        return {};
      },
      element);
}

void addMatches(Id element, SearchedField field, const QString &text, const SearchTerms &terms,
                std::vector<TextMatch> &found)
{
  for (qsizetype at = nextIn(text, terms, 0); at >= 0; at = nextIn(text, terms, at + terms.text.size()))
    found.push_back({element, field, at, terms.text.size()});
}

/// Where an element comes in reading: the place of its scope among all, then its place in the drawing.
struct ReadingPlace {
  std::size_t scope = 0;
  double x = 0;
  double y = 0;
  auto operator<=>(const ReadingPlace &) const = default;
};

class ReadingOrder {
 public:
  explicit ReadingOrder(const Document &document) : m_document(document)
  {
    for (const Process *process : rankedProcesses(document)) {
      m_scopes.emplace(process->id, m_scopes.size());
      for (const Workflow *workflow : rankedWorkflows(document, process->id))
        m_scopes.emplace(workflow->id, m_scopes.size());
    }
  }

  [[nodiscard]] ReadingPlace placeOf(Id element) const
  {
    ReadingPlace place{m_scopes.size(), 0, 0};
    if (const auto scope = m_scopes.find(scopeOf(m_document, element)); scope != m_scopes.end())
      place.scope = scope->second;
    for (const Id drawing : m_document.drawings(element)) {
      if (const Shape *shape = m_document.get<Shape>(drawing)) {
        place.x = shape->bounds.x;
        place.y = shape->bounds.y;
        break;
      }
      if (const Route *route = m_document.get<Route>(drawing); route && !route->points.empty()) {
        place.x = route->points.front().x;
        place.y = route->points.front().y;
        break;
      }
    }
    return place;
  }

 private:
  const Document &m_document;
  std::map<Id, std::size_t> m_scopes;
};

void sortAsRead(const Document &document, std::vector<TextMatch> &matches)
{
  const ReadingOrder order(document);
  std::vector<std::pair<ReadingPlace, TextMatch>> placed;
  placed.reserve(matches.size());
  for (const TextMatch &match : matches)
    placed.emplace_back(order.placeOf(match.element), match);
  std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
  std::transform(placed.begin(), placed.end(), matches.begin(), [](const auto &each) { return each.second; });
}

template <typename T>
void searchTable(const Document &document, const SearchTerms &terms, const std::atomic_bool *stop,
                 std::vector<TextMatch> &found)
{
  for (const T &element : document.table<T>()) {
    if (stop && stop->load(std::memory_order_relaxed))
      return;
    addMatches(element.id, SearchedField::Name, element.name, terms, found);
    addMatches(element.id, SearchedField::Documentation, element.documentation, terms, found);
  }
}

/// `text` with `replacement` in place of the matches, which are all in it; nothing where one does not hold any more.
std::optional<QString> replacedIn(const QString &text, std::vector<TextMatch> matches, const SearchTerms &terms,
                                  const QString &replacement)
{
  std::sort(matches.begin(), matches.end(),
            [](const TextMatch &a, const TextMatch &b) { return a.start > b.start; });  // from the end: places hold
  QString after = text;
  for (const TextMatch &match : matches) {
    if (match.length != terms.text.size() || nextIn(text, terms, match.start) != match.start)
      return std::nullopt;
    after.replace(match.start, match.length, replacement);
  }
  return after;
}

}  // namespace

std::vector<TextMatch> findText(const Document &document, const SearchTerms &terms, const std::atomic_bool *stop)
{
  std::vector<TextMatch> found;
  if (terms.text.isEmpty())
    return found;
  searchTable<Process>(document, terms, stop, found);
  searchTable<Workflow>(document, terms, stop, found);
  searchTable<Pool>(document, terms, stop, found);
  searchTable<Lane>(document, terms, stop, found);
  searchTable<Node>(document, terms, stop, found);
  searchTable<Flow>(document, terms, stop, found);
  searchTable<Role>(document, terms, stop, found);
  sortAsRead(document, found);
  return found;
}

std::vector<Id> placesOf(const Document &document, const TextMatch &match)
{
  if (!document.get<Role>(match.element))
    return {match.element};
  std::vector<Id> places;
  for (const Id each : document.referrers(match.element, ReferenceKind::Role))
    if (document.get<Lane>(each) || document.get<Node>(each))
      places.push_back(each);
  // Only one scope can be shown at a time: that of the first.
  if (!places.empty()) {
    const Id scope = scopeOf(document, places.front());
    std::erase_if(places, [&](Id each) { return scopeOf(document, each) != scope; });
  }
  return places;
}

Result<void> replaceText(Draft &draft, const SearchTerms &terms, const std::vector<TextMatch> &matches,
                         const QString &replacement)
{
  std::map<std::pair<Id, SearchedField>, std::vector<TextMatch>> perText;
  for (const TextMatch &match : matches)
    perText[{match.element, match.field}].push_back(match);

  // All new texts come from the state before, so that a lane that followed its role is not replaced in twice.
  struct Change {
    Id element;
    SearchedField field;
    QString before;
    QString after;
  };
  std::vector<Change> changes;
  for (const auto &[text, inside] : perText) {
    const auto &[element, field] = text;
    const Element held = draft.document.find(element);
    const QString *before = textsOf(held).of(field);
    if (!before)
      return missing(element);
    const std::optional<QString> after = replacedIn(*before, inside, terms, replacement);
    if (!after)
      return refusal("replace-outdated", element, {nameOf(held)});
    changes.push_back({element, field, *before, *after});
  }
  for (const Change &change : changes) {
    const Element held = draft.document.find(change.element);
    const QString *now = textsOf(held).of(change.field);
    if (!now)  // a role that its lane left behind
      continue;
    if (*now != change.before)  // it followed another already
      continue;
    const Result<void> done = change.field == SearchedField::Name
                                  ? rename(draft, change.element, change.after)
                                  : setDocumentation(draft, change.element, change.after);
    if (!done)
      return done;
  }
  return {};
}

}  // namespace laneway
