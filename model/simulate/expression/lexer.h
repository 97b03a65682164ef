#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Cuts the text of a condition or value into its smallest parts. Text is UTF-8; letters beyond ASCII may be part of
/// names.
namespace laneway::simulate {

enum class LexemeKind : std::uint8_t {
  End,
  Number,
  Text,    ///< In single or double quotes, without them.
  Name,    ///< An attribute, also in square brackets, without them.
  Word,    ///< A reserved word.
  Symbol,  ///< An operator, a parenthesis or a comma.
  Unknown  ///< A character that means nothing here, or quotes or brackets that are never closed.
};

struct Lexeme {
  LexemeKind kind = LexemeKind::End;
  std::string_view text;
  std::size_t offset = 0;  ///< Of its first byte.
  double number = 0;
};

class Lexer {
 public:
  explicit Lexer(std::string_view text) : m_text(text) {}

  [[nodiscard]] Lexeme next();

 private:
  [[nodiscard]] Lexeme number();
  [[nodiscard]] Lexeme name();
  [[nodiscard]] Lexeme between(char close, LexemeKind kind);
  [[nodiscard]] Lexeme symbol();
  [[nodiscard]] Lexeme cut(LexemeKind kind, std::size_t length);

  std::string_view m_text;
  std::size_t m_at = 0;
};

}  // namespace laneway::simulate
