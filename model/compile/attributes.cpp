#include "model/compile/attributes.h"

#include <algorithm>
#include <utility>

#include "model/compile/expression_place.h"
#include "model/process/document.h"
#include "model/process/navigate.h"

namespace laneway::compile {

using namespace Qt::StringLiterals;
using simulate::CompiledExpression;
using simulate::ExpressionFault;
using simulate::Index;
using simulate::none;

namespace {

QString codeOf(ExpressionFault fault)
{
  switch (fault) {
    case ExpressionFault::None:
    case ExpressionFault::Empty:
      return u"expression-empty"_s;
    case ExpressionFault::UnknownCharacter:
      return u"expression-unknown-character"_s;
    case ExpressionFault::UnexpectedEnd:
      return u"expression-unfinished"_s;
    case ExpressionFault::Unexpected:
      return u"expression-unexpected"_s;
    case ExpressionFault::UnknownName:
      return u"expression-unknown-name"_s;
    case ExpressionFault::NeedsNumber:
      return u"expression-needs-number"_s;
    case ExpressionFault::NeedsCondition:
      return u"expression-needs-condition"_s;
    case ExpressionFault::DifferentTypes:
      return u"expression-different-types"_s;
    case ExpressionFault::TextHasNoOrder:
      return u"expression-text-has-no-order"_s;
    case ExpressionFault::TooLong:
      return u"expression-too-long"_s;
  }
  return {};
}

/// A fixed hash of a name (FNV-1a), so that random streams depend on nothing else.
std::uint64_t hashOf(const std::string &name)
{
  std::uint64_t hash = 0xcbf2'9ce4'8422'2325;
  for (const char c : name)
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100'0000'01b3;
  return hash;
}

}  // namespace

std::optional<Index> Attributes::condition(Id element, const QString &text, bool isRepeated)
{
  const Id process = text.trimmed().isEmpty() ? Id() : owner(element);
  if (process.isNull())
    return {};
  simulate::Vocabulary vocabulary = vocabularyOf(process);
  vocabulary.hasCompleted = isRepeated;
  const CompiledExpression compiled = simulate::compileCondition(text.toStdString(), vocabulary);
  m_texts = std::move(vocabulary.texts);
  return add(compiled, element, text);
}

std::optional<Index> Attributes::number(Id element, const QString &text)
{
  if (text.trimmed().isEmpty())
    return {};
  simulate::Vocabulary vocabulary = vocabularyOf(owner(element));
  CompiledExpression compiled = simulate::compileExpression(text.toStdString(), vocabulary);
  m_texts = std::move(vocabulary.texts);
  requireNumber(compiled, text);
  return add(compiled, element, text);
}

std::vector<simulate::Assignment> Attributes::assignmentsOf(const Node &node)
{
  std::vector<simulate::Assignment> made;
  for (const Assignment &each : node.assignments) {
    const Id process = owner(node.id);
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const Known &attribute) {
      return attribute.process == process && attribute.name == each.attribute.toStdString();
    });
    if (known == m_known.end()) {
      m_ledger.error(u"assignment-of-nothing"_s, {node.id}, {each.attribute});
      continue;
    }
    simulate::Vocabulary vocabulary = vocabularyOf(process);
    const CompiledExpression compiled = simulate::compileExpression(each.value.toStdString(), vocabulary);
    m_texts = std::move(vocabulary.texts);
    if (compiled.fault == ExpressionFault::None && compiled.type != known->type) {
      m_ledger.error(u"assignment-of-another-type"_s, {node.id}, {each.value, each.attribute});
      continue;
    }
    if (const std::optional<Index> row = add(compiled, node.id, each.value))
      made.push_back({static_cast<Index>(known - m_known.begin()), *row, {}});
  }
  return made;
}

std::optional<Index> Attributes::add(const CompiledExpression &compiled, Id element, const QString &text)
{
  if (compiled.fault == ExpressionFault::None) {
    m_ledger.plan().expressions.push_back(compiled.expression);
    return static_cast<Index>(m_ledger.plan().expressions.size() - 1);
  }
  const ExpressionPlace place = placeOf(compiled, text);
  m_ledger.error(codeOf(compiled.fault), {element}, {text, QString::number(place.at + 1), place.there});
  return {};
}

Id Attributes::owner(Id element)
{
  const Document &document = m_ledger.document();
  const Process *process = document.get<Process>(processOf(document, scopeOf(document, element)));
  if (!process || process->attributes.empty())
    return {};
  if (m_processes.insert(process->id).second) {
    for (const Attribute &attribute : process->attributes)
      addAttribute(*process, attribute);
  }
  return process->id;
}

void Attributes::addAttribute(const Process &process, const Attribute &attribute)
{
  const std::string name = attribute.name.toStdString();
  const bool isKnown = std::any_of(m_known.begin(), m_known.end(), [&](const Known &known) {
    return known.process == process.id && known.name == name;
  });
  if (isKnown || name.empty()) {
    m_ledger.error(u"attribute-twice"_s, {process.id}, {attribute.name});
    return;
  }
  m_known.push_back({process.id, name, typeOf(attribute.type)});
  simulate::Attribute row;
  row.key = process.id.hash() + hashOf(name);
  std::vector<simulate::WeightedValue> values;
  for (const AttributeValue &each : attribute.values) {
    if (const std::optional<double> value = numberOf(attribute, each.value))
      values.push_back({*value, each.weight});
    else
      m_ledger.error(u"attribute-value-wrong"_s, {process.id}, {attribute.name, each.value});
  }
  if (!values.empty())
    row.initial = simulate::Distribution::empirical(std::move(values));
  else if (attribute.type == AttributeType::Number && attribute.minimum < attribute.maximum)
    row.initial = simulate::Distribution::uniform(attribute.minimum, attribute.maximum);
  else
    row.initial = simulate::Distribution::constant(
        attribute.type == AttributeType::Number ? attribute.minimum : numberOf(attribute, {}).value_or(0));
  row.initial = row.initial.ofAnySign();
  m_ledger.plan().attributes.push_back(std::move(row));
}

std::optional<double> Attributes::numberOf(const Attribute &attribute, const QString &value)
{
  switch (attribute.type) {
    case AttributeType::Number: {
      bool isNumber = false;
      const double number = value.toDouble(&isNumber);
      return isNumber ? std::optional(number) : std::nullopt;
    }
    case AttributeType::YesNo:
      if (value == u"true"_s || value == u"false"_s)
        return value == u"true"_s ? 1 : 0;
      return {};
    case AttributeType::Text: {
      simulate::Vocabulary vocabulary;
      vocabulary.texts = std::move(m_texts);
      const auto number = static_cast<double>(vocabulary.numberOf(value.toStdString()));
      m_texts = std::move(vocabulary.texts);
      return number;
    }
  }
  return {};
}

simulate::Vocabulary Attributes::vocabularyOf(Id process) const
{
  simulate::Vocabulary vocabulary;
  vocabulary.texts = m_texts;
  // Those of other processes keep their places under a name that nobody can write.
  for (const Known &known : m_known)
    vocabulary.attributes.push_back({known.process == process ? known.name : std::string("]"), known.type});
  return vocabulary;
}

}  // namespace laneway::compile
