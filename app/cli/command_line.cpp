#include "app/cli/command_line.h"

#include <algorithm>
#include <string>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "app/cli/help.h"
#include "app/messages/language.h"
#include "app/messages/messages.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;

namespace {

/// Takes "--lang CODE" or "--lang=CODE" out of the arguments, wherever it stands.
Result<QString> takeLanguage(QStringList &arguments)
{
  QString language;
  for (qsizetype i = 0; i < arguments.size();) {
    const QString &each = arguments[i];
    if (each == u"--"_s)
      break;
    if (each.startsWith(u"--lang="_s)) {
      language = each.sliced(7);
      arguments.removeAt(i);
    } else if (each == u"--lang"_s) {
      if (i + 1 == arguments.size())
        return Error{u"option-needs-value"_s, {each}, {}};
      language = arguments[i + 1];
      arguments.remove(i, 2);
    } else {
      ++i;
      continue;
    }
    if (!availableLanguages().contains(language))
      return Error{u"language-unknown"_s, {language, availableLanguages().join(u", "_s)}, {}};
  }
  return language;
}

std::shared_ptr<Command> commandNamed(const QString &name)
{
  for (std::unique_ptr<Command> &command : makeCommands())
    if (command->name() == name)
      return std::move(command);
  return nullptr;
}

bool asksForHelp(const QString &argument)
{
  return argument == u"--help"_s || argument == u"-h"_s;
}

Error unexpected(const std::string &argument, const Command &command)
{
  const QString text = QString::fromStdString(argument);
  const QString code = text.startsWith(u'-') && text != u"-"_s ? u"option-unknown"_s : u"argument-unexpected"_s;
  return Error{code, {text, command.name()}, {}};
}

/// Hands the arguments to the command's own members.
Result<void> parse(CLI::App &app, const Command &command, const QStringList &arguments)
{
  std::vector<std::string> reversed;  // as CLI11 wants them
  for (auto each = arguments.crbegin(); each != arguments.crend(); ++each)
    reversed.push_back(each->toStdString());
  app.allow_extras();
  try {
    app.parse(reversed);
  } catch (const CLI::ParseError &error) {
    // Options are plain texts, so what can go wrong is a missing value: "--json: 1 required TEXT missing".
    const QString said = QString::fromStdString(error.what());
    return Error{u"option-needs-value"_s, {said.section(u':', 0, 0)}, {}};
  }
  const std::vector<std::string> extras = app.remaining();
  if (!extras.empty())
    return unexpected(extras.front(), command);
  return {};
}

int help(const Invocation &invocation, Console &console)
{
  if (!invocation.command) {
    console.print(overview());
  } else {
    CLI::App app;
    app.set_help_flag();
    invocation.command->define(app);
    console.print(helpFor(*invocation.command, app));
  }
  return static_cast<int>(Exit::Done);
}

}  // namespace

Result<Invocation> readInvocation(const QStringList &given)
{
  QStringList arguments = given;
  Result<QString> language = takeLanguage(arguments);
  if (!language)
    return language.error();
  Invocation invocation;
  invocation.language = *language;
  if (arguments.isEmpty())
    return invocation;

  const QString first = arguments.front();
  if (first == u"--version"_s) {
    invocation.kind = Invocation::Kind::Version;
    return invocation;
  }
  if (asksForHelp(first) || first == u"help"_s) {
    invocation.kind = Invocation::Kind::Help;
    if (arguments.size() < 2)
      return invocation;
    invocation.command = commandNamed(arguments[1]);
    if (!invocation.command)
      return Error{u"command-unknown"_s, {arguments[1]}, {}};
    return invocation;
  }
  invocation.command = commandNamed(first);
  if (!invocation.command) {
    const auto isOption = [](const QString &each) { return each.startsWith(u'-') && each.size() > 1; };
    const auto option = std::find_if(arguments.begin(), arguments.end(), isOption);
    if (option != arguments.end() && *option != u"--"_s)
      return Error{u"option-unknown-at-all"_s, {*option}, {}};
    arguments.removeAll(u"--"_s);
    invocation.arguments = arguments;
    return invocation;
  }
  arguments.removeFirst();
  const auto end = std::find(arguments.begin(), arguments.end(), u"--"_s);
  const bool wantsHelp = std::any_of(arguments.begin(), end, asksForHelp);
  invocation.kind = wantsHelp ? Invocation::Kind::Help : Invocation::Kind::Command;
  invocation.arguments = arguments;
  return invocation;
}

int run(const Invocation &invocation, Console &console)
{
  switch (invocation.kind) {
    case Invocation::Kind::Window:
      Q_ASSERT(false);
      break;
    case Invocation::Kind::Version:
      console.print(u"Laneway " LANEWAY_VERSION "\n"_s);
      break;
    case Invocation::Kind::Help:
      return help(invocation, console);
    case Invocation::Kind::Command: {
      CLI::App app;
      app.set_help_flag();
      invocation.command->define(app);
      if (const Result<void> parsed = parse(app, *invocation.command, invocation.arguments); !parsed)
        return refuse(parsed.error(), console);
      const Result<Exit> result = invocation.command->run(console);
      if (!result)
        return refuse(result.error(), console);
      if (!console.isSound())
        return refuse(Error{u"output-not-writable"_s, {}, {}}, console);
      return static_cast<int>(*result);
    }
  }
  return static_cast<int>(Exit::Done);
}

int refuse(const Error &error, Console &console)
{
  console.complain(sentence(error));
  return static_cast<int>(Exit::Unusable);
}

}  // namespace laneway::cli
