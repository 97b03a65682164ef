#include "model/exchange/native/integrity.h"

#include <unordered_set>

#include "model/process/reference.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

template <typename... Kinds>
bool isOneOf(const Element &element)
{
  return (as<Kinds>(element) || ...);
}

bool isDrawing(const Element &element)
{
  return isOneOf<Diagram, Shape, Route>(element);
}

/// Whether `from` may name `to` in this way.
bool fits(ReferenceKind kind, const Element &from, const Element &to)
{
  switch (kind) {
    case ReferenceKind::Parent:
    case ReferenceKind::Around:
      if (as<Workflow>(from) || as<Pool>(from))
        return isOneOf<Process>(to);
      if (as<Lane>(from))
        return isOneOf<Process, Workflow, Pool, Lane, Node>(to);
      if (as<Node>(from))
        return isOneOf<Process, Workflow, Pool, Node>(to);
      return !isDrawing(to);
    case ReferenceKind::Lane:
      return isOneOf<Lane>(to);
    case ReferenceKind::Source:
    case ReferenceKind::Target:
    case ReferenceKind::Drawn:
    case ReferenceKind::Scope:
    case ReferenceKind::Definition:
      return !isDrawing(to);
    case ReferenceKind::Host:
      return isOneOf<Node>(to);
    case ReferenceKind::Diagram:
      return isOneOf<Diagram>(to);
    case ReferenceKind::Call:
      return isOneOf<Process, Workflow>(to);
    case ReferenceKind::Role:
      return isOneOf<Role>(to);
    case ReferenceKind::Calendar:
      return isOneOf<Calendar>(to);
    case ReferenceKind::HandOver:
      return isOneOf<Process>(to);
    case ReferenceKind::Override:
      return true;
  }
  return false;
}

/// What a person calls the way in which one element names another; the keys of the file say the same.
QString keyOf(ReferenceKind kind)
{
  switch (kind) {
    case ReferenceKind::Parent:
    case ReferenceKind::Around:
      return u"parent"_s;
    case ReferenceKind::Lane:
      return u"lane"_s;
    case ReferenceKind::Source:
      return u"source"_s;
    case ReferenceKind::Target:
      return u"target"_s;
    case ReferenceKind::Host:
      return u"host"_s;
    case ReferenceKind::Diagram:
      return u"diagram"_s;
    case ReferenceKind::Drawn:
    case ReferenceKind::Override:
      return u"element"_s;
    case ReferenceKind::Scope:
      return u"scope"_s;
    case ReferenceKind::Call:
      return u"calls"_s;
    case ReferenceKind::Role:
      return u"role"_s;
    case ReferenceKind::Calendar:
      return u"calendar"_s;
    case ReferenceKind::Definition:
      return u"reference"_s;
    case ReferenceKind::HandOver:
      return u"handsOverTo"_s;
  }
  return {};
}

Id containerOf(const Document &document, Id id)
{
  if (const Node *node = document.get<Node>(id))
    return node->parent;
  if (const Lane *lane = document.get<Lane>(id))
    return lane->parent;
  if (const Definition *definition = document.get<Definition>(id))
    return definition->parent;
  return {};
}

/// Walks up from every element once; whatever was reached from an earlier one is known to end.
std::optional<Id> firstCycle(const Document &document)
{
  std::unordered_set<Id> ending;
  const auto leadsToItself = [&](Id start) {
    std::unordered_set<Id> path;
    for (Id at = start; !at.isNull() && !ending.contains(at); at = containerOf(document, at))
      if (!path.insert(at).second)
        return true;
    ending.merge(path);
    return false;
  };
  for (const Lane &lane : document.lanes())
    if (leadsToItself(lane.id))
      return lane.id;
  for (const Node &node : document.nodes())
    if (leadsToItself(node.id))
      return node.id;
  for (const Definition &definition : document.definitions())
    if (leadsToItself(definition.id))
      return definition.id;
  return {};
}

}  // namespace

std::optional<Error> firstFault(const Document &document)
{
  Id lastTo;
  Element to;
  for (const auto &[reference, nothing] : document.references()) {
    if (reference.to != lastTo) {  // they come sorted by what is named
      lastTo = reference.to;
      to = document.find(reference.to);
    }
    const Element from = document.find(reference.from);
    const QStringList arguments = {reference.from.text(), keyOf(reference.kind), reference.to.text()};
    if (isNothing(to))
      return Error{u"file-dangling-id"_s, arguments, reference.from};
    if (!fits(reference.kind, from, to))
      return Error{u"file-wrong-reference"_s, arguments, reference.from};
  }
  if (const std::optional<Id> inside = firstCycle(document))
    return Error{u"file-container-cycle"_s, {inside->text()}, *inside};
  return {};
}

}  // namespace laneway
