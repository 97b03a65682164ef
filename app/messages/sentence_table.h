#pragma once

#include <span>

/// The sentences of one part of the program: code and English source text with %1, %2, ... for the arguments. A text
/// with %n takes its first argument as the number that decides singular or plural.
namespace laneway::messages {

struct Sentence {
  const char *code;
  const char *text;  ///< Marked with QT_TRANSLATE_NOOP("Messages", ...).
};

[[nodiscard]] std::span<const Sentence> actionSentences();      ///< Names of edits.
[[nodiscard]] std::span<const Sentence> editSentences();        ///< Why an edit was refused.
[[nodiscard]] std::span<const Sentence> fileSentences();        ///< Files that can't be read or written.
[[nodiscard]] std::span<const Sentence> checkSentences();       ///< Findings of the checks.
[[nodiscard]] std::span<const Sentence> simulationSentences();  ///< What keeps a simulation from running or stops it.
[[nodiscard]] std::span<const Sentence> commandSentences();     ///< What is wrong with a command line.
[[nodiscard]] std::span<const Sentence> readingSentences();     ///< What a simulation's figures mean.

}  // namespace laneway::messages
