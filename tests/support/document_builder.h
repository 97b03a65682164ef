#pragma once

#include <functional>
#include <initializer_list>
#include <map>
#include <utility>
#include <vector>

#include <QStringView>

#include "model/process/document.h"

/// Builds small sound documents for tests, in the order one would tell them. Ids are the texts given, so that a test
/// names what it looks at; everything is drawn in a plain row per lane. Mistakes in a test's own script end it.
///
///     const Document document = DocumentBuilder()
///         .process(u"onboarding").pool(u"company").lane(u"sales").lane(u"backOffice")
///         .in(u"sales").start(u"signed").task(u"call")
///         .in(u"backOffice").task(u"check").end(u"done")
///         .chain({u"signed", u"call", u"check", u"done"})
///         .build();
namespace laneway::test {

class DocumentBuilder {
 public:
  /// A process with a map "ID-map"; what follows lies in it. Names are the ids where none are given, throughout.
  DocumentBuilder &process(QStringView id, QStringView name = {});
  /// A workflow of the current process with a step graph "ID-map"; what follows lies in it.
  DocumentBuilder &workflow(QStringView id, QStringView name = {});
  /// A pool of the current process; what follows lies in it.
  DocumentBuilder &pool(QStringView id, QStringView name = {});
  /// A pool without contents.
  DocumentBuilder &blackBox(QStringView id, QStringView name = {});
  /// A lane of the current pool, or inside another lane, with a role "role-ID" of its name. Nodes that follow lie in
  /// it.
  DocumentBuilder &lane(QStringView id, QStringView name = {}, QStringView parent = {});
  /// Nodes that follow lie in this lane, pool, sub-process, process or workflow.
  DocumentBuilder &in(QStringView container);

  DocumentBuilder &role(QStringView id, QStringView name = {});
  DocumentBuilder &node(QStringView id, NodeDetail detail, QStringView name = {});
  DocumentBuilder &task(QStringView id, QStringView name = {});
  DocumentBuilder &call(QStringView id, QStringView target, QStringView name = {});
  /// An expanded sub-process; use in() to go into it.
  DocumentBuilder &subProcess(QStringView id, QStringView name = {});
  DocumentBuilder &start(QStringView id, QStringView name = {});
  DocumentBuilder &end(QStringView id, QStringView name = {});
  DocumentBuilder &gateway(QStringView id, GatewayKind kind = GatewayKind::Exclusive, QStringView name = {});
  DocumentBuilder &boundary(QStringView id, QStringView host, EventTrigger trigger = EventTrigger::Timer);
  DocumentBuilder &note(QStringView id, QStringView text = {});
  DocumentBuilder &data(QStringView id, QStringView name = {});

  /// A flow "SOURCE-TARGET".
  DocumentBuilder &flow(QStringView source, QStringView target, FlowKind kind = FlowKind::Sequence);
  /// Sequence flows from each to the next.
  DocumentBuilder &chain(std::initializer_list<QStringView> nodes);

  /// Anything else that belongs to the whole document: a person, a calendar, a scenario.
  template <typename T>
  DocumentBuilder &add(T element)
  {
    m_document.put(std::move(element));
    return *this;
  }

  /// Changes an element made before.
  template <typename T>
  DocumentBuilder &change(QStringView id, const std::function<void(T &)> &change)
  {
    const T *before = m_document.get<T>(Id(id));
    Q_ASSERT(before);
    T after = *before;
    change(after);
    m_document.put(std::move(after));
    return *this;
  }
  DocumentBuilder &changeActivity(QStringView id, const std::function<void(Activity &)> &change);
  DocumentBuilder &changeEvent(QStringView id, const std::function<void(Event &)> &change);

  /// Without shapes and routes.
  [[nodiscard]] Document buildUndrawn() const { return m_document; }
  [[nodiscard]] Document build() const;

 private:
  Id m_process;
  Id m_scope;
  Id m_pool;
  Id m_container;
  Id m_lane;
  std::map<Id, std::vector<Id>> m_nodes;  ///< Of each scope and sub-process, in the order they were told.
  int m_rank = 0;
  Document m_document;
};

}  // namespace laneway::test
