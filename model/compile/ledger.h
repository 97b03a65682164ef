#pragma once

#include <vector>

#include "model/base/id.h"
#include "model/compile/compilation.h"
#include "model/process/document.h"

/// What all parts of the compiler write to: the result, with what was assumed and found on the way.
namespace laneway::compile {

class Ledger {
 public:
  Ledger(const Document &document, Compilation &result) : m_document(document), m_result(result) {}

  [[nodiscard]] const Document &document() const { return m_document; }
  [[nodiscard]] Compilation &result() const { return m_result; }
  [[nodiscard]] simulate::Plan &plan() const { return m_result.plan; }

  void assume(Id element, AssumedProperty property, AssumedValue value) const;
  /// The name of the first element fills %1, `more` the rest.
  void error(const QString &code, std::vector<Id> elements, const QStringList &more = {}) const;
  void warning(const QString &code, std::vector<Id> elements, const QStringList &more = {}) const;

 private:
  const Document &m_document;
  Compilation &m_result;
};

}  // namespace laneway::compile
