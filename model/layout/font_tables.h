#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QByteArray>

/// The tables of an OpenType font that say how wide texts are: characters to glyphs (cmap), advances (hmtx) and kerning
/// of pairs (GPOS). Read from the font's file alone, so that measuring needs no display and no QGuiApplication. Neither
/// a shaper nor a general font reader: ligatures, alternates and scripts that need shaping are left out.
namespace laneway::layout {

class FontTables {
 public:
  /// None where the data is not an OpenType font with these tables.
  [[nodiscard]] static std::optional<FontTables> read(const QByteArray &file);

  /// The glyph of a character; 0 where the font has none.
  [[nodiscard]] std::uint16_t glyph(char32_t character) const;
  /// Advance width in em.
  [[nodiscard]] double advance(std::uint16_t glyph) const;
  /// What is added to the advance of `first` where `second` follows, in em.
  [[nodiscard]] double kerning(std::uint16_t first, std::uint16_t second) const;

 private:
  class Reader;

  /// A subtable of GPOS: of pairs, or of pairs of classes.
  struct Pairs {
    std::vector<bool> covers;  ///< By first glyph.
    std::unordered_map<std::uint32_t, std::int16_t> values;
    std::vector<std::uint16_t> firstClass;  ///< By glyph; empty for pairs of glyphs.
    std::vector<std::uint16_t> secondClass;
    std::vector<std::int16_t> classValues;
    std::size_t secondClasses = 0;
  };

  bool readCharacters(const Reader &table);
  bool readAdvances(const Reader &hhea, const Reader &hmtx, const Reader &maxp);
  void readKerning(const Reader &gpos);
  void lookUpPlainPairs();
  [[nodiscard]] double lookUpKerning(std::uint16_t first, std::uint16_t second) const;
  void readPairs(const Reader &gpos, std::size_t at);

  double m_unitsPerEm = 1000;
  std::vector<std::uint16_t> m_basicGlyphs;  ///< Of the Basic Multilingual Plane, as far as the font reaches.
  std::unordered_map<char32_t, std::uint16_t> m_otherGlyphs;
  std::vector<std::uint16_t> m_advances;  ///< The last one counts for all glyphs beyond.
  std::size_t m_glyphCount = 0;
  std::vector<std::vector<Pairs>> m_kerning;  ///< Lookups, each with its subtables: the first that fits counts.
  std::vector<std::uint8_t> m_plainNumbers;   ///< By glyph: of an ASCII character, counted from 1; 0 of others.
  std::size_t m_plainCount = 0;
  std::vector<double> m_plainKerning;  ///< Of their pairs, which most texts are made of.
};

}  // namespace laneway::layout
