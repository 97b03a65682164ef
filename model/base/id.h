#pragma once

#include <compare>
#include <cstdint>
#include <functional>

#include <QString>

/// Names an element: a text (an XML NCName), unique in its document and the same for the same element in every variant.
/// Held interned, so that comparing for equality is comparing pointers; ordered by its text, never by address.
namespace laneway {

class Id {
 public:
  Id() = default;
  /// Interns `text`; the empty text gives the null id. Thread safe.
  explicit Id(QStringView text);

  [[nodiscard]] bool isNull() const { return m_entry == nullptr; }
  [[nodiscard]] const QString &text() const;
  /// FNV-1a over the UTF-8 bytes: the same on every machine, fit to key random streams.
  [[nodiscard]] std::uint64_t hash() const;

  bool operator==(const Id &) const = default;
  /// By UTF-16 code units; the null id comes first.
  std::strong_ordering operator<=>(const Id &other) const;

 private:
  struct Entry;
  const Entry *m_entry = nullptr;
};

/// Whether the text can be an id: an NCName of XML Namespaces 1.0 (letters, digits, '.', '-', '_'; no colon; starts
/// with a letter or '_').
[[nodiscard]] bool isValidIdText(QStringView text);

}  // namespace laneway

template <>
struct std::hash<laneway::Id> {
  std::size_t operator()(const laneway::Id &id) const noexcept { return static_cast<std::size_t>(id.hash()); }
};
