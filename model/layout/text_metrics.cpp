#include "model/layout/text_metrics.h"

#include <algorithm>
#include <cmath>

#include "model/layout/line_break.h"

namespace laneway::layout {

namespace {

/// Advance width in em.
double advance(char16_t unit)
{
  const QChar character(unit);
  if (QStringView(u"ijl.,:;'|!I ").contains(character))
    return 0.28;
  if (QStringView(u"ftr()[]-/").contains(character))
    return 0.38;
  if (QStringView(u"mwMW@%").contains(character))
    return 0.86;
  if (unit >= 0x1100 && !character.isSurrogate())
    return 1.0;
  if (character.isLowSurrogate())
    return 0.0;
  if (character.isHighSurrogate())
    return 1.2;
  return character.isUpper() ? 0.67 : 0.58;
}

}  // namespace

double PlainTextMetrics::width(QStringView text, const TextStyle &style) const
{
  double ems = 0;
  for (const QChar character : text)
    ems += advance(character.unicode());
  return ems * style.pixelSize * (style.weight > 500 ? 1.05 : 1.0);
}

double PlainTextMetrics::lineHeight(const TextStyle &style) const
{
  return std::ceil(style.pixelSize * 1.25);
}

std::vector<QString> wrapped(QStringView text, const TextStyle &style, double width, const TextMetrics &metrics)
{
  std::vector<QString> lines;
  for (const BrokenLine &line : breakText(text, style, metrics, {.width = width}).lines)
    lines.push_back(line.text);
  if (lines.empty())
    lines.push_back(text.toString());
  return lines;
}

Size textSize(QStringView text, const TextStyle &style, double width, const TextMetrics &metrics)
{
  if (text.isEmpty())
    return {};
  const std::vector<QString> lines = wrapped(text, style, width, metrics);
  double widest = 0;
  for (const QString &line : lines)
    widest = std::max(widest, metrics.width(line, style));
  return {std::ceil(widest), std::ceil(static_cast<double>(lines.size()) * metrics.lineHeight(style))};
}

}  // namespace laneway::layout
