#include "app/file_filters.h"

#include <QCoreApplication>
#include <QStringList>

#include "model/exchange/formats.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

struct FileFilters {
  Q_DECLARE_TR_FUNCTIONS(FileFilters)
};

QString patterns(const QStringList &suffixes)
{
  return u"*."_s + suffixes.join(u" *."_s);
}

/// What people call the format; one that has no name of its own goes by its key.
QString formatName(const Format &format)
{
  if (format.isNative)
    return FileFilters::tr("Laneway files");
  if (format.key == u"svg"_s)
    return FileFilters::tr("Laneway drawings (SVG)");
  if (format.key == u"bpmn"_s)
    return FileFilters::tr("BPMN 2.0 files");
  return format.key.toUpper();
}

QString filter(const QString &name, const QStringList &suffixes)
{
  return u"%1 (%2)"_s.arg(name, patterns(suffixes));
}

}  // namespace

QString nativeFileFilter()
{
  return filter(FileFilters::tr("Laneway files"), {u"laneway"_s});
}

QString saveFileFilters()
{
  QStringList each{nativeFileFilter()};
  for (const Format &format : formats())
    if (format.write && !format.isNative)
      each += filter(formatName(format), {format.suffixes.first()});
  return each.join(u";;"_s);
}

QString readableFileFilters()
{
  QStringList all;
  QStringList each;
  for (const Format &format : formats()) {
    if (!format.read)
      continue;
    all += format.suffixes;
    each += filter(formatName(format), format.suffixes);
  }
  each.prepend(filter(FileFilters::tr("All files Laneway reads"), all));
  return each.join(u";;"_s);
}

QString exportFileFilter(const QString &suffix)
{
  if (suffix == u"svg"_s)
    return filter(FileFilters::tr("SVG drawing"), {suffix});
  if (suffix == u"png"_s)
    return filter(FileFilters::tr("PNG picture"), {suffix});
  if (suffix == u"pdf"_s)
    return filter(FileFilters::tr("PDF document"), {suffix});
  const Format *format = formatOfName(u"document."_s + suffix);
  return filter(format ? formatName(*format) : suffix.toUpper(), {suffix});
}

}  // namespace laneway
