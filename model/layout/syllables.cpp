#include "model/layout/syllables.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <QString>

namespace laneway::layout {

namespace {

using namespace std::string_view_literals;

// What more than one consonant begins a German or an English syllable.
constexpr std::array Onsets{u"bl"sv,   u"br"sv,   u"ch"sv,  u"chr"sv, u"cl"sv,  u"cr"sv,   u"dr"sv,   u"fl"sv,
                            u"fr"sv,   u"gl"sv,   u"gn"sv,  u"gr"sv,  u"kl"sv,  u"kn"sv,   u"kr"sv,   u"pf"sv,
                            u"pfl"sv,  u"ph"sv,   u"pl"sv,  u"pr"sv,  u"sch"sv, u"schl"sv, u"schm"sv, u"schn"sv,
                            u"schr"sv, u"schw"sv, u"scr"sv, u"sh"sv,  u"sk"sv,  u"sl"sv,   u"sm"sv,   u"sn"sv,
                            u"sp"sv,   u"spl"sv,  u"spr"sv, u"st"sv,  u"str"sv, u"sw"sv,   u"th"sv,   u"thr"sv,
                            u"tr"sv,   u"tw"sv,   u"wh"sv,  u"wr"sv,  u"zw"sv};

/// The letter without case and accents.
char16_t plain(QChar letter)
{
  const QString parts = letter.toLower().decomposition();
  return parts.isEmpty() ? letter.toLower().unicode() : parts.front().unicode();
}

bool isVowel(QChar letter)
{
  return u"aeiouy"sv.find(plain(letter)) != std::u16string_view::npos;
}

bool isConsonant(QChar letter)
{
  const char16_t of = plain(letter);
  return ((of >= u'a' && of <= u'z') || of == u'ß') && !isVowel(letter);
}

/// Letters that are one sound stay together.
bool isOneSound(QChar first, QChar second)
{
  constexpr std::array Sounds{u"ch"sv, u"ck"sv, u"ph"sv, u"sc"sv, u"sh"sv, u"th"sv};
  const std::array<char16_t, 2> pair{plain(first), plain(second)};
  return std::find(Sounds.begin(), Sounds.end(), std::u16string_view(pair.data(), pair.size())) != Sounds.end();
}

/// The s that German puts behind -ung where it joins words: Prüfungs-stelle.
bool isLinkingS(QStringView word, qsizetype at)
{
  return plain(word[at]) == u's' && at >= 2 && plain(word[at - 2]) == u'n' && plain(word[at - 1]) == u'g';
}

bool isOnset(QStringView consonants)
{
  if (consonants.size() == 1)
    return consonants.front().toLower() != u'x';
  std::u16string letters;
  for (const QChar each : consonants)
    letters += plain(each);
  return std::find(Onsets.begin(), Onsets.end(), letters) != Onsets.end();
}

}  // namespace

bool beginsSyllable(QStringView word, qsizetype at)
{
  if (at < 1 || at >= word.size() || !isConsonant(word[at]) || isOneSound(word[at - 1], word[at]))
    return false;
  // A longer run is not a word: it must not be walked to its ends.
  constexpr qsizetype LongestRun = 8;
  qsizetype first = at;
  while (first > 0 && at - first < LongestRun && isConsonant(word[first - 1]))
    --first;
  qsizetype end = at;
  while (end < word.size() && end - at < LongestRun && isConsonant(word[end]))
    ++end;
  if (first == 0 || end == word.size() || !isVowel(word[first - 1]) || !isVowel(word[end]))
    return false;
  const auto mayBegin = [&](qsizetype from) {
    return isOnset(word.sliced(from, end - from)) && !isOneSound(word[from - 1], word[from]) && !isLinkingS(word, from);
  };
  for (qsizetype longer = first; longer < at; ++longer) {
    if (mayBegin(longer))
      return false;
  }
  return mayBegin(at);
}

}  // namespace laneway::layout
