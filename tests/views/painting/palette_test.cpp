#include "views/painting/palette.h"

#include <QColor>
#include <QList>
#include <QObject>
#include <QTest>

#include "tests/support/contrast.h"
#include "tests/support/test_registry.h"

using namespace laneway::painting;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class PaletteTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textReadsOnEverything_data() { appearances(); }
  void textReadsOnEverything()
  {
    const CanvasPalette &colors = palette();
    for (const QColor &below :
         {colors.canvas, colors.laneFill, colors.laneHeader, colors.poolHeader, colors.shapeFill}) {
      expectContrast(colors.text, below, 4.5);
      expectContrast(colors.mutedText, below, 4.5);
    }
    expectContrast(colors.onAccent, colors.accent, 4.5);
    for (const RoleTint &role : colors.roles)
      expectContrast(colors.text, role.fill, 4.5);
    for (const HeatStep &step : colors.heat)
      expectContrast(step.text, step.fill, 4.5);
  }

  void linesAndMarksStandOut_data() { appearances(); }
  void linesAndMarksStandOut()
  {
    const CanvasPalette &colors = palette();
    for (const QColor &below :
         {colors.canvas, colors.laneFill, colors.laneHeader, colors.poolHeader, colors.shapeFill}) {
      for (const QColor &mark : {colors.outline, colors.flow, colors.accent, colors.token, colors.error, colors.warning,
                                 colors.advice, colors.good})
        expectContrast(mark, below, 3);
    }
    for (const RoleTint &role : colors.roles) {
      expectContrast(role.outline, role.fill, 3);
      expectContrast(role.outline, colors.laneFill, 3);
      expectContrast(colors.outline, role.fill, 3);
    }
  }

  void heatKeepsItsOrderWithoutColourVision_data() { appearances(); }
  void heatKeepsItsOrderWithoutColourVision()
  {
    const CanvasPalette &colors = palette();
    for (const Vision vision : {Vision::Normal, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia}) {
      const auto seen = [vision](const QColor &color) { return lightness(seenBy(vision, lightOf(color))); };
      double fromCanvas = 0;
      for (const HeatStep &step : colors.heat) {
        const double distance = std::abs(seen(step.fill) - seen(colors.canvas));
        QVERIFY2(distance > fromCanvas + 4,
                 qPrintable(u"%1: %2 after %3"_s.arg(step.fill.name()).arg(distance).arg(fromCanvas)));
        fromCanvas = distance;
      }
    }
  }

  void heatStepsSpreadOverTheShares()
  {
    const CanvasPalette &colors = canvasPalette(Appearance::Light);
    QCOMPARE(heatStep(colors, 0), colors.heat.front());
    QCOMPARE(heatStep(colors, -1), colors.heat.front());
    QCOMPARE(heatStep(colors, 0.5), colors.heat[3]);
    QCOMPARE(heatStep(colors, 1), colors.heat.back());
    QCOMPARE(heatStep(colors, 7), colors.heat.back());
  }

  void rolesPastTheLastTintStartAgain()
  {
    const CanvasPalette &colors = canvasPalette(Appearance::Dark);
    QCOMPARE(roleTint(colors, 0), colors.roles.front());
    QCOMPARE(roleTint(colors, 9), colors.roles.back());
    QCOMPARE(roleTint(colors, 10), colors.roles.front());
    QCOMPARE(roleTint(colors, -1), colors.roles.back());
  }

 private:
  static void appearances()
  {
    QTest::addColumn<bool>("isLight");
    QTest::newRow("light") << true;
    QTest::newRow("dark") << false;
  }

  static const CanvasPalette &palette()
  {
    QFETCH(bool, isLight);
    return canvasPalette(isLight ? Appearance::Light : Appearance::Dark);
  }
};

LANEWAY_TEST(PaletteTest)

#include "palette_test.moc"
