#include "model/exchange/log/xes_log.h"

#include <QXmlStreamWriter>

namespace laneway {

using namespace Qt::StringLiterals;
using simulate::LogKind;
using simulate::LogRow;

namespace {

/// The transition of XES' standard life cycle; empty for what it has no word for.
QString transitionOf(LogKind kind)
{
  switch (kind) {
    case LogKind::Enable:
      return u"schedule"_s;
    case LogKind::Start:
      return u"start"_s;
    case LogKind::Suspend:
      return u"suspend"_s;
    case LogKind::Resume:
      return u"resume"_s;
    case LogKind::Complete:
      return u"complete"_s;
    case LogKind::Interrupt:
      return u"ate_abort"_s;
    case LogKind::Arrive:
    case LogKind::Finish:
      return {};
  }
  return {};
}

void writeAttribute(QXmlStreamWriter &xml, const QString &type, const QString &key, const QString &value)
{
  xml.writeEmptyElement(type);
  xml.writeAttribute(u"key"_s, key);
  xml.writeAttribute(u"value"_s, value);
}

void writeExtension(QXmlStreamWriter &xml, const QString &name, const QString &prefix, const QString &uri)
{
  xml.writeEmptyElement(u"extension"_s);
  xml.writeAttribute(u"name"_s, name);
  xml.writeAttribute(u"prefix"_s, prefix);
  xml.writeAttribute(u"uri"_s, uri);
}

}  // namespace

void XesLog::rows(std::uint32_t, std::span<const LogRow> block)
{
  for (const LogRow &row : block)
    if (m_names.isStep(row.node) && !transitionOf(row.kind).isEmpty())
      m_traces[row.instance].push_back(row);
}

QByteArray XesLog::contents() const
{
  QByteArray bytes;
  QXmlStreamWriter xml(&bytes);
  xml.setAutoFormatting(true);
  xml.setAutoFormattingIndent(1);
  xml.writeStartDocument();
  xml.writeStartElement(u"log"_s);
  xml.writeAttribute(u"xes.version"_s, u"1.0"_s);
  xml.writeAttribute(u"xes.features"_s, QString());
  xml.writeDefaultNamespace(u"http://www.xes-standard.org/"_s);
  writeExtension(xml, u"Concept"_s, u"concept"_s, u"http://www.xes-standard.org/concept.xesext"_s);
  writeExtension(xml, u"Lifecycle"_s, u"lifecycle"_s, u"http://www.xes-standard.org/lifecycle.xesext"_s);
  writeExtension(xml, u"Organizational"_s, u"org"_s, u"http://www.xes-standard.org/org.xesext"_s);
  writeExtension(xml, u"Time"_s, u"time"_s, u"http://www.xes-standard.org/time.xesext"_s);
  writeAttribute(xml, u"string"_s, u"concept:name"_s, m_title);
  for (const auto &[instance, rows] : m_traces) {
    xml.writeStartElement(u"trace"_s);
    writeAttribute(xml, u"string"_s, u"concept:name"_s, QString::number(instance + 1));
    for (const LogRow &row : rows) {
      xml.writeStartElement(u"event"_s);
      writeAttribute(xml, u"string"_s, u"concept:name"_s, m_names.step(row.node));
      writeAttribute(xml, u"string"_s, u"concept:instance"_s, QString::number(row.execution));
      writeAttribute(xml, u"string"_s, u"lifecycle:transition"_s, transitionOf(row.kind));
      writeAttribute(xml, u"date"_s, u"time:timestamp"_s, m_names.time(row.time));
      if (row.resource != simulate::none) {
        writeAttribute(xml, u"string"_s, u"org:resource"_s, m_names.resource(row.resource, row.unit));
        writeAttribute(xml, u"string"_s, u"org:role"_s, m_names.role(row.resource));
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
  xml.writeEndDocument();
  return bytes;
}

}  // namespace laneway
