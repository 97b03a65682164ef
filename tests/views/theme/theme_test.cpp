#include "views/theme/theme.h"

#include <QObject>
#include <QTest>

#include "tests/support/contrast.h"
#include "tests/support/test_registry.h"

using namespace laneway::theme;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textReadsOnEverySurface_data() { appearances(); }
  void textReadsOnEverySurface()
  {
    const Theme &theme = current();
    for (const QColor &below : {theme.window, theme.sunken, theme.raised, theme.hover, theme.selection}) {
      expectContrast(theme.text, below, 4.5);
      expectContrast(theme.accent, below, 4.5);
    }
    for (const QColor &below : {theme.window, theme.sunken, theme.raised, theme.hover})
      expectContrast(theme.mutedText, below, 4.5);
    expectContrast(theme.text, theme.pressed, 4.5);
    expectContrast(theme.onAccent, theme.accent, 4.5);
    expectContrast(theme.onAccent, theme.accentHover, 4.5);
  }

  void iconsAndFocusStandOut_data() { appearances(); }
  void iconsAndFocusStandOut()
  {
    const Theme &theme = current();
    for (const QColor &below : {theme.window, theme.sunken, theme.raised, theme.hover, theme.selection}) {
      for (const QColor &sign :
           {theme.icon, theme.accent, theme.canvas.error, theme.canvas.warning, theme.canvas.advice, theme.canvas.good})
        expectContrast(sign, below, 3);
    }
    for (const QColor &below : {theme.window, theme.sunken, theme.raised})
      expectContrast(theme.mark, below, 3);
  }

  void isKnownByItsPalette_data() { appearances(); }
  void isKnownByItsPalette()
  {
    const Theme &theme = current();
    QCOMPARE(&themeOf(paletteOf(theme)), &theme);
  }

 private:
  static void appearances()
  {
    QTest::addColumn<bool>("isLight");
    QTest::newRow("light") << true;
    QTest::newRow("dark") << false;
  }

  static const Theme &current()
  {
    QFETCH(bool, isLight);
    return themeFor(isLight ? Appearance::Light : Appearance::Dark);
  }
};

LANEWAY_TEST(ThemeTest)

#include "theme_test.moc"
