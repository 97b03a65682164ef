#include "views/dialogs/run_settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "app/messages/language.h"
#include "model/compile/scenario_edit.h"
#include "model/edit/change_element.h"
#include "model/edit/refusal.h"
#include "model/edit/scenarios.h"
#include "model/edit/session.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "views/painting/fonts.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class RunSettingsDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void whatIsTypedIsOneStep();
  void wrongEntriesKeepTheDialogOpen();
  void wrongSharesAndTimesAreRefused();
  void whatHasNoSayIsGrey();
  void nothingTypedChangesNothing();
  void aScenarioMayHaveItsOwn();
  void valuesCanBeTakenOut();
  void pictures();

 private:
  static QLineEdit *field(const QWidget &dialog, const QString &name)
  {
    for (QLineEdit *each : dialog.findChildren<QLineEdit *>())
      if (each->accessibleName() == name)
        return each;
    return nullptr;
  }
  static void type(const QWidget &dialog, const QString &name, const QString &text)
  {
    QLineEdit *edit = field(dialog, name);
    edit->selectAll();
    QTest::keyClicks(edit, text);
  }
  /// With the keyboard, going down from the first choice.
  static void choose(const QWidget &dialog, const QString &name, const QString &choice)
  {
    for (QComboBox *each : dialog.findChildren<QComboBox *>())
      if (each->accessibleName() == name) {
        QTest::keyClick(each, Qt::Key_Home);
        for (int i = 1; i < each->count() && each->currentText() != choice; ++i)
          QTest::keyClick(each, Qt::Key_Down);
        QCOMPARE(each->currentText(), choice);
      }
  }
  static void pressOk(const QWidget &dialog)
  {
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
  }
  Id scenarioWithValue()
  {
    Id scenario;
    (void)m_session->perform({}, [&](Draft &draft) { return keep(scenario, createScenario(draft, u"Faster"_s)); });
    (void)m_session->perform({}, [&](Draft &draft) {
      return editInScenario(draft, scenario, [](Draft &laidOver) {
        return changeDetail<Activity>(laidOver, {Id(u"a")},
                                      [](Activity &step) { step.duration = constant(Duration::fromMinutes(5)); });
      });
    });
    return scenario;
  }

  std::unique_ptr<Session> m_session;
};

void RunSettingsDialogTest::initTestCase()
{
  painting::ensureFonts();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
  setLanguage(u"en"_s);
}

void RunSettingsDialogTest::init()
{
  Workbook workbook;
  workbook.document = test::DocumentBuilder().process(u"p").task(u"a", u"Check documents").build();
  m_session = std::make_unique<Session>(std::move(workbook), 1);
}

void RunSettingsDialogTest::whatIsTypedIsOneStep()
{
  RunSettingsDialog dialog(*m_session, {});
  dialog.show();
  type(dialog, u"Starts on"_s, u"2026-03-02"_s);
  type(dialog, u"At"_s, u"8:30"_s);
  type(dialog, u"Ends after instances"_s, u"500"_s);
  type(dialog, u"Ends after time"_s, u"30 d"_s);
  type(dialog, u"Replications"_s, u"20"_s);
  type(dialog, u"Seed"_s, u"42"_s);
  choose(dialog, u"Left out at the beginning"_s, u"A fixed time"_s);
  type(dialog, u"Warm-up"_s, u"2 d"_s);
  type(dialog, u"Precise enough at"_s, u"5 %"_s);
  choose(dialog, u"Precision of"_s, u"Waiting"_s);
  type(dialog, u"Wanted cycle time"_s, u"3 h"_s);
  pressOk(dialog);
  QCOMPARE(dialog.result(), int(QDialog::Accepted));
  const RunSettings &run = m_session->document().info().run;
  QCOMPARE(run.start, QDateTime(QDate(2026, 3, 2), QTime(8, 30), Qt::UTC));
  QCOMPARE(run.instances, std::optional(500));
  QCOMPARE(run.horizon, std::optional(Duration::fromDays(30)));
  QCOMPARE(run.warmUp, std::optional(Duration::fromDays(2)));
  QVERIFY(!run.findsWarmUp);
  QCOMPARE(run.precision, std::optional(Share{0.05}));
  QCOMPARE(run.precisionOf, PrecisionFigure::Waiting);
  QCOMPARE(run.target, std::optional(Duration::fromHours(3)));
  QCOMPARE(run.replications, 20);
  QCOMPARE(run.seed, 42U);
  m_session->undo();
  QCOMPARE(m_session->document().info().run, RunSettings());
}

