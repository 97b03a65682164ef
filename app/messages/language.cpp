#include "app/messages/language.h"

#include <memory>
#include <vector>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace laneway {

namespace {

struct Installed {
  QString language = QStringLiteral("en");
  std::vector<std::unique_ptr<QTranslator>> translators;
};

Installed &installed()
{
  static Installed state;
  return state;
}

/// The territory the user's system says where it speaks this language: de_AT writes numbers unlike de_CH.
QLocale localeFor(const QString &language)
{
  const QLocale system = QLocale::system();
  return QLocale(language).language() == system.language() ? system : QLocale(language);
}

}  // namespace

QStringList availableLanguages()
{
  return {QStringLiteral("en"), QStringLiteral("de")};
}

QString systemLanguage()
{
  const QStringList preferred = QLocale::system().uiLanguages();
  for (const QString &each : preferred) {
    const QString code = each.section(u'-', 0, 0).section(u'_', 0, 0);
    if (availableLanguages().contains(code))
      return code;
  }
  return QStringLiteral("en");
}

bool setLanguage(const QString &language)
{
  if (!availableLanguages().contains(language))
    return false;
  Installed &state = installed();
  QLocale::setDefault(localeFor(language));
  state.translators.clear();
  state.language = language;
  const auto install = [&state](const QString &name, const QString &folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
      return false;
    QCoreApplication::installTranslator(translator.get());
    state.translators.push_back(std::move(translator));
    return true;
  };
  // Qt's own dialogs; where its translations are not installed they stay English.
  install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  return install(QStringLiteral("laneway_") + language, QStringLiteral(":/laneway/translations"));
}

QString currentLanguage()
{
  return installed().language;
}

}  // namespace laneway
