#pragma once

#include <optional>
#include <utility>
#include <variant>

#include <QString>
#include <QStringList>

#include "model/base/id.h"

/// What went wrong, as a code with arguments: `app/messages` turns it into a sentence in the user's language, so that
/// the window and the command line say the same. Expected failures only; programmer errors are Q_ASSERT.
namespace laneway {

struct Error {
  QString code;           ///< Stable, in kebab case: "file-not-readable".
  QStringList arguments;  ///< Fill %1, %2, ... of the sentence, in order.
  Id element;             ///< The element it is about, null where none.
  bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_content(std::move(value)) {}
  Result(Error error) : m_content(std::move(error)) {}

  explicit operator bool() const { return m_content.index() == 0; }
  [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
  [[nodiscard]] T &value() & { return std::get<0>(m_content); }
  [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
  [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }
  const T &operator*() const & { return value(); }
  T &&operator*() && { return std::move(*this).value(); }
  const T *operator->() const { return &value(); }

 private:
  std::variant<T, Error> m_content;
};

/// Success without a value, or the reason of the failure.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : m_error(std::move(error)) {}

  explicit operator bool() const { return !m_error.has_value(); }
  [[nodiscard]] const Error &error() const { return *m_error; }

 private:
  std::optional<Error> m_error;
};

}  // namespace laneway
