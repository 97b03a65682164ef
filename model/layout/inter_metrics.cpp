#include "model/layout/inter_metrics.h"

#include <cmath>
#include <cstdint>
#include <optional>

#include <QChar>
#include <QFile>

#include "model/layout/font_tables.h"

namespace laneway::layout {

using namespace Qt::StringLiterals;

namespace {

/// The faces are read on first use, each once, by whichever thread needs it first.
const FontTables *tablesOf(int weight)
{
  const auto load = [](int face) -> std::optional<FontTables> {
    QFile file(fontFile(face));
    if (!file.open(QIODevice::ReadOnly))
      return std::nullopt;
    return FontTables::read(file.readAll());
  };
  static const auto pointer = [](const std::optional<FontTables> &tables) { return tables ? &*tables : nullptr; };
  if (weight < 450) {
    static const std::optional<FontTables> regular = load(400);
    return pointer(regular);
  }
  if (weight < 550) {
    static const std::optional<FontTables> medium = load(500);
    return pointer(medium);
  }
  if (weight < 650) {
    static const std::optional<FontTables> semiBold = load(600);
    return pointer(semiBold);
  }
  static const std::optional<FontTables> bold = load(700);
  return pointer(bold);
}

bool isInvisible(char32_t character)
{
  switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
      return true;
    default:
      return false;  // Thirty categories; only these take no room.
  }
}

/// In em, for characters that another font must draw: rather too wide than too narrow.
double foreignAdvance(char32_t character)
{
  const bool skinTone = character >= 0x1f3fb && character <= 0x1f3ff;
  if (skinTone)
    return 0;
  if (character >= 0x1f1e6 && character <= 0x1f1ff)
    return 0.7;  // Flags are pairs of these.
  if (character >= 0x1f000 && character <= 0x1faff)
    return 1.4;
  if (character >= 0x1100)
    return 1.0;
  switch (QChar::script(character)) {
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Thai:
      return 0.65;
    default:
      return 0.8;
  }
}

}  // namespace

QString fontFile(int weight)
{
  const QString face = weight < 450   ? u"Regular"_s
                       : weight < 550 ? u"Medium"_s
                       : weight < 650 ? u"SemiBold"_s
                                      : u"Bold"_s;
  return u":/laneway/fonts/Inter-%1.otf"_s.arg(face);
}

double InterMetrics::width(QStringView text, const TextStyle &style) const
{
  const FontTables *font = tablesOf(style.weight);
  double ems = 0;
  std::uint16_t previous = 0;
  bool joined = false;  // After a zero width joiner, which merges pictures into one.
  for (qsizetype i = 0; i < text.size(); ++i) {
    char32_t character = text[i].unicode();
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      character = QChar::surrogateToUcs4(text[i], text[i + 1]);
      ++i;
    }
    const std::uint16_t glyph = font ? font->glyph(character) : std::uint16_t{0};
    if (glyph == 0) {
      if (!isInvisible(character) && !joined)
        ems += foreignAdvance(character);
      joined = character == 0x200d;
    } else if (!isInvisible(character)) {
      ems += font->advance(glyph);
      if (previous != 0)
        ems += font->kerning(previous, glyph);
      joined = false;
    }
    previous = glyph;
  }
  return ems * style.pixelSize;
}

double InterMetrics::lineHeight(const TextStyle &style) const
{
  return std::ceil(style.pixelSize * 1.2);
}

const InterMetrics &interMetrics()
{
  static const InterMetrics metrics;
  return metrics;
}

}  // namespace laneway::layout
