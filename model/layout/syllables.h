#pragma once

#include <QStringView>

namespace laneway::layout {

/// Whether a word in Latin letters may go on in the next line from the letter `at` on: before the consonants that can
/// begin a syllable in German or English, as many as possible (the principle of the maximal onset), with a vowel on
/// both sides. A guess without a dictionary, for words that no line is wide enough for.
[[nodiscard]] bool beginsSyllable(QStringView word, qsizetype at);

}  // namespace laneway::layout
