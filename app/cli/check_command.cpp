#include "app/cli/check_command.h"

#include <algorithm>

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "app/cli/documents.h"
#include "app/document_findings.h"
#include "app/messages/messages.h"
#include "model/compile/report_json.h"
#include "model/exchange/native/json_text.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;

namespace {

QString severityName(Severity severity)
{
  switch (severity) {
    case Severity::Error:
      return Text::tr("error");
    case Severity::Warning:
      return Text::tr("warning");
    case Severity::Advice:
      return Text::tr("advice");
  }
  return {};
}

QByteArray asJson(const std::vector<Finding> &findings)
{
  json::Tree tree = json::Tree::object();
  tree["format"] = "laneway-findings";
  tree["version"] = 1;
  json::Tree rows = json::Tree::array();
  for (const Finding &finding : findings) {
    json::Tree row = findingToJson(finding);
    row["sentence"] = sentence(finding).toStdString();
    rows.push_back(std::move(row));
  }
  tree["findings"] = std::move(rows);
  QByteArray text;
  json::print(tree, text);
  return text + '\n';
}

}  // namespace

QString CheckCommand::summary() const
{
  return Text::tr("Say what is wrong or could be better in a document");
}

void CheckCommand::define(CLI::App &arguments)
{
  arguments.add_option("FILE", m_file, Text::tr("The document, FILE#VARIANT, or - for standard input").toStdString());
  arguments.add_flag("--json", m_asJson, Text::tr("As JSON").toStdString());
  arguments.add_flag("--strict", m_isStrict, Text::tr("Exit with 1 for warnings too").toStdString());
}

Result<Exit> CheckCommand::run(Console &console)
{
  if (const auto given = expectArgument("FILE", m_file, name()); !given)
    return given.error();
  const Result<Input> input = readInput(textOf(m_file), console);
  if (!input)
    return input.error();
  const std::vector<Finding> findings = documentFindings(input->document);
  const auto number = [&findings](Severity severity) {
    return std::count_if(findings.begin(), findings.end(),
                         [severity](const Finding &finding) { return finding.severity == severity; });
  };
  if (m_asJson) {
    console.write(asJson(findings));
  } else {
    for (const Finding &finding : findings)
      console.print(severityName(finding.severity) + u": "_s + sentence(finding) + u" ["_s + finding.code + u"]\n"_s);
    console.print(Text::tr("Errors: %1, warnings: %2, advice: %3")
                      .arg(number(Severity::Error))
                      .arg(number(Severity::Warning))
                      .arg(number(Severity::Advice)) +
                  u'\n');
  }
  const bool isFound = number(Severity::Error) > 0 || (m_isStrict && number(Severity::Warning) > 0);
  return isFound ? Exit::Findings : Exit::Done;
}

}  // namespace laneway::cli
