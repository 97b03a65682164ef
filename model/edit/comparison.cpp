#include "model/edit/comparison.h"

#include <algorithm>
#include <utility>

#include "model/process/json/element_json.h"

namespace laneway {

bool isDrawing(const Element &element)
{
  return as<Diagram>(element) || as<Shape>(element) || as<Route>(element);
}

ChangeSet compared(const Document &before, const Document &after, Compared what)
{
  ChangeSet changes = difference(before, after);
  if (what == Compared::Meaning)
    std::erase_if(changes.changes, [](const Change &change) { return isDrawing(change.latest()); });
  return changes;
}

std::vector<PropertyChange> propertyChanges(const Change &change)
{
  if (change.isAddition() || change.isRemoval())
    return {};
  const json::Tree before = json::elementToJson(change.before);
  const json::Tree after = json::elementToJson(change.after);
  std::vector<PropertyChange> changes;
  const auto valueOf = [](const json::Tree &tree, const std::string &key) {
    const auto found = tree.find(key);
    return found == tree.end() ? JsonValue() : JsonValue(nlohmann::json(*found));
  };
  const auto compare = [&](const std::string &key) {
    PropertyChange each{QString::fromStdString(key), valueOf(before, key), valueOf(after, key)};
    if (!(each.before == each.after))
      changes.push_back(std::move(each));
  };
  for (const auto &[key, value] : after.items())
    compare(key);
  for (const auto &[key, value] : before.items())
    if (!after.contains(key))
      compare(key);
  std::stable_partition(changes.begin(), changes.end(),
                        [](const PropertyChange &each) { return each.property == QStringLiteral("name"); });
  return changes;
}

}  // namespace laneway
