#include "app/cli/layout_command.h"

#include <optional>

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "app/cli/documents.h"
#include "app/cli/drawing.h"
#include "app/cli/text_table.h"
#include "app/messages/describe.h"
#include "app/messages/format.h"
#include "model/edit/draft.h"
#include "model/layout/diagram_layout.h"
#include "model/layout/metrics.h"
#include "views/painting/inter_metrics.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;
using layout::LayoutMode;

namespace {

struct ModeName {
  const char *name;
  LayoutMode mode;
};
constexpr ModeName Modes[] = {{"everything", LayoutMode::Everything},
                              {"new", LayoutMode::NewOnly},
                              {"sketch", LayoutMode::Sketch},
                              {"routes", LayoutMode::Routes}};

Result<LayoutMode> modeOf(const std::string &name)
{
  QStringList known;
  for (const ModeName &each : Modes) {
    if (name == each.name)
      return each.mode;
    known << QString::fromLatin1(each.name);
  }
  return Error{u"option-not-one-of"_s, {u"--mode"_s, textOf(name), known.join(u", "_s)}, {}};
}

QString figures(const Document &document)
{
  TextTable table({Text::tr("Diagram"), Text::tr("overlaps"), Text::tr("flows through shapes"),
                   Text::tr("labels covered"), Text::tr("outside lanes"), Text::tr("crossings"), Text::tr("bends"),
                   Text::tr("backward"), Text::tr("length"), Text::tr("area")});
  for (const Diagram &diagram : document.diagrams()) {
    const layout::Metrics metrics = layout::measureDiagram(document, diagram.id, painting::interMetrics());
    const auto count = [](int number) { return formatCount(number); };
    table.addRow({nameInSentence(document, diagram.scope), count(metrics.overlaps), count(metrics.flowsThroughShapes),
                  count(metrics.labelsOverlapped), count(metrics.laneViolations), count(metrics.crossings),
                  count(metrics.bends), count(metrics.backwardFlows), formatNumber(metrics.length),
                  formatNumber(metrics.area())});
  }
  return table.text();
}

}  // namespace

QString LayoutCommand::usage() const
{
  return u"IN OUT [--mode everything|new|sketch|routes] [--metrics]"_s;
}

QString LayoutCommand::summary() const
{
  return Text::tr("Place steps and route flows");
}

void LayoutCommand::define(CLI::App &arguments)
{
  arguments.add_option("IN", m_in, Text::tr("The document, FILE#VARIANT, or - for standard input").toStdString());
  arguments.add_option("OUT", m_out, Text::tr("What to write, its format by its ending").toStdString());
  arguments
      .add_option("--mode", m_mode,
                  Text::tr("everything: afresh; new: only what is not drawn yet; sketch: straighten what is drawn; "
                           "routes: only flows")
                      .toStdString())
      ->type_name("MODE");
  arguments.add_flag("--metrics", m_showsMetrics, Text::tr("Say how good the drawings are").toStdString());
}

Result<Exit> LayoutCommand::run(Console &console)
{
  for (const auto &[what, text] : {std::pair("IN", m_in), std::pair("OUT", m_out)})
    if (const auto given = expectArgument(what, text, name()); !given)
      return given.error();
  const Result<LayoutMode> mode = modeOf(m_mode);
  if (!mode)
    return mode.error();
  Result<Input> input = readInput(textOf(m_in), console);
  if (!input)
    return input.error();

  IdGenerator ids(DrawingSeed);
  Draft draft{input->document, ids};
  addMissingDiagrams(draft);
  std::vector<Id> diagrams;
  for (const Diagram &diagram : draft.document.diagrams())
    diagrams.push_back(diagram.id);
  for (const Id diagram : diagrams)
    if (const auto done = layout::layoutDiagram(draft, diagram, {*mode, {}}, painting::interMetrics()); !done)
      return done.error();

  Workbook workbook = input->workbook;
  if (input->variant.isEmpty())
    workbook.document = draft.document;
  else
    workbook = {draft.document, {}, workbook.extras};
  if (const Result<void> written = writeDocument(workbook, textOf(m_out), console); !written)
    return written.error();
  if (m_showsMetrics && m_out != "-")
    console.print(figures(draft.document));
  return Exit::Done;
}

}  // namespace laneway::cli
