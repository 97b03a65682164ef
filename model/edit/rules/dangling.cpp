#include "model/edit/rules/dangling.h"

#include <set>
#include <utility>
#include <vector>

#include "model/edit/forget.h"
#include "model/edit/rules/rule.h"

namespace laneway::rules {

namespace {

constexpr ReferenceKind AllKinds[] = {ReferenceKind::Parent,     ReferenceKind::Around,   ReferenceKind::Lane,
                                      ReferenceKind::Source,     ReferenceKind::Target,   ReferenceKind::Host,
                                      ReferenceKind::Diagram,    ReferenceKind::Drawn,    ReferenceKind::Scope,
                                      ReferenceKind::Call,       ReferenceKind::Role,     ReferenceKind::Calendar,
                                      ReferenceKind::Definition, ReferenceKind::HandOver, ReferenceKind::Override};

std::vector<Id> namesIn(const Element &element)
{
  std::vector<Id> names;
  std::visit(
      [&]<typename Held>(const Held &held) {
        if constexpr (!std::is_same_v<Held, std::monostate>)
          forEachReferenceOf(*held, [&](ReferenceKind, Id id) { names.push_back(id); });
      },
      element);
  return names;
}

/// What the change names for the first time and is not there. What it named already is either there or was taken out,
/// which is a change of its own.
std::vector<Id> missingNames(const Document &document, const Change &change)
{
  std::vector<Id> names = namesIn(change.after);
  if (change.isAddition() || names != namesIn(change.before))
    std::erase_if(names, [&](Id id) { return document.contains(id); });
  else
    names.clear();
  return names;
}

void forgetIn(Document &document, Id element, Id gone)
{
  std::visit(
      [&]<typename Held>(const Held &held) {
        if constexpr (!std::is_same_v<Held, std::monostate>) {
          auto copy = *held;
          forget(copy, [gone](Id id) { return id == gone; });
          document.put(std::move(copy));
        }
      },
      document.find(element));
}

/// Takes out or mends all that name `gone`; those taken out are gone in turn.
void dropReferrers(Document &document, Id gone, std::vector<Id> &alsoGone)
{
  for (const ReferenceKind kind : AllKinds) {
    const auto referrers = document.referrers(gone, kind);
    for (const Id each : std::vector<Id>(referrers.begin(), referrers.end())) {
      if (!isEssential(kind))
        forgetIn(document, each, gone);
      else if (document.remove(each))
        alsoGone.push_back(each);
    }
  }
}

}  // namespace

void dropDangling(const Edited &edited)
{
  Document &document = edited.draft.document;
  std::set<Id> seen;
  std::vector<Id> gone;
  for (const Change &change : edited.changes) {
    if (change.isRemoval())
      gone.push_back(change.id);
    else
      for (const Id id : missingNames(document, change))
        gone.push_back(id);
  }
  while (!gone.empty()) {
    const Id id = gone.back();
    gone.pop_back();
    if (seen.insert(id).second)
      dropReferrers(document, id, gone);
  }
}

}  // namespace laneway::rules
