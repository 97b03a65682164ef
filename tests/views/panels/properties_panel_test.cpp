#include "views/panels/properties_panel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/messages/language.h"
#include "model/edit/refusal.h"
#include "model/edit/remove.h"
#include "model/edit/rename.h"
#include "model/edit/scenarios.h"
#include "model/edit/session.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "tests/views/panels/panel_test.h"
#include "views/painting/fonts.h"
#include "views/selection.h"
#include "views/widgets/entry.h"
#include "views/widgets/fold_button.h"
#include "views/widgets/form_field.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class PropertiesPanelTest : public test::PanelTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void aTypedTimeReachesTheDocument();
  void undoTakesItBackInTheField();
  void undoBelongsToTheDocumentUntilSomethingIsTyped();
  void whatIsNoTimeIsRefusedAndKept();
  void whatTheModelRefusesIsKept();
  void escapeTakesBackWhatWasTyped();
  void anAssumedTimeIsShownInGreyAndCanBeTaken();
  void emptyingTheTimeGoesBackToTheAssumption();
  void aNewNameForARoleMakesTheRole();
  void theRoleOfTheLaneIsOnlyAHint();
  void severalStepsAreChangedAtOnce();
  void valuesThatDifferAreLeftAlone();
  void whatIsPendingIsHandedInBeforeTheSelectionChanges();
  void aChangeElsewhereKeepsWhatIsBeingTyped();
  void theShareOfAFlow();
  void theWaysOutOfADecision();
  void aWorkflowIsMadeBehindAStep();
  void arrivalsAndTheirCalendar();
  void aScenarioTakesTheValues();
  void tabWalksDownThePanel();
  void aRenameIsShownAtOnce();
  void aProcessWithoutANameHintsAtThatOfItsPool();
  void anotherLanguageKeepsTheValues();
  void everyFieldHasAName();
  void anotherThemeShowsNoMoreThanBefore();
  void nothingIsCutOffInANarrowPanel_data();
  void nothingIsCutOffInANarrowPanel();
  void pictures();

 private:
  [[nodiscard]] QString refusalAt(const QString &label) const
  {
    for (const FormField *each : m_panel->findChildren<FormField *>())
      if (each->isVisible() && each->entry().widget().accessibleName() == label)
        return each->refusal();
    return u"no such field"_s;
  }
};

void PropertiesPanelTest::initTestCase()
{
  test::prepareWidgets();
}

void PropertiesPanelTest::init()
{
  open(test::DocumentBuilder()
           .process(u"onboarding", u"Client onboarding")
           .pool(u"company", u"Company")
           .lane(u"sales", u"Sales")
           .lane(u"operations", u"Operations")
           .in(u"sales")
           .start(u"signed", u"Contract signed")
           .task(u"call", u"Call the client")
           .in(u"operations")
           .task(u"check", u"Check documents")
           .gateway(u"complete", GatewayKind::Exclusive, u"Complete?")
           .task(u"review", u"Review account")
           .end(u"done", u"Onboarded")
           .chain({u"signed", u"call", u"check", u"complete", u"review", u"done"})
           .flow(u"complete", u"call")
           .build(),
       u"onboarding", {264, 760});
}

void PropertiesPanelTest::cleanup()
{
  setLanguage(u"en"_s);
  close();
}

void PropertiesPanelTest::aTypedTimeReachesTheDocument()
{
  m_selection->set(Id(u"check"));
  test::enter(field(u"Mean"_s), u"35 min"_s);
  QVERIFY(step(u"check").duration.has_value());
  QCOMPARE(step(u"check").duration->mean, Duration::fromMinutes(35));
  QCOMPARE(m_session->undoLabel(), (ActionLabel{u"change-time"_s, {u"Check documents"_s}}));
}

void PropertiesPanelTest::undoTakesItBackInTheField()
{
  m_selection->set(Id(u"check"));
  test::enter(field(u"Mean"_s), u"35 min"_s);
  m_session->undo();
  QCOMPARE(field(u"Mean"_s)->text(), QString());
  m_session->redo();
  QCOMPARE(field(u"Mean"_s)->text(), u"35\u00a0min"_s);
}

