#include "model/exchange/svg/svg_document.h"

#include <QXmlStreamReader>

#include "model/exchange/native/native_format.h"

namespace laneway {

using namespace Qt::StringLiterals;

bool looksLikeSvg(QByteArrayView head)
{
  return head.startsWith('<') && head.contains("<svg");
}

Result<Imported> workbookFromSvg(QByteArrayView bytes, const QString &name)
{
  QXmlStreamReader xml(QByteArray::fromRawData(bytes.data(), bytes.size()));
  while (!xml.atEnd()) {
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String(SvgDocumentElement) &&
        xml.namespaceUri() == QLatin1String(SvgDocumentNamespace)) {
      const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
      if (!xml.hasError())
        return workbookFromJson(text.toUtf8(), name);
    }
  }
  if (xml.hasError())
    return Error{u"xml-syntax"_s,
                 {name, QString::number(xml.lineNumber()), QString::number(xml.columnNumber() + 1), xml.errorString()},
                 {}};
  return Error{u"svg-no-document"_s, {name}, {}};
}

}  // namespace laneway
