#include "model/compile/expression_check.h"

#include "model/compile/expression_place.h"
#include "model/process/document.h"
#include "model/process/navigate.h"

namespace laneway {

using simulate::CompiledExpression;
using simulate::ExpressionFault;
using simulate::ValueType;

namespace {

CompiledExpression compiledFor(ExpressionUse use, const QString &text, simulate::Vocabulary &vocabulary)
{
  const std::string bytes = text.toStdString();
  if (use == ExpressionUse::Condition || use == ExpressionUse::RepeatCondition)
    return simulate::compileCondition(bytes, vocabulary);
  CompiledExpression compiled = simulate::compileExpression(bytes, vocabulary);
  if (use == ExpressionUse::Number)
    compile::requireNumber(compiled, text);
  const ValueType wanted = use == ExpressionUse::YesNo ? ValueType::Boolean : ValueType::Text;
  if (use != ExpressionUse::Number && compiled.fault == ExpressionFault::None && compiled.type != wanted)
    compiled.fault = ExpressionFault::DifferentTypes;
  return compiled;
}

}  // namespace

ExpressionUse useFor(AttributeType type)
{
  switch (type) {
    case AttributeType::Number:
      return ExpressionUse::Number;
    case AttributeType::YesNo:
      return ExpressionUse::YesNo;
    case AttributeType::Text:
      return ExpressionUse::Text;
  }
  return ExpressionUse::Number;
}

const Process *processAround(const Document &document, Id element)
{
  return document.get<Process>(processOf(document, scopeOf(document, element)));
}

std::optional<ExpressionProblem> problemOf(const Document &document, Id element, const QString &text, ExpressionUse use)
{
  const Process *process = processAround(document, element);
  const bool hasAttributes = process && !process->attributes.empty();
  const bool isCondition = use == ExpressionUse::Condition || use == ExpressionUse::RepeatCondition;
  if (text.trimmed().isEmpty() || (isCondition && !hasAttributes))
    return {};
  simulate::Vocabulary vocabulary;
  vocabulary.hasCompleted = use == ExpressionUse::RepeatCondition;
  if (process)
    for (const Attribute &each : process->attributes)
      vocabulary.attributes.push_back({each.name.toStdString(), compile::typeOf(each.type)});
  const CompiledExpression compiled = compiledFor(use, text, vocabulary);
  if (compiled.fault == ExpressionFault::None)
    return {};
  const compile::ExpressionPlace place = compile::placeOf(compiled, text);
  return ExpressionProblem{compiled.fault, place.at, place.there.size(), place.there};
}

}  // namespace laneway
