#pragma once

#include <QString>
#include <QStringList>

/// The language that the program speaks; it can change while the program runs. Widgets hear of it by their
/// LanguageChange event.
namespace laneway {

/// The languages there are translations for, as ISO 639 codes; "en" first.
[[nodiscard]] QStringList availableLanguages();

/// The best of them for this user, by the system's order of preference.
[[nodiscard]] QString systemLanguage();

/// Speaks `language` from now on, and writes numbers and dates its way; false if there is no translation for it. Needs
/// a QCoreApplication.
bool setLanguage(const QString &language);
[[nodiscard]] QString currentLanguage();

}  // namespace laneway
