#include "model/process/json/struct_json.h"

#include <algorithm>
#include <charconv>

namespace laneway::json::detail {

namespace {

/// Unknown parts inside an own value: members of an object by key, elements of an array by index.
void mergeInto(Tree &written, const nlohmann::json &unknown)
{
  if (!unknown.is_object())
    return;
  for (const auto &[key, value] : unknown.items()) {
    if (written.is_object()) {
      if (const auto own = written.find(key); own != written.end())
        mergeInto(*own, value);
      else
        written[key] = value;
    } else if (written.is_array()) {
      std::size_t index = 0;
      const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), index);
      if (error == std::errc() && end == key.data() + key.size() && index < written.size())
        mergeInto(written[index], value);
    }
  }
}

}  // namespace

void addUnknown(Tree &written, const nlohmann::json &unknown, const std::vector<std::string_view> &known)
{
  if (!unknown.is_object())
    return;
  Tree::object_t added;  // appended at once: a look-up per key would be quadratic
  for (const auto &[key, value] : unknown.items()) {
    if (const auto own = written.find(key); own != written.end())
      mergeInto(*own, value);
    else if (std::find(known.begin(), known.end(), key) == known.end())
      added.emplace_back(key, value);
  }
  auto &members = written.get_ref<Tree::object_t &>();
  for (auto &each : added)
    members.emplace_back(each.first, std::move(each.second));
}

}  // namespace laneway::json::detail
