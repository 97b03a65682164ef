#include "app/cli/convert_command.h"

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "app/cli/documents.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;

QString ConvertCommand::summary() const
{
  return Text::tr("Read a document of any format and write it in another");
}

void ConvertCommand::define(CLI::App &arguments)
{
  arguments.add_option("IN", m_in, Text::tr("The document, FILE#VARIANT, or - for standard input").toStdString());
  arguments.add_option(
      "OUT", m_out,
      Text::tr("What to write, its format by its ending; - writes Laneway's own to standard output").toStdString());
  arguments
      .add_option("--scenario", m_scenario,
                  Text::tr("With the simulation data of this scenario file of Prosimos (.json)").toStdString())
      ->type_name("FILE");
}

Result<Exit> ConvertCommand::run(Console &console)
{
  if (const auto given = expectArgument("IN", m_in, name()); !given)
    return given.error();
  if (const auto given = expectArgument("OUT", m_out, name()); !given)
    return given.error();
  Result<Input> input = readInput(textOf(m_in), console);
  if (!input)
    return input.error();
  if (!m_scenario.empty())
    if (const Result<void> laid = layScenarioFile(input.value(), textOf(m_scenario), console); !laid)
      return laid.error();
  // A variant that was asked for becomes the document; the others belong to the file it came from.
  Workbook workbook =
      input->variant.isEmpty() ? input->workbook : Workbook{input->document, {}, input->workbook.extras};
  if (const Result<void> written = writeDocument(workbook, textOf(m_out), console); !written)
    return written.error();
  return Exit::Done;
}

}  // namespace laneway::cli
