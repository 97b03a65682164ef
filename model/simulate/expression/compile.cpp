#include "model/simulate/expression/compile.h"

#include <algorithm>
#include <utility>

#include "model/simulate/expression/evaluate.h"
#include "model/simulate/expression/lexer.h"

namespace laneway::simulate {

namespace {

/// Recursive descent that checks types and writes code as it goes. After the first fault nothing more is read.
class Compiler {
 public:
  Compiler(std::string_view text, Vocabulary &vocabulary) : m_lexer(text), m_vocabulary(vocabulary)
  {
    m_at = m_lexer.next();
  }

  [[nodiscard]] CompiledExpression compile()
  {
    if (m_at.kind == LexemeKind::End)
      fail(ExpressionFault::Empty, m_at);
    m_result.type = disjunction();
    if (m_at.kind != LexemeKind::End)
      failHere();
    if (!hasFailed() && !isSound(m_result.expression, m_vocabulary.attributes.size()))
      fail(ExpressionFault::TooLong, Lexeme{});
    if (hasFailed())
      m_result.expression.code.clear();
    return std::move(m_result);
  }

 private:
  static constexpr int mostNesting = 200;
  static constexpr std::size_t mostInstructions = 10'000;

  /// Counts how deep the descent is.
  class Level {
   public:
    explicit Level(Compiler &compiler) : m_compiler(compiler)
    {
      if (++compiler.m_depth > mostNesting)
        compiler.fail(ExpressionFault::TooLong, compiler.m_at);
    }
    ~Level() { --m_compiler.m_depth; }
    Level(const Level &) = delete;
    Level &operator=(const Level &) = delete;

   private:
    Compiler &m_compiler;
  };

  [[nodiscard]] bool hasFailed() const { return m_result.fault != ExpressionFault::None; }

  void fail(ExpressionFault fault, const Lexeme &at)
  {
    if (hasFailed())
      return;
    m_result.fault = fault;
    m_result.offset = at.offset;
    m_result.length = at.text.size();
    m_at.kind = LexemeKind::End;
  }

  /// What stands here cannot.
  void failHere()
  {
    switch (m_at.kind) {
      case LexemeKind::End:
        return fail(ExpressionFault::UnexpectedEnd, m_at);
      case LexemeKind::Unknown:
        return fail(ExpressionFault::UnknownCharacter, m_at);
      case LexemeKind::Number:
      case LexemeKind::Text:
      case LexemeKind::Name:
      case LexemeKind::Word:
      case LexemeKind::Symbol:
        return fail(ExpressionFault::Unexpected, m_at);
    }
  }

  void advance()
  {
    if (!hasFailed())
      m_at = m_lexer.next();
  }

  [[nodiscard]] bool is(std::string_view text) const
  {
    return (m_at.kind == LexemeKind::Symbol || m_at.kind == LexemeKind::Word) && m_at.text == text;
  }

  bool take(std::string_view text)
  {
    if (!is(text))
      return false;
    advance();
    return true;
  }

  void expect(std::string_view text)
  {
    if (!take(text))
      failHere();
  }

  void emit(Operation operation, Index attribute = none, double number = 0)
  {
    auto &code = m_result.expression.code;
    if (code.size() >= mostInstructions)
      fail(ExpressionFault::TooLong, m_at);
    else
      code.push_back({static_cast<std::uint8_t>(operation), attribute, number});
  }

  void need(ValueType wanted, ValueType found, const Lexeme &at)
  {
    if (wanted != found)
      fail(wanted == ValueType::Number ? ExpressionFault::NeedsNumber : ExpressionFault::NeedsCondition, at);
  }

  ValueType disjunction()
  {
    const Level level(*this);
    const Lexeme first = m_at;
    const ValueType type = conjunction();
    while (is("or") || is("||")) {
      need(ValueType::Boolean, type, first);
      advance();
      const Lexeme second = m_at;
      need(ValueType::Boolean, conjunction(), second);
      emit(Operation::Or);
    }
    return type;
  }

  ValueType conjunction()
  {
    const Lexeme first = m_at;
    const ValueType type = negation();
    while (is("and") || is("&&")) {
      need(ValueType::Boolean, type, first);
      advance();
      const Lexeme second = m_at;
      need(ValueType::Boolean, negation(), second);
      emit(Operation::And);
    }
    return type;
  }

  ValueType negation()
  {
    const Level level(*this);
    if (!is("not") && !is("!"))
      return comparison();
    advance();
    const Lexeme operand = m_at;
    need(ValueType::Boolean, negation(), operand);
    emit(Operation::Not);
    return ValueType::Boolean;
  }

  ValueType comparison()
  {
    struct Comparison {
      std::string_view text;
      Operation operation;
    };
    static constexpr Comparison comparisons[] = {
        {"=", Operation::Equal},     {"==", Operation::Equal},
        {"!=", Operation::NotEqual}, {"<>", Operation::NotEqual},
        {"<", Operation::Less},      {"<=", Operation::LessOrEqual},
        {">", Operation::Greater},   {">=", Operation::GreaterOrEqual},
    };
    const Lexeme first = m_at;
    const ValueType left = sum();
    const auto found = std::find_if(std::begin(comparisons), std::end(comparisons),
                                    [this](const Comparison &each) { return is(each.text); });
    if (found == std::end(comparisons))
      return left;
    const Lexeme between = m_at;
    advance();
    const ValueType right = sum();
    const bool isEquality = found->operation == Operation::Equal || found->operation == Operation::NotEqual;
    if (left != right)
      fail(ExpressionFault::DifferentTypes, between);
    else if (!isEquality && left == ValueType::Text)
      fail(ExpressionFault::TextHasNoOrder, between);
    else if (!isEquality)
      need(ValueType::Number, left, first);
    emit(found->operation);
    return ValueType::Boolean;
  }

