#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the program remembers of this user between starts. Not for anything that belongs to a document.
namespace laneway::settings {

/// Most recent first, at most ten; files that are gone stay until the user clears them.
[[nodiscard]] QStringList recentFiles();
void addRecentFile(const QString &path);
void clearRecentFiles();

/// "system", "light" or "dark".
[[nodiscard]] QString theme();
void setTheme(const QString &theme);

/// An ISO 639 code, or empty: the system's.
[[nodiscard]] QString language();
void setLanguage(const QString &language);

/// Who signs comments: what was set, else the name of the user's account.
[[nodiscard]] QString author();
void setAuthor(const QString &author);

/// Whether drawings show the overview in their corner.
[[nodiscard]] bool minimapShown();
void setMinimapShown(bool shown);

/// Whether the wheel alone zooms drawings; else it scrolls them.
[[nodiscard]] bool wheelZooms();
void setWheelZooms(bool zooms);

[[nodiscard]] QByteArray windowGeometry();
void setWindowGeometry(const QByteArray &geometry);

/// The folder of the file that was opened, saved or exported last: where the next dialog begins.
[[nodiscard]] QString lastFolder();
void setLastFolder(const QString &folder);

}  // namespace laneway::settings
