#include "app/cli/documents.h"

#include <algorithm>
#include <optional>

#include <QFileInfo>
#include <QStringList>

#include "app/cli/command.h"
#include "app/messages/messages.h"
#include "model/exchange/files.h"
#include "model/exchange/formats.h"
#include "model/exchange/native/native_format.h"
#include "model/exchange/prosimos/prosimos_file.h"
#include "model/process/navigate.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;

namespace {

/// "FILE#VARIANT"; a file whose own name holds a '#' wins.
std::pair<QString, QString> splitVariant(const QString &name)
{
  const qsizetype at = name.lastIndexOf(u'#');
  if (at <= 0 || QFileInfo::exists(name))
    return {name, {}};
  return {name.first(at), name.sliced(at + 1)};
}

void sayReport(const ImportReport &report, Console &console)
{
  for (const ImportNote &note : report) {
    const QString text = sentence(note);
    console.complain(note.line > 0 ? Text::tr("line %1: %2").arg(note.line).arg(text) : text);
  }
}

bool isNamed(const QString &name, const QString &wanted)
{
  return name.simplified().compare(wanted.simplified(), Qt::CaseInsensitive) == 0;
}

QString quotedList(const QStringList &names)
{
  QStringList quoted;
  for (const QString &name : names)
    quoted << u'“' + name + u'”';
  return quoted.join(u", "_s);
}

bool hasSteps(const Document &document, Id scope)
{
  const std::vector<Id> nodes = nodesInside(document, scope);
  return std::any_of(nodes.begin(), nodes.end(), [&](Id id) { return isFlowNode(*document.get<Node>(id)); });
}

std::vector<Id> processesOf(const Document &document)
{
  std::vector<Id> processes;
  for (const Process *process : rankedProcesses(document))
    processes.push_back(process->id);
  return processes;
}

std::vector<Id> workflowsOf(const Document &document)
{
  std::vector<Id> workflows;
  for (const Process *process : rankedProcesses(document))
    for (const Workflow *workflow : rankedWorkflows(document, process->id))
      workflows.push_back(workflow->id);
  return workflows;
}

/// The one of that id or name.
Result<Id> findAmong(const std::vector<Id> &scopes, const Document &document, const QString &name)
{
  std::optional<Id> found;
  QStringList names;
  for (const Id id : scopes) {
    const QString own = nameOf(document.find(id));
    names << (own.isEmpty() ? id.text() : own);
    if (id.text() == name)
      return id;
    if (!isNamed(own, name))
      continue;
    if (found)
      return Error{u"scope-ambiguous"_s, {name, found->text(), id.text()}, {}};
    found = id;
  }
  if (found)
    return *found;
  return Error{u"scope-unknown"_s, {name, quotedList(names)}, {}};
}

}  // namespace

Result<Input> readInput(const QString &name, Console &console)
{
  const auto [file, variant] = splitVariant(name);
  Result<Imported> read =
      file == u"-"_s ? readWorkbook(console.readAll(), Text::tr("standard input")) : readWorkbookFile(file);
  if (!read)
    return read.error();
  sayReport(read->report, console);
  Input input{name, std::move(read).value().workbook, {}, variant};
  input.document = input.workbook.document;
  if (variant.isEmpty())
    return input;
  QStringList names;
  for (const Variant &each : input.workbook.variants) {
    names << each.name;
    if (isNamed(each.name, variant)) {
      input.document = each.document;
      return input;
    }
  }
  if (names.isEmpty())
    return Error{u"variant-none"_s, {file, variant}, {}};
  return Error{u"variant-unknown"_s, {file, variant, quotedList(names)}, {}};
}

Result<void> layScenarioFile(Input &input, const QString &file, Console &console)
{
  const Result<ImportReport> report = applyProsimosFile(input.document, file);
  if (!report)
    return report.error();
  sayReport(*report, console);
  if (input.variant.isEmpty())
    input.workbook.document = input.document;
  return {};
}

Result<Id> findScope(const Document &document, const QString &name)
{
  std::vector<Id> scopes = processesOf(document);
  const std::vector<Id> workflows = workflowsOf(document);
  scopes.insert(scopes.end(), workflows.begin(), workflows.end());
  if (!name.isEmpty())
    return findAmong(scopes, document, name);
  const auto first = std::find_if(scopes.begin(), scopes.end(), [&](Id id) { return hasSteps(document, id); });
  if (first == scopes.end())
    return Error{u"document-empty"_s, {}, {}};
  return *first;
}

Result<Id> findDrawnScope(const Document &document, const QString &name)
{
  Result<Id> found = findScope(document, name);
  if (found || !name.isEmpty())
    return found;
  for (const Id process : processesOf(document))
    if (!document.drawnIn(diagramOf(document, process)).isEmpty())
      return process;
  return found;
}

Result<Id> findWorkflow(const Document &document, const QString &name)
{
  return findAmong(workflowsOf(document), document, name);
}

Result<Id> findScenario(const Document &document, const QString &name)
{
  if (name.isEmpty())
    return Id();
  QStringList names;
  for (const Scenario &scenario : document.scenarios()) {
    names << scenario.name;
    if (scenario.id.text() == name || isNamed(scenario.name, name))
      return scenario.id;
  }
  if (names.isEmpty())
    return Error{u"scenario-none"_s, {name}, {}};
  return Error{u"scenario-unknown"_s, {name, quotedList(names)}, {}};
}

Result<void> writeDocument(const Workbook &workbook, const QString &name, Console &console)
{
  if (name == u"-"_s) {
    console.write(workbookToJson(workbook));
    return {};
  }
  const Format *format = formatOfName(name);
  if (!format || !format->write) {
    QStringList endings;
    for (const Format &each : formats())
      if (each.write)
        endings << u'.' + each.suffixes.front();
    return Error{u"output-unknown-kind"_s, {name, endings.join(u", "_s)}, {}};
  }
  const Result<ImportReport> report = writeWorkbookFile(workbook, name);
  if (!report)
    return report.error();
  sayReport(*report, console);
  return {};
}

Result<void> writeOutput(const QString &name, QByteArrayView bytes, Console &console)
{
  if (name != u"-"_s)
    return writeBytes(name, bytes);
  console.write(bytes);
  return {};
}

}  // namespace laneway::cli
