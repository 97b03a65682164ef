#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <QStringList>

#include "model/process/json/element_fields.h"
#include "model/process/json/reading.h"
#include "model/process/json/value_json.h"

/// toJson and fromJson for everything that has a list of fields. Both walk the same list, so they cannot diverge.
namespace laneway::json {

// Declared before they are used by each other.
template <HasFields T>
[[nodiscard]] Tree toJson(const T &object);
template <HasFields T>
void fromJson(Reading &reading, const Tree &tree, T &object);
template <typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] Tree toJson(Enum value)
{
  for (const EnumName<Enum> &each : enumNames<Enum>)
    if (each.value == value)
      return std::string(each.name);
  Q_UNREACHABLE();
}

namespace detail {

/// The index of `text` among names, or an error that lists them.
template <typename Names, typename NameOf>
std::optional<std::size_t> indexOfName(Reading &reading, const Tree &tree, const Names &names, NameOf nameOf)
{
  if (!tree.is_string()) {
    reading.fail(QStringLiteral("value-not-text"));
    return {};
  }
  const auto &text = tree.get_ref<const std::string &>();
  QStringList known;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (nameOf(names[i]) == text)
      return i;
  for (const auto &each : names)
    known << QString::fromLatin1(nameOf(each).data(), static_cast<qsizetype>(nameOf(each).size()));
  reading.fail(QStringLiteral("value-unknown"), {QString::fromStdString(text), known.join(QStringLiteral(", "))});
  return {};
}

template <typename T>
inline constexpr bool IsOptional = false;
template <typename T>
inline constexpr bool IsOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool IsVector = false;
template <typename T>
inline constexpr bool IsVector<std::vector<T>> = true;
template <>
inline constexpr bool IsVector<QStringList> = true;

template <typename T>
Tree write(const T &value)
{
  if constexpr (IsOptional<T>) {
    return write(*value);
  } else if constexpr (IsVector<T>) {
    Tree array = Tree::array();
    for (const auto &each : value)
      array.push_back(write(each));
    return array;
  } else {
    return toJson(value);
  }
}

template <typename T>
void read(Reading &reading, const Tree &tree, T &value, Range range)
{
  if constexpr (IsOptional<T>) {
    read(reading, tree, value.emplace(), range);
  } else if constexpr (IsVector<T>) {
    if (!tree.is_array()) {
      reading.fail(QStringLiteral("value-not-list"));
      return;
    }
    nlohmann::json unknown;
    value.reserve(static_cast<decltype(value.size())>(tree.size()));
    for (std::size_t i = 0; i < tree.size() && !reading.failed(); ++i) {
      const Reading::Inside inside(reading, i);
      reading.unknown = nullptr;
      read(reading, tree[i], value.emplace_back(), range);
      if (!reading.unknown.is_null())
        unknown[std::to_string(i)] = std::move(reading.unknown);
    }
    reading.unknown = std::move(unknown);
  } else if constexpr (std::is_enum_v<T>) {
    if (const auto index = indexOfName(reading, tree, enumNames<T>, [](const EnumName<T> &name) { return name.name; }))
      value = enumNames<T>[*index].value;
  } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, double>) {
    fromJson(reading, tree, value, range);
  } else {
    fromJson(reading, tree, value);
  }
}

/// Lays what nobody understood over what was written: what was written wins, and unknown parts of a known key that is
/// no longer there are gone with it.
void addUnknown(Tree &written, const nlohmann::json &unknown, const std::vector<std::string_view> &known);

/// The keys of T itself, not of its alternatives.
template <typename T>
void appendKeys(std::vector<std::string_view> &keys)
{
  std::apply(
      [&keys](const auto &...fields) {
        [[maybe_unused]] const auto append = [&keys](const auto &field) {
          if constexpr (requires { field.key; })
            keys.push_back(field.key);
        };
        (append(fields), ...);
      },
      fieldsOf<T>);
}

template <typename T>
const T &defaultOf()
{
  static const T object{};
  return object;
}

template <typename T>
const Extras *extrasOf(const T &object)
{
  const Extras *found = nullptr;
  std::apply(
      [&](const auto &...fields) {
        [[maybe_unused]] const auto look = [&](const auto &field) {
          if constexpr (!requires { field.key; })
            found = &(object.*field.member);
        };
        (look(fields), ...);
      },
      fieldsOf<T>);
  return found;
}

/// Whether the extras hold unknown parts of the object under `key`.
inline bool hasUnknownParts(const Extras *extras, std::string_view key)
{
  if (!extras || extras->isEmpty())
    return false;
  const auto found = extras->json().find(key);
  return found != extras->json().end() && found->is_object();
}

template <typename T>
void writeFields(Tree &tree, const T &object, const Extras *extras);

template <typename T, typename Member>
void writeField(Tree &tree, const T &object, const Field<T, Member> &field, const Extras *extras)
{
  const Member &value = object.*field.member;
  bool present = field.presence != Presence::Optional || !(value == defaultOf<T>().*field.member);
  if constexpr (HasFields<Member>)  // a default is written where a foreign key stands inside it
    present = present || hasUnknownParts(extras, field.key);
  if (present)
    tree[std::string(field.key)] = write(value);
}

