#include "app/cli/help.h"

#include <CLI/App.hpp>

#include "app/cli/command.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;

namespace {

/// Two columns, the second aligned.
QString listed(const QList<std::pair<QString, QString>> &rows)
{
  qsizetype width = 0;
  for (const auto &[left, right] : rows)
    width = std::max(width, left.size());
  QString text;
  for (const auto &[left, right] : rows)
    text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
  return text;
}

}  // namespace

QString overview()
{
  QString text = Text::tr("Laneway: draw how work is done, and find out where it gets stuck.") + u"\n\n"_s;
  text += Text::tr("Usage:") + u"\n  laneway [FILE...]\n  laneway COMMAND ...\n\n"_s;
  text += Text::tr("Commands:") + u'\n';
  QList<std::pair<QString, QString>> rows;
  for (const std::unique_ptr<Command> &command : makeCommands())
    rows.append({command->name(), command->summary()});
  rows.append({u"help [COMMAND]"_s, Text::tr("Say how the program, or a command, is used")});
  text += listed(rows) + u'\n';
  text += Text::tr("Options:") + u'\n';
  text += listed({{u"--lang CODE"_s, Text::tr("Speak this language: en, de (English where it is not given)")},
                  {u"--version"_s, Text::tr("Say which version this is")}});
  text += u'\n' + Text::tr("FILE#VARIANT names a variant inside a file; - is standard input or output.") + u'\n';
  text +=
      Text::tr("Exit codes: 0 done, 1 findings or differences, 2 unusable arguments, input or output, 3 cancelled.") +
      u'\n';
  return text;
}

QString helpFor(const Command &command, const CLI::App &arguments)
{
  QString text = command.summary() + u".\n\n"_s;
  text += Text::tr("Usage:") + u"\n  laneway "_s + command.name() + u' ' + command.usage() + u"\n\n"_s;
  QList<std::pair<QString, QString>> rows;
  for (const CLI::Option *option : arguments.get_options()) {
    const QString name = QString::fromStdString(option->get_name(option->get_positional()));
    const QString value = option->get_positional() || option->get_items_expected_max() == 0
                              ? QString()
                              : u' ' + QString::fromStdString(option->get_type_name());
    rows.append({name + value, QString::fromStdString(option->get_description())});
  }
  return text + Text::tr("Arguments:") + u'\n' + listed(rows);
}

}  // namespace laneway::cli
