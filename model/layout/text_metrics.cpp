#include "model/layout/text_metrics.h"

#include <algorithm>
#include <cmath>

#include "model/layout/line_break.h"

namespace laneway::layout {

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
