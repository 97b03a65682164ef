#include <set>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/test_registry.h"
#include "views/simulate/bottleneck_strips.h"
#include "views/simulate/lever_list.h"
#include "views/theme/apply_theme.h"
#include "views/theme/theme.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// The lists of figures beside a simulation, by mouse, by keys and for screen readers.
class RowListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { theme::applyTheme(theme::themeFor(theme::Appearance::Light)); }
  void itIsAsTallAsItsRows();
  void aClickLeadsToTheElement();
  void arrowsAndEnterDoToo();
  void screenReadersHearNameAndFigure();
  void aStripLiesOnTheScaleOfTheWholeRun();
  void theStripTellsTheMomentUnderThePointer();

 private:
  static std::unique_ptr<LeverList> levers();
  static std::vector<Id> chosen(const QSignalSpy &spy)
  {
    std::vector<Id> ids;
    for (const QVariantList &arguments : spy)
      ids.push_back(arguments.front().value<Id>());
    return ids;
  }
};

std::unique_ptr<LeverList> RowListTest::levers()
{
  auto list = std::make_unique<LeverList>();
  list->setLevers({{Id(u"sales"), u"+1 Sales"_s, u"−2 d"_s, u"−3 d to −1 d"_s, -2, -3, -1},
                   {Id(u"office"), u"+1 Office"_s, u"−1 h"_s, u"−3 h to +1 h"_s, -0.04, -0.1, 0.04}});
  list->resize(240, list->sizeHint().height());
  list->show();
  return list;
}

void RowListTest::itIsAsTallAsItsRows()
{
  LeverList none;
  QCOMPARE(none.sizeHint().height(), 0);
  const auto list = levers();
  QCOMPARE(list->sizeHint().height(), 2 * list->visualItemRect(list->item(0)).height());
}

void RowListTest::aClickLeadsToTheElement()
{
  const auto list = levers();
  const QSignalSpy spy(list.get(), &RowList::chosen);
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
  QCOMPARE(chosen(spy), std::vector{Id(u"office")});
}

void RowListTest::arrowsAndEnterDoToo()
{
  const auto list = levers();
  const QSignalSpy spy(list.get(), &RowList::chosen);
  QTest::keyClick(list.get(), Qt::Key_Return);
  QTest::keyClick(list.get(), Qt::Key_Down);
  QTest::keyClick(list.get(), Qt::Key_Down);
  QTest::keyClick(list.get(), Qt::Key_Return);
  QTest::keyClick(list.get(), Qt::Key_Up);
  QTest::keyClick(list.get(), Qt::Key_Return);
  QCOMPARE(chosen(spy), (std::vector{Id(u"sales"), Id(u"office"), Id(u"sales")}));
}

void RowListTest::screenReadersHearNameAndFigure()
{
  const auto list = levers();
  QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(list.get());
  QCOMPARE(heard->role(), QAccessible::List);
  QCOMPARE(heard->childCount(), 2);
  QCOMPARE(heard->child(1)->text(QAccessible::Name), u"+1 Office: −3 h to +1 h"_s);
}

namespace {

class Strips : public BottleneckStrips {
 public:
  using BottleneckStrips::toolTipAt;
};

}  // namespace

/// Slices from minute 30 to 90 on a scale of 120: nothing is known of what is before and behind.
void RowListTest::aStripLiesOnTheScaleOfTheWholeRun()
{
  Strips strips;
  const Duration begin = Duration::fromMinutes(30);
  strips.setStrips({{Id(u"sales"), u"Sales"_s, 0.5, {1.0, 0.25}}},
                   {begin, Duration::fromMinutes(90), Duration::fromMinutes(30)}, {Duration::fromMinutes(120), begin});
  QVERIFY2(strips.toolTipAt(0, 0.1).contains(u"warm-up"_s), qPrintable(strips.toolTipAt(0, 0.1)));
  QVERIFY2(strips.toolTipAt(0, 0.4).contains(u"100"_s), qPrintable(strips.toolTipAt(0, 0.4)));
  QVERIFY(strips.toolTipAt(0, 0.6).contains(u"25"_s));
  QVERIFY(strips.toolTipAt(0, 0.9).isEmpty());
  strips.resize(240, strips.sizeHint().height());
  const QImage drawn = strips.grab().toImage();
  const auto colour = [&](double share) { return drawn.pixelColor(qRound(share * (drawn.width() - 1)), 27); };
  QVERIFY(colour(0.1) != colour(0.4));
  QVERIFY(colour(0.4) != colour(0.6));
  QCOMPARE(colour(0.8), colour(0.95));
  // The warm-up is hatched: it is left out on purpose, not empty.
  const auto coloursWithin = [&](int from, int to) {
    std::set<QRgb> found;
    for (int x = from; x < to; ++x)
      found.insert(drawn.pixel(x, 27));
    return found.size();
  };
  QVERIFY(coloursWithin(5, 50) > 1);
  QCOMPARE(coloursWithin(190, 230), std::size_t(1));
}

void RowListTest::theStripTellsTheMomentUnderThePointer()
{
  Strips strips;
  const Duration end = Duration::fromMinutes(90);
  strips.setStrips({{Id(u"sales"), u"Sales"_s, 0.5, {1.0, 0.25}}}, {{}, end, Duration::fromMinutes(60)}, {end, {}});
  QVERIFY2(strips.toolTipAt(0, 0.9).contains(u"25"_s), qPrintable(strips.toolTipAt(0, 0.9)));
  QVERIFY(strips.toolTipAt(0, 0.1).contains(u"100"_s));
  strips.resize(240, strips.sizeHint().height());
  QVERIFY(!strips.grab().isNull());
}

LANEWAY_TEST(RowListTest)
#include "row_list_test.moc"
