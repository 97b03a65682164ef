#include "model/edit/attributes.h"

#include <algorithm>

#include "model/edit/draft.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"
#include "model/simulate/expression/lexer.h"

namespace laneway {

namespace {

using simulate::Lexeme;
using simulate::LexemeKind;
using simulate::Lexer;

/// Names end where brackets do, so they hold none.
Result<QString> soundName(const Process &process, const QString &typed, std::size_t own)
{
  const QString name = cleanName(typed).simplified();
  if (name.isEmpty() || name.contains(u'[') || name.contains(u']'))
    return refusal("attribute-needs-name", process.id, {name});
  for (std::size_t i = 0; i < process.attributes.size(); ++i)
    if (i != own && process.attributes[i].name == name)
      return refusal("attribute-exists", process.id, {process.name, name});
  return name;
}

void renameIn(QString &expression, const QString &before, const QString &after)
{
  expression = withRenamedAttribute(expression, before, after);
}

void renameIn(Node &node, const QString &before, const QString &after)
{
  for (Assignment &each : node.assignments) {
    if (each.attribute == before)
      each.attribute = after;
    renameIn(each.value, before, after);
  }
  if (Activity *activity = node.as<Activity>()) {
    for (QString *expression : {&activity->loop.condition, &activity->priorityBy, &activity->adHocDone})
      renameIn(*expression, before, after);
  } else if (Gateway *gateway = node.as<Gateway>()) {
    renameIn(gateway->activationCondition, before, after);
  } else if (Event *event = node.as<Event>()) {
    for (EventDefinition &each : event->definitions)
      if (each.trigger == EventTrigger::Conditional)
        renameIn(each.expression, before, after);
  }
}

/// The process and its workflows.
std::vector<Id> scopesOf(const Document &document, Id process)
{
  std::vector<Id> scopes{process};
  for (const Workflow *workflow : rankedWorkflows(document, process))
    scopes.push_back(workflow->id);
  return scopes;
}

template <typename Change>
void changeNodes(Draft &draft, Id process, Change change)
{
  for (const Id scope : scopesOf(draft.document, process))
    for (const Id id : nodesInside(draft.document, scope)) {
      Node after = *draft.document.get<Node>(id);
      change(after);
      if (!(after == *draft.document.get<Node>(id)))
        draft.document.put(std::move(after));
    }
}

void renameEverywhere(Draft &draft, Id process, const QString &before, const QString &after)
{
  changeNodes(draft, process, [&](Node &node) { renameIn(node, before, after); });
  for (const Id scope : scopesOf(draft.document, process))
    for (const Id id : flowsInside(draft.document, scope)) {
      Flow flow = *draft.document.get<Flow>(id);
      renameIn(flow.condition, before, after);
      if (flow.condition != draft.document.get<Flow>(id)->condition)
        draft.document.put(std::move(flow));
    }
}

}  // namespace

QString attributeInExpression(const QString &name)
{
  const std::string bytes = name.toStdString();
  Lexer lexer(bytes);
  const Lexeme only = lexer.next();
  const bool isPlain = only.kind == LexemeKind::Name && only.text == bytes;
  return isPlain ? name : u'[' + name + u']';
}

QString withRenamedAttribute(const QString &expression, const QString &before, const QString &after)
{
  const std::string bytes = expression.toStdString();
  const std::string wanted = before.toStdString();
  const std::string made = attributeInExpression(after).toStdString();
  std::string result;
  std::size_t copied = 0;
  Lexer lexer(bytes);
  for (Lexeme each = lexer.next(); each.kind != LexemeKind::End; each = lexer.next()) {
    if (each.kind != LexemeKind::Name || each.text != wanted)
      continue;
    const bool isBracketed = bytes[each.offset] == '[';
    const std::size_t length = each.text.size() + (isBracketed ? 2 : 0);
    result.append(bytes, copied, each.offset - copied).append(made);
    copied = each.offset + length;
  }
  return copied == 0 ? expression : QString::fromStdString(result.append(bytes, copied));
}

Result<void> addAttribute(Draft &draft, Id process, const QString &name)
{
  const Process *before = draft.document.get<Process>(process);
  if (!before)
    return missing(process);
  const Result<QString> sound = soundName(*before, name, before->attributes.size());
  if (!sound)
    return sound.error();
  draft.update<Process>(process, [&](Process &after) { after.attributes.push_back({*sound, {}, 0, 0, {}}); });
  return {};
}

Result<void> changeAttribute(Draft &draft, Id process, std::size_t index, const Attribute &attribute)
{
  const Process *before = draft.document.get<Process>(process);
  if (!before || index >= before->attributes.size())
    return missing(process);
  const Result<QString> sound = soundName(*before, attribute.name, index);
  if (!sound)
    return sound.error();
  const QString name = before->attributes[index].name;
  draft.update<Process>(process, [&](Process &after) {
    after.attributes[index] = attribute;
    after.attributes[index].name = *sound;
  });
  if (name != *sound)
    renameEverywhere(draft, process, name, *sound);
  return {};
}

Result<void> removeAttribute(Draft &draft, Id process, std::size_t index)
{
  const Process *before = draft.document.get<Process>(process);
  if (!before || index >= before->attributes.size())
    return missing(process);
  const QString name = before->attributes[index].name;
  draft.update<Process>(process, [index](Process &after) {
    after.attributes.erase(after.attributes.begin() + static_cast<std::ptrdiff_t>(index));
  });
  changeNodes(draft, process, [&](Node &node) {
    std::erase_if(node.assignments, [&](const Assignment &each) { return each.attribute == name; });
  });
  return {};
}

Result<void> setAssignments(Draft &draft, Id node, const std::vector<Assignment> &assignments)
{
  const bool found = draft.update<Node>(node, [&](Node &after) { after.assignments = assignments; });
  return found ? Result<void>() : missing(node);
}

}  // namespace laneway