void RunSettingsDialogTest::wrongEntriesKeepTheDialogOpen()
{
  RunSettingsDialog dialog(*m_session, {});
  dialog.show();
  type(dialog, u"Replications"_s, u"many"_s);
  pressOk(dialog);
  QVERIFY(dialog.isVisible());
  QCOMPARE(field(dialog, u"Replications"_s)->text(), u"many"_s);
  QVERIFY(!m_session->canUndo());
}

void RunSettingsDialogTest::wrongSharesAndTimesAreRefused()
{
  RunSettingsDialog dialog(*m_session, {});
  dialog.show();
  const auto isRefused = [&] {
    pressOk(dialog);
    return dialog.isVisible() && !m_session->canUndo();
  };
  type(dialog, u"Precise enough at"_s, u"120 %"_s);
  QVERIFY(isRefused());
  type(dialog, u"Precise enough at"_s, u"5 %"_s);
  choose(dialog, u"Left out at the beginning"_s, u"A fixed time"_s);
  QVERIFY(isRefused());  // which?
  type(dialog, u"Warm-up"_s, u"soon"_s);
  QVERIFY(isRefused());
  choose(dialog, u"Left out at the beginning"_s, u"Until the figures settle"_s);
  type(dialog, u"Wanted cycle time"_s, u"0"_s);
  QVERIFY(isRefused());
  type(dialog, u"Wanted cycle time"_s, u"1 h"_s);
  pressOk(dialog);
  QVERIFY(!dialog.isVisible());
  QVERIFY(m_session->document().info().run.findsWarmUp);
}

void RunSettingsDialogTest::whatHasNoSayIsGrey()
{
  RunSettingsDialog dialog(*m_session, {});
  dialog.show();
  const auto isEnabled = [&](const QString &name) {
    for (const QWidget *each : dialog.findChildren<QWidget *>())
      if (each->accessibleName() == name)
        return each->isEnabled();
    return false;
  };
  QVERIFY(!isEnabled(u"Warm-up"_s) && !isEnabled(u"Precision of"_s));
  choose(dialog, u"Left out at the beginning"_s, u"A fixed time"_s);
  type(dialog, u"Precise enough at"_s, u"5"_s);
  QVERIFY(isEnabled(u"Warm-up"_s) && isEnabled(u"Precision of"_s));
}

void RunSettingsDialogTest::nothingTypedChangesNothing()
{
  RunSettingsDialog dialog(*m_session, {});
  dialog.show();
  pressOk(dialog);
  QVERIFY(!dialog.isVisible());
  QVERIFY(!m_session->canUndo());
}

void RunSettingsDialogTest::aScenarioMayHaveItsOwn()
{
  const Id scenario = scenarioWithValue();
  RunSettingsDialog dialog(*m_session, scenario);
  dialog.show();
  auto *own = dialog.findChild<QCheckBox *>();
  QVERIFY(!own->isChecked());
  QTest::mouseClick(own, Qt::LeftButton, {}, QPoint(8, own->height() / 2));
  type(dialog, u"Replications"_s, u"30"_s);
  pressOk(dialog);
  QVERIFY(m_session->document().get<Scenario>(scenario)->run.has_value());
  QCOMPARE(m_session->document().get<Scenario>(scenario)->run->replications, 30);
  QCOMPARE(m_session->document().info().run, RunSettings());
}

void RunSettingsDialogTest::valuesCanBeTakenOut()
{
  const Id scenario = scenarioWithValue();
  RunSettingsDialog dialog(*m_session, scenario);
  dialog.show();
  auto *table = dialog.findChild<QTableWidget *>();
  QCOMPARE(table->rowCount(), 1);
  QCOMPARE(table->item(0, 0)->text(), u"Check documents"_s);
  QCOMPARE(table->item(0, 1)->text(), u"Duration"_s);
  QCOMPARE(table->item(0, 2)->text(), u"assumed"_s);
  QCOMPARE(table->item(0, 3)->text(), u"5\u00a0min"_s);
  table->selectRow(0);
  for (QPushButton *each : dialog.findChildren<QPushButton *>())
    if (each->text() == u"Back to as is"_s)
      QTest::mouseClick(each, Qt::LeftButton);
  QCOMPARE(table->rowCount(), 0);
  pressOk(dialog);
  QVERIFY(m_session->document().get<Scenario>(scenario)->overrides.empty());
}

void RunSettingsDialogTest::pictures()
{
  RunSettingsDialog plain(*m_session, {});
  plain.show();
  test::writePictures(plain, u"run-settings"_s);
  RunSettingsDialog dialog(*m_session, scenarioWithValue());
  dialog.show();
  test::writePictures(dialog, u"run-settings-scenario"_s);
}

LANEWAY_TEST(RunSettingsDialogTest)
#include "run_settings_dialog_test.moc"
