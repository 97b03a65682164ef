#include "views/widgets/observed_values.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include "app/messages/quantity_input.h"

namespace laneway {

using namespace Qt::StringLiterals;

QString observedValuesInput(const Distribution &distribution)
{
  QStringList parts;
  for (std::size_t at = 0; at < distribution.values.size(); ++at) {
    QString part = durationInput(distribution.values[at], TimeSense::Working);
    if (at < distribution.weights.size() && distribution.weights[at] != 1)
      part += u" × "_s + QLocale().toString(distribution.weights[at]);
    parts << part;
  }
  return parts.join(u"; "_s);
}

std::optional<Distribution> observedValuesFromInput(const QString &text)
{
  static const QRegularExpression sign(u"\\s*[×*]\\s*"_s);
  Distribution result;
  result.kind = DistributionKind::Empirical;
  bool isWeighted = false;
  for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
    if (part.trimmed().isEmpty())
      continue;
    const QStringList sides = part.split(sign);
    const std::optional<Duration> value = durationFromInput(sides.front());
    const std::optional<double> weight = sides.size() > 1 ? numberFromInput(sides.at(1)) : std::optional<double>(1);
    if (!value || !weight || sides.size() > 2)
      return {};
    result.values.push_back(*value);
    result.weights.push_back(*weight);
    isWeighted = isWeighted || *weight != 1;
  }
  if (result.values.empty())
    return {};
  if (!isWeighted)
    result.weights.clear();
  return result;
}

}  // namespace laneway
