#include "views/painting/sheet_header.h"

#include "model/layout/inter_metrics.h"
#include "model/layout/line_break.h"

namespace laneway::painting {

using namespace Qt::StringLiterals;

namespace {

constexpr layout::TextStyle TitleStyle{12, 600};
constexpr layout::TextStyle DetailStyle{11, 400};
constexpr double BaseLine = 14;
constexpr double Gap = 12;

TextBlock blockOf(const layout::BrokenLine &line, const layout::TextStyle &style, Align align, double x)
{
  TextBlock text;
  text.lines.push_back({line.text, line.width});
  text.font = Font{{}, style.pixelSize, style.weight};
  text.anchor = QPointF(x, BaseLine);
  text.align = align;
  return text;
}

}  // namespace

DisplayList sheetHeader(const SheetHeader &header, double width)
{
  const layout::TextMetrics &metrics = layout::interMetrics();
  DisplayList list;
  double room = width;
  const QString number = header.count > 1 ? u"%1 / %2"_s.arg(header.number).arg(header.count) : QString();
  for (const QString &detail : {number, header.date}) {
    if (detail.isEmpty())
      continue;
    const layout::BrokenLine line = layout::fittingLine(detail, DetailStyle, metrics, room);
    TextBlock text = blockOf(line, DetailStyle, Align::Right, room);
    text.ink = PaletteRole::MutedText;
    list.primitives.emplace_back(text);
    room -= line.width + Gap;
  }
  list.primitives.emplace_back(
      blockOf(layout::fittingLine(header.title, TitleStyle, metrics, room), TitleStyle, Align::Left, 0));
  return list;
}

}  // namespace laneway::painting
