#include "views/help/help_pages.h"

#include <QFile>

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Keys[] = {"drawing", "simulation", "expressions", "bpmn"};

}  // namespace

std::vector<HelpPage> helpPages(const QString &language)
{
  std::vector<HelpPage> pages;
  for (const char *key : Keys) {
    const QString name = QString::fromLatin1(key);
    QFile file(u":/laneway/help/%1/%2.md"_s.arg(language, name));
    if (!file.exists())
      file.setFileName(u":/laneway/help/en/%1.md"_s.arg(name));
    if (file.open(QIODevice::ReadOnly))
      pages.push_back(helpPage(name, QString::fromUtf8(file.readAll())));
  }
  return pages;
}

HelpPage helpPage(const QString &key, const QString &text)
{
  const qsizetype end = text.indexOf(u'\n');
  QString title = text.left(end);
  while (title.startsWith(u'#'))
    title.remove(0, 1);
  return {key, title.trimmed(), text};
}

}  // namespace laneway
