#include "app/cli/text_table.h"

#include <algorithm>

namespace laneway::cli {

using namespace Qt::StringLiterals;

namespace {

/// In characters as terminals count them: combining marks stand on the one before.
int widthOf(const QString &text)
{
  int width = 0;
  for (const char32_t character : text.toUcs4())
    width += QChar::isMark(character) ? 0 : 1;
  return width;
}

}  // namespace

TextTable::TextTable(QStringList headers)
    : m_headers(std::move(headers)), m_aligns(static_cast<std::size_t>(m_headers.size()), Align::Right)
{
  m_aligns.front() = Align::Left;
}

QString TextTable::text() const
{
  std::vector<int> widths(m_aligns.size(), 0);
  for (const QStringList &row : m_rows)
    for (qsizetype i = 0; i < row.size(); ++i)
      widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], widthOf(row[i]));

  QString result;
  const auto addLine = [&](const QStringList &cells) {
    QString line;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] == 0)
        continue;
      const QString cell = cells.value(static_cast<qsizetype>(i));
      const QString blanks(std::max(widths[i], widthOf(m_headers[static_cast<qsizetype>(i)])) - widthOf(cell), u' ');
      line += (line.isEmpty() ? u""_s : u"  "_s) + (m_aligns[i] == Align::Left ? cell + blanks : blanks + cell);
    }
    while (line.endsWith(u' '))
      line.chop(1);
    result += line + u'\n';
  };
  addLine(m_headers);
  for (const QStringList &row : m_rows)
    addLine(row);
  return result;
}

}  // namespace laneway::cli
