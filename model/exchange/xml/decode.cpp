#include "model/exchange/xml/decode.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <QStringDecoder>

namespace laneway::xml {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestDeclaration = 200;

constexpr std::array<std::string_view, 7> WesternNames = {"iso-8859-1", "iso_8859-1", "latin1", "windows-1252",
                                                          "cp1252",     "us-ascii",   "ascii"};

/// The value of encoding="..." in the XML declaration, in lower case, or nothing.
QByteArray declaredEncoding(QByteArrayView bytes)
{
  const QByteArray head = bytes.first(std::min(bytes.size(), LongestDeclaration)).toByteArray();
  const qsizetype end = head.indexOf("?>");
  const qsizetype at = head.indexOf("encoding");
  if (!head.startsWith("<?xml") || at < 0 || at > end)
    return {};
  const auto isQuote = [](char c) { return c == '"' || c == '\''; };
  const qsizetype open = std::find_if(head.begin() + at, head.begin() + end, isQuote) - head.begin();
  if (open == end)
    return {};
  const qsizetype close = head.indexOf(head[open], open + 1);
  return close < 0 || close > end ? QByteArray() : head.sliced(open + 1, close - open - 1).trimmed().toLower();
}

QByteArray decodedBy(QStringDecoder decoder, QByteArrayView bytes)
{
  return QString(decoder(bytes)).toUtf8();
}

/// What calls itself ISO-8859-1 may well hold the few characters more of Windows.
QByteArray fromWestern(QByteArrayView bytes)
{
  static constexpr char16_t Windows[] =
      u"\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd"
      u"\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";
  QString text = QString::fromLatin1(bytes);
  for (QChar &c : text)
    if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
      c = Windows[c.unicode() - 0x80];
  return text.toUtf8();
}

/// No character of UTF-8 runs across the end of a line.
int firstLineNotUtf8(QByteArrayView bytes)
{
  int line = 1;
  for (qsizetype from = 0; from < bytes.size(); ++line) {
    const qsizetype end = bytes.indexOf('\n', from);
    const qsizetype to = end < 0 ? bytes.size() : end + 1;
    if (!bytes.sliced(from, to - from).isValidUtf8())
      break;
    from = to;
  }
  return line;
}

}  // namespace

Result<Decoded> decode(QByteArrayView bytes, const QString &name)
{
  if (const auto marked = QStringConverter::encodingForData(bytes); marked && *marked != QStringConverter::Utf8)
    return Decoded{decodedBy(QStringDecoder(*marked), bytes), {}};
  if (bytes.startsWith(QByteArrayView("\xef\xbb\xbf")))
    bytes = bytes.sliced(3);
  if (bytes.startsWith(QByteArrayView("<\0", 2)))
    return Decoded{decodedBy(QStringDecoder(QStringConverter::Utf16LE), bytes), {}};
  if (bytes.startsWith(QByteArrayView("\0<", 2)))
    return Decoded{decodedBy(QStringDecoder(QStringConverter::Utf16BE), bytes), {}};

  const QByteArray declared = declaredEncoding(bytes);
  if (std::find(WesternNames.begin(), WesternNames.end(), std::string_view(declared.constData())) != WesternNames.end())
    return Decoded{fromWestern(bytes), {}};
  // One byte for each character of the declaration was read: what calls itself UTF-16 here cannot be.
  if (!declared.isEmpty() && !declared.startsWith("utf")) {
    QStringDecoder decoder(declared.constData());
    if (!decoder.isValid())
      return Error{u"xml-encoding-unknown"_s, {name, u"1"_s, u"1"_s, QString::fromLatin1(declared)}, {}};
    return Decoded{decodedBy(std::move(decoder), bytes), {}};
  }
  if (!bytes.isValidUtf8())
    return Decoded{fromWestern(bytes), firstLineNotUtf8(bytes)};
  return Decoded{bytes.toByteArray(), {}};
}

}  // namespace laneway::xml
