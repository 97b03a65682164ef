#include "app/cli/export_command.h"

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "app/cli/documents.h"
#include "app/cli/drawing.h"
#include "app/messages/describe.h"
#include "model/process/navigate.h"
#include "views/painting/export_diagram.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;

QString ExportCommand::usage() const
{
  return u"FILE OUT [--process NAME|ID] [--workflow NAME|ID] [--view map|graph] [--no-document]"_s;
}

QString ExportCommand::summary() const
{
  return Text::tr("Write a drawing as SVG, PNG or PDF");
}

void ExportCommand::define(CLI::App &arguments)
{
  const auto option = [&arguments](const char *name, std::string &value, const char *type, const QString &text) {
    arguments.add_option(name, value, text.toStdString())->type_name(type);
  };
  option("FILE", m_file, "FILE", Text::tr("The document, FILE#VARIANT, or - for standard input"));
  option("OUT", m_out, "OUT", Text::tr("What to write, by its ending: .svg, .png, .pdf"));
  option("--process", m_process, "NAME|ID", Text::tr("This process instead of the first"));
  option("--workflow", m_workflow, "NAME|ID", Text::tr("This workflow"));
  option("--view", m_view, "VIEW", Text::tr("map (of a process) or graph (of a workflow)"));
  arguments.add_flag("--no-document", m_withoutDocument,
                     Text::tr("SVG: the picture only, without the document inside it").toStdString());
}

Result<Id> ExportCommand::scope(const Document &document) const
{
  if (!m_view.empty() && m_view != "map" && m_view != "graph")
    return Error{u"option-not-one-of"_s, {u"--view"_s, textOf(m_view), u"map, graph"_s}, {}};
  const bool wantsWorkflow = !m_workflow.empty();
  const Result<Id> found =
      wantsWorkflow ? findWorkflow(document, textOf(m_workflow)) : findDrawnScope(document, textOf(m_process));
  if (!found)
    return found;
  const QString fitting = document.get<Workflow>(*found) ? u"graph"_s : u"map"_s;
  if (!m_view.empty() && textOf(m_view) != fitting)
    return Error{u"view-does-not-fit"_s, {nameInSentence(document, *found), textOf(m_view)}, *found};
  return found;
}

Result<Exit> ExportCommand::run(Console &console)
{
  for (const auto &[what, text] : {std::pair("FILE", m_file), std::pair("OUT", m_out)})
    if (const auto given = expectArgument(what, text, name()); !given)
      return given.error();
  if (!painting::pictureFormatOf(textOf(m_out)))
    return Error{u"output-unknown-kind"_s, {textOf(m_out), u".svg, .png, .pdf"_s}, {}};
  const Result<Input> input = readInput(textOf(m_file), console);
  if (!input)
    return input.error();
  const Result<Id> shown = scope(input->document);
  if (!shown)
    return shown.error();

  const Document document = drawn(input->document, *shown);
  painting::PictureOptions options;
  options.withDocument = !m_withoutDocument;
  if (document.get<Workflow>(*shown))
    options.colorBy = painting::ColorBy::Role;
  const Result<void> written =
      painting::exportDiagram(input->workbook, document, diagramOf(document, *shown), textOf(m_out), options);
  if (!written)
    return written.error();
  return Exit::Done;
}

}  // namespace laneway::cli
