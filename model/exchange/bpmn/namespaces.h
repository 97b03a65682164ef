#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include <pugixml.hpp>

/// The prefixes of a BPMN file. Inside the program every namespace has one prefix: none for BPMN itself, "bpmndi",
/// "dc", "di", "xsi", "bioc", "color" and "laneway" for those it knows, and for foreign ones that of the file.
namespace laneway::bpmn {

/// What the file called its namespaces, to call them the same when writing it again.
struct Namespaces {
  std::map<std::string, std::string> foreign;  ///< Prefix to URI.
  /// The file's prefixes of the namespaces that the program knows, where they are not the usual ones.
  std::map<std::string, std::string> renamed;
  /// Where elements stand in the file's text that got a name too long to stay there, by the hash of their nodes.
  std::unordered_map<std::size_t, std::ptrdiff_t> offsets;
};

/// Renames every element and attribute below `root` to the prefixes of the program and drops the declarations.
[[nodiscard]] Namespaces normalize(pugi::xml_node root);

/// The file's name of the element or attribute that the program calls `name`.
[[nodiscard]] std::string nameInFile(const Namespaces &namespaces, std::string_view name);
/// The URI of a namespace that the program knows by this prefix of its own, or nothing.
[[nodiscard]] std::string_view knownUri(std::string_view prefix);
/// Whether the value of a type attribute is a name, with or without prefix; others are left as they are.
[[nodiscard]] bool isTypeName(std::string_view value);
/// An attribute without prefix has none in the file either, whatever BPMN's prefix.
[[nodiscard]] std::string attributeInFile(const Namespaces &namespaces, std::string_view name);

}  // namespace laneway::bpmn
