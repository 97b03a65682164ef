#include "model/layout/font_tables.h"

#include <algorithm>
#include <bit>
#include <set>
#include <span>

namespace laneway::layout {

/// Big-endian numbers of a table; what lies outside reads as 0, so that a damaged font cannot lead outside.
class FontTables::Reader {
 public:
  Reader() = default;
  explicit Reader(std::span<const unsigned char> bytes) : m_bytes(bytes) {}

  [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
  [[nodiscard]] std::uint16_t u16(std::size_t at) const
  {
    return at + 2 <= m_bytes.size() ? static_cast<std::uint16_t>(m_bytes[at] << 8U | m_bytes[at + 1])
                                    : std::uint16_t{0};
  }
  [[nodiscard]] std::int16_t i16(std::size_t at) const { return static_cast<std::int16_t>(u16(at)); }
  [[nodiscard]] std::uint32_t u32(std::size_t at) const
  {
    return static_cast<std::uint32_t>(u16(at)) << 16U | u16(at + 2);
  }
  /// The table of that name where this is a font's file; empty where it has none.
  [[nodiscard]] Reader table(std::uint32_t tag) const
  {
    const std::size_t count = u16(4);
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t entry = 12 + 16 * i;
      const std::size_t offset = u32(entry + 8);
      const std::size_t length = u32(entry + 12);
      if (u32(entry) == tag && offset <= m_bytes.size() && length <= m_bytes.size() - offset)
        return Reader(m_bytes.subspan(offset, length));
    }
    return {};
  }

  /// The glyphs of a coverage table, in the order of their coverage index.
  [[nodiscard]] std::vector<std::uint16_t> coverage(std::size_t at) const
  {
    std::vector<std::uint16_t> glyphs;
    const std::size_t count = u16(at + 2);
    if (u16(at) == 1) {
      for (std::size_t i = 0; i < count; ++i)
        glyphs.push_back(u16(at + 4 + 2 * i));
    } else if (u16(at) == 2) {
      for (std::size_t i = 0; i < count; ++i)
        for (std::uint32_t glyph = u16(at + 4 + 6 * i); glyph <= u16(at + 6 + 6 * i); ++glyph)
          glyphs.push_back(static_cast<std::uint16_t>(glyph));
    }
    return glyphs;
  }

  /// The class of each glyph by a class definition table; 0 for those it does not name.
  [[nodiscard]] std::vector<std::uint16_t> classes(std::size_t at, std::size_t glyphCount) const
  {
    std::vector<std::uint16_t> classes(glyphCount, 0);
    const auto set = [&classes](std::size_t glyph, std::uint16_t value) {
      if (glyph < classes.size())
        classes[glyph] = value;
    };
    if (u16(at) == 1) {
      for (std::size_t i = 0; i < u16(at + 4); ++i)
        set(u16(at + 2) + i, u16(at + 6 + 2 * i));
    } else if (u16(at) == 2) {
      for (std::size_t i = 0; i < u16(at + 2); ++i)
        for (std::size_t glyph = u16(at + 4 + 6 * i); glyph <= u16(at + 6 + 6 * i); ++glyph)
          set(glyph, u16(at + 8 + 6 * i));
    }
    return classes;
  }

