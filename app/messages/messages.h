#pragma once

#include <QString>

/// The one place where codes become sentences, in the language of the program, for the window and the command line
/// alike. The sentences stand in the tables beside this file, one table per part of the program.
namespace laneway {

struct ActionLabel;
struct Error;
struct Finding;
struct ImportNote;
struct Statement;

/// What happened, where, and what to do.
[[nodiscard]] QString sentence(const Error &error);
[[nodiscard]] QString sentence(const Finding &finding);
/// What reading or writing a file repaired or left out, without the line.
[[nodiscard]] QString sentence(const ImportNote &note);
/// What a simulation's figures mean; amounts of money are in `currency`.
[[nodiscard]] QString sentence(const Statement &statement, const QString &currency);
/// The name of an edit, for the undo and redo menu entries: "Rename “Check documents”".
[[nodiscard]] QString sentence(const ActionLabel &label);

}  // namespace laneway
