#pragma once

#include <limits>
#include <string_view>
#include <tuple>

#include "model/base/json_value.h"

/// How a struct names its members in JSON: once, in a list that writing, reading and the tests of the schema walk.
/// `template <> inline constexpr auto fieldsOf<Role> = std::tuple{required("id", &Role::id), ...};`
namespace laneway::json {

/// What a number may be; a number outside is an error of the file.
struct Range {
  double minimum = std::numeric_limits<double>::lowest();
  double maximum = std::numeric_limits<double>::max();
};

enum class Presence {
  Optional,  ///< Left out where it equals the default.
  Always,    ///< Written even so, because a reader wants to see it; may be missing.
  Required   ///< Missing is an error.
};

template <typename Struct, typename Member>
struct Field {
  std::string_view key;
  Member Struct::*member;
  Range range;
  Presence presence = Presence::Optional;
};

/// The member that keeps the keys nobody knows.
template <typename Struct>
struct ExtrasField {
  Extras Struct::*member;
};

/// A variant: `key` names the alternative, whose own fields stand beside it.
template <typename Struct, typename Variant>
struct AlternativesField {
  std::string_view key;
  Variant Struct::*member;
};

template <typename Struct, typename Member>
constexpr Field<Struct, Member> field(std::string_view key, Member Struct::*member, Range range = {})
{
  return {key, member, range, Presence::Optional};
}
template <typename Struct, typename Member>
constexpr Field<Struct, Member> always(std::string_view key, Member Struct::*member, Range range = {})
{
  return {key, member, range, Presence::Always};
}
template <typename Struct, typename Member>
constexpr Field<Struct, Member> required(std::string_view key, Member Struct::*member, Range range = {})
{
  return {key, member, range, Presence::Required};
}
template <typename Struct>
constexpr ExtrasField<Struct> extras(Extras Struct::*member)
{
  return {member};
}
template <typename Struct, typename Variant>
constexpr AlternativesField<Struct, Variant> alternatives(std::string_view key, Variant Struct::*member)
{
  return {key, member};
}

/// The fields of a struct, in the order in which they are written; specialised for each.
template <typename Struct>
inline constexpr int fieldsOf = 0;

template <typename T>
concept HasFields = requires
{
  std::tuple_size<std::remove_cvref_t<decltype(fieldsOf<T>)>>::value;
};

/// What an enumerator, or an alternative of a variant by its index, is called in files: kebab case.
template <typename Enum>
struct EnumName {
  Enum value;
  std::string_view name;
};

/// The names of all values of an enum; specialised for each.
template <typename Enum>
inline constexpr int enumNames = 0;

/// The names of a variant's alternatives, in their order; specialised for each.
template <typename Variant>
inline constexpr int alternativeNames = 0;

}  // namespace laneway::json
