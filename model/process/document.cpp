#include "model/process/document.h"

#include <QVarLengthArray>

namespace laneway {

namespace {

/// Most edits change a value or a place; comparing what is named costs far less than indexing it again.
template <typename T>
bool nameTheSame(const T &a, const T &b)
{
  using Named = QVarLengthArray<std::pair<ReferenceKind, Id>, 16>;
  const auto namedBy = [](const T &element) {
    Named named;
    forEachReferenceOf(element, [&](ReferenceKind kind, Id to) { named.append({kind, to}); });
    return named;
  };
  return namedBy(a) == namedBy(b);
}

}  // namespace

Document::Document()
{
  put(DocumentInfo{});
}

const DocumentInfo &Document::info() const
{
  return *table<DocumentInfo>().begin();
}

Element Document::find(Id id) const
{
  Element found;
  std::apply(
      [&](const auto &...tables) {
        const auto look = [&](const auto &rows) {
          auto element = rows.share(id);
          if (!element)
            return false;
          found = std::move(element);
          return true;
        };
        (void)(look(tables) || ...);
      },
      m_tables);
  return found;
}

Document::Referrers Document::referrers(Id id, ReferenceKind kind) const
{
  const auto first = m_references.lowerBound({id, kind, Id()});
  auto last = first;
  while (last != m_references.end() && last->first.to == id && last->first.kind == kind)
    ++last;
  return {first, last};
}

template <typename T>
void Document::unindex(const T &element)
{
  forEachReferenceOf(element, [&](ReferenceKind kind, Id to) { m_references.erase({to, kind, element.id}); });
}

template <typename T>
void Document::putShared(Shared<T> element)
{
  Table<T> &rows = std::get<Table<T>>(m_tables);
  const T *before = rows.find(element->id);
  if (!before || !nameTheSame(*before, *element)) {
    if (before)
      unindex(*before);
    forEachReferenceOf(*element, [&](ReferenceKind kind, Id to) {
      m_references.insertOrAssign({to, kind, element->id}, detail::Nothing{});
    });
  }
  rows.put(std::move(element));
}

template void Document::putShared(Shared<DocumentInfo>);
template void Document::putShared(Shared<Process>);
template void Document::putShared(Shared<Workflow>);
template void Document::putShared(Shared<Pool>);
template void Document::putShared(Shared<Lane>);
template void Document::putShared(Shared<Node>);
template void Document::putShared(Shared<Flow>);
template void Document::putShared(Shared<Role>);
template void Document::putShared(Shared<Person>);
template void Document::putShared(Shared<Calendar>);
template void Document::putShared(Shared<Scenario>);
template void Document::putShared(Shared<Definition>);
template void Document::putShared(Shared<Diagram>);
template void Document::putShared(Shared<Shape>);
template void Document::putShared(Shared<Route>);

void Document::putElement(const Element &element)
{
  std::visit(
      [this](const auto &held) {
        if constexpr (!std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
          putShared(held);
      },
      element);
}

template <typename T>
bool Document::removeFrom(Id id)
{
  Table<T> &rows = std::get<Table<T>>(m_tables);
  const Shared<T> element = rows.share(id);
  if (!element)
    return false;
  unindex(*element);
  return rows.remove(id);
}

bool Document::remove(Id id)
{
  // The document's own entry stays: everything relies on there being one.
  return removeFrom<Process>(id) || removeFrom<Workflow>(id) || removeFrom<Pool>(id) || removeFrom<Lane>(id) ||
         removeFrom<Node>(id) || removeFrom<Flow>(id) || removeFrom<Role>(id) || removeFrom<Person>(id) ||
         removeFrom<Calendar>(id) || removeFrom<Scenario>(id) || removeFrom<Definition>(id) ||
         removeFrom<Diagram>(id) || removeFrom<Shape>(id) || removeFrom<Route>(id);
}

}  // namespace laneway
