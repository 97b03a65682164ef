#include "model/edit/csv_text.h"

#include <algorithm>
#include <iterator>

#include <QStringDecoder>

namespace laneway {

namespace {

QString decoded(QByteArrayView bytes)
{
  QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
  QString text = decode(bytes);
  return decode.hasError() ? QString::fromLatin1(bytes) : text;
}

QChar separatorOf(const QString &text)
{
  constexpr char16_t Separators[] = {u'\t', u';', u','};
  qsizetype counts[std::size(Separators)] = {};
  bool isQuoted = false;
  for (const QChar each : text) {
    if (each == u'"')
      isQuoted = !isQuoted;
    else if (!isQuoted && (each == u'\n' || each == u'\r'))
      break;
    else if (!isQuoted)
      for (std::size_t i = 0; i < std::size(Separators); ++i)
        counts[i] += each == Separators[i] ? 1 : 0;
  }
  return Separators[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

}  // namespace

QString tabbedFromCsv(QByteArrayView bytes)
{
  const QString text = decoded(bytes);
  const QChar separator = separatorOf(text);
  QString lines;
  lines.reserve(text.size());
  bool isQuoted = false;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar each = text[i];
    const bool isBreak = each == u'\n' || each == u'\r' || each == u'\t';
    if (each == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"')
      lines += text[++i];
    else if (each == u'"')
      isQuoted = !isQuoted;
    else if (isQuoted)
      lines += isBreak ? QChar(u' ') : each;
    else
      lines += each == separator ? QChar(u'\t') : each;
  }
  return lines;
}

}  // namespace laneway
