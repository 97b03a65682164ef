#include "app/cli/arguments.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;

Result<std::optional<qint64>> numberOf(const char *option, const std::string &text, qint64 least, qint64 most)
{
  if (text.empty())
    return std::optional<qint64>();
  bool isNumber = false;
  const qint64 number = textOf(text).toLongLong(&isNumber);
  if (isNumber && number >= least && number <= most)
    return std::optional(number);
  return Error{u"option-not-number"_s,
               {QString::fromLatin1(option), textOf(text), QString::number(least), QString::number(most)},
               {}};
}

Result<void> expectArgument(const char *what, const std::string &text, const QString &command)
{
  if (!text.empty())
    return {};
  return Error{u"argument-missing"_s, {QString::fromLatin1(what), command}, {}};
}

}  // namespace laneway::cli
