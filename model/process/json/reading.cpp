#include "model/process/json/reading.h"

namespace laneway::json {

void Reading::fail(const QString &code, const QStringList &more)
{
  if (!m_error)
    m_error = Error{code, QStringList{place()} + more, {}};
}

QString Reading::place() const
{
  QStringList steps;
  for (const Step &step : m_path)
    steps << (step.label.empty() ? QString::number(step.index + 1)
                                 : QString::fromUtf8(step.label.data(), static_cast<qsizetype>(step.label.size())));
  return steps.join(u'/');
}

}  // namespace laneway::json
