#include "model/process/json/element_json.h"

#include "model/process/json/struct_json.h"

namespace laneway::json {

namespace {

template <typename T>
Result<Element> readElement(const Tree &tree)
{
  Reading reading;
  T element;
  fromJson(reading, tree, element);
  if (reading.failed())
    return reading.error();
  return Element(std::make_shared<const T>(std::move(element)));
}

template <typename T>
std::string_view tableKey()
{
  std::string_view key = DocumentKey;
  std::apply(
      [&key](const auto &...tables) {
        ((std::is_same_v<T, typename std::decay_t<decltype(tables)>::Row> ? void(key = tables.key) : void()), ...);
      },
      TableKeys);
  return key;
}

}  // namespace

Tree elementToJson(const Element &element)
{
  return std::visit(
      [](const auto &held) -> Tree {
        if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
          return nullptr;
        else
          return toJson(*held);
      },
      element);
}

Result<Element> elementFromJson(std::string_view table, const Tree &tree)
{
  if (table == DocumentKey)
    return readElement<DocumentInfo>(tree);
  std::optional<Result<Element>> result;
  std::apply(
      [&](const auto &...tables) {
        const auto tryTable = [&](const auto &each) {
          if (each.key == table)
            result = readElement<typename std::decay_t<decltype(each)>::Row>(tree);
        };
        (tryTable(tables), ...);
      },
      TableKeys);
  if (result)
    return *std::move(result);
  return Error{QStringLiteral("value-unknown-table"),
               {QString::fromUtf8(table.data(), static_cast<qsizetype>(table.size()))},
               {}};
}

std::string_view tableKeyOf(const Element &element)
{
  return std::visit(
      [](const auto &held) -> std::string_view {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, std::monostate>)
          return {};
        else
          return tableKey<std::remove_const_t<typename Held::element_type>>();
      },
      element);
}

}  // namespace laneway::json
