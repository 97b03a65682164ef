#include "app/settings.h"

#include <pwd.h>
#include <unistd.h>

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace laneway::settings {

namespace {

constexpr qsizetype MostRecentFiles = 10;

QSettings store()
{
  return QSettings(u"Laneway"_s, u"Laneway"_s);
}

}  // namespace

QStringList recentFiles()
{
  return store().value("recentFiles").toStringList();
}

void addRecentFile(const QString &path)
{
  QStringList files = recentFiles();
  files.removeAll(path);
  files.prepend(path);
  store().setValue("recentFiles", files.mid(0, MostRecentFiles));
}

void clearRecentFiles()
{
  store().remove("recentFiles");
}

QString theme()
{
  return store().value("theme", u"system"_s).toString();
}

void setTheme(const QString &theme)
{
  store().setValue("theme", theme);
}

QString language()
{
  return store().value("language").toString();
}

void setLanguage(const QString &language)
{
  store().setValue("language", language);
}

QString author()
{
  const QString chosen = store().value("author").toString();
  if (!chosen.isEmpty())
    return chosen;
  if (const passwd *account = getpwuid(getuid())) {
    // The full name is the first of the fields that commas separate.
    const QString full = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : full;
  }
  return {};
}

void setAuthor(const QString &author)
{
  store().setValue("author", author);
}

bool minimapShown()
{
  return store().value("minimap", true).toBool();
}

void setMinimapShown(bool shown)
{
  store().setValue("minimap", shown);
}

bool wheelZooms()
{
  return store().value("wheelZooms", false).toBool();
}

void setWheelZooms(bool zooms)
{
  store().setValue("wheelZooms", zooms);
}

QByteArray windowGeometry()
{
  return store().value("windowGeometry").toByteArray();
}

void setWindowGeometry(const QByteArray &geometry)
{
  store().setValue("windowGeometry", geometry);
}

QString lastFolder()
{
  return store().value("lastFolder", QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

void setLastFolder(const QString &folder)
{
  store().setValue("lastFolder", folder);
}

}  // namespace laneway::settings