 private:
  std::span<const unsigned char> m_bytes;
};

namespace {

constexpr std::uint32_t tag(const char (&name)[5])
{
  return static_cast<std::uint32_t>(name[0]) << 24U | static_cast<std::uint32_t>(name[1]) << 16U |
         static_cast<std::uint32_t>(name[2]) << 8U | static_cast<std::uint32_t>(name[3]);
}

/// Where the horizontal advance stands in a value record of the format, in bytes; none where it has no advance.
std::optional<std::size_t> advanceOffset(std::uint16_t format)
{
  constexpr std::uint16_t XAdvance = 0x0004;
  if ((format & XAdvance) == 0)
    return std::nullopt;
  return 2 * static_cast<std::size_t>(std::popcount(static_cast<unsigned>(format & (XAdvance - 1U))));
}

std::size_t recordSize(std::uint16_t format)
{
  return 2 * static_cast<std::size_t>(std::popcount(static_cast<unsigned>(format)));
}

std::uint32_t pairKey(std::uint16_t first, std::uint16_t second)
{
  return static_cast<std::uint32_t>(first) << 16U | second;
}

}  // namespace

std::optional<FontTables> FontTables::read(const QByteArray &file)
{
  const Reader font(
      std::span(reinterpret_cast<const unsigned char *>(file.constData()), static_cast<std::size_t>(file.size())));
  FontTables tables;
  tables.m_unitsPerEm = font.table(tag("head")).u16(18);
  if (tables.m_unitsPerEm <= 0 || !tables.readCharacters(font.table(tag("cmap"))) ||
      !tables.readAdvances(font.table(tag("hhea")), font.table(tag("hmtx")), font.table(tag("maxp"))))
    return std::nullopt;
  tables.readKerning(font.table(tag("GPOS")));
  tables.lookUpPlainPairs();
  return tables;
}

bool FontTables::readCharacters(const Reader &table)
{
  // The full Unicode mapping has format 12: groups of consecutive characters with consecutive glyphs.
  for (std::size_t i = 0; i < table.u16(2); ++i) {
    const std::size_t at = table.u32(4 + 8 * i + 4);
    if (table.u16(at) != 12)
      continue;
    const std::size_t groups = std::min<std::size_t>(table.u32(at + 12), table.size() / 12);
    for (std::size_t group = 0; group < groups; ++group) {
      const std::size_t entry = at + 16 + 12 * group;
      const std::uint32_t first = table.u32(entry);
      const std::uint32_t last = std::min<std::uint32_t>(table.u32(entry + 4), 0x10ffff);
      for (std::uint32_t character = first; character <= last; ++character) {
        const auto glyph = static_cast<std::uint16_t>(table.u32(entry + 8) + (character - first));
        if (character > 0xffff) {
          m_otherGlyphs[character] = glyph;
          continue;
        }
        if (m_basicGlyphs.size() <= character)
          m_basicGlyphs.resize(character + 1, 0);
        m_basicGlyphs[character] = glyph;
      }
    }
    return groups > 0;
  }
  return false;
}

bool FontTables::readAdvances(const Reader &hhea, const Reader &hmtx, const Reader &maxp)
{
  m_glyphCount = maxp.u16(4);
  const std::size_t count = std::min<std::size_t>(hhea.u16(34), hmtx.size() / 4);
  for (std::size_t i = 0; i < count; ++i)
    m_advances.push_back(hmtx.u16(4 * i));
  return !m_advances.empty();
}

void FontTables::readKerning(const Reader &gpos)
{
  const std::size_t features = gpos.u16(6);
  const std::size_t lookups = gpos.u16(8);
  std::set<std::uint16_t> kerning;  // Lookups apply in the order of their list.
  for (std::size_t i = 0; i < gpos.u16(features); ++i) {
    const std::size_t entry = features + 2 + 6 * i;
    if (gpos.u32(entry) != tag("kern"))
      continue;
    const std::size_t feature = features + gpos.u16(entry + 4);
    for (std::size_t k = 0; k < gpos.u16(feature + 2); ++k)
      kerning.insert(gpos.u16(feature + 4 + 2 * k));
  }
  for (const std::uint16_t index : kerning) {
    const std::size_t lookup = lookups + gpos.u16(lookups + 2 + 2 * std::size_t{index});
    m_kerning.emplace_back();
    for (std::size_t i = 0; i < gpos.u16(lookup + 4); ++i) {
      std::size_t at = lookup + gpos.u16(lookup + 6 + 2 * i);
      std::uint16_t type = gpos.u16(lookup);
      if (type == 9) {  // An extension: the subtable stands further away.
        type = gpos.u16(at + 2);
        at += gpos.u32(at + 4);
      }
      if (type == 2)
        readPairs(gpos, at);
    }
  }
}

void FontTables::readPairs(const Reader &gpos, std::size_t at)
{
  const std::uint16_t firstFormat = gpos.u16(at + 4);
  const std::size_t valueSize = recordSize(firstFormat) + recordSize(gpos.u16(at + 6));
  const std::optional<std::size_t> advance = advanceOffset(firstFormat);
  if (!advance)
    return;
  const std::vector<std::uint16_t> covered = gpos.coverage(at + gpos.u16(at + 2));
  Pairs pairs;
  pairs.covers.resize(m_glyphCount, false);
  for (const std::uint16_t glyph : covered)
    if (glyph < m_glyphCount)
      pairs.covers[glyph] = true;

  if (gpos.u16(at) == 1) {
    const std::size_t sets = std::min<std::size_t>(gpos.u16(at + 8), covered.size());
    for (std::size_t i = 0; i < sets; ++i) {
      const std::size_t set = at + gpos.u16(at + 10 + 2 * i);
      for (std::size_t k = 0; k < gpos.u16(set); ++k) {
        const std::size_t record = set + 2 + k * (2 + valueSize);
        pairs.values.emplace(pairKey(covered[i], gpos.u16(record)), gpos.i16(record + 2 + *advance));
      }
    }
  } else if (gpos.u16(at) == 2) {
    const std::size_t firstClasses = gpos.u16(at + 12);
    pairs.secondClasses = gpos.u16(at + 14);
    pairs.firstClass = gpos.classes(at + gpos.u16(at + 8), m_glyphCount);
    pairs.secondClass = gpos.classes(at + gpos.u16(at + 10), m_glyphCount);
    pairs.classValues.resize(firstClasses * pairs.secondClasses);
    for (std::size_t i = 0; i < pairs.classValues.size(); ++i)
      pairs.classValues[i] = gpos.i16(at + 16 + i * valueSize + *advance);
  }
  m_kerning.back().push_back(std::move(pairs));
}

std::uint16_t FontTables::glyph(char32_t character) const
{
  if (character < m_basicGlyphs.size())
    return m_basicGlyphs[character];
  const auto found = m_otherGlyphs.find(character);
  return found == m_otherGlyphs.end() ? std::uint16_t{0} : found->second;
}

double FontTables::advance(std::uint16_t glyph) const
{
  return m_advances[std::min<std::size_t>(glyph, m_advances.size() - 1)] / m_unitsPerEm;
}

void FontTables::lookUpPlainPairs()
{
  constexpr char32_t first = 0x20;
  constexpr char32_t last = 0x7e;
  std::vector<std::uint16_t> glyphs;
  m_plainNumbers.assign(m_glyphCount, 0);
  for (char32_t character = first; character <= last; ++character) {
    const std::uint16_t of = glyph(character);
    if (of == 0 || of >= m_glyphCount || m_plainNumbers[of] != 0)
      continue;
    glyphs.push_back(of);
    m_plainNumbers[of] = static_cast<std::uint8_t>(glyphs.size());
  }
  for (const std::uint16_t left : glyphs) {
    for (const std::uint16_t right : glyphs)
      m_plainKerning.push_back(lookUpKerning(left, right));
  }
  m_plainCount = glyphs.size();
}

double FontTables::kerning(std::uint16_t first, std::uint16_t second) const
{
  if (first >= m_glyphCount || second >= m_glyphCount)
    return 0;
  const std::size_t left = m_plainNumbers[first];
  const std::size_t right = m_plainNumbers[second];
  return left > 0 && right > 0 ? m_plainKerning[(left - 1) * m_plainCount + right - 1] : lookUpKerning(first, second);
}

double FontTables::lookUpKerning(std::uint16_t first, std::uint16_t second) const
{
  int units = 0;
  for (const std::vector<Pairs> &lookup : m_kerning) {
    for (const Pairs &pairs : lookup) {
      if (!pairs.covers[first])
        continue;
      if (pairs.firstClass.empty()) {
        const auto found = pairs.values.find(pairKey(first, second));
        if (found == pairs.values.end())
          continue;
        units += found->second;
      } else {
        const std::size_t at = pairs.firstClass[first] * pairs.secondClasses + pairs.secondClass[second];
        units += at < pairs.classValues.size() ? pairs.classValues[at] : 0;
      }
      break;
    }
  }
  return units / m_unitsPerEm;
}

}  // namespace laneway::layout
