#include "tests/support/edit_harness.h"

#include "model/edit/change_set.h"
#include "model/edit/invariants.h"

namespace laneway::test {

using namespace Qt::StringLiterals;

bool sameDocument(const Document &a, const Document &b)
{
  return difference(a, b).isEmpty();
}

EditHarness::EditHarness(Document document) : m_session(Workbook{.document = std::move(document)}, 1)
{
  check(u"before any edit"_s);
}

bool EditHarness::perform(const Edit &edit)
{
  const Document before = m_session.document();
  const auto result = m_session.perform({u"test"_s, {}}, edit);
  m_refusal = result ? QString() : result.error().code;
  check(u"after the edit"_s);
  if (!result) {
    if (!sameDocument(before, m_session.document()))
      m_problems.append(u"a refused edit changed the document"_s);
    return false;
  }
  if (result->isEmpty())
    return true;
  const Document after = m_session.document();
  m_session.undo();
  if (!sameDocument(before, m_session.document()))
    m_problems.append(u"undo did not bring back what was"_s);
  m_session.redo();
  if (!sameDocument(after, m_session.document()))
    m_problems.append(u"redo did not bring back what was made"_s);
  return true;
}

void EditHarness::check(const QString &when)
{
  for (const QString &broken : brokenInvariants(m_session.document()))
    m_problems.append(when + u": "_s + broken);
}

}  // namespace laneway::test