void PropertiesPanelTest::undoBelongsToTheDocumentUntilSomethingIsTyped()
{
  m_selection->set(Id(u"check"));
  QLineEdit *mean = field(u"Mean"_s);
  test::enter(mean, u"35 min"_s);
  mean->setFocus();
  QKeyEvent idle(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
  idle.ignore();
  QCoreApplication::sendEvent(mean, &idle);
  QVERIFY(!idle.isAccepted());
  test::type(mean, u"40"_s);
  QKeyEvent typing(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
  typing.ignore();
  QCoreApplication::sendEvent(mean, &typing);
  QVERIFY(typing.isAccepted());
}

void PropertiesPanelTest::whatIsNoTimeIsRefusedAndKept()
{
  m_selection->set(Id(u"check"));
  test::enter(field(u"Mean"_s), u"a while"_s);
  QVERIFY(!step(u"check").duration.has_value());
  QCOMPARE(field(u"Mean"_s)->text(), u"a while"_s);
  QVERIFY(refusalAt(u"Time"_s).contains(u"a while"));
  test::enter(field(u"Mean"_s), u"20"_s);
  QCOMPARE(refusalAt(u"Time"_s), QString());
  QCOMPARE(step(u"check").duration->mean, Duration::fromMinutes(20));
}

void PropertiesPanelTest::whatTheModelRefusesIsKept()
{
  m_selection->set(Id(u"check"));
  test::enter(field(u"Cost per execution"_s), u"-2"_s);
  QVERIFY(!step(u"check").cost.has_value());
  QCOMPARE(field(u"Cost per execution"_s)->text(), u"-2"_s);
  QVERIFY(!refusalAt(u"Cost per execution"_s).isEmpty());
  QVERIFY(!m_session->canUndo());
}

void PropertiesPanelTest::escapeTakesBackWhatWasTyped()
{
  m_selection->set(Id(u"check"));
  QLineEdit *cost = field(u"Cost per execution"_s);
  test::enter(cost, u"2.5"_s);
  QCOMPARE(step(u"check").cost, std::optional(Money::fromUnits(2.5)));
  test::type(cost, u"99"_s);
  QTest::keyClick(cost, Qt::Key_Escape);
  QCOMPARE(cost->text(), u"2.50\u00a0EUR"_s);
  QTest::keyClick(cost, Qt::Key_Tab);
  QCOMPARE(step(u"check").cost, std::optional(Money::fromUnits(2.5)));
}

void PropertiesPanelTest::anAssumedTimeIsShownInGreyAndCanBeTaken()
{
  m_selection->set(Id(u"check"));
  QLineEdit *mean = field(u"Mean"_s);
  QCOMPARE(mean->text(), QString());
  QCOMPARE(mean->placeholderText(), u"10\u00a0min, assumed"_s);
  mean->setFocus();
  QTest::keyClick(mean, Qt::Key_Tab);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  QVERIFY(step(u"check").duration.has_value());
  QCOMPARE(step(u"check").duration->mean, Duration::fromMinutes(10));
}

void PropertiesPanelTest::emptyingTheTimeGoesBackToTheAssumption()
{
  m_selection->set(Id(u"check"));
  test::enter(field(u"Mean"_s), u"35 min"_s);
  test::enter(field(u"Mean"_s), QString());
  QVERIFY(!step(u"check").duration.has_value());
}

void PropertiesPanelTest::aNewNameForARoleMakesTheRole()
{
  m_selection->set(Id(u"check"));
  auto *who = field<QComboBox>(u"Who"_s);
  test::enter(who->lineEdit(), u"Back office"_s);
  const Role *role = m_session->document().get<Role>(step(u"check").role);
  QVERIFY(role);
  QCOMPARE(role->name, u"Back office"_s);
}

void PropertiesPanelTest::theRoleOfTheLaneIsOnlyAHint()
{
  m_selection->set(Id(u"check"));
  auto *who = field<QComboBox>(u"Who"_s);
  QCOMPARE(who->lineEdit()->text(), QString());
  QCOMPARE(who->lineEdit()->placeholderText(), u"Operations, as its lane"_s);
  QCOMPARE(who->itemText(0), u"As its lane: Operations"_s);
}

void PropertiesPanelTest::severalStepsAreChangedAtOnce()
{
  m_selection->set({Id(u"check"), Id(u"review"), Id(u"complete-review")});
  test::enter(field(u"Cost per execution"_s), u"4"_s);
  QCOMPARE(step(u"check").cost, std::optional(Money::fromUnits(4)));
  QCOMPARE(step(u"review").cost, std::optional(Money::fromUnits(4)));
  QCOMPARE(m_session->undoLabel(), (ActionLabel{u"change-cost-of-many"_s, {u"2"_s}}));
  m_session->undo();
  QVERIFY(!step(u"check").cost.has_value());
  QVERIFY(!step(u"review").cost.has_value());
}

void PropertiesPanelTest::valuesThatDifferAreLeftAlone()
{
  m_selection->set(Id(u"check"));
  test::enter(field(u"Cost per execution"_s), u"4"_s);
  m_selection->set({Id(u"check"), Id(u"review")});
  QLineEdit *cost = field(u"Cost per execution"_s);
  QCOMPARE(cost->text(), QString());
  QCOMPARE(cost->placeholderText(), u"Different values"_s);
  cost->setFocus();
  QTest::keyClick(cost, Qt::Key_Tab);
  QCOMPARE(step(u"check").cost, std::optional(Money::fromUnits(4)));
  QVERIFY(!step(u"review").cost.has_value());
}

void PropertiesPanelTest::whatIsPendingIsHandedInBeforeTheSelectionChanges()
{
  m_selection->set(Id(u"check"));
  test::type(field(u"Cost per execution"_s), u"7"_s);
  m_selection->set(Id(u"review"));
  QCOMPARE(step(u"check").cost, std::optional(Money::fromUnits(7)));
  QVERIFY(!step(u"review").cost.has_value());
  QCOMPARE(field(u"Cost per execution"_s)->text(), QString());
}

void PropertiesPanelTest::aChangeElsewhereKeepsWhatIsBeingTyped()
{
  m_selection->set(Id(u"check"));
  QLineEdit *cost = field(u"Cost per execution"_s);
  test::type(cost, u"12.5"_s);
  cost->setCursorPosition(2);
  const auto renamed = m_session->perform(
      {u"rename"_s, {u"a"_s}}, [](Draft &draft) { return rename(draft, Id(u"check"), u"Check all documents"_s); });
  QVERIFY(renamed);
  QCOMPARE(cost->text(), u"12.5"_s);
  QCOMPARE(cost->cursorPosition(), 2);
  QVERIFY(cost->hasFocus());
}

void PropertiesPanelTest::theShareOfAFlow()
{
  m_selection->set(Id(u"complete-call"));
  QLineEdit *share = field(u"Taken in"_s);
  QCOMPARE(share->placeholderText(), u"50\u00a0%, assumed"_s);
  test::enter(share, u"25"_s);
  QCOMPARE(m_session->document().get<Flow>(Id(u"complete-call"))->share, std::optional(Share{0.25}));
  QCOMPARE(m_session->document().get<Flow>(Id(u"complete-review"))->share, std::optional(Share{0.75}));
  test::enter(share, u"120 %"_s);
  QCOMPARE(m_session->document().get<Flow>(Id(u"complete-call"))->share, std::optional(Share{0.25}));
  QVERIFY(!refusalAt(u"Taken in"_s).isEmpty());
}

void PropertiesPanelTest::theWaysOutOfADecision()
{
  m_selection->set(Id(u"complete"));
  QList<QLineEdit *> shares;
  for (QLineEdit *each : m_panel->findChildren<QLineEdit *>())
    if (each->accessibleName() == u"Share"_s && each->isVisible())
      shares << each;
  QCOMPARE(shares.size(), 2);
  test::enter(shares.at(0), u"25"_s);
  QCOMPARE(shares.at(1)->text(), u"75\u00a0%"_s);
  const Document &document = m_session->document();
  QCOMPARE(document.get<Flow>(Id(u"complete-call"))->share, std::optional(Share{0.25}));
}

void PropertiesPanelTest::aWorkflowIsMadeBehindAStep()
{
  m_selection->set(Id(u"check"));
  QSignalSpy open(m_panel.get(), &PropertiesPanel::openScopeRequested);
  QPushButton *button = m_panel->findChild<QPushButton *>();
  QCOMPARE(button->text(), u"Create workflow"_s);
  QTest::keyClick(button, Qt::Key_Space);
  QVERIFY(!step(u"check").calls.isNull());
  QCOMPARE(button->text(), u"Open"_s);
  QTest::keyClick(button, Qt::Key_Space);
  QCOMPARE(open.count(), 1);
  QCOMPARE(open.front().front().value<Id>(), step(u"check").calls);
}

void PropertiesPanelTest::arrivalsAndTheirCalendar()
{
  m_selection->set(Id(u"signed"));
  test::enter(field(u"Mean"_s), u"2 h"_s);
  const auto event = [this] { return *m_session->document().get<Node>(Id(u"signed"))->as<Event>(); };
  QVERIFY(event().arrivals.has_value());
  QCOMPARE(event().arrivals->interval, exponential(Duration::fromHours(2)));
  test::enter(field(u"Mean"_s), u"0"_s);
  QCOMPARE(event().arrivals->interval, exponential(Duration::fromHours(2)));
  QVERIFY(!refusalAt(u"A new one arrives every"_s).isEmpty());
}

void PropertiesPanelTest::aScenarioTakesTheValues()
{
  Id scenario;
  QVERIFY(m_session->perform({}, [&](Draft &draft) { return keep(scenario, createScenario(draft, u"Faster"_s)); }));
  m_selection->set(Id(u"check"));
  test::enter(field(u"Mean"_s), u"35 min"_s);
  m_panel->setScenario(scenario);
  QCOMPARE(field(u"Mean"_s)->text(), u"35\u00a0min"_s);
  test::enter(field(u"Mean"_s), u"5 min"_s);
  QCOMPARE(field(u"Mean"_s)->text(), u"5\u00a0min"_s);
  QCOMPARE(step(u"check").duration->mean, Duration::fromMinutes(35));
  m_panel->setScenario({});
  QCOMPARE(field(u"Mean"_s)->text(), u"35\u00a0min"_s);
}

void PropertiesPanelTest::tabWalksDownThePanel()
{
  // Seen first as another kind of element, so that sections were made in another order.
  m_selection->set(Id(u"complete"));
  m_selection->set(Id(u"check"));
  m_panel->editName();
  int last = -1;
  for (int presses = 0; presses < 9; ++presses) {
    QWidget *now = QApplication::focusWidget();
    QVERIFY(now);
    const int top = now->mapTo(m_panel->widget(), QPoint(0, now->height() / 2)).y();
    QVERIFY2(top >= last - 30, qPrintable(now->accessibleName()));  // a link stands on its field's first line
    last = std::max(last, top);
    QTest::keyClick(now, Qt::Key_Tab);
  }
}

void PropertiesPanelTest::aProcessWithoutANameHintsAtThatOfItsPool()
{
  QVERIFY(m_session->perform({u"rename"_s, {}}, [](Draft &draft) { return rename(draft, Id(u"onboarding"), {}); }));
  const QPlainTextEdit *name = field<QPlainTextEdit>(u"Name"_s);
  QVERIFY(name);
  QCOMPARE(name->toPlainText(), QString());
  QCOMPARE(name->placeholderText(), u"Company"_s);
  m_selection->set(Id(u"call"));
  QCOMPARE(field<QPlainTextEdit>(u"Name"_s)->toPlainText(), u"Call the client"_s);
}

void PropertiesPanelTest::aRenameIsShownAtOnce()
{
  m_selection->set(Id(u"check"));
  auto *name = field<QPlainTextEdit>(u"Name"_s);
  QCOMPARE(name->toPlainText(), u"Check documents"_s);
  m_panel->editName();
  QTest::keyClicks(name, u"Verify"_s);
  QTest::keyClick(name, Qt::Key_Return);
  QCOMPARE(m_session->document().get<Node>(Id(u"check"))->name, u"Verify"_s);
  m_session->undo();
  QCOMPARE(name->toPlainText(), u"Check documents"_s);
}

void PropertiesPanelTest::anotherLanguageKeepsTheValues()
{
  m_selection->set(Id(u"check"));
  test::enter(field(u"Cost per execution"_s), u"2.5"_s);
  QVERIFY(setLanguage(u"de"_s));
  QCoreApplication::processEvents();
  QCOMPARE(step(u"check").cost, std::optional(Money::fromUnits(2.5)));
  bool found = false;
  for (const QLineEdit *each : m_panel->findChildren<QLineEdit *>())
    found = found || each->text() == u"2,50\u00a0EUR"_s;
  QVERIFY(found);
}

void PropertiesPanelTest::everyFieldHasAName()
{
  for (const QString &id : QStringList{u"check"_s, u"complete-call"_s, u"onboarding"_s, u"signed"_s, u"complete"_s,
                                       u"sales"_s, u"company"_s}) {
    m_selection->set(Id(id));
    for (const QWidget *each : m_panel->findChildren<QWidget *>()) {
      if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each == m_panel->viewport())
        continue;
      const bool isPartOfABox = qobject_cast<QComboBox *>(each->parentWidget()) != nullptr;
      const auto *button = qobject_cast<const QAbstractButton *>(each);
      QVERIFY2(isPartOfABox || !each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
               qPrintable(id + u": "_s + QString::fromLatin1(each->metaObject()->className())));
    }
  }
}

/// Sections that were about something else stay away, even if that is gone by now.
void PropertiesPanelTest::anotherThemeShowsNoMoreThanBefore()
{
  m_selection->set(Id(u"check"));
  m_selection->clear();
  const auto inSight = [this] {
    QStringList names;
    for (const QWidget *each : m_panel->widget()->findChildren<QWidget *>())
      if (each->isVisible() && !each->accessibleName().isEmpty())
        names << each->accessibleName();
    names.sort();
    return names;
  };
  const QStringList before = inSight();
  QVERIFY(m_session->perform({u"delete"_s, {}}, [](Draft &draft) { return removeElements(draft, {Id(u"check")}); }));
  theme::applyTheme(theme::themeFor(theme::Appearance::Dark));
  QCoreApplication::processEvents();
  QVERIFY(setLanguage(u"de"_s));
  QVERIFY(setLanguage(u"en"_s));
  QCoreApplication::processEvents();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
  QCOMPARE(inSight(), before);
}

void PropertiesPanelTest::nothingIsCutOffInANarrowPanel_data()
{
  QTest::addColumn<QString>("language");
  QTest::addColumn<QString>("element");
  for (const char *language : {"en", "de"})
    for (const char *element : {"check", "complete-call", "onboarding", "signed", "complete", "sales", "company"})
      QTest::addRow("%s %s", language, element) << QString::fromLatin1(language) << QString::fromLatin1(element);
}

/// At the smallest width the window gives it, with the scroll bar.
void PropertiesPanelTest::nothingIsCutOffInANarrowPanel()
{
  QFETCH(QString, language);
  QFETCH(QString, element);
  QVERIFY(setLanguage(language));
  m_panel->resize(264, 300);
  m_selection->set(Id(element));
  for (FoldButton *each : m_panel->findChildren<FoldButton *>())
    each->setChecked(each->isVisible());
  QCoreApplication::processEvents();
  QStringList wide;
  for (const QWidget *each : m_panel->widget()->findChildren<QWidget *>())
    if (each->isVisible() &&
        each->mapTo(m_panel->viewport(), each->rect().topRight()).x() >= m_panel->viewport()->width())
      wide << QString::fromLatin1(each->metaObject()->className()) + u' ' + each->accessibleName() + u' ' +
                  QString::number(each->minimumSizeHint().width());
  QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u", "_s)));
}

void PropertiesPanelTest::pictures()
{
  for (const QString &id : QStringList{u"check"_s, u"complete-call"_s, u"onboarding"_s, u"signed"_s, u"complete"_s,
                                       u"sales"_s, u"company"_s}) {
    m_selection->set(Id(id));
    test::writePictures(*m_panel, u"properties-"_s + id);
  }
  m_selection->set({Id(u"check"), Id(u"review")});
  test::writePictures(*m_panel, u"properties-several"_s);
}

LANEWAY_TEST(PropertiesPanelTest)
#include "properties_panel_test.moc"
