#include "model/layout/text_metrics.h"

#include <algorithm>
#include <cmath>

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

/// The number of leading characters of `word` that fit into `width`, at least one whole character.
qsizetype fittingLength(QStringView word, const TextStyle &style, double width, const TextMetrics &metrics)
{
  qsizetype low = 1;
  qsizetype high = word.size();
  while (low < high) {
    const qsizetype middle = (low + high + 1) / 2;
    if (metrics.width(word.first(middle), style) <= width)
      low = middle;
    else
      high = middle - 1;
  }
  if (low < word.size() && word[low].isLowSurrogate())
    ++low;
  return low;
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
  for (const QStringView paragraph : text.split(u'\n')) {
    QString line;
    for (QStringView word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
      const QString longer = line.isEmpty() ? word.toString() : line + u' ' + word.toString();
      if (metrics.width(longer, style) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty())
        lines.push_back(line);
      while (metrics.width(word, style) > width && word.size() > 1) {
        const qsizetype fits = fittingLength(word, style, width, metrics);
        if (fits >= word.size())
          break;
        lines.push_back(word.first(fits).toString());
        word = word.sliced(fits);
      }
      line = word.toString();
    }
    lines.push_back(line);
  }
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
