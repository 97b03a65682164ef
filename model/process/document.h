#pragma once

#include <iterator>
#include <tuple>
#include <utility>

#include "model/base/chunked_map.h"
#include "model/base/table.h"
#include "model/process/element.h"
#include "model/process/reference.h"

/// Everything one state of a file says: a table per kind of element, and who names whom. A value: a copy shares all
/// rows, so snapshots, undo steps and variants are copies. It keeps its indices in step and accepts any elements;
/// whether they make sense together is for rules and checks to say. Only a Session's edits and importers write to one.
namespace laneway {

namespace detail {
struct Nothing {
  bool operator==(const Nothing &) const = default;
};
}  // namespace detail

class Document {
 public:
  /// The elements that name an element in one way, in the order of their ids.
  class Referrers {
    using Rows = ChunkedMap<Reference, detail::Nothing>;

   public:
    class const_iterator : public Rows::const_iterator {
     public:
      using value_type = Id;
      using pointer = const Id *;
      using reference = const Id &;
      const_iterator() = default;
      const_iterator(Rows::const_iterator at) : Rows::const_iterator(at) {}
      reference operator*() const { return Rows::const_iterator::operator*().first.from; }
      pointer operator->() const { return &**this; }
    };
    Referrers(const_iterator first, const_iterator last) : m_begin(first), m_end(last) {}
    [[nodiscard]] const_iterator begin() const { return m_begin; }
    [[nodiscard]] const_iterator end() const { return m_end; }
    [[nodiscard]] bool isEmpty() const { return m_begin == m_end; }
    [[nodiscard]] int size() const { return static_cast<int>(std::distance(m_begin, m_end)); }

   private:
    const_iterator m_begin;
    const_iterator m_end;
  };

  Document();

  template <typename T>
  [[nodiscard]] const Table<T> &table() const
  {
    return std::get<Table<T>>(m_tables);
  }
  /// The element as `T`; null if there is none or it is of another kind.
  template <typename T>
  [[nodiscard]] const T *get(Id id) const
  {
    return table<T>().find(id);
  }

  [[nodiscard]] const DocumentInfo &info() const;
  [[nodiscard]] const Table<Process> &processes() const { return table<Process>(); }
  [[nodiscard]] const Table<Workflow> &workflows() const { return table<Workflow>(); }
  [[nodiscard]] const Table<Pool> &pools() const { return table<Pool>(); }
  [[nodiscard]] const Table<Lane> &lanes() const { return table<Lane>(); }
  [[nodiscard]] const Table<Node> &nodes() const { return table<Node>(); }
  [[nodiscard]] const Table<Flow> &flows() const { return table<Flow>(); }
  [[nodiscard]] const Table<Role> &roles() const { return table<Role>(); }
  [[nodiscard]] const Table<Person> &people() const { return table<Person>(); }
  [[nodiscard]] const Table<Calendar> &calendars() const { return table<Calendar>(); }
  [[nodiscard]] const Table<Scenario> &scenarios() const { return table<Scenario>(); }
  [[nodiscard]] const Table<Definition> &definitions() const { return table<Definition>(); }
  [[nodiscard]] const Table<Diagram> &diagrams() const { return table<Diagram>(); }
  [[nodiscard]] const Table<Shape> &shapes() const { return table<Shape>(); }
  [[nodiscard]] const Table<Route> &routes() const { return table<Route>(); }

  /// The element of whatever kind; nothing if there is none.
  [[nodiscard]] Element find(Id id) const;
  [[nodiscard]] bool contains(Id id) const { return !isNothing(find(id)); }

  /// Who names `id` in the way of `kind`; also for ids that no element has.
  [[nodiscard]] Referrers referrers(Id id, ReferenceKind kind) const;
  [[nodiscard]] Referrers children(Id parent) const { return referrers(parent, ReferenceKind::Parent); }
  /// The pools, lanes and sub-processes that lie directly inside `parent`.
  [[nodiscard]] Referrers containersIn(Id parent) const { return referrers(parent, ReferenceKind::Around); }
  [[nodiscard]] Referrers outgoing(Id source) const { return referrers(source, ReferenceKind::Source); }
  [[nodiscard]] Referrers incoming(Id target) const { return referrers(target, ReferenceKind::Target); }
  [[nodiscard]] Referrers boundaryEvents(Id host) const { return referrers(host, ReferenceKind::Host); }
  /// The shapes and routes that draw the element.
  [[nodiscard]] Referrers drawings(Id element) const { return referrers(element, ReferenceKind::Drawn); }
  /// The shapes and routes of the diagram.
  [[nodiscard]] Referrers drawnIn(Id diagram) const { return referrers(diagram, ReferenceKind::Diagram); }
  /// All references, sorted by what is named.
  [[nodiscard]] const ChunkedMap<Reference, detail::Nothing> &references() const { return m_references; }

  /// Adds the element, or replaces the one of the same id and kind.
  template <typename T>
  void put(T element)
  {
    putShared(std::make_shared<const T>(std::move(element)));
  }
  template <typename T>
  void putShared(Shared<T> element);
  /// Adds or replaces; nothing is left alone.
  void putElement(const Element &element);
  /// Takes the element out; false if there was none. Elements that name it stay and dangle.
  bool remove(Id id);

 private:
  template <typename T>
  void unindex(const T &element);
  template <typename T>
  bool removeFrom(Id id);

  std::tuple<Table<DocumentInfo>, Table<Process>, Table<Workflow>, Table<Pool>, Table<Lane>, Table<Node>, Table<Flow>,
             Table<Role>, Table<Person>, Table<Calendar>, Table<Scenario>, Table<Definition>, Table<Diagram>,
             Table<Shape>, Table<Route>>
      m_tables;
  ChunkedMap<Reference, detail::Nothing> m_references;
};

}  // namespace laneway
