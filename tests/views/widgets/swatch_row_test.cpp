#include "views/widgets/swatch_row.h"

#include <memory>

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/messages/language.h"
#include "tests/support/test_registry.h"
#include "views/widgets/offered_tints.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class SwatchRowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(setLanguage(u"en"_s)); }
  void init();
  void aClickChooses();
  void arrowsWalkAndSpaceChooses();
  void theChosenOneIsMarked();
  void everySwatchSaysItsName();
  void theTintsAreThoseOfTheTheme();
  void aNarrowRowGoesOnBelow();
  void newSwatchesStandSideBySideAtOnce();

 private:
  [[nodiscard]] bool overlap() const
  {
    const QList<QToolButton *> all = buttons();
    for (const QToolButton *a : all)
      for (const QToolButton *b : all)
        if (a != b && (a->geometry().intersects(b->geometry()) || !m_row->rect().contains(a->geometry())))
          return true;
    return false;
  }
  [[nodiscard]] QList<QToolButton *> buttons() const { return m_row->findChildren<QToolButton *>(); }
  std::unique_ptr<QWidget> m_panel;  ///< Around the row where a test wants one; goes after it.
  std::unique_ptr<SwatchRow> m_row;
};

void SwatchRowTest::init()
{
  m_row = std::make_unique<SwatchRow>();
  m_row->setSwatches(
      {{Qt::white, Qt::black, u"White"_s}, {Qt::red, Qt::darkRed, u"Red"_s}, {Qt::blue, Qt::darkBlue, u"Blue"_s}});
  m_row->show();
  m_row->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_row.get()));
}

void SwatchRowTest::aClickChooses()
{
  QSignalSpy chosen(m_row.get(), &SwatchRow::chosen);
  QTest::mouseClick(buttons().at(1), Qt::LeftButton);
  QCOMPARE(chosen.size(), 1);
  QCOMPARE(chosen.first().first().toInt(), 1);
}

void SwatchRowTest::arrowsWalkAndSpaceChooses()
{
  QSignalSpy chosen(m_row.get(), &SwatchRow::chosen);
  m_row->setChosen(0);
  buttons().at(0)->setFocus();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
  QCOMPARE(QApplication::focusWidget(), buttons().at(1));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
  QVERIFY(!chosen.isEmpty());
  QCOMPARE(chosen.last().first().toInt(), 1);
}

void SwatchRowTest::theChosenOneIsMarked()
{
  m_row->setChosen(2);
  QVERIFY(buttons().at(2)->isChecked());
  m_row->setChosen(0);
  QVERIFY(buttons().at(0)->isChecked() && !buttons().at(2)->isChecked());
  m_row->setChosen(-1);
  for (const QToolButton *each : buttons())
    QVERIFY(!each->isChecked());
}

void SwatchRowTest::everySwatchSaysItsName()
{
  QStringList names;
  for (const QToolButton *each : buttons()) {
    QCOMPARE(each->toolTip(), each->accessibleName());
    names << each->accessibleName();
  }
  QCOMPARE(names, (QStringList{u"White"_s, u"Red"_s, u"Blue"_s}));
}

void SwatchRowTest::theTintsAreThoseOfTheTheme()
{
  const auto light = offeredTints(painting::Appearance::Light);
  const auto dark = offeredTints(painting::Appearance::Dark);
  QCOMPARE(light.size(), dark.size());
  QStringList names;
  for (std::size_t i = 0; i < light.size(); ++i) {
    QCOMPARE(light[i].name, dark[i].name);
    QVERIFY(light[i].fill.lightness() > dark[i].fill.lightness());
    QVERIFY(!names.contains(light[i].name));
    names << light[i].name;
  }
}

void SwatchRowTest::aNarrowRowGoesOnBelow()
{
  m_panel = std::make_unique<QWidget>();
  auto *layout = new QVBoxLayout(m_panel.get());
  layout->addWidget(m_row.get());
  layout->addStretch();
  m_row->setSwatches(offeredTints(painting::Appearance::Light));
  const int each = buttons().front()->sizeHint().width() + 1;
  m_panel->show();
  m_panel->resize(each * (static_cast<int>(buttons().size()) + 2), 120);
  QTRY_COMPARE(buttons().last()->y(), buttons().first()->y());
  QVERIFY(!overlap());
  m_panel->resize(each * 6, 120);
  QTRY_VERIFY(buttons().last()->y() > buttons().first()->y());
  QTRY_VERIFY(!overlap());
  for (const QToolButton *button : buttons())
    QTRY_COMPARE(button->height(), button->sizeHint().height());
}

void SwatchRowTest::newSwatchesStandSideBySideAtOnce()
{
  m_row->resize(400, 40);
  for (const auto appearance : {painting::Appearance::Dark, painting::Appearance::Light}) {
    m_row->setSwatches(offeredTints(appearance));
    QVERIFY(!overlap());
    for (const QToolButton *each : buttons())
      QVERIFY(each->isVisible());
  }
}

LANEWAY_TEST(SwatchRowTest)
#include "swatch_row_test.moc"
