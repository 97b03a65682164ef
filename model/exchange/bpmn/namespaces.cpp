#include "model/exchange/bpmn/namespaces.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <functional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/exchange/bpmn/vocabulary.h"

namespace laneway::bpmn {

namespace {

/// The prefix under which files usually bind BPMN itself; the program leaves it out.
constexpr std::string_view UsualModelPrefix = "bpmn";

struct Known {
  std::string_view uri;
  std::string_view prefix;  ///< In the program.
};
constexpr Known KnownNamespaces[] = {{ModelNamespace, ""},      {DrawingNamespace, "bpmndi"}, {DcNamespace, "dc"},
                                     {DiNamespace, "di"},       {XsiNamespace, "xsi"},        {BiocNamespace, "bioc"},
                                     {ColorNamespace, "color"}, {LanewayNamespace, "laneway"}};

bool isReserved(std::string_view prefix)
{
  for (const Known &known : KnownNamespaces)
    if (known.prefix == prefix)
      return true;
  return prefix == "xml" || prefix == UsualModelPrefix;
}

bool mayStartName(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool mayBeInName(char c)
{
  return mayStartName(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

/// A name without a prefix. The parser takes more for one than those who read what we write.
bool isName(std::string_view text)
{
  return !text.empty() && mayStartName(text.front()) && std::all_of(text.begin(), text.end(), mayBeInName);
}

std::string nameFrom(std::string_view text)
{
  std::string name(text);
  std::replace_if(
      name.begin(), name.end(), [](char c) { return !mayBeInName(c); }, '_');
  if (!isName(name))
    name.insert(name.begin(), '_');
  return name;
}

/// Looks up what is no std::string without making one.
struct HashOfText {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

constexpr std::string_view Declaration = "xmlns";

/// Of a prefix, or of the namespace of what has none.
bool isDeclaration(const char *name)
{
  if (std::strncmp(name, Declaration.data(), Declaration.size()) != 0)
    return false;
  const char after = name[Declaration.size()];
  return after == '\0' || after == ':';
}

class Normalizer {
 public:
  Namespaces namespaces;

  void visit(pugi::xml_node element)
  {
    const std::size_t scope = m_bindings.size();
    bool hasPrefixes = false;
    for (pugi::xml_attribute attribute = element.first_attribute(); attribute;) {
      const pugi::xml_attribute next = attribute.next_attribute();
      if (isDeclaration(attribute.name())) {
        const std::string_view name = attribute.name();
        bind(name == Declaration ? std::string_view() : name.substr(Declaration.size() + 1), attribute.value());
        element.remove_attribute(attribute);
      } else {
        hasPrefixes = hasPrefixes || std::strchr(attribute.name(), ':');
      }
      attribute = next;
    }
    if (const std::string &name = knownName(element.name()); name != element.name()) {
      const std::ptrdiff_t offset = element.offset_debug();
      element.set_name(name.c_str());
      if (element.offset_debug() < 0)
        namespaces.offsets.emplace(element.hash_value(), offset);
    }
    if (hasPrefixes)
      for (pugi::xml_attribute attribute : element.attributes())
        if (const std::string_view name = attribute.name(); name.find(':') != std::string_view::npos)
          rename(attribute, renamed(name, Kind::Attribute));
    for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling())
      if (child.type() == pugi::node_element)
        visit(child);
    if (m_bindings.size() != scope) {
      m_bindings.resize(scope);
      m_names.clear();
    }
  }

 private:
  enum class Kind { Element, Attribute };
  struct Binding {
    std::string prefix;   ///< In the file.
    std::string program;  ///< In the program.
  };

  void bind(std::string_view prefix, std::string_view uri)
  {
    if (prefix == "xml" || prefix == "xmlns")
      return;
    m_bindings.push_back({std::string(prefix), programPrefix(prefix, uri)});
    m_names.clear();
  }

  /// The type of an expression is a name too.
  void rename(pugi::xml_attribute attribute, const std::string &name)
  {
    if (name != attribute.name())
      attribute.set_name(name.c_str());
    if (name == TypeAttribute && isTypeName(attribute.value()))
      attribute.set_value(renamed(attribute.value(), Kind::Element).c_str());
  }

  /// Whether a known namespace goes by this prefix in the file.
  bool isRenamed(std::string_view prefix) const
  {
    return std::any_of(namespaces.renamed.begin(), namespaces.renamed.end(),
                       [prefix](const auto &each) { return each.second == prefix; });
  }
  bool isFree(std::string_view prefix) const
  {
    return !isRenamed(prefix) && !namespaces.foreign.contains(std::string(prefix)) &&
           (prefix.empty() || (isName(prefix) && !isReserved(prefix)));
  }

  std::string programPrefix(std::string_view prefix, std::string_view uri)
  {
    if (uri.empty())
      return {};
    for (const Known &known : KnownNamespaces) {
      if (known.uri != uri)
        continue;
      const std::string usual(known.prefix.empty() ? UsualModelPrefix : known.prefix);
      if (prefix == usual) {
        m_usual.insert(usual);
        namespaces.renamed.erase(usual);
      } else if (!m_usual.contains(usual) && isFree(prefix)) {
        namespaces.renamed.emplace(usual, prefix);
      }
      return std::string(known.prefix);
    }
    // Every prefix of the file is kept under its name, because texts may use it too.
    if (isName(prefix) && !isReserved(prefix) && !isRenamed(prefix) &&
        namespaces.foreign.emplace(prefix, uri).first->second == uri)
      return std::string(prefix);
    for (const auto &[taken, takenUri] : namespaces.foreign)
      if (takenUri == uri)
        return taken;
    std::string free;
    for (int i = 1; free.empty() || namespaces.foreign.contains(free); ++i)
      free = "ns" + std::to_string(i);
    namespaces.foreign[free] = uri;
    return free;
  }

  /// `renamed` for elements: of their many names there are few different ones.
  const std::string &knownName(std::string_view name)
  {
    const auto known = m_names.find(name);
    return known != m_names.end() ? known->second : m_names.emplace(name, renamed(name, Kind::Element)).first->second;
  }

  std::string renamed(std::string_view name, Kind kind)
  {
    const std::size_t colon = name.find(':');
    const std::string_view prefix = colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
    const std::string local = nameFrom(colon == std::string_view::npos ? name : name.substr(colon + 1));
    if (prefix == "xml")
      return std::string(name);
    for (auto binding = m_bindings.rbegin(); binding != m_bindings.rend(); ++binding) {
      if (binding->prefix != prefix)
        continue;
      if (binding->program.empty())  // BPMN's own
        return local;
      return binding->program + ':' + local;
    }
    if (prefix.empty())
      return kind == Kind::Element ? ':' + local : local;
    // Not declared anywhere. Those that everybody calls the same can only mean one thing.
    if (prefix == UsualModelPrefix)
      return local;
    if (!knownUri(prefix).empty())
      return std::string(name);
    // A namespace of its own keeps what is written well-formed.
    return programPrefix(prefix, "urn:undeclared:" + std::string(prefix)) + ':' + local;
  }

  std::vector<Binding> m_bindings;
  std::unordered_map<std::string, std::string, HashOfText, std::equal_to<>>
      m_names;  ///< Of elements, as long as the bindings are these.
  std::set<std::string> m_usual;
};

}  // namespace

Namespaces normalize(pugi::xml_node root)
{
  Normalizer normalizer;
  normalizer.visit(root);
  return std::move(normalizer.namespaces);
}

std::string nameInFile(const Namespaces &namespaces, std::string_view name)
{
  const std::size_t colon = name.find(':');
  const std::string usual(colon == std::string_view::npos ? UsualModelPrefix : name.substr(0, colon));
  const auto renamed = namespaces.renamed.find(usual);
  const std::string &prefix = renamed == namespaces.renamed.end() ? usual : renamed->second;
  const std::string_view local = colon == std::string_view::npos ? name : name.substr(colon + 1);
  return prefix.empty() ? std::string(local) : prefix + ':' + std::string(local);
}

bool isTypeName(std::string_view value)
{
  const std::size_t colon = value.find(':');
  return colon == std::string_view::npos ? isName(value)
                                         : isName(value.substr(0, colon)) && isName(value.substr(colon + 1));
}

std::string_view knownUri(std::string_view prefix)
{
  for (const Known &known : KnownNamespaces)
    if (known.prefix == prefix)
      return known.uri;
  return {};
}

std::string attributeInFile(const Namespaces &namespaces, std::string_view name)
{
  return name.find(':') == std::string_view::npos ? std::string(name) : nameInFile(namespaces, name);
}

}  // namespace laneway::bpmn
