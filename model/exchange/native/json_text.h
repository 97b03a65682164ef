#pragma once

#include <QByteArray>

#include "model/base/result.h"
#include "model/process/json/reading.h"

/// JSON text to trees and back: errors with line and column, no depth that could exhaust the stack, no key twice in
/// one object; written so that people can read it and version control shows small differences.
namespace laneway::json {

/// Parses UTF-8 text, with or without a byte order mark. Errors, each with line and column as arguments (from 1):
/// "json-empty" (none), "json-cut-off", "json-syntax", "json-too-deep", "json-key-twice" (and the key),
/// "json-not-utf8", "json-number-too-large".
[[nodiscard]] Result<Tree> parse(QByteArrayView text);

/// Indented by two; lists and objects of plain values stand on one line where that is short enough; UTF-8, numbers in
/// their shortest form; without a newline at the end. `indent` is what the lines after the first start with.
void print(const Tree &tree, QByteArray &to, int indent = 0);

/// On one line, without blanks.
[[nodiscard]] QByteArray printCompact(const Tree &tree);

}  // namespace laneway::json
