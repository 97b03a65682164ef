#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "model/base/json_value.h"
#include "model/process/json/carried_fields.h"
#include "model/process/json/struct_json.h"

/// Reads and writes what is carried among the extras of an element as one struct of fields.
namespace laneway::json {

/// Nothing where the keys hold something else.
template <HasFields T>
[[nodiscard]] std::optional<T> carried(const Extras &extras)
{
  T value;
  if (extras.isEmpty() || !extras.json().is_object())
    return value;
  Tree tree = Tree::object();
  const auto take = [&](std::string_view key) {
    if (const auto found = extras.json().find(std::string(key)); found != extras.json().end())
      tree[std::string(key)] = *found;
  };
  std::apply([&take](const auto &...fields) { (take(fields.key), ...); }, fieldsOf<T>);
  if (tree.empty())
    return value;
  Reading reading;
  fromJson(reading, tree, value);
  return reading.failed() ? std::nullopt : std::optional(std::move(value));
}

/// The extras with this in place of what they carried.
template <HasFields T>
[[nodiscard]] Extras carrying(const Extras &extras, const T &value)
{
  nlohmann::json all = extras.json().is_object() ? extras.json() : nlohmann::json::object();
  std::apply([&all](const auto &...fields) { (all.erase(std::string(fields.key)), ...); }, fieldsOf<T>);
  const Tree written = toJson(value);
  for (const auto &[key, each] : written.items())
    all[key] = each;
  return all.empty() ? Extras() : Extras(std::move(all));
}

}  // namespace laneway::json
