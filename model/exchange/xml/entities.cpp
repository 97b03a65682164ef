#include "model/exchange/xml/entities.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace laneway::xml {

namespace {

constexpr std::array<std::string_view, 5> OfXml = {"amp", "lt", "gt", "quot", "apos"};
/// Longer names are none that anybody wrote.
constexpr std::size_t LongestName = 100;
constexpr std::size_t MostNames = 100;

bool isNameCharacter(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
         c == '.' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}

/// The name of the entity that begins behind an ampersand, empty where none does.
std::string_view nameAt(std::string_view text)
{
  std::size_t length = 0;
  while (length < std::min(text.size(), LongestName) && isNameCharacter(text[length]))
    ++length;
  const bool isEntity = length > 0 && length < text.size() && text[length] == ';';
  const std::string_view name = isEntity ? text.substr(0, length) : std::string_view();
  return std::find(OfXml.begin(), OfXml.end(), name) == OfXml.end() ? name : std::string_view();
}

/// Where a DOCTYPE ends, with all that it declares between brackets.
std::size_t endOfDoctype(std::string_view text, std::size_t from)
{
  int depth = 0;
  char quote = 0;
  for (std::size_t at = from; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0) {
      quote = c == quote ? '\0' : quote;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '[' || c == '<') {
      ++depth;
    } else if (c == ']' || c == '>') {
      if (--depth == 0)
        return at;
    }
  }
  return text.size();
}

/// Behind the section that begins with `opening` at `at`, or `at` where none does.
std::size_t behind(std::string_view text, std::size_t at, std::string_view opening, std::string_view closing)
{
  if (text.substr(at, opening.size()) != opening)
    return at;
  const std::size_t end = text.find(closing, at + opening.size());
  return end == std::string_view::npos ? text.size() : end + closing.size();
}

/// Whether there is anything to look for at all; most texts hold none.
bool mayHoldAny(std::string_view text)
{
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1))
    if (!nameAt(text.substr(at + 1)).empty())
      return true;
  return false;
}

}  // namespace

std::vector<UnresolvedEntity> unresolvedEntities(QByteArrayView bytes)
{
  const std::string_view text(bytes.data(), static_cast<std::size_t>(bytes.size()));
  std::vector<UnresolvedEntity> found;
  if (!mayHoldAny(text))
    return found;
  for (std::size_t at = text.find_first_of("&<"); at < text.size(); at = text.find_first_of("&<", at)) {
    if (text[at] == '<') {
      std::size_t next = behind(text, at, "<!--", "-->");
      next = next == at ? behind(text, at, "<![CDATA[", "]]>") : next;
      if (next == at && text.substr(at, 9) == "<!DOCTYPE")
        next = endOfDoctype(text, at);
      at = std::max(next, at + 1);
      continue;
    }
    const std::string_view name = nameAt(text.substr(at + 1));
    const auto isSame = [name](const UnresolvedEntity &each) {
      return std::string_view(each.name.constData(), static_cast<std::size_t>(each.name.size())) == name;
    };
    if (!name.empty() && std::none_of(found.begin(), found.end(), isSame) && found.size() < MostNames)
      found.push_back({QByteArray(name.data(), static_cast<qsizetype>(name.size())), static_cast<std::ptrdiff_t>(at)});
    ++at;
  }
  return found;
}

}  // namespace laneway::xml
