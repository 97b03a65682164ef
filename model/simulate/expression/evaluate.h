#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "model/simulate/plan.h"

/// Runs the flat program of a condition or value: a stack machine over numbers, in which true is 1 and false is 0.
namespace laneway::simulate {

/// `Expression::Instruction::operation`. Operands are taken off the stack, results put onto it.
enum class Operation : std::uint8_t {
  Number,     ///< Puts `number`.
  Attribute,  ///< Puts the value of `attribute`.
  Completed,  ///< Puts how many executions of the repeated step are done.
  Negate,
  Not,
  Add,
  Subtract,
  Multiply,
  Divide,
  Less,
  LessOrEqual,
  Greater,
  GreaterOrEqual,
  Equal,
  NotEqual,
  And,
  Or,
  Minimum,
  Maximum,
  Choose  ///< Condition, value where it holds, value where it does not.
};

inline constexpr Operation lastOperation = Operation::Choose;

/// Expressions that need more are refused.
inline constexpr std::size_t mostStackDepth = 32;

/// How many values an operation takes.
[[nodiscard]] constexpr std::size_t operandsOf(Operation operation)
{
  switch (operation) {
    case Operation::Number:
    case Operation::Attribute:
    case Operation::Completed:
      return 0;
    case Operation::Negate:
    case Operation::Not:
      return 1;
    case Operation::Choose:
      return 3;
    case Operation::Add:
    case Operation::Subtract:
    case Operation::Multiply:
    case Operation::Divide:
    case Operation::Less:
    case Operation::LessOrEqual:
    case Operation::Greater:
    case Operation::GreaterOrEqual:
    case Operation::Equal:
    case Operation::NotEqual:
    case Operation::And:
    case Operation::Or:
    case Operation::Minimum:
    case Operation::Maximum:
      return 2;
  }
  return 0;
}

/// Whether the code leaves exactly one value, never takes one that is not there, and names attributes that exist.
[[nodiscard]] bool isSound(const Expression &expression, std::size_t attributes);

/// The value of sound code over an instance's attributes.
[[nodiscard]] inline double evaluate(const Expression &expression, const double *attributes, std::uint32_t completed)
{
  std::array<double, mostStackDepth + 1> stack{};
  std::size_t top = 0;
  for (const Expression::Instruction &at : expression.code) {
    const auto operation = static_cast<Operation>(at.operation);
    top -= operandsOf(operation);
    double &a = stack[top];
    const double b = stack[top + 1];
    switch (operation) {
      case Operation::Number:
        a = at.number;
        break;
      case Operation::Attribute:
        a = attributes[at.attribute];
        break;
      case Operation::Completed:
        a = completed;
        break;
      case Operation::Negate:
        a = -a;
        break;
      case Operation::Not:
        a = a == 0 ? 1 : 0;
        break;
      case Operation::Add:
        a += b;
        break;
      case Operation::Subtract:
        a -= b;
        break;
      case Operation::Multiply:
        a *= b;
        break;
      case Operation::Divide:
        a /= b;
        break;
      case Operation::Less:
        a = a < b ? 1 : 0;
        break;
      case Operation::LessOrEqual:
        a = a <= b ? 1 : 0;
        break;
      case Operation::Greater:
        a = a > b ? 1 : 0;
        break;
      case Operation::GreaterOrEqual:
        a = a >= b ? 1 : 0;
        break;
      case Operation::Equal:
        a = a == b ? 1 : 0;
        break;
      case Operation::NotEqual:
        a = a != b ? 1 : 0;
        break;
      case Operation::And:
        a = a != 0 && b != 0 ? 1 : 0;
        break;
      case Operation::Or:
        a = a != 0 || b != 0 ? 1 : 0;
        break;
      case Operation::Minimum:
        a = b < a ? b : a;
        break;
      case Operation::Maximum:
        a = b > a ? b : a;
        break;
      case Operation::Choose:
        a = a != 0 ? b : stack[top + 2];
        break;
    }
    ++top;
  }
  return stack[0];
}

}  // namespace laneway::simulate
