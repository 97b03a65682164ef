#pragma once

#include <cstdint>
#include <optional>

#include "model/base/id.h"
#include "model/edit/session.h"

namespace laneway {

/// Where property editors read and write: the document of a session, seen through a scenario where one is chosen.
class PropertyContext {
 public:
  explicit PropertyContext(Session &session) : m_session(session) {}

  /// Null: the values as they are.
  void setScenario(Id scenario);
  [[nodiscard]] Id scenario() const { return m_scenario; }

  /// What editors show: with the scenario's values in place of the elements' own.
  [[nodiscard]] const Document &document() const;

  /// One edit, one undo.
  [[nodiscard]] Result<ChangeSet> perform(const ActionLabel &label, const Edit &edit);
  /// An edit of values that a scenario may lay over: with a scenario, it takes them.
  [[nodiscard]] Result<ChangeSet> performOnValues(const ActionLabel &label, const Edit &edit);

 private:
  Session &m_session;
  Id m_scenario;
  mutable std::optional<Document> m_laidOver;  ///< Of the revision and scenario below.
  mutable std::uint64_t m_revision = 0;
};

}  // namespace laneway
