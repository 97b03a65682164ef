#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include <pugixml.hpp>

#include "model/base/result.h"
#include "model/exchange/xml/entities.h"

/// XML text to a tree: any of the encodings files come in, errors with line and column, and nothing that could exhaust
/// memory or stack (entities are never expanded or resolved, nesting is limited).
namespace laneway::xml {

/// Lines of a text by byte offset.
class Lines {
 public:
  Lines() = default;
  explicit Lines(QByteArrayView text);

  /// The line, from 1; 0 for a negative offset.
  [[nodiscard]] int lineAt(std::ptrdiff_t offset) const;
  [[nodiscard]] std::size_t count() const { return m_starts.size(); }
  /// The column in bytes, from 1.
  [[nodiscard]] int columnAt(std::ptrdiff_t offset) const;

 private:
  std::vector<std::ptrdiff_t> m_starts;
};

struct Parsed {
  QByteArray text;  ///< UTF-8; the tree points into it.
  Lines lines;
  pugi::xml_document tree;
  /// The first line that is not of the encoding the file claims to have.
  std::optional<int> assumedFrom;
  /// Names that stay in the text as they are.
  std::vector<UnresolvedEntity> entities;
};

/// Errors, all with the name, line and column: "xml-syntax", "xml-attribute", "xml-tag-mismatch", "xml-cut-off",
/// "xml-no-element", "xml-binary", "xml-empty", "xml-too-deep", and those of decode.h.
[[nodiscard]] Result<std::unique_ptr<Parsed>> parse(QByteArrayView bytes, const QString &name);

}  // namespace laneway::xml
