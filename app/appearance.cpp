#include "app/appearance.h"

#include <QApplication>

#include "app/messages/language.h"
#include "app/settings.h"
#include "views/painting/fonts.h"
#include "views/theme/apply_theme.h"
#include "views/theme/theme.h"
#include "views/theme/theme_source.h"

using namespace Qt::StringLiterals;

namespace laneway::appearance {

namespace {

theme::ThemeSource *source = nullptr;  // owned by the application

theme::ThemeChoice choiceOf(const QString &name)
{
  if (name == u"light"_s)
    return theme::ThemeChoice::Light;
  if (name == u"dark"_s)
    return theme::ThemeChoice::Dark;
  return theme::ThemeChoice::System;
}

}  // namespace

void begin(QApplication &app, const QString &language)
{
  painting::ensureFonts();
  source = new theme::ThemeSource(&app);
  source->setChoice(choiceOf(settings::theme()));
  const auto put = [](painting::Appearance appearance) { theme::applyTheme(theme::themeFor(appearance)); };
  put(source->appearance());
  QObject::connect(source, &theme::ThemeSource::changed, &app, put);

  const QString remembered = settings::language();
  laneway::setLanguage(!language.isEmpty() ? language : !remembered.isEmpty() ? remembered : systemLanguage());
}

void chooseTheme(const QString &theme)
{
  settings::setTheme(theme);
  if (source)
    source->setChoice(choiceOf(theme));
}

void chooseLanguage(const QString &language)
{
  settings::setLanguage(language);
  laneway::setLanguage(language);
}

}  // namespace laneway::appearance
