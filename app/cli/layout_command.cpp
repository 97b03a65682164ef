#include "app/cli/layout_command.h"

#include <algorithm>
#include <optional>
#include <vector>

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "app/cli/documents.h"
#include "app/cli/drawing.h"
#include "app/cli/text_table.h"
#include "app/messages/describe.h"
#include "app/messages/format.h"
#include "model/edit/draft.h"
#include "model/layout/diagram_layout.h"
#include "model/layout/inter_metrics.h"
#include "model/layout/metrics.h"
#include "model/process/navigate.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;
using layout::LayoutMode;

namespace {

struct ModeName {
  const char *name;
  LayoutMode mode;
};
constexpr ModeName Modes[] = {{"everything", LayoutMode::Everything},
                              {"selection", LayoutMode::Selection},
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

/// The elements that --select names, for the mode that wants them.
Result<std::vector<Id>> selectionOf(const Document &document, LayoutMode mode, const std::string &names)
{
  const bool wantsSelection = mode == LayoutMode::Selection;
  std::vector<Id> selected;
  for (const QString &name : textOf(names).split(u',', Qt::SkipEmptyParts)) {
    const Id id(QStringView(name).trimmed());
    if (!document.contains(id))
      return Error{u"select-unknown"_s, {name.trimmed()}, {}};
    selected.push_back(id);
  }
  if (wantsSelection && selected.empty())
    return Error{u"select-missing"_s, {}, {}};
  if (!wantsSelection && !names.empty())
    return Error{u"select-without-mode"_s, {}, {}};
  return selected;
}

/// All diagrams; with a selection those that draw some of it.
std::vector<Id> diagramsFor(const Document &document, LayoutMode mode, const std::vector<Id> &selected)
{
  std::vector<Id> diagrams;
  for (const Diagram &diagram : document.diagrams()) {
    const auto isDrawn = [&](Id element) { return shapeIn(document, diagram.id, element) != nullptr; };
    if (mode != LayoutMode::Selection || std::any_of(selected.begin(), selected.end(), isDrawn))
      diagrams.push_back(diagram.id);
  }
  return diagrams;
}

QString figures(const Document &document)
{
  TextTable table({Text::tr("Diagram"), Text::tr("overlaps"), Text::tr("flows through shapes"),
                   Text::tr("labels covered"), Text::tr("outside lanes"), Text::tr("crossings"), Text::tr("bends"),
                   Text::tr("backward"), Text::tr("length"), Text::tr("area")});
  for (const Diagram &diagram : document.diagrams()) {
    const layout::Metrics metrics = layout::measureDiagram(document, diagram.id, layout::interMetrics());
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
  return u"IN OUT [--mode everything|selection|new|sketch|routes] [--select ID,...] [--metrics]"_s;
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
                  Text::tr("everything: afresh; selection: only what --select names; new: only what is not drawn yet; "
                           "sketch: straighten what is drawn; routes: only flows")
                      .toStdString())
      ->type_name("MODE");
  arguments
      .add_option("--select", m_selected, Text::tr("What to place anew in the mode selection, as ids").toStdString())
      ->type_name("ID,...");
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

  const Result<std::vector<Id>> selected = selectionOf(input->document, *mode, m_selected);
  if (!selected)
    return selected.error();

  IdGenerator ids(DrawingSeed);
  Draft draft{input->document, ids};
  addMissingDiagrams(draft);
  const std::vector<Id> diagrams = diagramsFor(draft.document, *mode, *selected);
  if (diagrams.empty() && *mode == LayoutMode::Selection)
    return Error{u"select-undrawn"_s, {}, {}};
  for (const Id diagram : diagrams)
    if (const auto done = layout::layoutDiagram(draft, diagram, {*mode, *selected}, layout::interMetrics()); !done)
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
