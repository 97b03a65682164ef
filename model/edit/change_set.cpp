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
