#pragma once

#include <vector>

#include <QObject>

#include "model/base/id.h"

/// What is selected in one window of a document: ids of elements (nodes, flows, lanes, pools, processes ...), never of
/// the shapes that draw them. All views of the window share it. View state: not undone and not in the file.
namespace laneway {

class Session;

class Selection : public QObject {
  Q_OBJECT

 public:
  /// Elements that `session` removes leave the selection.
  explicit Selection(const Session &session, QObject *parent = nullptr);

  /// Sorted, without duplicates.
  [[nodiscard]] const std::vector<Id> &ids() const { return m_ids; }
  [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }
  [[nodiscard]] bool contains(Id id) const;
  /// The element selected last, which properties and keys are about; null where nothing is selected.
  [[nodiscard]] Id primary() const { return m_primary; }

  /// Selects these instead; the primary is `primary` where it is one of them, else the last of them.
  void set(std::vector<Id> ids, Id primary = {});
  void set(Id id);
  void add(Id id);
  void remove(Id id);
  /// Adds what is not selected, removes what is.
  void toggle(Id id);
  void clear();

 Q_SIGNALS:
  void changed();

 private:
  void replace(std::vector<Id> sorted, Id primary);

  std::vector<Id> m_ids;
  Id m_primary;
};

}  // namespace laneway
