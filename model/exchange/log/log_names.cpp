#include "model/exchange/log/log_names.h"

#include "model/compile/compilation.h"
#include "model/process/document.h"

namespace laneway {

namespace {

QString nameOr(const Document &document, Id id)
{
  const QString name = nameOf(document.find(id)).simplified();
  return name.isEmpty() ? id.text() : name;
}

}  // namespace

LogNames::LogNames(const Document &document, const Compilation &compilation) : m_compilation(compilation)
{
  for (const Id id : compilation.elements.nodes) {
    m_steps.push_back(nameOr(document, id));
    m_stepIds.push_back(id.text());
  }
  for (const Id id : compilation.elements.roles)
    m_roles.push_back(nameOr(document, id));
}

bool LogNames::isStep(simulate::Index node) const
{
  return node != simulate::none && m_compilation.plan.nodes[node].kind == simulate::NodeKind::Task;
}

QString LogNames::role(simulate::Index resource) const
{
  return resource == simulate::none ? QString() : m_roles[resource];  // one resource to each role, in the same order
}

QString LogNames::resource(simulate::Index resource, std::uint32_t unit) const
{
  if (resource == simulate::none)
    return {};
  const bool isOne = m_compilation.plan.resources[resource].amount == 1;
  return isOne ? m_roles[resource] : QStringLiteral("%1 %2").arg(m_roles[resource]).arg(unit + 1);
}

QString LogNames::time(simulate::Time time) const
{
  return m_compilation.clock.civil(time).toString(Qt::ISODateWithMs);
}

}  // namespace laneway
