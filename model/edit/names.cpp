#include "model/edit/names.h"

#include "model/process/document.h"

namespace laneway {

QString cleanName(const QString &typed)
{
  QString name = typed;
  name.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
  for (QChar &each : name)
    if (each.category() == QChar::Other_Control && each != u'\n')
      each = u' ';
  return name.trimmed();
}

bool sameName(const QString &a, const QString &b)
{
  return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

Id findRole(const Document &document, const QString &name)
{
  for (const Role &role : document.roles())
    if (sameName(role.name, name))
      return role.id;
  return {};
}

}  // namespace laneway
