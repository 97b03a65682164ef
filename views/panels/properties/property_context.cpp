#include "views/panels/properties/property_context.h"

#include "model/compile/scenario_edit.h"
#include "model/compile/scenario_values.h"

namespace laneway {

void PropertyContext::setScenario(Id scenario)
{
  m_scenario = scenario;
  m_laidOver.reset();
}

const Document &PropertyContext::document() const
{
  if (m_scenario.isNull())
    return m_session.document();
  if (!m_laidOver || m_revision != m_session.revision()) {
    m_laidOver = withScenario(m_session.document(), m_scenario).document;
    m_revision = m_session.revision();
  }
  return *m_laidOver;
}

Result<ChangeSet> PropertyContext::perform(const ActionLabel &label, const Edit &edit)
{
  return m_session.perform(label, edit);
}

Result<ChangeSet> PropertyContext::performOnValues(const ActionLabel &label, const Edit &edit)
{
  const Id scenario = m_scenario;
  return m_session.perform(label, [&](Draft &draft) { return editInScenario(draft, scenario, edit); });
}

}  // namespace laneway
