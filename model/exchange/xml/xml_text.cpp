#include "model/exchange/xml/xml_text.h"

#include <algorithm>

#include <QStringDecoder>

namespace laneway::xml {

using namespace Qt::StringLiterals;

namespace {

/// Nothing honest nests deeper; what reads the tree recurses.
constexpr int MaxDepth = 250;

/// The encoding by byte order mark or, without one, by the XML declaration.
QByteArray utf8Of(QByteArrayView bytes)
{
  if (const auto marked = QStringConverter::encodingForData(bytes)) {
    QStringDecoder decoder(*marked);
    const QString text = decoder(bytes);
    return text.toUtf8();
  }
  const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 200));
  const qsizetype declarationEnd = head.indexOf("?>");
  const QByteArray declaration = declarationEnd < 0 ? QByteArray() : head.first(declarationEnd).toByteArray().toLower();
  if (declaration.contains("iso-8859-1") || declaration.contains("latin1") || declaration.contains("windows-1252"))
    return QString::fromLatin1(bytes).toUtf8();
  if (bytes.startsWith(QByteArrayView("<\0", 2)))
    return QString(QStringDecoder(QStringConverter::Utf16LE)(bytes)).toUtf8();
  if (bytes.startsWith(QByteArrayView("\0<", 2)))
    return QString(QStringDecoder(QStringConverter::Utf16BE)(bytes)).toUtf8();
  return bytes.toByteArray();
}

/// The first element that lies too deep, or nothing.
pugi::xml_node tooDeep(const pugi::xml_node &root)
{
  pugi::xml_node at = root;
  for (int depth = 0;;) {
    if (const pugi::xml_node child = at.first_child()) {
      at = child;
      if (++depth > MaxDepth)
        return at;
      continue;
    }
    while (at != root && !at.next_sibling()) {
      at = at.parent();
      --depth;
    }
    if (at == root)
      return {};
    at = at.next_sibling();
  }
}

}  // namespace

Lines::Lines(QByteArrayView text)
{
  m_starts.push_back(0);
  for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    m_starts.push_back(at + 1);
}

int Lines::lineAt(std::ptrdiff_t offset) const
{
  if (offset < 0)
    return 0;
  return static_cast<int>(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin());
}

int Lines::columnAt(std::ptrdiff_t offset) const
{
  const int line = lineAt(offset);
  return line == 0 ? 0 : static_cast<int>(offset - m_starts[static_cast<std::size_t>(line) - 1]) + 1;
}

Result<std::unique_ptr<Parsed>> parse(QByteArrayView bytes, const QString &name)
{
  auto parsed = std::make_unique<Parsed>();
  parsed->text = utf8Of(bytes);
  parsed->lines = Lines(parsed->text);
  if (QByteArrayView(parsed->text).trimmed().isEmpty())
    return Error{u"xml-empty"_s, {name}, {}};
  // White space between elements means nothing in the formats we read; inside a text it is kept.
  constexpr unsigned Options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_wconv_attribute;
  const pugi::xml_parse_result result = parsed->tree.load_buffer_inplace(
      parsed->text.data(), static_cast<std::size_t>(parsed->text.size()), Options, pugi::encoding_utf8);
  if (!result)
    return Error{u"xml-syntax"_s,
                 {name, QString::number(parsed->lines.lineAt(result.offset)),
                  QString::number(parsed->lines.columnAt(result.offset)), QString::fromLatin1(result.description())},
                 {}};
  if (const pugi::xml_node deep = tooDeep(parsed->tree))
    return Error{u"xml-too-deep"_s, {name, QString::number(parsed->lines.lineAt(deep.offset_debug()))}, {}};
  return parsed;
}

}  // namespace laneway::xml
