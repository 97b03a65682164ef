#include "app/appearance.h"

#include <QAction>
#include <QApplication>

#include "app/messages/language.h"
#include "app/settings.h"
#include "app/window_actions.h"
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

void connectActions(WindowActions &actions)
{
  const auto on = [&actions](QAction *action, auto choose) {
    QObject::connect(action, &QAction::triggered, &actions, choose);
  };
  on(actions.english, [] { chooseLanguage(u"en"_s); });
  on(actions.german, [] { chooseLanguage(u"de"_s); });
  on(actions.themeSystem, [] { chooseTheme(u"system"_s); });
  on(actions.themeLight, [] { chooseTheme(u"light"_s); });
  on(actions.themeDark, [] { chooseTheme(u"dark"_s); });
  (currentLanguage() == u"de"_s ? actions.german : actions.english)->setChecked(true);
  const QString theme = settings::theme();
  (theme == u"dark"_s    ? actions.themeDark
   : theme == u"light"_s ? actions.themeLight
                         : actions.themeSystem)
      ->setChecked(true);
}

}  // namespace laneway::appearance
