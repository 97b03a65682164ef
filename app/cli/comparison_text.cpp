#include "app/cli/comparison_text.h"

#include <cmath>

#include "app/cli/command.h"
#include "app/cli/text_table.h"
#include "app/messages/describe_comparison.h"
#include "app/messages/format.h"
#include "model/compile/scenario_comparison.h"

namespace laneway::cli {

QString comparisonText(const Document &document, const ScenarioComparison &comparison, const QString &currency)
{
  const auto named = [](const QString &scenario) { return scenario.isEmpty() ? Text::tr("As is") : scenario; };
  TextTable table({Text::tr("Difference"), named(comparison.before), named(comparison.after), Text::tr("difference"),
                   Text::tr("95 % interval")});
  for (const Comparison &each : comparison.figures) {
    const auto value = [&](double mean) { return comparedValue(each, mean, currency); };
    const auto change = [&](double mean) { return comparedDifference(each, mean, currency); };
    const simulate::Estimate &difference = each.difference;
    const bool isKnown = std::isfinite(difference.halfWidth);
    table.addRow({describe(each, document), value(each.before.mean), value(each.after.mean), change(difference.mean),
                  isKnown ? Text::tr("%1 to %2").arg(change(difference.low()), change(difference.high())) : QString()});
  }
  if (table.isEmpty())
    return {};
  const QString heading =
      Text::tr("Both on the same random numbers, %1 replications each:").arg(formatCount(comparison.replications));
  return u'\n' + heading + u'\n' + table.text();
}

}  // namespace laneway::cli
