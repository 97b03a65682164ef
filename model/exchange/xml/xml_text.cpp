#include "model/exchange/xml/xml_text.h"

#include <algorithm>

#include "model/exchange/xml/decode.h"

namespace laneway::xml {

using namespace Qt::StringLiterals;

namespace {

/// Nothing honest nests deeper; what reads the tree recurses.
constexpr int MaxDepth = 250;

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

QString codeOf(const pugi::xml_parse_result &result, qsizetype size)
{
  switch (result.status) {
    case pugi::status_no_document_element:
      return u"xml-no-element"_s;
    case pugi::status_bad_attribute:
      return u"xml-attribute"_s;
    case pugi::status_end_element_mismatch:
      return result.offset >= size - 1 ? u"xml-cut-off"_s : u"xml-tag-mismatch"_s;
    default:
      return result.offset >= size - 1 ? u"xml-cut-off"_s : u"xml-syntax"_s;
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
  Result<Decoded> text = decode(bytes, name);
  if (!text)
    return text.error();
  auto parsed = std::make_unique<Parsed>();
  parsed->text = std::move(text->utf8);
  parsed->assumedFrom = text->assumedFrom;
  parsed->lines = Lines(parsed->text);
  const auto error = [&](const QString &code, std::ptrdiff_t offset) {
    const std::ptrdiff_t at = std::max<std::ptrdiff_t>(offset, 0);
    return Error{
        code, {name, QString::number(parsed->lines.lineAt(at)), QString::number(parsed->lines.columnAt(at))}, {}};
  };
  if (QByteArrayView(parsed->text).trimmed().isEmpty())
    return error(u"xml-empty"_s, 0);
  if (const qsizetype zero = parsed->text.indexOf('\0'); zero >= 0)
    return error(u"xml-binary"_s, zero);
  const qsizetype size = QByteArrayView(parsed->text).trimmed().size();
  parsed->entities = unresolvedEntities(parsed->text);
  // White space between elements means nothing in the formats we read; inside a text it is kept. A DOCTYPE is passed
  // over whole: what it declares is neither expanded nor fetched.
  constexpr unsigned Options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_wconv_attribute;
  const pugi::xml_parse_result result = parsed->tree.load_buffer_inplace(
      parsed->text.data(), static_cast<std::size_t>(parsed->text.size()), Options, pugi::encoding_utf8);
  if (!result)
    return error(codeOf(result, size), result.status == pugi::status_no_document_element ? 0 : result.offset);
  if (const pugi::xml_node deep = tooDeep(parsed->tree))
    return error(u"xml-too-deep"_s, deep.offset_debug());
  return parsed;
}

}  // namespace laneway::xml
