#include "app/cli/diff_command.h"

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "app/cli/documents.h"
#include "app/messages/describe_change.h"
#include "model/edit/comparison.h"
#include "model/exchange/native/json_text.h"
#include "model/process/json/element_json.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;

namespace {

/// What stands under "changes" in the JSON: {"id", "table", "change", "properties" or "element"}.
json::Tree toJson(const Change &change)
{
  json::Tree tree = json::Tree::object();
  tree["id"] = change.id.text().toStdString();
  tree["table"] = std::string(json::tableKeyOf(change.latest()));
  if (change.isAddition() || change.isRemoval()) {
    tree["change"] = change.isAddition() ? "added" : "removed";
    tree["element"] = json::elementToJson(change.latest());
    return tree;
  }
  tree["change"] = "changed";
  json::Tree properties = json::Tree::array();
  for (const PropertyChange &each : propertyChanges(change)) {
    json::Tree property = json::Tree::object();
    property["property"] = each.property.toStdString();
    if (!each.before.isEmpty())
      property["before"] = each.before.json();
    if (!each.after.isEmpty())
      property["after"] = each.after.json();
    properties.push_back(std::move(property));
  }
  tree["properties"] = std::move(properties);
  return tree;
}

QByteArray asJson(const ChangeSet &changes)
{
  json::Tree tree = json::Tree::object();
  tree["format"] = "laneway-diff";
  tree["version"] = 1;
  json::Tree rows = json::Tree::array();
  for (const Change &change : changes)
    rows.push_back(toJson(change));
  tree["changes"] = std::move(rows);
  QByteArray text;
  json::print(tree, text);
  return text + '\n';
}

}  // namespace

QString DiffCommand::summary() const
{
  return Text::tr("Say what changed between two documents or variants");
}

void DiffCommand::define(CLI::App &arguments)
{
  arguments.add_option("OLD", m_old, Text::tr("The earlier document, or FILE#VARIANT").toStdString());
  arguments.add_option("NEW", m_new, Text::tr("The later document, or FILE#VARIANT").toStdString());
  arguments.add_flag("--json", m_asJson, Text::tr("As JSON").toStdString());
  arguments.add_flag("--layout", m_withLayout, Text::tr("What changed in the drawing too").toStdString());
}

Result<Exit> DiffCommand::run(Console &console)
{
  for (const auto &[what, text] : {std::pair("OLD", m_old), std::pair("NEW", m_new)})
    if (const auto given = expectArgument(what, text, name()); !given)
      return given.error();
  const Result<Input> before = readInput(textOf(m_old), console);
  if (!before)
    return before.error();
  const Result<Input> after = readInput(textOf(m_new), console);
  if (!after)
    return after.error();
  const ChangeSet changes =
      compared(before->document, after->document, m_withLayout ? Compared::MeaningAndLayout : Compared::Meaning);
  if (m_asJson)
    console.write(asJson(changes));
  else
    for (const QString &line : describeChanges(changes, before->document, after->document))
      console.print(line + u'\n');
  return changes.isEmpty() ? Exit::Done : Exit::Findings;
}

}  // namespace laneway::cli
