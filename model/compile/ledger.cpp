#include "model/compile/ledger.h"

#include "model/check/check.h"

#include <utility>

namespace laneway::compile {

namespace {

Finding findingOf(const Document &document, const QString &code, Severity severity, std::vector<Id> elements,
                  const QStringList &more)
{
  Finding finding;
  finding.code = code;
  finding.severity = severity;
  if (!elements.empty())
    finding.arguments.append(calledInFinding(document, elements.front()));
  finding.arguments.append(more);
  finding.elements = std::move(elements);
  return finding;
}

}  // namespace

void Ledger::assume(Id element, AssumedProperty property, AssumedValue value) const
{
  m_result.assumptions.push_back({element, property, std::move(value)});
}

void Ledger::error(const QString &code, std::vector<Id> elements, const QStringList &more) const
{
  m_result.findings.push_back(findingOf(m_document, code, Severity::Error, std::move(elements), more));
}

void Ledger::warning(const QString &code, std::vector<Id> elements, const QStringList &more) const
{
  m_result.findings.push_back(findingOf(m_document, code, Severity::Warning, std::move(elements), more));
}

}  // namespace laneway::compile