template <typename T, typename Variant>
void writeField(Tree &tree, const T &object, const AlternativesField<T, Variant> &field, const Extras *extras)
{
  const Variant &value = object.*field.member;
  tree[std::string(field.key)] = std::string(alternativeNames<Variant>[value.index()]);
  std::visit([&](const auto &alternative) { writeFields(tree, alternative, extras); }, value);
}

template <typename T>
void writeField(Tree &, const T &, const ExtrasField<T> &, const Extras *)
{
}

template <typename T>
void writeFields(Tree &tree, const T &object, const Extras *extras)
{
  std::apply([&](const auto &...fields) { (writeField(tree, object, fields, extras), ...); }, fieldsOf<T>);
}

template <typename T>
void readFields(Reading &reading, const Tree &tree, T &object, std::vector<std::string_view> &known,
                nlohmann::json &unknown);

template <typename T, typename Member>
void readField(Reading &reading, const Tree &tree, T &object, const Field<T, Member> &field,
               std::vector<std::string_view> &known, nlohmann::json &unknown)
{
  known.push_back(field.key);
  if (reading.failed())
    return;
  const Reading::Inside inside(reading, field.key);
  const auto found = tree.find(field.key);
  if (found == tree.end()) {
    if (field.presence == Presence::Required)
      reading.fail(QStringLiteral("value-missing"));
    return;
  }
  reading.unknown = nullptr;
  read(reading, *found, object.*field.member, field.range);
  if (!reading.unknown.is_null())
    unknown[std::string(field.key)] = std::move(reading.unknown);
}

template <std::size_t Index, typename Variant>
void emplaceAlternative(Variant &variant, std::size_t index)
{
  if constexpr (Index < std::variant_size_v<Variant>) {
    if (Index == index)
      variant.template emplace<Index>();
    else
      emplaceAlternative<Index + 1>(variant, index);
  }
}

template <typename T, typename Variant>
void readField(Reading &reading, const Tree &tree, T &object, const AlternativesField<T, Variant> &field,
               std::vector<std::string_view> &known, nlohmann::json &unknown)
{
  known.push_back(field.key);
  if (reading.failed())
    return;
  {
    const Reading::Inside inside(reading, field.key);
    const auto found = tree.find(field.key);
    if (found == tree.end()) {
      reading.fail(QStringLiteral("value-missing"));
      return;
    }
    const auto index =
        indexOfName(reading, *found, alternativeNames<Variant>, [](std::string_view name) { return name; });
    if (!index)
      return;
    emplaceAlternative<0>(object.*field.member, *index);
  }
  std::visit([&](auto &alternative) { readFields(reading, tree, alternative, known, unknown); }, object.*field.member);
}

template <typename T>
void readField(Reading &, const Tree &, T &, const ExtrasField<T> &, std::vector<std::string_view> &, nlohmann::json &)
{
}

template <typename T>
void readFields(Reading &reading, const Tree &tree, T &object, std::vector<std::string_view> &known,
                nlohmann::json &unknown)
{
  std::apply([&](const auto &...fields) { (readField(reading, tree, object, fields, known, unknown), ...); },
             fieldsOf<T>);
}

}  // namespace detail

template <HasFields T>
Tree toJson(const T &object)
{
  Tree tree = Tree::object();
  const Extras *extras = detail::extrasOf(object);
  detail::writeFields(tree, object, extras);
  if (extras && !extras->isEmpty()) {
    std::vector<std::string_view> known;
    detail::appendKeys<T>(known);
    if constexpr (std::is_same_v<T, Node>)
      std::visit([&known](const auto &detail) { detail::appendKeys<std::decay_t<decltype(detail)>>(known); },
                 object.detail);
    detail::addUnknown(tree, extras->json(), known);
  }
  return tree;
}

/// Reads every field; what the object's extras do not take is left in `reading.unknown`.
template <HasFields T>
void fromJson(Reading &reading, const Tree &tree, T &object)
{
  if (!tree.is_object()) {
    reading.fail(QStringLiteral("value-not-object"));
    return;
  }
  std::vector<std::string_view> known;
  nlohmann::json unknown;
  detail::readFields(reading, tree, object, known, unknown);
  if (reading.failed())
    return;
  for (const auto &[key, value] : tree.items())
    if (std::find(known.begin(), known.end(), key) == known.end())
      unknown[key] = value;
  reading.unknown = nullptr;
  if (unknown.is_null())
    return;
  bool kept = false;
  std::apply(
      [&](const auto &...fields) {
        [[maybe_unused]] const auto keep = [&](const auto &field) {
          if constexpr (!requires { field.key; }) {
            object.*field.member = Extras(std::move(unknown));
            kept = true;
          }
        };
        (keep(fields), ...);
      },
      fieldsOf<T>);
  if (!kept)
    reading.unknown = std::move(unknown);
}

}  // namespace laneway::json
