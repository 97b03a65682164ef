#pragma once

#include <optional>
#include <string>

#include <QString>

#include "model/base/result.h"

/// From the texts that people type to the values that commands need.
namespace laneway::cli {

[[nodiscard]] inline QString textOf(const std::string &text)
{
  return QString::fromStdString(text);
}

/// Nothing where the option was not given. Error "option-not-number": option, text, least, most.
[[nodiscard]] Result<std::optional<qint64>> numberOf(const char *option, const std::string &text, qint64 least,
                                                     qint64 most);

/// Error "argument-missing": which, and of which command.
[[nodiscard]] Result<void> expectArgument(const char *what, const std::string &text, const QString &command);

}  // namespace laneway::cli
