#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QString>

#include "model/base/id.h"

/// An XML element to be written, as a plain tree in UTF-8.
namespace laneway::xml {

struct Element {
  std::string tag;  ///< Empty: a text, in `text`.
  std::string text;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<Element> children;

  Element() = default;
  explicit Element(std::string_view name) : tag(name) {}

  /// Adds the attribute; one that is there already keeps its value.
  void add(std::string_view name, std::string_view value);
  void add(std::string_view name, const QString &value) { add(name, std::string_view(value.toStdString())); }
  void add(std::string_view name, Id value) { add(name, value.text()); }
  [[nodiscard]] bool has(std::string_view name) const;

  void addText(std::string_view value);
  Element &addChild(std::string_view name);
  /// A child with nothing but a text.
  Element &addChild(std::string_view name, std::string_view value);
};

/// The document with its declaration, indented by two.
[[nodiscard]] QByteArray print(const Element &root);

}  // namespace laneway::xml
