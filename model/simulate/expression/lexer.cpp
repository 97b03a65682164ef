#include "model/simulate/expression/lexer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

namespace laneway::simulate {

namespace {

bool isSpace(char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
  return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isReserved(std::string_view word)
{
  constexpr std::array<std::string_view, 9> words{"and", "or", "not", "true", "false", "min", "max", "if", "completed"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

Lexeme Lexer::cut(LexemeKind kind, std::size_t length)
{
  Lexeme lexeme{kind, m_text.substr(m_at, length), m_at, 0};
  m_at += length;
  return lexeme;
}

Lexeme Lexer::next()
{
  while (m_at < m_text.size() && isSpace(m_text[m_at]))
    ++m_at;
  if (m_at == m_text.size())
    return cut(LexemeKind::End, 0);
  const char c = m_text[m_at];
  const bool isFraction = c == '.' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]);
  if (isDigit(c) || isFraction)
    return number();
  if (isLetter(c))
    return name();
  if (c == '"' || c == '\'')
    return between(c, LexemeKind::Text);
  if (c == '[')
    return between(']', LexemeKind::Name);
  return symbol();
}

Lexeme Lexer::number()
{
  double value = 0;
  const char *begin = m_text.data() + m_at;
  const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), value);
  if (error != std::errc())
    return cut(LexemeKind::Unknown,
               error == std::errc::result_out_of_range ? static_cast<std::size_t>(end - begin) : 1);
  Lexeme lexeme = cut(LexemeKind::Number, static_cast<std::size_t>(end - begin));
  lexeme.number = value;
  return lexeme;
}

Lexeme Lexer::name()
{
  std::size_t end = m_at;
  while (end < m_text.size() && (isLetter(m_text[end]) || isDigit(m_text[end])))
    ++end;
  const std::string_view word = m_text.substr(m_at, end - m_at);
  return cut(isReserved(word) ? LexemeKind::Word : LexemeKind::Name, word.size());
}

Lexeme Lexer::between(char close, LexemeKind kind)
{
  const std::size_t end = m_text.find(close, m_at + 1);
  if (end == std::string_view::npos)
    return cut(LexemeKind::Unknown, m_text.size() - m_at);
  Lexeme lexeme{kind, m_text.substr(m_at + 1, end - m_at - 1), m_at, 0};
  m_at = end + 1;
  return lexeme;
}

Lexeme Lexer::symbol()
{
  constexpr std::array<std::string_view, 7> pairs{"<=", ">=", "!=", "<>", "==", "&&", "||"};
  const std::string_view pair = m_text.substr(m_at, 2);
  if (std::find(pairs.begin(), pairs.end(), pair) != pairs.end())
    return cut(LexemeKind::Symbol, 2);
  constexpr std::string_view singles = "+-*/<>=!(),";
  const bool isKnown = singles.find(m_text[m_at]) != std::string_view::npos;
  return cut(isKnown ? LexemeKind::Symbol : LexemeKind::Unknown, 1);
}

}  // namespace laneway::simulate
