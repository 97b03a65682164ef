#pragma once

#include <utility>

#include <QString>
#include <QStringList>

#include "model/base/result.h"

/// How edits say no, and how their results are handed on.
namespace laneway {

[[nodiscard]] inline Error refusal(const char *code, Id element = {}, QStringList arguments = {})
{
  return {QString::fromLatin1(code), std::move(arguments), element};
}

/// "There is no such element (any more)".
[[nodiscard]] inline Error missing(Id element)
{
  return refusal("element-missing", element, {element.text()});
}

/// Keeps what an operation made and passes on whether it could, so that an Edit is one line:
/// `session.perform(label, [&](Draft &d) { return keep(made, createNode(d, ...)); })`.
template <typename T>
[[nodiscard]] Result<void> keep(T &value, Result<T> result)
{
  if (!result)
    return result.error();
  value = std::move(result).value();
  return {};
}

}  // namespace laneway