  ValueType sum()
  {
    const Lexeme first = m_at;
    const ValueType type = product();
    while (is("+") || is("-")) {
      const Operation operation = is("+") ? Operation::Add : Operation::Subtract;
      need(ValueType::Number, type, first);
      advance();
      const Lexeme second = m_at;
      need(ValueType::Number, product(), second);
      emit(operation);
    }
    return type;
  }

  ValueType product()
  {
    const Lexeme first = m_at;
    const ValueType type = factor();
    while (is("*") || is("/")) {
      const Operation operation = is("*") ? Operation::Multiply : Operation::Divide;
      need(ValueType::Number, type, first);
      advance();
      const Lexeme second = m_at;
      need(ValueType::Number, factor(), second);
      emit(operation);
    }
    return type;
  }

  ValueType factor()
  {
    const Level level(*this);
    if (!take("-"))
      return operand();
    const Lexeme operand = m_at;
    need(ValueType::Number, factor(), operand);
    emit(Operation::Negate);
    return ValueType::Number;
  }

  ValueType operand()
  {
    const Lexeme at = m_at;
    switch (at.kind) {
      case LexemeKind::Number:
        advance();
        emit(Operation::Number, none, at.number);
        return ValueType::Number;
      case LexemeKind::Text:
        advance();
        emit(Operation::Number, none, static_cast<double>(m_vocabulary.numberOf(at.text)));
        return ValueType::Text;
      case LexemeKind::Name:
        return attribute();
      case LexemeKind::Word:
        return word();
      case LexemeKind::Symbol:
        if (take("(")) {
          const ValueType type = disjunction();
          expect(")");
          return type;
        }
        break;
      case LexemeKind::End:
      case LexemeKind::Unknown:
        break;
    }
    failHere();
    return ValueType::Number;
  }

  ValueType attribute()
  {
    const auto &names = m_vocabulary.attributes;
    const auto found =
        std::find_if(names.begin(), names.end(), [this](const auto &name) { return name.name == m_at.text; });
    if (found == names.end()) {
      fail(ExpressionFault::UnknownName, m_at);
      return ValueType::Number;
    }
    advance();
    emit(Operation::Attribute, static_cast<Index>(found - names.begin()));
    return found->type;
  }

  ValueType word()
  {
    if (is("true") || is("false")) {
      emit(Operation::Number, none, is("true") ? 1 : 0);
      advance();
      return ValueType::Boolean;
    }
    if (is("completed")) {
      if (!m_vocabulary.hasCompleted)
        fail(ExpressionFault::UnknownName, m_at);
      advance();
      emit(Operation::Completed);
      return ValueType::Number;
    }
    if (is("min") || is("max")) {
      const Operation operation = is("min") ? Operation::Minimum : Operation::Maximum;
      advance();
      return extremum(operation);
    }
    if (take("if"))
      return choice();
    failHere();
    return ValueType::Number;
  }

  /// Of two or more numbers.
  ValueType extremum(Operation operation)
  {
    expect("(");
    const Lexeme first = m_at;
    need(ValueType::Number, disjunction(), first);
    do {
      expect(",");
      const Lexeme next = m_at;
      need(ValueType::Number, disjunction(), next);
      emit(operation);
    } while (is(","));
    expect(")");
    return ValueType::Number;
  }

  ValueType choice()
  {
    expect("(");
    const Lexeme condition = m_at;
    need(ValueType::Boolean, disjunction(), condition);
    expect(",");
    const ValueType type = disjunction();
    expect(",");
    const Lexeme other = m_at;
    if (disjunction() != type)
      fail(ExpressionFault::DifferentTypes, other);
    expect(")");
    emit(Operation::Choose);
    return type;
  }

  Lexer m_lexer;
  Vocabulary &m_vocabulary;
  Lexeme m_at;
  CompiledExpression m_result;
  int m_depth = 0;
};

bool isBlank(char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
  while (!text.empty() && isBlank(text.back()))
    text.remove_suffix(1);
  while (!text.empty() && isBlank(text.front()))
    text.remove_prefix(1);
  return text;
}

/// Without what other tools wrap expressions in.
std::string_view unwrapped(std::string_view text)
{
  text = trimmed(text);
  const bool isWrapped = text.size() >= 3 && (text[0] == '$' || text[0] == '#') && text[1] == '{' && text.back() == '}';
  if (isWrapped)
    return text.substr(2, text.size() - 3);
  if (text.size() > 1 && text[0] == '=' && text[1] != '=')
    return text.substr(1);
  return text;
}

}  // namespace

std::size_t Vocabulary::numberOf(std::string_view text)
{
  const auto found = std::find(texts.begin(), texts.end(), text);
  if (found != texts.end())
    return static_cast<std::size_t>(found - texts.begin());
  texts.emplace_back(text);
  return texts.size() - 1;
}

CompiledExpression compileExpression(std::string_view text, Vocabulary &vocabulary)
{
  const std::string_view inner = unwrapped(text);
  CompiledExpression compiled = Compiler(inner, vocabulary).compile();
  compiled.offset += static_cast<std::size_t>(inner.data() - text.data());
  return compiled;
}

CompiledExpression compileCondition(std::string_view text, Vocabulary &vocabulary)
{
  CompiledExpression compiled = compileExpression(text, vocabulary);
  if (compiled.fault == ExpressionFault::None && compiled.type != ValueType::Boolean) {
    compiled.fault = ExpressionFault::NeedsCondition;
    compiled.offset = 0;
    compiled.length = text.size();
    compiled.expression.code.clear();
  }
  return compiled;
}

}  // namespace laneway::simulate
