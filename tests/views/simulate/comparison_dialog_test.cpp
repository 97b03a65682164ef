#include "views/simulate/comparison_dialog.h"

#include <algorithm>
#include <memory>

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <QTreeWidget>

#include "app/messages/describe_comparison.h"
#include "app/messages/format.h"
#include "app/messages/language.h"
#include "model/compile/scenario_comparison.h"
#include "model/edit/session.h"
#include "model/exchange/formats.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "views/painting/fonts.h"
#include "views/welcome/sample_files.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Two scenarios of a sample, compared in the window.
class ComparisonDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void theChosenScenarioStandsBesideWhatIs();
  void aScenarioDiffersInNothingFromItself();
  void anotherChoiceTakesThePlaceOfARunningOne();
  void closingWhileItRunsWaitsForNothing();
  void theGreysAreThoseOfTheTheme();
  void sharesDifferByPoints();
  void pictures();

 private:
  [[nodiscard]] QTreeWidget *table() const { return m_dialog->findChild<QTreeWidget *>(); }
  [[nodiscard]] QComboBox *box(int index) const { return m_dialog->findChildren<QComboBox *>().at(index); }
  /// The text of the row that begins so, in that column.
  [[nodiscard]] QString cell(const QString &figure, int column) const
  {
    const QList<QTreeWidgetItem *> rows = table()->findItems(figure, Qt::MatchStartsWith);
    return rows.isEmpty() ? QString() : rows.front()->text(column);
  }

  std::unique_ptr<Session> m_session;
  std::unique_ptr<ComparisonDialog> m_dialog;
};

namespace {

constexpr int Patience = 60'000;  // milliseconds: under a sanitizer a run takes its time

}  // namespace

void ComparisonDialogTest::initTestCase()
{
  painting::ensureFonts();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
  setLanguage(u"en"_s);
}

void ComparisonDialogTest::init()
{
  const QStringList samples = sampleFiles(u"en"_s);
  const auto onboarding = std::find_if(samples.begin(), samples.end(),
                                       [](const QString &path) { return path.contains(u"client-onboarding"_s); });
  QVERIFY(onboarding != samples.end());
  auto imported = readWorkbookFile(*onboarding);
  QVERIFY(imported);
  m_dialog.reset();
  m_session = std::make_unique<Session>(std::move(imported->workbook), 1);
  m_dialog = std::make_unique<ComparisonDialog>(*m_session, std::vector{Id(u"client-onboarding")},
                                                Id(u"one-more-in-operations"));
  m_dialog->show();
}

void ComparisonDialogTest::theChosenScenarioStandsBesideWhatIs()
{
  QCOMPARE(box(0)->currentText(), u"As is"_s);
  QCOMPARE(box(1)->currentText(), u"One more in Operations"_s);
  QTRY_VERIFY_WITH_TIMEOUT(table()->topLevelItemCount() > 5, Patience);
  QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
  const QString difference = cell(u"Cycle time"_s, 3);
  QVERIFY2(difference.startsWith(u'−'), qPrintable(difference));
  QVERIFY(cell(u"Cycle time"_s, 4).contains(u" to "_s));
}

void ComparisonDialogTest::aScenarioDiffersInNothingFromItself()
{
  box(0)->setCurrentIndex(box(1)->currentIndex());
  QTRY_VERIFY_WITH_TIMEOUT(table()->topLevelItemCount() > 5, Patience);
  QCOMPARE(cell(u"Cycle time"_s, 1), cell(u"Cycle time"_s, 2));
  QCOMPARE(cell(u"Cycle time"_s, 3).simplified(), u"0 s"_s);
}

void ComparisonDialogTest::anotherChoiceTakesThePlaceOfARunningOne()
{
  for (int i = 0; i < box(1)->count(); ++i)
    box(1)->setCurrentIndex(i);
  const QString last = box(1)->currentText();
  QTRY_VERIFY_WITH_TIMEOUT(table()->topLevelItemCount() > 5, Patience);
  QCOMPARE(table()->headerItem()->text(2), last);
  QCOMPARE(table()->findItems(u"Cycle time"_s, Qt::MatchStartsWith).size(), 1);
}

void ComparisonDialogTest::closingWhileItRunsWaitsForNothing()
{
  m_dialog.reset();
  QVERIFY(!m_session->isModified());
}

/// What is not certain is grey, and stays legible when the theme changes while the dialog is open.
void ComparisonDialogTest::theGreysAreThoseOfTheTheme()
{
  QTRY_VERIFY_WITH_TIMEOUT(table()->topLevelItemCount() > 5, Patience);
  box(0)->setCurrentIndex(box(1)->currentIndex());
  QTRY_VERIFY_WITH_TIMEOUT(table()->topLevelItemCount() > 5, Patience);
  const auto grey = [this] { return table()->topLevelItem(0)->foreground(3).color(); };
  QCOMPARE(grey(), table()->palette().placeholderText().color());
  const QColor light = grey();
  theme::applyTheme(theme::themeFor(theme::Appearance::Dark));
  QTRY_VERIFY(table()->palette().placeholderText().color() != light);
  QTRY_COMPARE(grey(), table()->palette().placeholderText().color());
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
}

void ComparisonDialogTest::sharesDifferByPoints()
{
  Comparison busy;
  busy.figure = ComparedFigure::Busy;
  QCOMPARE(comparedDifference(busy, -0.05, {}), u"−5 points"_s);
  QCOMPARE(comparedDifference(busy, 0, {}), u"0 points"_s);
  QCOMPARE(comparedValue(busy, 0.05, {}), formatShare(Share{0.05}));
}

void ComparisonDialogTest::pictures()
{
  QTRY_VERIFY_WITH_TIMEOUT(table()->topLevelItemCount() > 5, Patience);
  test::writePictures(*m_dialog, u"comparison"_s);
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
}

LANEWAY_TEST(ComparisonDialogTest)
#include "comparison_dialog_test.moc"
