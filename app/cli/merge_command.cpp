#include "app/cli/merge_command.h"

#include <utility>

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "app/cli/comparison_text.h"
#include "app/cli/documents.h"
#include "app/cli/simulation_text.h"
#include "model/exchange/files.h"
#include "model/exchange/results/result_file.h"

namespace laneway::cli {

QString MergeCommand::summary() const
{
  return Text::tr("Put the results of parts of a simulation together");
}

void MergeCommand::define(CLI::App &arguments)
{
  const auto option = [&arguments](const char *name, auto &value, const char *type, const QString &text) {
    arguments.add_option(name, value, text.toStdString())->type_name(type);
  };
  option("PART", m_parts, "PART", Text::tr("Files written by “laneway simulate --replications A..B --json PART”"));
  option("--json", m_json, "OUT", Text::tr("Write all figures as JSON"));
}

Result<Exit> MergeCommand::run(Console &console)
{
  if (const auto given = expectArgument("PART", m_parts.empty() ? std::string() : m_parts.front(), name()); !given)
    return given.error();
  std::vector<ResultPart> parts;
  for (const std::string &each : m_parts) {
    const QString file = textOf(each);
    const Result<QByteArray> bytes = each == "-" ? Result<QByteArray>(console.readAll()) : readBytes(file);
    if (!bytes)
      return bytes.error();
    Result<ResultSource> source = resultFromJson(*bytes, file);
    if (!source)
      return source.error();
    parts.push_back({file, std::move(source).value()});
  }
  const Result<MergedRun> merged = mergeResults(std::move(parts));
  if (!merged)
    return merged.error();
  const ScenarioComparison *comparison = merged->comparison ? &*merged->comparison : nullptr;
  if (!m_json.empty()) {
    const QByteArray json = resultToJson(merged->source, merged->prepared, merged->report, comparison);
    if (const auto written = writeOutput(textOf(m_json), json, console); !written)
      return written.error();
  }
  if (m_json != "-") {
    console.print(simulationText(merged->prepared.document, merged->report));
    if (comparison)
      console.print(comparisonText(merged->prepared.document, *comparison, merged->report.currency));
  }
  return Exit::Done;
}

}  // namespace laneway::cli
