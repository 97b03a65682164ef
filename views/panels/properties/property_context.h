#pragma once

#include <functional>

#include "model/edit/session.h"

namespace laneway {

/// Where property editors read and write: the one document, through its session.
class PropertyContext {
 public:
  explicit PropertyContext(Session &session) : m_session(session) {}

  [[nodiscard]] const Document &document() const { return m_session.document(); }
  /// One edit, one undo.
  [[nodiscard]] Result<ChangeSet> perform(const ActionLabel &label, const Edit &edit)
  {
    return m_session.perform(label, edit);
  }

 private:
  Session &m_session;
};

}  // namespace laneway
