#pragma once

#include <QStringList>

#include "model/edit/draft.h"
#include "model/edit/session.h"

/// Runs operations on a Session the way the program does and looks at the document after every one.
namespace laneway::test {

class EditHarness {
 public:
  /// Ends the test if the document is not sound.
  explicit EditHarness(Document document);

  [[nodiscard]] const Document &document() const { return m_session.document(); }
  [[nodiscard]] Session &session() { return m_session; }

  /// Performs the edit, checks the invariants, takes it back and does it again, comparing the states. Returns whether
  /// the edit was accepted; what went wrong otherwise stands in `problems`.
  bool perform(const Edit &edit);
  /// The same for an operation that makes something; the default value where it is refused.
  template <typename T>
  T make(const std::function<Result<T>(Draft &)> &operation)
  {
    T made{};
    perform([&](Draft &draft) -> Result<void> {
      const Result<T> result = operation(draft);
      if (!result)
        return result.error();
      made = *result;
      return {};
    });
    return made;
  }

  /// Why the last edit was refused; empty if it was accepted.
  [[nodiscard]] const QString &refusal() const { return m_refusal; }
  /// Everything found wrong so far; a test asserts that it is empty.
  [[nodiscard]] const QStringList &problems() const { return m_problems; }

 private:
  void check(const QString &when);

  Session m_session;
  QString m_refusal;
  QStringList m_problems;
};

/// Whether both hold the same elements.
[[nodiscard]] bool sameDocument(const Document &a, const Document &b);

}  // namespace laneway::test
