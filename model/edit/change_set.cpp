#include "model/edit/change_set.h"

#include <utility>

namespace laneway {

namespace {

template <typename T>
void compareTables(const Document &before, const Document &after, std::vector<Change> &changes)
{
  Table<T>::Rows::forEachDifference(before.table<T>().rows(), after.table<T>().rows(),
                                    [&](Id id, const Shared<T> *earlier, const Shared<T> *later) {
                                      if (earlier && later && **earlier == **later)
                                        return;
                                      Change change;
                                      change.id = id;
                                      if (earlier)
                                        change.before = *earlier;
                                      if (later)
                                        change.after = *later;
                                      changes.push_back(std::move(change));
                                    });
}

}  // namespace

ChangeSet difference(const Document &before, const Document &after)
{
  ChangeSet result;
  compareTables<DocumentInfo>(before, after, result.changes);
  compareTables<Process>(before, after, result.changes);
  compareTables<Workflow>(before, after, result.changes);
  compareTables<Pool>(before, after, result.changes);
  compareTables<Lane>(before, after, result.changes);
  compareTables<Node>(before, after, result.changes);
  compareTables<Flow>(before, after, result.changes);
  compareTables<Role>(before, after, result.changes);
  compareTables<Person>(before, after, result.changes);
  compareTables<Calendar>(before, after, result.changes);
  compareTables<Scenario>(before, after, result.changes);
  compareTables<Definition>(before, after, result.changes);
  compareTables<Diagram>(before, after, result.changes);
  compareTables<Shape>(before, after, result.changes);
  compareTables<Route>(before, after, result.changes);
  return result;
}

ChangeSet inverted(ChangeSet changes)
{
  for (Change &change : changes.changes)
    std::swap(change.before, change.after);
  return changes;
}

ChangeSet joined(const ChangeSet &first, const ChangeSet &second)
{
  const auto precedes = [](const Change &a, const Change &b) {
    return std::pair(a.latest().index(), a.id) < std::pair(b.latest().index(), b.id);
  };
  ChangeSet both;
  auto earlier = first.begin();
  for (const Change &later : second) {
    while (earlier != first.end() && precedes(*earlier, later))
      both.changes.push_back(*earlier++);
    Change change = later;
    if (earlier != first.end() && earlier->id == later.id)
      change.before = (earlier++)->before;
    if (!sameContents(change.before, change.after))
      both.changes.push_back(std::move(change));
  }
  both.changes.insert(both.changes.end(), earlier, first.end());
  return both;
}

void apply(const ChangeSet &changes, Document &document)
{
  for (const Change &change : changes) {
    if (change.isRemoval())
      document.remove(change.id);
    else
      document.putElement(change.after);
  }
}

}  // namespace laneway
