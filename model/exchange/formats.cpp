#include "model/exchange/formats.h"

#include <algorithm>

#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/files.h"
#include "model/exchange/native/native_format.h"
#include "model/exchange/prosimos/prosimos_file.h"
#include "model/exchange/svg/svg_document.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

/// The first bytes without a byte order mark and blanks.
QByteArrayView beginning(QByteArrayView contents)
{
  QByteArrayView head = contents.first(std::min<qsizetype>(contents.size(), 4096));
  if (head.startsWith("\xef\xbb\xbf"))
    head = head.sliced(3);
  return head.trimmed();
}

bool isJson(QByteArrayView head)
{
  return head.startsWith('{');
}

Result<Exported> writeNative(const Workbook &workbook)
{
  return Exported{workbookToJson(workbook), {}};
}

QString nameOnly(const QString &path)
{
  return path.sliced(path.lastIndexOf(u'/') + 1);
}

}  // namespace

std::span<const Format> formats()
{
  static const Format all[] = {
      {u"laneway"_s, {u"laneway"_s, u"json"_s}, true, isJson, workbookFromJson, writeNative},
      {u"bpmn"_s,
       {u"bpmn"_s, u"bpmn20.xml"_s, u"bpmn2"_s, u"xml"_s},
       false,
       looksLikeBpmn,
       workbookFromBpmn,
       workbookToBpmn},
      {u"svg"_s, {u"svg"_s}, false, looksLikeSvg, workbookFromSvg, nullptr},
  };
  return all;
}

const Format *formatOfName(const QString &name)
{
  const QString lower = name.toLower();
  for (const Format &format : formats())
    for (const QString &suffix : format.suffixes)
      if (lower.endsWith(u'.' + suffix))
        return &format;
  return nullptr;
}

const Format *formatOf(QByteArrayView contents, const QString &name)
{
  const QByteArrayView head = beginning(contents);
  for (const Format &format : formats())
    if (format.recognises && format.recognises(head))
      return &format;
  return formatOfName(name);
}

Result<Imported> readWorkbook(QByteArrayView bytes, const QString &name)
{
  const Format *format = formatOf(bytes, name);
  if (!format || !format->read)
    return Error{u"file-format-unknown"_s, {name}, {}};
  return format->read(bytes, nameOnly(name));
}

Result<Imported> readWorkbookFile(const QString &path)
{
  const Result<QByteArray> bytes = readBytes(path);
  if (!bytes)
    return bytes.error();
  Result<Imported> imported = readWorkbook(*bytes, path);
  const Format *format = formatOf(*bytes, path);
  if (imported && format->key == u"bpmn")
    applyProsimosBeside(imported.value(), path);
  return imported;
}

Result<ImportReport> writeWorkbookFile(const Workbook &workbook, const QString &path)
{
  const Format *format = formatOfName(path);
  if (!format || !format->write)
    return Error{u"file-format-unknown"_s, {path}, {}};
  Result<Exported> exported = format->write(workbook);
  if (!exported)
    return exported.error();
  if (const Result<void> written = writeBytes(path, exported->bytes); !written)
    return written.error();
  return std::move(exported.value().report);
}

}  // namespace laneway
