#include "model/process/shown_name.h"

#include <QStringList>

#include "model/process/document.h"
#include "model/process/navigate.h"

namespace laneway {

using namespace Qt::StringLiterals;

QString shownName(const Document &document, Id element)
{
  const QString name = nameOf(document.find(element)).simplified();
  if (!name.isEmpty() || !document.get<Process>(element))
    return name;
  if (const Diagram *map = document.get<Diagram>(diagramOf(document, element));
      map && !map->name.simplified().isEmpty())
    return map->name.simplified();
  QStringList pools;
  for (const Pool *pool : rankedChildren<Pool>(document, element))
    if (const QString own = pool->name.simplified(); !own.isEmpty())
      pools << own;
  return pools.join(u" – "_s);
}

}  // namespace laneway
